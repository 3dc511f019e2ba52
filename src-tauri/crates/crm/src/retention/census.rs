//! Columns of the retention room.

use vault::census::{Category, Class, Column, Subject, Table};

/// Every table of the room.
pub const TABLES: &[Table] = &[Table {
    name: "retention_kept",
    room: "retention",
    columns: &[
        ("id", Column::System),
        ("person_id", Column::SubjectId),
        ("reason", REVIEWED),
        ("decided_at", REVIEWED),
        ("staff_id", Column::System),
        ("again_on", REVIEWED),
    ],
    subject: Subject::Column("person_id"),
    waiver: None,
}];

/// That something of the person was kept longer, and why.
const REVIEWED: Column = Column::Personal {
    category: Category::Other,
    class: Class::Minimal,
    provided: false,
};
