//! Columns of the attachments room. The file itself stands in the vault's sealed store.

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
    name: "attachment",
    room: "attachments",
    columns: &[
        ("id", Column::System),
        ("person_id", Column::SubjectId),
        // The answer tells the name and the size of the file.
        ("file_id", Column::System),
        ("media", communication()),
        ("sha256", communication()),
        ("stripped", Column::System),
        ("at", communication()),
        ("staff_id", Column::System),
    ],
    subject: Subject::Column("person_id"),
    waiver: None,
}];
