//! Columns of the sealed store.

use crate::census::{Column as C, Subject, Table};

/// Both tables.
pub(crate) fn tables() -> Vec<Table> {
    vec![
        Table {
            name: "sealed_file",
            room: "vault",
            columns: &[
                ("id", C::System),
                ("subject", C::SubjectId),
                ("kind", C::System),
                ("name", C::System),
                ("size", C::System),
                ("chunks", C::System),
                ("made", C::System),
            ],
            subject: Subject::Column("subject"),
            waiver: Some(
                "sealed; the room that keeps a file here tells of it, and every erasure deletes the row",
            ),
        },
        Table {
            name: "sealed_chunk",
            room: "vault",
            columns: &[("file", C::System), ("n", C::System), ("sealed", C::System)],
            subject: Subject::Via {
                table: "sealed_file",
                column: "file",
            },
            waiver: Some("sealed parts of sealed_file; they go with it"),
        },
    ]
}
