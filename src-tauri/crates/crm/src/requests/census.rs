//! Columns of the requests room.

use vault::census::{Category, Class, Column, Subject, Table};

/// Every table of the room.
pub const TABLES: &[Table] = &[Table {
    name: "access_report",
    room: "requests",
    columns: &[
        ("id", Column::System),
        ("person_id", Column::SubjectId),
        ("made_at", ANSWERED),
        ("staff_id", Column::System),
        ("records", ANSWERED),
        ("pages", Column::System),
        ("sha256", Column::System),
        ("snapshot", Column::System),
        ("redacted", ANSWERED),
    ],
    subject: Subject::Column("person_id"),
    waiver: None,
}];

/// What the person asked for earlier and got.
const ANSWERED: Column = Column::Personal {
    category: Category::Communication,
    class: Class::Minimal,
    provided: false,
};
