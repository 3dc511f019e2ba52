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
        name: "recipient_version",
        room: "disclosure",
        columns: &[
            ("recipient_id", Column::System),
            ("version", Column::System),
            ("name", Column::Business),
            ("country", Column::Business),
            ("role", Column::Business),
            ("safeguards", Column::Business),
            ("written_at", Column::System),
            ("staff_id", Column::System),
        ],
        subject: Subject::None,
        waiver: None,
    },
    Table {
        name: "recipient_contract",
        room: "disclosure",
        columns: &[
            ("id", Column::System),
            ("recipient_id", Column::System),
            ("signed_on", Column::Business),
            ("paper_name", Column::Business),
            ("paper_sha256", Column::System),
            ("paper", Column::Business),
            ("recorded_at", Column::System),
            ("staff_id", Column::System),
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
    Table {
        name: "to_tell",
        room: "disclosure",
        columns: &[
            ("id", Column::System),
            ("person_id", Column::SubjectId),
            ("recipient", GIVEN),
            ("country", Column::Business),
            ("cause", GIVEN),
            ("receipt_id", Column::System),
            ("fields", GIVEN),
            ("given_at", GIVEN),
            ("document", Column::System),
            ("at", GIVEN),
            ("sealed", GIVEN),
            ("addresses", Column::System),
            ("told_at", GIVEN),
            ("impossible", GIVEN),
            ("closed_at", Column::System),
            ("closed_by", Column::System),
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
