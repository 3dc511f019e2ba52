//! Columns of the breach room. A breach is about the firm; whom it concerns is computed, not stored.

use vault::census::{Column, Subject, Table};

/// Every table of the room.
pub const TABLES: &[Table] = &[
    Table {
        name: "breach",
        room: "breach",
        columns: &[
            ("id", Column::System),
            ("what", Column::Business),
            ("aware_at", Column::Business),
            ("from_at", Column::Business),
            ("until_at", Column::Business),
            ("recipient_id", Column::System),
            ("by_staff", Column::System),
            ("backup_rows", Column::System),
            ("facts", Column::Business),
            ("opened_at", Column::System),
            ("staff_id", Column::System),
        ],
        subject: Subject::None,
        waiver: None,
    },
    Table {
        name: "breach_entry",
        room: "breach",
        columns: &[
            ("id", Column::System),
            ("breach_id", Column::System),
            ("kind", Column::Business),
            ("word", Column::Business),
            ("body", Column::Business),
            ("reference", Column::Business),
            ("at", Column::Business),
            ("recorded_at", Column::System),
            ("staff_id", Column::System),
        ],
        subject: Subject::None,
        waiver: None,
    },
];
