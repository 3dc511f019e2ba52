//! Columns of the unlock room.

use vault::census::{Category, Class, Column, Subject, Table};

/// What the person is told: when, which, why (Article 15).
const TOLD: Column = Column::Personal {
    category: Category::Other,
    class: Class::Minimal,
    provided: false,
};

/// Every table of the room.
pub const TABLES: &[Table] = &[Table {
    name: "reveal",
    room: "unlock",
    columns: &[
        ("id", Column::System),
        ("person_id", Column::SubjectId),
        ("fields", TOLD),
        ("reason", TOLD),
        ("at", TOLD),
        ("until", TOLD),
        ("staff_id", Column::System),
    ],
    subject: Subject::Column("person_id"),
    waiver: None,
}];
