//! Columns of the tags room.

use vault::census::{Category, Class, Column, Subject, Table};

const fn about(category: Category) -> Column {
    Column::Personal {
        category,
        class: Class::Minimal,
        provided: false,
    }
}

/// Every table of the room.
pub const TABLES: &[Table] = &[Table {
    name: "person_tag",
    room: "tags",
    columns: &[
        ("id", Column::System),
        ("person_id", Column::SubjectId),
        ("tag", about(Category::Other)),
        ("folded", about(Category::Other)),
        ("at", about(Category::Other)),
        ("staff_id", Column::System),
    ],
    subject: Subject::Column("person_id"),
    waiver: None,
}];
