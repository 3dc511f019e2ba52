//! Columns of the disclosure room.

use vault::census::{Category, Class, Column, Subject, Table};

/// Every table of the room.
pub const TABLES: &[Table] = &[
    Table {
        name: "recipient",
        room: "disclosure",
        columns: &[
            ("id", Column::System),
            ("name", Column::Business),
            ("country", Column::Business),
            ("role", Column::Business),
            ("safeguards", Column::Business),
            ("created_at", Column::System),
        ],
        subject: Subject::None,
        waiver: None,
    },
    Table {
        name: "disclosure",
        room: "disclosure",
        columns: &[
            ("id", Column::System),
            ("person_id", Column::SubjectId),
            ("recipient_id", GIVEN),
            ("purpose_key", GIVEN),
            ("fields", GIVEN),
            ("way", GIVEN),
            ("document", Column::System),
            ("at", GIVEN),
            ("staff_id", Column::System),
            ("batch", Column::System),
        ],
        subject: Subject::Column("person_id"),
        waiver: None,
    },
];

/// Who received what about the person, and when.
const GIVEN: Column = Column::Personal {
    category: Category::Other,
    class: Class::Minimal,
    provided: false,
};
