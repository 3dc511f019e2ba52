//! Columns of the fields room: rules of the firm, nothing about a person.

use vault::census::{Column, Subject, Table};

/// Every table of the room.
pub const TABLES: &[Table] = &[Table {
    name: "field",
    room: "fields",
    columns: &[
        ("key", Column::Business),
        ("label_sk", Column::Business),
        ("label_en", Column::Business),
        ("class", Column::Business),
        ("category", Column::Business),
        ("origin", Column::Business),
        ("kind", Column::Business),
        ("hint", Column::Business),
        ("reauth", Column::Business),
        ("retention", Column::Business),
        ("built_in", Column::System),
        ("position", Column::System),
        ("created_at", Column::System),
    ],
    subject: Subject::None,
    waiver: None,
}];
