//! Columns of the staff room. Staff members are users of the vault, not people of its register (Subject::None).

use vault::census::{Column, Subject, Table};

/// Every table of the room.
pub const TABLES: &[Table] = &[
    Table {
        name: "staff",
        room: "staff",
        columns: &[
            ("id", Column::System),
            ("name", Column::Business),
            ("role", Column::System),
            ("created_at", Column::System),
            ("disabled_at", Column::System),
        ],
        subject: Subject::None,
        waiver: None,
    },
    Table {
        name: "staff_instruction",
        room: "staff",
        columns: &[
            ("id", Column::System),
            ("staff_id", Column::System),
            ("instructed_on", Column::Business),
            ("paper_name", Column::Business),
            ("paper_sha256", Column::System),
            ("paper", Column::Business),
            ("recorded_at", Column::System),
            ("recorded_by", Column::System),
        ],
        subject: Subject::None,
        waiver: None,
    },
];
