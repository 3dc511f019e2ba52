//! What answers "are we in order?".

use serde::Serialize;
use ts_rs::TS;

use crate::audit::types::ChainView;
use crate::fields::types::FieldUse;

/// `privacy status`.
#[derive(Serialize, TS)]
pub struct PrivacyStatus {
    /// Nothing is overdue, nothing is missing, the chain holds and there is a recent backup.
    pub in_order: bool,
    /// Duties by kind, each kind once: `notices requests telling retention breaches`.
    pub duties: Vec<DutyState>,
    /// What the firm still has to write down.
    pub gaps: Vec<Gap>,
    /// What lost its ground and waits for its last day.
    pub losing: LosingState,
    /// Sealed fields shown in the last twelve months, by reason, the most frequent first.
    pub reveals: Vec<RevealReason>,
    /// Fields that are stored and not used, and the firm's own that nobody has a value in.
    pub unused: Vec<FieldUse>,
    /// Backups.
    pub backups: BackupState,
    /// The access log.
    pub chain: ChainView,
    /// The law the program counts with today.
    pub law: LawState,
}

/// A kind of duty.
#[derive(Serialize, TS)]
pub struct DutyState {
    /// `notices requests telling retention breaches`.
    pub kind: String,
    /// Not yet done.
    pub open: u64,
    /// Of them, those whose last day is over.
    pub overdue: u64,
    /// The earliest last day of what is open (ISO date).
    pub next_due: Option<String>,
}

/// Something that is not written down.
#[derive(Serialize, PartialEq, Eq, Debug, TS)]
pub struct Gap {
    /// `balancing` of a purpose on legitimate interest (Article 6(1)(f)), `statute` of a purpose on a legal duty
    /// (Article 6(3)), `contract` of a processor (Article 28(3)), `safeguards` of a recipient outside the EEA (Article
    /// 46), `instruction` of a staff member (Articles 29, 32(4)), `controller` (Article 13(1)(a)).
    pub kind: String,
    /// What it is of: key of a purpose, name of a recipient or a staff member, key of a setting.
    pub of: String,
    /// The same as people read it.
    pub name: String,
}

/// What lost its ground.
#[derive(Serialize, TS)]
pub struct LosingState {
    /// Values, and people as a whole, whose last day is not over yet.
    pub waiting: u64,
    /// The earliest of these days (ISO date).
    pub next: Option<String>,
}

/// Reveals for one reason.
#[derive(Serialize, TS)]
pub struct RevealReason {
    /// The reason as it was given.
    pub reason: String,
    /// How many times.
    pub count: u32,
    /// The last time (RFC 3339).
    pub last_at: Option<String>,
}

/// How the backups stand.
#[derive(Serialize, TS)]
#[ts(rename = "BackupsStanding")]
pub struct BackupState {
    /// When the newest good one was made (RFC 3339).
    pub last_good: Option<String>,
    /// Whole days since.
    pub days_since: Option<u64>,
    /// There is none, or it is too old.
    pub nag: bool,
    /// A rehearsal of the restore is due.
    pub drill_due: bool,
}

/// The law pack.
#[derive(Serialize, TS)]
pub struct LawState {
    /// Its name.
    pub pack: String,
    /// The first day it is used for (ISO date).
    pub valid_from: String,
}
