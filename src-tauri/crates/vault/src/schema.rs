//! Migrations and the column census, as the rooms hand them in.

use crate::VaultError;
use crate::erasure::Replay;

/// One numbered step of the database's shape.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// Number, unique over all rooms: 1 to 9 are the vault's own, rooms count upwards from 10. A gap
    /// (rooms that were built side by side took numbers apart) is never filled once a version of the program had it: the
    /// number of the last step tells which program knows a vault.
    pub number: u32,
    /// The room the step belongs to.
    pub room: &'static str,
    /// What it does, as in the file name.
    pub name: &'static str,
    /// The statements; they run in one transaction.
    pub sql: &'static str,
}

/// Everything the rooms add to an empty vault.
#[derive(Clone, Debug, Default)]
pub struct Schema {
    /// The rooms' migrations in the order of their numbers.
    pub migrations: Vec<Migration>,
    /// The rooms' tables with every column declared.
    pub tables: Vec<census::Table>,
    /// How the rooms carry out an entry of the ledger again.
    pub replay: Option<Replay>,
}

/// The first number that belongs to a room.
const FIRST_OF_ROOMS: u32 = 10;
/// Rooms' numbers stay below this, so that one number can name both.
const BEYOND_ROOMS: u32 = 1000;

/// The number by which the header, and a backup, say which steps were taken: a thousand times the last of the vault's
/// own, plus the last of the rooms'. Either may rise without the other.
pub(crate) fn number(steps: &[Migration]) -> u32 {
    number_of(&steps.iter().map(|step| step.number).collect())
}

/// The same for the steps a database has taken.
pub(crate) fn number_of(taken: &std::collections::BTreeSet<u32>) -> u32 {
    let last = |own: bool| {
        let numbers = taken.iter().copied();
        numbers
            .filter(|n| (*n < FIRST_OF_ROOMS) == own)
            .max()
            .unwrap_or(0)
    };
    last(true) * BEYOND_ROOMS + last(false)
}

/// Whether a vault or backup that says `number` has no step beyond these.
pub(crate) fn knows(steps: &[Migration], number: u32) -> bool {
    let here = self::number(steps);
    number / BEYOND_ROOMS <= here / BEYOND_ROOMS && number % BEYOND_ROOMS <= here % BEYOND_ROOMS
}

impl Schema {
    /// The vault's own migrations and the rooms', in order.
    ///
    /// # Errors
    /// [`VaultError::Schema`] if a number is twice, out of order, or out of its range.
    pub(crate) fn steps(&self) -> Result<Vec<Migration>, VaultError> {
        let mut least = FIRST_OF_ROOMS;
        for migration in &self.migrations {
            let Migration {
                room, name, number, ..
            } = migration;
            if !(least..BEYOND_ROOMS).contains(number) {
                return Err(VaultError::Schema(format!(
                    "{room}/{name} has number {number}, which is not from {least} on and below {BEYOND_ROOMS}"
                )));
            }
            least = number + 1;
        }
        Ok(OWN.iter().chain(&self.migrations).copied().collect())
    }
}

/// The vault's own steps.
const OWN: &[Migration] = &[
    Migration {
        number: 1,
        room: "vault",
        name: "vault",
        sql: include_str!("../migrations/0001_vault.sql"),
    },
    Migration {
        number: 2,
        room: "vault",
        name: "slots",
        sql: include_str!("../migrations/0002_slots.sql"),
    },
    Migration {
        number: 3,
        room: "vault",
        name: "backup",
        sql: include_str!("../migrations/0003_backup.sql"),
    },
    Migration {
        number: 4,
        room: "vault",
        name: "ledger",
        sql: include_str!("../migrations/0004_ledger.sql"),
    },
    Migration {
        number: 5,
        room: "vault",
        name: "sealed_store",
        sql: include_str!("../migrations/0005_sealed_store.sql"),
    },
    Migration {
        number: 6,
        room: "vault",
        name: "audit_retention",
        sql: include_str!("../migrations/0006_audit_retention.sql"),
    },
];

