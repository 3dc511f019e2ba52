//! Columns of the consent room.

use vault::census::{Category, Class, Column, Subject, Table};

/// Every table of the room.
pub const TABLES: &[Table] = &[
    Table {
        name: "wording",
        room: "consent",
        columns: &[
            ("kind", Column::System),
            ("version", Column::System),
            ("lang", Column::System),
            ("purpose_key", Column::System),
            ("body", Column::Business),
            ("hash", Column::System),
            ("created_at", Column::System),
        ],
        subject: Subject::None,
        waiver: None,
    },
    Table {
        name: "consent_event",
        room: "consent",
        columns: &[
            ("seq", Column::System),
            ("id", Column::System),
            ("person_id", Column::SubjectId),
            ("purpose_key", SAID),
            ("action", SAID),
            ("channel", SAID),
            ("text_version", SAID),
            ("text_lang", SAID),
            ("text_hash", Column::System),
            ("at", SAID),
            ("recorded_at", Column::System),
            ("staff_id", Column::System),
            ("evidence_name", SAID),
            ("evidence_hash", SAID),
            ("evidence", EVIDENCE),
            ("batch_id", Column::System),
        ],
        subject: Subject::Column("person_id"),
        waiver: None,
    },
];

/// What the person said, when, how, and to which words.
const SAID: Column = Column::Personal {
    category: Category::Communication,
    class: Class::Minimal,
    provided: true,
};

/// The file that proves it, sealed under the key of the person.
const EVIDENCE: Column = Column::Personal {
    category: Category::Communication,
    class: Class::Protected,
    provided: true,
};
