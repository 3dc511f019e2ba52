//! Columns of the tasks room.

use vault::census::{Category, Class, Column, Subject, Table};

const fn communication() -> Column {
    Column::Personal {
        category: Category::Communication,
        class: Class::Minimal,
        provided: false,
    }
}

/// Every table of the room.
pub const TABLES: &[Table] = &[Table {
    name: "task",
    room: "tasks",
    columns: &[
        ("id", Column::System),
        ("person_id", Column::SubjectId),
        ("deal_id", Column::System),
        ("text", communication()),
        ("due", communication()),
        ("repeat", communication()),
        ("first_due", communication()),
        ("owner_id", Column::System),
        ("created_at", communication()),
        ("staff_id", Column::System),
        ("done_at", communication()),
        ("done_by", Column::System),
    ],
    subject: Subject::Column("person_id"),
    waiver: None,
}];