/// The census of the vault's own tables, for the test that walks the live schema.
pub fn own_tables() -> Vec<census::Table> {
    use census::{Column as C, Subject, Table};
    let system = |name, columns| Table {
        name,
        room: "vault",
        columns,
        subject: Subject::None,
        waiver: None,
    };
    let own = vec![
        system(
            "vault",
            &[
                ("one", C::System),
                ("id", C::System),
                ("incarnation", C::System),
                ("created", C::System),
                ("key", C::System),
                ("generation", C::System),
                ("commit_no", C::System),
                ("audit_count", C::System),
                ("audit_head", C::System),
            ],
        ),
        system(
            "key_slot",
            &[
                ("id", C::System),
                ("kind", C::System),
                ("staff", C::System),
                ("public_key", C::System),
                ("next_public_key", C::System),
                ("made", C::System),
                ("changed", C::System),
                ("confirmed", C::System),
            ],
        ),
        Table {
            name: "subject_key",
            room: "vault",
            columns: &[
                ("subject", C::SubjectId),
                ("pseudonym", C::System),
                ("wrapped", C::System),
                ("made", C::System),
            ],
            subject: Subject::Column("subject"),
            waiver: Some("keys only; Write::forget_subject deletes the row, and with it what it sealed"),
        },
        Table {
            name: "audit_entry",
            room: "vault",
            columns: &[
                ("seq", C::System),
                ("at", C::System),
                ("clock_set", C::System),
                ("staff", C::System),
                ("act", C::System),
                ("pseudonym", C::System),
                ("payload", C::System),
                ("payload_hash", C::System),
                ("hash", C::System),
            ],
            subject: Subject::None,
            waiver: Some(
                "payloads are sealed under the person's key and go with it; the log has its own retention",
            ),
        },
        system(
            "commit_entry",
            &[
                ("commit_no", C::System),
                ("at", C::System),
                ("clock_set", C::System),
                ("staff", C::System),
                ("device", C::System),
            ],
        ),
        system(
            "change_shape",
            &[
                ("id", C::System),
                ("tbl", C::System),
                ("op", C::System),
                ("columns", C::System),
            ],
        ),
        Table {
            name: "change_entry",
            room: "vault",
            columns: &[
                ("seq", C::System),
                ("commit_no", C::System),
                ("shape", C::System),
                ("row", C::System),
            ],
            subject: Subject::None,
            waiver: Some("row ids without values"),
        },
        system(
            "schema_step",
            &[
                ("number", C::System),
                ("room", C::System),
                ("name", C::System),
                ("at", C::System),
            ],
        ),
    ];
    [
        own,
        crate::backup::tables(),
        crate::erasure::tables(),
        crate::store::tables(),
    ]
    .concat()
}

/// Invariant 8: every column of every table is declared, and access report, erasure and retention run from here.
pub mod census {
    /// What a column holds.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Column {
        /// The id of a person.
        SubjectId,
        /// Personal data.
        Personal {
            /// Kind of data, as the records of processing name it.
            category: Category,
            /// How much it takes to see it.
            class: Class,
            /// Whether the person gave it (Art. 20: portability covers provided data).
            provided: bool,
        },
        /// Special category of personal data (Art. 9).
        Special,
        /// Data of the firm, not of a person.
        Business,
        /// Ids, times, keys, hashes: what the program needs to work.
        System,
    }

    /// Categories of personal data (Art. 30(1)(c)).
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Category {
        /// Name, title, date of birth, numbers of documents.
        Identification,
        /// Addresses, phones, e-mails.
        Contact,
        /// Contracts and what belongs to them.
        Contract,
        /// Accounts, amounts, payments.
        Financial,
        /// What was said and written.
        Communication,
        /// Anything else.
        Other,
        /// Special category (Art. 9).
        Special,
    }

    /// How a value is shown.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Class {
        /// Shown.
        Minimal,
        /// Sealed; one click shows it.
        OnDemand,
        /// Sealed; a reason shows it.
        Protected,
    }

    /// How a row belongs to a person.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Subject {
        /// To nobody.
        None,
        /// By this column, which holds the person's id.
        Column(&'static str),
        /// Through another table's row.
        Via {
            /// The other table.
            table: &'static str,
            /// The column of this table that holds the other row's id.
            column: &'static str,
        },
    }

    /// One table. Shadow tables of FTS5 follow their parent and are not declared.
    #[derive(Clone, Copy, Debug)]
    pub struct Table {
        /// Its name.
        pub name: &'static str,
        /// The room that owns it.
        pub room: &'static str,
        /// Every column with what it holds.
        pub columns: &'static [(&'static str, Column)],
        /// How a row belongs to a person.
        pub subject: Subject,
        /// Why the table is not reached by access report and erasure, if it is not.
        pub waiver: Option<&'static str>,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schema(numbers: &[u32]) -> Schema {
        let step = |number: &u32| Migration {
            number: *number,
            room: "r",
            name: "n",
            sql: "",
        };
        Schema {
            migrations: numbers.iter().map(step).collect(),
            tables: Vec::new(),
            replay: None,
        }
    }

    #[test]
    fn a_vault_is_newer_by_a_step_of_the_vault_or_of_a_room() {
        let steps = schema(&[10, 11]).steps().unwrap();
        let here = number(&steps);
        assert_eq!(here % 1000, 11);
        for (more, known) in [(0, true), (1, false), (1000, false), (1001, false), (999, false)] {
            assert_eq!(knows(&steps, here + more), known, "{more}");
        }
        assert!(knows(&steps, here - 1) && knows(&steps, here - 1000));
        // Own steps came first, rooms' later: neither makes up for the other.
        assert!(!knows(&steps, here - 1000 + 1));
    }

    #[test]
    fn numbers_rise() {
        for (numbers, ok) in [
            (&[][..], true),
            (&[10, 11, 12], true),
            (&[10, 12, 999], true),
            (&[10, 10], false),
            (&[11, 10], false),
            (&[1, 10], false),
            (&[10, 1000], false),
        ] {
            assert_eq!(schema(numbers).steps().is_ok(), ok, "{numbers:?}");
        }
    }
}
