//! Columns of the companies room.

use vault::census::{Category, Class, Column, Subject, Table};

/// Of a sole trader these are data about a person; of a company nobody is the subject, and the row belongs to nobody.
const fn trader(category: Category) -> Column {
    Column::Personal {
        category,
        class: Class::Minimal,
        provided: true,
    }
}

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
        name: "company",
        room: "companies",
        columns: &[
            ("id", Column::System),
            ("trader_id", Column::SubjectId),
            ("name", trader(Category::Identification)),
            ("folded", about(Category::Identification)),
            ("sort_name", about(Category::Identification)),
            ("ico", trader(Category::Identification)),
            ("dic", trader(Category::Identification)),
            ("ic_dph", trader(Category::Identification)),
            ("street", trader(Category::Contact)),
            ("city", trader(Category::Contact)),
            ("postcode", trader(Category::Contact)),
            ("country", trader(Category::Contact)),
            ("created_at", about(Category::Other)),
            ("staff_id", Column::System),
        ],
        subject: Subject::Column("trader_id"),
        waiver: None,
    },
    Table {
        name: "company_role",
        room: "companies",
        columns: &[
            ("id", Column::System),
            // The answer tells the name of the company, which is business data.
            ("company_id", Column::System),
            ("person_id", Column::SubjectId),
            ("role", trader(Category::Contract)),
            ("since", trader(Category::Contract)),
            ("until", trader(Category::Contract)),
            ("at", about(Category::Other)),
            ("staff_id", Column::System),
        ],
        subject: Subject::Column("person_id"),
        waiver: None,
    },
];
