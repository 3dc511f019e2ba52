//! Columns of the restriction room.

use vault::census::{Category, Class, Column, Subject, Table};

/// Every table of the room.
pub const TABLES: &[Table] = &[
    Table {
        name: "restriction",
        room: "restriction",
        columns: &[
            ("id", Column::System),
            ("person_id", Column::SubjectId),
            ("ground", MARK),
            ("since", MARK),
            ("staff_id", Column::System),
            ("informed_at", MARK),
            ("lifted_at", MARK),
            ("lifted_by", Column::System),
        ],
        subject: Subject::Column("person_id"),
        waiver: None,
    },
    Table {
        name: "objection",
        room: "restriction",
        columns: &[
            ("id", Column::System),
            ("person_id", Column::SubjectId),
            ("purpose_key", MARK),
            ("at", MARK),
            ("after_event", Column::System),
            ("staff_id", Column::System),
        ],
        subject: Subject::Column("person_id"),
        waiver: None,
    },
];

/// What the person asked for, and what became of it.
const MARK: Column = Column::Personal {
    category: Category::Other,
    class: Class::Minimal,
    provided: true,
};
