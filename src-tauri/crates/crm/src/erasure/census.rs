//! Columns of the erasure room.

use vault::census::{Column, Subject, Table};

/// Every table of the room.
pub const TABLES: &[Table] = &[
    Table {
        name: "suppression",
        room: "erasure",
        columns: &[
            ("hash", Column::System),
            ("since", Column::System),
            ("until", Column::System),
        ],
        subject: Subject::None,
        waiver: Some(
            "keyed hashes that keep an erased person out; nobody can tell whose they are without the address",
        ),
    },
    Table {
        name: "erasure_receipt",
        room: "erasure",
        columns: &[
            ("id", Column::System),
            ("at", Column::System),
            ("staff_id", Column::System),
            ("ground", Column::Business),
            ("plan", Column::System),
            ("items", Column::Business),
            ("answer", Column::Business),
            ("erased", Column::Business),
            ("kept", Column::Business),
            ("recipients", Column::Business),
        ],
        subject: Subject::None,
        waiver: None,
    },
];
