//! Columns of the import room.

use vault::census::{Category, Class, Column, Subject, Table};

/// Every table of the room.
pub const TABLES: &[Table] = &[
    Table {
        name: "import_batch",
        room: "import",
        columns: &[
            ("id", Column::System),
            ("purpose_key", Column::Business),
            ("source_kind", Column::Business),
            ("source", Column::Business),
            ("obtained_on", Column::Business),
            ("format", Column::Business),
            ("mapping", Column::Business),
            ("created", Column::Business),
            ("updated", Column::Business),
            ("skipped", Column::Business),
            ("rejected", Column::Business),
            ("at", Column::System),
            ("staff_id", Column::System),
            ("undo_until", Column::System),
            ("undone_at", Column::System),
        ],
        subject: Subject::None,
        waiver: None,
    },
    Table {
        name: "import_change",
        room: "import",
        columns: &[
            ("batch_id", Column::System),
            ("person_id", Column::SubjectId),
            // Sealed under the person's key with the label `import_change.before`; the access report opens it by that.
            (
                "before",
                Column::Personal {
                    category: Category::Other,
                    class: Class::Protected,
                    provided: false,
                },
            ),
        ],
        subject: Subject::Column("person_id"),
        waiver: None,
    },
    Table {
        name: "import_mapping",
        room: "import",
        columns: &[("headers", Column::System), ("mapping", Column::Business)],
        subject: Subject::None,
        waiver: None,
    },
];
