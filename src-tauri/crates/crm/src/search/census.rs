//! Columns of the search room.

use vault::census::{Category, Class, Column, Subject, Table};

/// Every table of the room.
pub const TABLES: &[Table] = &[
    Table {
        name: "person_search",
        room: "search",
        // Its rowid is `person.n`.
        columns: &[(
            "words",
            Column::Personal {
                category: Category::Identification,
                class: Class::Minimal,
                provided: false,
            },
        )],
        subject: Subject::None,
        waiver: Some(
            "a second form of name, company and contact point; leaves with the person by people::remove",
        ),
    },
    Table {
        name: "person_search_word",
        room: "search",
        columns: &[
            ("term", Column::System),
            ("doc", Column::System),
            ("cnt", Column::System),
        ],
        subject: Subject::None,
        waiver: Some("a view over the words of person_search; holds nothing of its own"),
    },
];
