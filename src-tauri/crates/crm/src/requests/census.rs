//! Columns of the requests room.

use vault::census::{Category, Class, Column, Subject, Table};

/// Every table of the room.
pub const TABLES: &[Table] = &[
    Table {
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
    },
    Table {
        name: "kept_document",
        room: "requests",
        columns: &[
            ("id", Column::System),
            ("person_id", Column::SubjectId),
            // The answer tells the name and the size of the file.
            ("file_id", Column::System),
            ("kind", ANSWERED),
            ("report_id", Column::System),
            ("sha256", ANSWERED),
            ("made_at", ANSWERED),
            ("staff_id", Column::System),
        ],
        subject: Subject::Column("person_id"),
        waiver: None,
    },
    Table {
        name: "request",
        room: "requests",
        columns: &[
            ("id", Column::System),
            ("letter_id", Column::System),
            ("kind", Column::Business),
            ("channel", Column::Business),
            ("received", Column::Business),
            ("opened_at", Column::System),
            ("staff_id", Column::System),
            ("extended_at", Column::Business),
            ("act", Column::Business),
            ("act_id", Column::System),
            ("outcome", Column::Business),
            ("sent_at", Column::Business),
            ("closed_at", Column::System),
            ("closed_by", Column::System),
        ],
        subject: Subject::None,
        waiver: None,
    },
    Table {
        name: "request_subject",
        room: "requests",
        columns: &[
            ("id", Column::System),
            ("person_id", Column::SubjectId),
            ("name", SAID),
            ("words", SAID),
        ],
        subject: Subject::Column("person_id"),
        waiver: None,
    },
    Table {
        name: "request_step",
        room: "requests",
        columns: &[
            ("id", Column::System),
            ("request_id", Column::System),
            ("person_id", Column::SubjectId),
            ("step", ANSWERED),
            ("at", ANSWERED),
            ("detail", ANSWERED),
            ("result", ANSWERED),
            ("words", ANSWERED),
            ("recorded_at", Column::System),
            ("staff_id", Column::System),
        ],
        subject: Subject::Column("person_id"),
        waiver: None,
    },
    Table {
        name: "letter_text",
        room: "requests",
        columns: &[
            ("letter", Column::Business),
            ("lang", Column::Business),
            ("version", Column::Business),
            ("body", Column::Business),
            ("hash", Column::System),
            ("created_at", Column::System),
            ("staff_id", Column::System),
        ],
        subject: Subject::None,
        waiver: None,
    },
];

/// What the person asked for earlier and got.
const ANSWERED: Column = Column::Personal {
    category: Category::Communication,
    class: Class::Minimal,
    provided: false,
};

/// What the person themselves wrote.
const SAID: Column = Column::Personal {
    category: Category::Communication,
    class: Class::Minimal,
    provided: true,
};
