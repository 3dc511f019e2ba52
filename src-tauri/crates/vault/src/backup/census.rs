//! Columns of the tables that know the backups.

use crate::census::{Column as C, Subject, Table};

/// Nothing of them belongs to a person.
pub(crate) fn tables() -> Vec<Table> {
    let system = |name, columns| Table {
        name,
        room: "vault",
        columns,
        subject: Subject::None,
        waiver: None,
    };
    vec![
        system(
            "backup",
            &[
                ("n", C::System),
                ("id", C::System),
                ("path", C::System),
                ("key", C::System),
                ("next_key", C::System),
                ("rekey_due", C::System),
                ("made", C::System),
                ("finished", C::System),
                ("size", C::System),
                ("sha256", C::System),
                ("commit_no", C::System),
                ("ledger_count", C::System),
                ("rows", C::System),
                ("verified", C::System),
                ("ok", C::System),
            ],
        ),
        system("backup_place", &[("path", C::System), ("added", C::System)]),
        system(
            "backup_plan",
            &[("one", C::System), ("on_quit", C::System), ("daily", C::System)],
        ),
        system(
            "backup_drill",
            &[
                ("n", C::System),
                ("at", C::System),
                ("path", C::System),
                ("ok", C::System),
            ],
        ),
    ]
}
