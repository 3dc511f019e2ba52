//! Columns of the purposes room.

use vault::census::{Category, Class, Column, Subject, Table};

/// Every table of the room.
pub const TABLES: &[Table] = &[
    Table {
        name: "purpose",
        room: "purposes",
        columns: &[
            ("key", Column::System),
            ("version", Column::System),
            ("name_sk", Column::Business),
            ("name_en", Column::Business),
            ("basis", Column::Business),
            ("art9", Column::Business),
            ("interest", Column::Business),
            ("balancing", Column::Business),
            ("retention", Column::Business),
            ("consent_valid", Column::Business),
            ("marketing", Column::Business),
            ("statute", Column::Business),
            ("transfers", Column::Business),
            ("created_at", Column::System),
            ("superseded_at", Column::System),
            ("staff_id", Column::System),
        ],
        subject: Subject::None,
        waiver: None,
    },
    Table {
        name: "purpose_field",
        room: "purposes",
        columns: &[
            ("purpose_key", Column::System),
            ("purpose_version", Column::System),
            ("field_key", Column::System),
        ],
        subject: Subject::None,
        waiver: None,
    },
    Table {
        name: "purpose_recipient",
        room: "purposes",
        columns: &[
            ("purpose_key", Column::System),
            ("purpose_version", Column::System),
            ("recipient_id", Column::System),
        ],
        subject: Subject::None,
        waiver: None,
    },
    Table {
        name: "processing",
        room: "purposes",
        columns: &[
            ("id", Column::System),
            ("person_id", Column::SubjectId),
            ("purpose_key", OTHER),
            ("purpose_version", Column::System),
            ("started_at", OTHER),
            ("ended_at", OTHER),
            ("end_reason", OTHER),
            ("ended_by", Column::System),
            ("source", OTHER),
            ("staff_id", Column::System),
            ("batch_id", Column::System),
        ],
        subject: Subject::Column("person_id"),
        waiver: None,
    },
];

/// Said by the firm about the person, not given by them.
const OTHER: Column = Column::Personal {
    category: Category::Other,
    class: Class::Minimal,
    provided: false,
};
