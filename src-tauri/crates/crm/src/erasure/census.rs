//! Columns of the erasure room.

use vault::census::{Category, Class, Column, Subject, Table};

/// Every table of the room.
pub const TABLES: &[Table] = &[
    Table {
        name: "suppression",
        room: "erasure",
        columns: &[
            ("hash", Column::System),
            ("since", Column::System),
            ("until", Column::System),
        ],
        subject: Subject::None,
        waiver: Some(
            "keyed hashes that keep an erased person out; nobody can tell whose they are without the address",
        ),
    },
    Table {
        name: "erasure_receipt",
        room: "erasure",
        columns: &[
            ("id", Column::System),
            ("at", Column::System),
            ("staff_id", Column::System),
            ("ground", Column::Business),
            ("plan", Column::System),
            ("items", Column::Business),
            ("answer", Column::Business),
            ("erased", Column::Business),
            ("kept", Column::Business),
            ("recipients", Column::Business),
        ],
        subject: Subject::None,
        waiver: None,
    },
    Table {
        name: "proof",
        room: "erasure",
        columns: &[
            ("id", Column::SubjectId),
            ("law", Column::Business),
            ("purpose_key", Column::Business),
            ("at", Column::System),
            ("until", Column::Business),
            ("sealed", PROVEN),
        ],
        subject: Subject::Column("id"),
        waiver: None,
    },
    Table {
        name: "proof_address",
        room: "erasure",
        columns: &[("hash", Column::System), ("proof_id", Column::System)],
        subject: Subject::Via {
            table: "proof",
            column: "proof_id",
        },
        waiver: None,
    },
    Table {
        name: "proof_file",
        room: "erasure",
        columns: &[
            ("proof_id", Column::System),
            ("n", Column::System),
            ("sealed", PROVEN),
        ],
        subject: Subject::Via {
            table: "proof",
            column: "proof_id",
        },
        waiver: None,
    },
    Table {
        name: "erasure_kept",
        room: "erasure",
        columns: &[
            ("id", Column::System),
            ("person_id", Column::SubjectId),
            ("law", LEFT),
            ("until", LEFT),
        ],
        subject: Subject::Column("person_id"),
        waiver: None,
    },
];

/// What a person said about marketing, sealed.
const PROVEN: Column = Column::Personal {
    category: Category::Communication,
    class: Class::Protected,
    provided: true,
};

/// What an erasure left about the person, and why.
const LEFT: Column = Column::Personal {
    category: Category::Other,
    class: Class::Minimal,
    provided: false,
};
