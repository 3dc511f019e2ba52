//! Columns of the ledger's copy and of the jobs.

use crate::census::{Column as C, Subject, Table};

/// Both tables.
pub(crate) fn tables() -> Vec<Table> {
    vec![
        Table {
            name: "ledger_entry",
            room: "vault",
            columns: &[("seq", C::System), ("sealed", C::System), ("mac", C::System)],
            subject: Subject::None,
            waiver: Some("random ids and keyed hashes, sealed: what keeps the person erased after a restore"),
        },
        Table {
            name: "erasure_job",
            room: "vault",
            columns: &[
                ("seq", C::System),
                ("at", C::System),
                ("staff", C::System),
                ("phase", C::System),
                ("needles", C::System),
                ("found", C::System),
            ],
            subject: Subject::None,
            waiver: Some("what an erasure under way must not find, sealed; deleted when it is done"),
        },
    ]
}
