//! What an entry says, and its bytes inside the seal.

use chrono::NaiveDate;
use uuid::Uuid;

use crate::Instant;
use crate::wire::{Fields, Layout};

/// One act that a restore must not undo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// When it happened.
    pub at: Instant,
    /// Every id the person ever had: after a merge an older backup holds more than one.
    pub subjects: Vec<Uuid>,
    /// What was done.
    pub act: Act,
}

/// Kinds of entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Erasure (Art. 17).
    Erase(Erased),
    /// Withdrawal of a consent (Art. 7(3)).
    Withdrawal {
        /// Key of the purpose.
        purpose: String,
    },
    /// Refusal of a consent that was asked for.
    Refusal {
        /// Key of the purpose.
        purpose: String,
    },
    /// Objection (Art. 21).
    Objection {
        /// Key of the purpose.
        purpose: String,
    },
    /// Restriction of processing (Art. 18).
    Restriction {
        /// Why, as a stable word: the letter of Art. 18(1) or what the room says.
        ground: String,
    },
    /// A restriction was lifted (Art. 18(3)).
    RestrictionLifted,
}

/// What an erasure took and what it left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erased {
    /// Whether everything about the person was erased but what is kept; else only the values named.
    pub whole: bool,
    /// SHA-256 of the plan that was carried out.
    pub plan: [u8; 32],
    /// Ids of the values erased, for an erasure that is not whole.
    pub values: Vec<Uuid>,
    /// What is kept, until when, and why (Art. 17(3)).
    pub kept: Vec<Kept>,
    /// Keyed hashes by which the person is recognised if somebody imports them again.
    pub suppression: Vec<[u8; 32]>,
}

/// One row that an erasure leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Id of the row.
    pub row: Uuid,
    /// The last day.
    pub until: NaiveDate,
    /// Key of the law that demands it.
    pub law: String,
}

impl Act {
    fn kind(&self) -> u8 {
        match self {
            Self::Erase(_) => 1,
            Self::Withdrawal { .. } => 2,
            Self::Refusal { .. } => 3,
            Self::Objection { .. } => 4,
            Self::Restriction { .. } => 5,
            Self::RestrictionLifted => 6,
        }
    }

    /// Stable kebab-case word.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Erase(_) => "erase",
            Self::Withdrawal { .. } => "withdrawal",
            Self::Refusal { .. } => "refusal",
            Self::Objection { .. } => "objection",
            Self::Restriction { .. } => "restriction",
            Self::RestrictionLifted => "restriction-lifted",
        }
    }
}

impl Entry {
    pub(super) fn encode(&self) -> Vec<u8> {
        let mut out = Layout::default()
            .u8(self.act.kind())
            .i64(self.at.0)
            .u32(count(&self.subjects));
        for id in &self.subjects {
            out = out.bytes(id.as_bytes());
        }
        match &self.act {
            Act::Erase(erased) => erased.encode(out),
            Act::Withdrawal { purpose: word }
            | Act::Refusal { purpose: word }
            | Act::Objection { purpose: word }
            | Act::Restriction { ground: word } => out.text(word),
            Act::RestrictionLifted => out,
        }
        .finish()
    }

    /// `None` for a kind that this version does not know.
    pub(super) fn decode(bytes: &[u8]) -> Option<Self> {
        let mut fields = Fields::new(bytes);
        let (kind, at) = (fields.u8()?, Instant(fields.i64()?));
        let subjects = ids(&mut fields)?;
        let act = match kind {
            1 => Act::Erase(Erased::decode(&mut fields)?),
            2 => Act::Withdrawal {
                purpose: fields.text()?,
            },
            3 => Act::Refusal {
                purpose: fields.text()?,
            },
            4 => Act::Objection {
                purpose: fields.text()?,
            },
            5 => Act::Restriction {
                ground: fields.text()?,
            },
            6 => Act::RestrictionLifted,
            _ => return None,
        };
        fields.rest().is_empty().then_some(Self { at, subjects, act })
    }
}

impl Erased {
    fn encode(&self, out: Layout) -> Layout {
        let mut out = out
            .u8(self.whole.into())
            .bytes(&self.plan)
            .u32(count(&self.values));
        for id in &self.values {
            out = out.bytes(id.as_bytes());
        }
        out = out.u32(count(&self.kept));
        for kept in &self.kept {
            out = out
                .bytes(kept.row.as_bytes())
                .text(&kept.until.to_string())
                .text(&kept.law);
        }
        out = out.u32(count(&self.suppression));
        for hash in &self.suppression {
            out = out.bytes(hash);
        }
        out
    }

    fn decode(fields: &mut Fields<'_>) -> Option<Self> {
        let whole = match fields.u8()? {
            0 => false,
            1 => true,
            _ => return None,
        };
        let plan = fields.array()?;
        let values = ids(fields)?;
        let kept = list(fields, |fields| {
            Some(Kept {
                row: Uuid::from_bytes(fields.array()?),
                until: fields.text()?.parse().ok()?,
                law: fields.text()?,
            })
        })?;
        let suppression = list(fields, Fields::array)?;
        Some(Self {
            whole,
            plan,
            values,
            kept,
            suppression,
        })
    }
}

fn count<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}

fn ids(fields: &mut Fields<'_>) -> Option<Vec<Uuid>> {
    list(fields, |fields| fields.array().map(Uuid::from_bytes))
}

/// Nothing is reserved by the count: a wrong one ends where the bytes do.
fn list<'a, T>(fields: &mut Fields<'a>, mut one: impl FnMut(&mut Fields<'a>) -> Option<T>) -> Option<Vec<T>> {
    let count = fields.u32()?;
    let mut out = Vec::new();
    for _ in 0..count {
        out.push(one(fields)?);
    }
    Some(out)
}
