//! Columns of the notices room.

use vault::census::{Category, Class, Column, Subject, Table};

/// Every table of the room.
pub const TABLES: &[Table] = &[
    Table {
        name: "notice_duty",
        room: "notices",
        columns: &[
            ("id", Column::System),
            ("person_id", Column::SubjectId),
            ("article", TOLD),
            ("due", TOLD),
            ("obtained_on", TOLD),
            ("created_at", Column::System),
            ("met_by", Column::System),
            ("batch_id", Column::System),
        ],
        subject: Subject::Column("person_id"),
        waiver: None,
    },
    Table {
        name: "notice_given",
        room: "notices",
        columns: &[
            ("id", Column::System),
            ("person_id", Column::SubjectId),
            ("version", TOLD),
            ("channel", TOLD),
            ("at", TOLD),
            ("staff_id", Column::System),
        ],
        subject: Subject::Column("person_id"),
        waiver: None,
    },
    Table {
        name: "notice_letters",
        room: "notices",
        columns: &[
            ("id", Column::System),
            ("version", Column::System),
            ("letters", Column::Business),
            ("made_at", Column::System),
            ("staff_id", Column::System),
            ("sent_on", Column::Business),
            ("sent_by", Column::System),
        ],
        subject: Subject::None,
        waiver: None,
    },
    Table {
        name: "notice_text",
        room: "notices",
        columns: &[
            ("version", Column::System),
            ("lang", Column::System),
            ("parts", Column::Business),
            ("issued_at", Column::System),
            ("staff_id", Column::System),
        ],
        subject: Subject::None,
        waiver: None,
    },
];

/// What the person was told, or is still to be told.
const TOLD: Column = Column::Personal {
    category: Category::Communication,
    class: Class::Minimal,
    provided: false,
};
