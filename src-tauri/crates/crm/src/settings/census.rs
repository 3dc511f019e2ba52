//! Columns of the settings room: about the firm and the program.

use vault::census::{Column, Subject, Table};

/// Every table of the room.
pub const TABLES: &[Table] = &[Table {
    name: "setting",
    room: "settings",
    columns: &[
        ("key", Column::System),
        ("value", Column::Business),
        ("changed_at", Column::System),
    ],
    subject: Subject::None,
    waiver: None,
}];
