//! What the papers are made from.

use chrono::{DateTime, FixedOffset};
use text::Lang;

use crate::access::{Controller, Issue};

/// What happened, and whom and what it concerns (Article 33(3)(a)).
#[derive(Clone)]
pub struct Nature {
    /// The kind, in words.
    pub what: String,
    /// What happened, as it was learnt.
    pub facts: Vec<Said>,
    /// People, roughly.
    pub people: u64,
    /// Who could have been seen besides, where no log tells it one by one; as many as `people` where it does.
    pub people_at_most: u64,
    /// Records, roughly.
    pub records: u64,
    /// Categories of the data, in words.
    pub categories: Vec<String>,
}

/// Words and when they were written down.
#[derive(Clone)]
pub struct Said {
    /// When.
    pub at: DateTime<FixedOffset>,
    /// The words.
    pub text: String,
}

/// A decision with its reason.
#[derive(Clone)]
pub struct Decided {
    /// When.
    pub at: DateTime<FixedOffset>,
    /// What was decided, in words.
    pub what: String,
    /// Why.
    pub reason: String,
}

/// The authority or the people were told.
#[derive(Clone)]
pub struct Phase {
    /// When.
    pub at: DateTime<FixedOffset>,
    /// The phase or the channel, in words.
    pub what: String,
    /// Under which number the authority has it.
    pub reference: Option<String>,
    /// Why it was late, or what was added.
    pub reason: Option<String>,
}

/// The report under Article 33(3).
#[derive(Clone)]
pub struct BreachReport {
    /// The language of the paper.
    pub lang: Lang,
    /// Who reports.
    pub controller: Controller,
    /// Number of the breach, and when the paper was made.
    pub issue: Issue,
    /// When it began, if that is known.
    pub from: Option<DateTime<FixedOffset>>,
    /// When it was over.
    pub until: DateTime<FixedOffset>,
    /// When the firm became aware of it.
    pub aware: DateTime<FixedOffset>,
    /// Until when the authority is to be told.
    pub notify_by: DateTime<FixedOffset>,
    /// What happened.
    pub nature: Nature,
    /// Likely consequences (c).
    pub effects: Vec<Said>,
    /// Measures taken or proposed (d).
    pub measures: Vec<Said>,
    /// How the data were secured.
    pub security: Vec<String>,
    /// Whether the authority is told.
    pub authority: Option<Decided>,
    /// When it was told (Article 33(4)).
    pub notified: Vec<Phase>,
    /// Whether the people are told (Article 34).
    pub people: Option<Decided>,
    /// When they were told.
    pub told: Vec<Phase>,
    /// Fingerprint of the access log when the paper was made.
    pub audit_head: String,
}

/// Letters under Article 34(2), each on a page of its own.
#[derive(Clone)]
pub struct BreachLetters {
    /// The language of the letters.
    pub lang: Lang,
    /// Who writes.
    pub controller: Controller,
    /// Number of the breach, and when the letters were made.
    pub issue: Issue,
    /// When the firm became aware of it.
    pub aware: DateTime<FixedOffset>,
    /// The kind of the breach in plain words, a whole sentence.
    pub plain: String,
    /// What happened, in the words of the firm.
    pub facts: Vec<String>,
    /// Likely consequences.
    pub effects: Vec<String>,
    /// Measures, and what people can do.
    pub measures: Vec<String>,
    /// To whom.
    pub letters: Vec<Letter>,
}

/// One letter.
#[derive(Clone)]
pub struct Letter {
    /// Name and address, line by line.
    pub to: Vec<String>,
    /// What data of this person it concerns, in words.
    pub data: Vec<String>,
}
