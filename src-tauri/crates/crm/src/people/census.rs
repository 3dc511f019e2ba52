//! Columns of the people room.

use vault::census::{Category, Class, Column, Subject, Table};

const fn minimal(category: Category) -> Column {
    Column::Personal {
        category,
        class: Class::Minimal,
        provided: true,
    }
}

/// Facts about the record rather than given by the person: where it came from, and when.
const fn about(category: Category) -> Column {
    Column::Personal {
        category,
        class: Class::Minimal,
        provided: false,
    }
}

/// Every table of the room.
pub const TABLES: &[Table] = &[
    Table {
        name: "person",
        room: "people",
        columns: &[
            ("n", Column::System),
            ("id", Column::SubjectId),
            ("name", minimal(Category::Identification)),
            ("given", minimal(Category::Identification)),
            ("family", minimal(Category::Identification)),
            ("company", minimal(Category::Identification)),
            ("language", minimal(Category::Communication)),
            // As telling as the name they are made of.
            ("sort_name", about(Category::Identification)),
            ("sort_company", about(Category::Identification)),
            ("contact_key", Column::System),
            ("source_kind", about(Category::Other)),
            ("source", about(Category::Other)),
            ("obtained_on", about(Category::Other)),
            ("created_at", about(Category::Other)),
            ("created_by", Column::System),
            ("touched_at", about(Category::Other)),
            ("batch_id", Column::System),
            ("sample", Column::System),
            ("restricted_at", about(Category::Other)),
        ],
        subject: Subject::Column("id"),
        waiver: None,
    },
    Table {
        name: "field_value",
        room: "people",
        columns: &[
            ("person_id", Column::SubjectId),
            ("field_key", Column::System),
            ("id", Column::System),
            // The catalogue says category, class and origin of each row; this is the strictest of them.
            (
                "value",
                Column::Personal {
                    category: Category::Other,
                    class: Class::Protected,
                    provided: true,
                },
            ),
            (
                "norm",
                Column::Personal {
                    category: Category::Contact,
                    class: Class::Protected,
                    provided: false,
                },
            ),
            ("purpose_key", Column::System),
            ("origin", about(Category::Other)),
            ("source_kind", about(Category::Other)),
            ("source", about(Category::Other)),
            ("obtained_on", about(Category::Other)),
            ("since", about(Category::Other)),
            ("staff_id", Column::System),
            ("batch_id", Column::System),
        ],
        subject: Subject::Column("person_id"),
        waiver: None,
    },
    Table {
        name: "person_journal",
        room: "people",
        columns: &[("seq", Column::System), ("n", Column::System)],
        subject: Subject::None,
        waiver: Some("row numbers of the last changes without values"),
    },
];
