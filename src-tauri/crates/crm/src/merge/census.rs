//! Columns of the merge room.

use vault::census::{Category, Class, Column, Subject, Table};

/// Every table of the room.
pub const TABLES: &[Table] = &[Table {
    name: "merge",
    room: "merge",
    columns: &[
        ("id", Column::System),
        ("keep_id", Column::SubjectId),
        ("drop_id", Column::System),
        (
            "before",
            Column::Personal {
                category: Category::Other,
                class: Class::Protected,
                provided: true,
            },
        ),
        ("at", Column::System),
        ("staff_id", Column::System),
        ("undone_at", Column::System),
    ],
    subject: Subject::Column("keep_id"),
    waiver: None,
}];
