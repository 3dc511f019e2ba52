//! Columns of the timeline room.

use vault::census::{Category, Class, Column, Subject, Table};

const fn communication(class: Class) -> Column {
    Column::Personal {
        category: Category::Communication,
        class,
        provided: false,
    }
}

/// Every table of the room.
pub const TABLES: &[Table] = &[
    Table {
        name: "note",
        room: "timeline",
        columns: &[
            ("id", Column::System),
            ("person_id", Column::SubjectId),
            // A private note is protected, an ordinary one is shown: the strictest of both.
            ("text", communication(Class::Protected)),
            ("private", communication(Class::Minimal)),
            ("guard", communication(Class::Minimal)),
            ("at", communication(Class::Minimal)),
            ("staff_id", Column::System),
            ("batch_id", Column::System),
        ],
        subject: Subject::Column("person_id"),
        waiver: None,
    },
    Table {
        name: "draft",
        room: "timeline",
        columns: &[
            ("id", Column::System),
            ("staff_id", Column::System),
            ("place", Column::System),
            // None for somebody who is not in the register yet: nobody's request can reach those, and the days of a
            // draft are counted.
            ("person_id", Column::SubjectId),
            // Sealed under the person's key with the label `draft.content`; the access report opens it by that.
            ("content", communication(Class::Protected)),
            ("at", Column::System),
            ("until", Column::System),
        ],
        subject: Subject::Column("person_id"),
        waiver: None,
    },
];
