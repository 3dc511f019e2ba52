//! Columns of the deals room.

use vault::census::{Category, Class, Column, Subject, Table};

const fn contract() -> Column {
    Column::Personal {
        category: Category::Contract,
        class: Class::Minimal,
        provided: false,
    }
}

/// Every table of the room.
pub const TABLES: &[Table] = &[
    Table {
        name: "pipeline",
        room: "deals",
        columns: &[
            ("key", Column::Business),
            ("name_sk", Column::Business),
            ("name_en", Column::Business),
            ("position", Column::Business),
        ],
        subject: Subject::None,
        waiver: None,
    },
    Table {
        name: "stage",
        room: "deals",
        columns: &[
            ("pipeline_key", Column::Business),
            ("key", Column::Business),
            ("name_sk", Column::Business),
            ("name_en", Column::Business),
            ("position", Column::Business),
            ("outcome", Column::Business),
            ("idle_days", Column::Business),
        ],
        subject: Subject::None,
        waiver: None,
    },
    Table {
        name: "deal",
        room: "deals",
        columns: &[
            ("id", Column::System),
            ("person_id", Column::SubjectId),
            ("pipeline_key", Column::System),
            ("stage_key", contract()),
            ("title", contract()),
            ("amount", contract()),
            ("expected_on", contract()),
            ("stage_since", contract()),
            ("closed_at", contract()),
            ("reason", contract()),
            ("owner_id", Column::System),
            ("created_at", contract()),
            ("staff_id", Column::System),
        ],
        subject: Subject::Column("person_id"),
        waiver: None,
    },
    Table {
        name: "deal_move",
        room: "deals",
        columns: &[
            ("id", Column::System),
            ("deal_id", Column::System),
            ("person_id", Column::SubjectId),
            ("from_stage", contract()),
            ("to_stage", contract()),
            ("reason", contract()),
            ("at", contract()),
            ("staff_id", Column::System),
        ],
        subject: Subject::Column("person_id"),
        waiver: None,
    },
];
