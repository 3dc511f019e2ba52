//! What becomes of a breach: facts learnt later, effects and measures (Article 33(5)), the decisions with their
//! reasons, what the authority was told in phases (Article 33(4)), when people were told (Article 34).

use uuid::Uuid;
use vault::{Instant, Read};

use super::advice::{self, Advice, Known, State};
use super::{Breach, get, keys, store};
use crate::error::CrmError;

/// What an entry says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What happened, learnt later.
    Facts,
    /// Likely consequences (Article 33(3)(c)).
    Effects,
    /// Measures taken or proposed (Article 33(3)(d)).
    Measures,
    /// Whether the vault on the device was locked.
    DeviceLocked,
    /// Whether no passphrase and no recovery sheet went along.
    KeySafe,
    /// Whether the authority is told (Article 33(1)).
    Authority,
    /// Whether the people are told (Article 34).
    People,
    /// The authority was told.
    Notified,
    /// The people were told.
    Told,
}

impl Kind {
    const ALL: [Self; 9] = [
        Self::Facts,
        Self::Effects,
        Self::Measures,
        Self::DeviceLocked,
        Self::KeySafe,
        Self::Authority,
        Self::People,
        Self::Notified,
        Self::Told,
    ];

    /// Its word in the database and in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Facts => "facts",
            Self::Effects => "effects",
            Self::Measures => "measures",
            Self::DeviceLocked => "device-locked",
            Self::KeySafe => "key-safe",
            Self::Authority => "authority",
            Self::People => "people",
            Self::Notified => "notified",
            Self::Told => "told",
        }
    }

    /// The one with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Id.
    pub id: Uuid,
    /// What it says.
    pub kind: Kind,
    /// An answer, a decision, a phase, a channel.
    pub word: Option<String>,
    /// Words; the reason of a decision.
    pub body: Option<String>,
    /// Under which number the authority has it.
    pub reference: Option<String>,
    /// When it happened.
    pub at: Instant,
    /// When it was written down.
    pub recorded_at: Instant,
    /// By whom.
    pub staff: Uuid,
}

/// A breach and what became of it.
pub struct Case {
    /// The breach.
    pub breach: Breach,
    /// What became of it, in the order in which it was written down.
    pub entries: Vec<Entry>,
    /// Whether encryption spares the letters.
    pub advice: Advice,
}

impl Case {
    /// Entries of a kind, oldest first.
    pub fn of(&self, kind: Kind) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.kind == kind)
    }

    /// The entry of a kind that holds: the newest.
    pub fn latest(&self, kind: Kind) -> Option<&Entry> {
        self.of(kind).next_back()
    }

    fn word(&self, kind: Kind) -> Option<&str> {
        self.latest(kind)?.word.as_deref()
    }

    /// When the authority was first told.
    pub fn first_notified(&self) -> Option<Instant> {
        self.of(Kind::Notified).map(|entry| entry.at).min()
    }

    /// What is still to be done, as stable words: `breach-step-<word>` names it.
    pub fn open_steps(&self) -> Vec<&'static str> {
        let mut steps = Vec::new();
        let mut open = |is_open: bool, step| {
            if is_open {
                steps.push(step);
            }
        };
        let authority = self.word(Kind::Authority);
        let told = self.of(Kind::Notified).count() > 0;
        let complete = self
            .of(Kind::Notified)
            .any(|entry| entry.word.as_deref() == Some("final"));
        open(authority.is_none() && !told, "decide-authority");
        open(authority == Some("notify") && !told, "notify-authority");
        open(told && !complete, "complete-notification");
        open(self.word(Kind::People).is_none(), "decide-people");
        open(
            self.word(Kind::People) == Some("tell") && self.latest(Kind::Told).is_none(),
            "tell-people",
        );
        open(self.latest(Kind::Effects).is_none(), "effects");
        open(self.latest(Kind::Measures).is_none(), "measures");
        steps
    }
}

/// Every breach with what became of it, the newest first (Article 33(5)).
///
/// # Errors
/// Of the vault only.
pub fn list(r: &Read<'_>) -> Result<Vec<Case>, CrmError> {
    store::list(r)?
        .into_iter()
        .map(|breach| with(r, breach))
        .collect()
}

/// A breach and what became of it.
///
/// # Errors
/// `unknown-breach`.
pub fn case(r: &Read<'_>, id: Uuid) -> Result<Case, CrmError> {
    with(r, get(r, id)?)
}

fn with(r: &Read<'_>, breach: Breach) -> Result<Case, CrmError> {
    let entries = store::entries(r, breach.id)?;
    let answer = |kind| {
        let newest = entries.iter().rev().find(|entry| entry.kind == kind);
        newest
            .and_then(|entry| Known::parse(entry.word.as_deref()?))
            .unwrap_or_default()
    };
    let state = State {
        backup: breach.backup.is_some(),
        locked: answer(Kind::DeviceLocked),
        key_safe: answer(Kind::KeySafe),
        keychains: keys::keychains(r, &breach)?,
    };
    Ok(Case {
        advice: advice::advise(breach.what, state),
        breach,
        entries,
    })
}
