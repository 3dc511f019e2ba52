//! The answer under Article 15 as data: what is held about a person, in the places of the paper.
//!
//! Every personal value in it is a [`Private`]: it goes into the paper only under the permit that was written down.

use chrono::NaiveDate;
use uuid::Uuid;
use vault::Instant;
use vault::census::Class;

use crate::consent::{Channel, EventKind, Wording};
use crate::disclosure::Recipient;
use crate::fields::Category;
use crate::notices::Article;
use crate::people::SourceKind;
use crate::private::Private;
use crate::purposes::Purpose;

/// A personal value in the answer, or the word that it is withheld for the sake of somebody else (Article 15(4)).
pub enum Content {
    /// It is told.
    Told(Private),
    /// It is withheld.
    Withheld,
}

/// Everything that is held about a person.
pub struct Answer {
    /// Person.
    pub person: Uuid,
    /// Their display name, for the letter.
    pub name: Private,
    /// Language tag of the person.
    pub language: Option<String>,
    /// When the record was made.
    pub created_at: Option<Instant>,
    /// Last act with the person.
    pub touched_at: Option<Instant>,
    /// Since when processing is restricted (Article 18).
    pub restricted_at: Option<Instant>,
    /// Restrictions, in force and lifted.
    pub restrictions: Vec<Restricted>,
    /// Objections (Article 21).
    pub objections: Vec<Objected>,
    /// Where the data came from; facts name them by their place in this list, from 0.
    pub sources: Vec<Source>,
    /// Part A: values by field, in the order of the catalogue.
    pub facts: Vec<Fact>,
    /// Part A: values that an import replaced and that are kept so that it can be taken back.
    pub formers: Vec<Former>,
    /// Part A: notes, oldest first.
    pub notes: Vec<Note>,
    /// Part A: records of daily work, in the order of the tables.
    pub daily: Vec<Daily>,
    /// Part A: copies of the files kept about the person (Article 15(3)).
    pub files: Vec<EvidenceFile>,
    /// Part A: personal data that have no place of their own yet.
    pub others: Vec<Other>,
    /// Part B: processings, running and ended.
    pub processings: Vec<Processing>,
    /// Part B: who received what, oldest first. Earlier answers to the person stand in `reports`.
    pub disclosures: Vec<Disclosure>,
    /// Part C: consent events, oldest first.
    pub consents: Vec<Consent>,
    /// Part C: every text that an event or a notice names, once.
    pub wordings: Vec<Wording>,
    /// Part C: notices given, oldest first.
    pub notices: Vec<Notice>,
    /// Part C: duties to inform, open and met.
    pub duties: Vec<Duty>,
    /// Part D: earlier answers, oldest first.
    pub reports: Vec<Report>,
    /// Part D: requests in the register, in the order of their receipt.
    pub asked: Vec<Asked>,
    /// Part D: what was done about them, oldest first.
    pub asked_steps: Vec<AskedStep>,
    /// Part E: openings of sealed fields, oldest first.
    pub reveals: Vec<Reveal>,
    /// Part E: further entries of the access log, oldest first.
    pub changes: Vec<Change>,
    /// Part D: proofs in the sealed archive, of an earlier record that was erased.
    pub archived: Vec<Archived>,
    /// Part D: what an erasure left under a law, datum by datum.
    pub left: Vec<LeftByErasure>,
    /// Part D: recipients who have to be told, or were (Article 19).
    pub to_tell: Vec<ToTell>,
    /// Part D: what a review kept although its time was over.
    pub reviewed: Vec<Reviewed>,
    /// What is withheld and why.
    pub redactions: Vec<Redaction>,
}

/// A proof in the sealed archive. What it says stands among the facts and the consents.
pub struct Archived {
    /// Key of the law that keeps it.
    pub law: String,
    /// Purpose key.
    pub purpose: String,
    /// Since when it is there.
    pub since: Instant,
    /// The last day.
    pub until: NaiveDate,
}

/// A datum that an erasure left.
pub struct LeftByErasure {
    /// Key of the law that keeps it.
    pub law: String,
    /// The last day.
    pub until: NaiveDate,
}

/// A recipient who has to be told of a rectification, erasure or restriction.
pub struct ToTell {
    /// By name.
    pub recipient: String,
    /// What of: `erased restricted rectified`.
    pub cause: String,
    /// Keys of the fields it was given.
    pub fields: Vec<String>,
    /// When it was given data the last time.
    pub given_at: Instant,
    /// Since when it has to be told.
    pub at: Instant,
    /// When it was told.
    pub told_at: Option<Instant>,
    /// Why it cannot be told.
    pub impossible: Option<Content>,
}

/// Something that a review kept.
pub struct Reviewed {
    /// Why.
    pub reason: Content,
    /// When that was decided.
    pub at: Instant,
    /// When it is asked about again.
    pub again_on: NaiveDate,
}

/// Where data came from (Article 15(1)(g)). Its words stand here once, however many values came from it.
pub struct Source {
    /// Who.
    pub kind: SourceKind,
    /// In words; none where the person is the source and nothing more was written down.
    pub words: Option<Content>,
    /// When data were obtained from it, each day once.
    pub obtained_on: Vec<NaiveDate>,
    /// What it is compared by.
    pub(super) key: String,
}

/// A value of a field.
pub struct Fact {
    /// What a redaction names: `field:KEY`.
    pub reference: String,
    /// Field key.
    pub field: String,
    /// Label in Slovak and in English.
    pub labels: [String; 2],
    /// Where papers put it.
    pub category: Category,
    /// Sealed in the window.
    pub sealed: bool,
    /// The value.
    pub value: Content,
    /// Place in [`Answer::sources`].
    pub source: usize,
    /// Whether the person gave it, it was seen, concluded, or given by somebody else; none for the name and company.
    pub origin: Option<crate::fields::Origin>,
    /// Since when it is held; none for a column of the record itself, which is held since `created_at`.
    pub since: Option<Instant>,
}

/// A value as it stood before an import.
pub struct Former {
    /// Field key.
    pub field: String,
    /// Label in Slovak and in English.
    pub labels: [String; 2],
    /// Where papers put it.
    pub category: Category,
    /// Sealed in the window.
    pub sealed: bool,
    /// The value.
    pub value: Content,
    /// Place in [`Answer::sources`]; none for the name and company, which have the source of the record.
    pub source: Option<usize>,
}

/// A note.
pub struct Note {
    /// Id.
    pub id: Uuid,
    /// Its words.
    pub text: Content,
    /// Sealed in the window.
    pub private: bool,
    /// What the text guard noticed.
    pub guard: Option<String>,
    /// When.
    pub at: Option<Instant>,
}

/// A record of daily work: a company of one's own, a role at one, a tag, a deal and its way, a task, a file.
pub struct Daily {
    /// Its table.
    pub kind: &'static str,
    /// Id.
    pub id: Option<Uuid>,
    /// Where papers put it.
    pub category: Category,
    /// Its values, in the order in which they are told.
    pub values: Vec<DailyValue>,
}

/// A value of a record of daily work.
pub struct DailyValue {
    /// Table and column.
    pub column: String,
    /// The value: words, a date, a time in RFC 3339, or a number.
    pub value: Content,
}

/// Personal data without a place of their own.
pub struct Other {
    /// Table and column they stand in.
    pub column: String,
    /// Where papers put them.
    pub category: Category,
    /// Sealed in the window.
    pub sealed: bool,
    /// The value.
    pub value: Content,
}

/// Person × purpose.
pub struct Processing {
    /// The purpose, in the version it was started under.
    pub purpose: Purpose,
    /// Since when.
    pub started_at: Instant,
    /// When it ended.
    pub ended_at: Option<Instant>,
    /// Why it ended.
    pub end_reason: Option<String>,
    /// Place in [`Answer::sources`]; none where a consent or a member of staff started it.
    pub source: Option<usize>,
    /// The last day its data are kept, for an ended one.
    pub kept_until: Option<NaiveDate>,
}

/// Who received what.
pub struct Disclosure {
    /// Who received it; none: the person.
    pub recipient: Option<Recipient>,
    /// Purpose key; none: the person's own right.
    pub purpose: Option<String>,
    /// Keys of the fields given.
    pub fields: Vec<String>,
    /// How.
    pub way: String,
    /// When.
    pub at: Instant,
}

/// A consent event.
pub struct Consent {
    /// Purpose key.
    pub purpose: String,
    /// What happened.
    pub kind: EventKind,
    /// How.
    pub channel: Option<Channel>,
    /// Version and language of the text.
    pub text: Option<(String, String)>,
    /// When.
    pub at: Instant,
    /// What proves it.
    pub evidence: Option<EvidenceFile>,
}

/// A file kept as proof, or about the person.
pub struct EvidenceFile {
    /// Its name.
    pub name: Content,
    /// SHA-256 of its bytes, hex.
    pub sha256: String,
    /// Its bytes; none when it is withheld or cannot be opened any more.
    pub bytes: Option<Private<Vec<u8>>>,
}

/// A restriction (Article 18).
pub struct Restricted {
    /// Why: `accuracy`, `unlawful`, `claims`, `objection`.
    pub ground: String,
    /// Since when.
    pub since: Instant,
    /// When the person was told that it would be lifted.
    pub informed_at: Option<Instant>,
    /// When it was lifted; none: in force.
    pub lifted_at: Option<Instant>,
}

/// An objection (Article 21).
pub struct Objected {
    /// Purpose key; none: all direct marketing.
    pub purpose: Option<String>,
    /// When.
    pub at: Instant,
    /// When a later consent ended it.
    pub ended_at: Option<Instant>,
}

/// A notice given.
pub struct Notice {
    /// Id; a duty that it met names it.
    pub id: Uuid,
    /// Version of the text.
    pub version: String,
    /// How.
    pub channel: Channel,
    /// When.
    pub at: Instant,
}

/// A duty to inform.
pub struct Duty {
    /// Article 13 or 14.
    pub article: Article,
    /// Last day.
    pub due: NaiveDate,
    /// When the data were obtained.
    pub obtained_on: NaiveDate,
    /// The notice that met it.
    pub met_by: Option<Uuid>,
}

/// An earlier answer.
pub struct Report {
    /// Its id.
    pub id: Uuid,
    /// When it was made.
    pub made_at: Instant,
    /// Records in it.
    pub records: i64,
    /// Why something was withheld then, reason by reason.
    pub withheld: Vec<Content>,
}

/// A request in the register.
pub struct Asked {
    /// Id.
    pub id: Uuid,
    /// Stable word of what was asked for.
    pub kind: &'static str,
    /// How it came in.
    pub channel: Channel,
    /// When it came in.
    pub received: NaiveDate,
    /// The name in the letter.
    pub name: Option<Content>,
    /// What was asked for, in words.
    pub words: Option<Content>,
    /// Stable word of how it ended; none: open.
    pub outcome: Option<&'static str>,
    /// When the answer was sent.
    pub sent_at: Option<Instant>,
}

/// Something that was done about a request.
pub struct AskedStep {
    /// The request.
    pub request: Uuid,
    /// Stable word.
    pub step: String,
    /// When.
    pub at: Instant,
    /// Method, what was waited for, act, letter, fields, or recipient.
    pub detail: Option<String>,
    /// Result.
    pub result: Option<String>,
    /// Reason, or what was wrong.
    pub words: Option<Content>,
}

/// An opening of sealed fields.
pub struct Reveal {
    /// Keys of the fields, or `note:ID`.
    pub fields: Vec<String>,
    /// Why.
    pub reason: Content,
    /// When.
    pub at: Instant,
    /// Until when.
    pub until: Instant,
}

/// An entry of the access log that no other part tells.
pub struct Change {
    /// Stable word of the act.
    pub act: String,
    /// When.
    pub at: Instant,
    /// Keys of the fields it is about.
    pub fields: Vec<String>,
    /// Other words in the entry by their name in it.
    pub details: Vec<(String, Content)>,
}

/// Something withheld.
#[derive(Clone)]
pub struct Redaction {
    /// What was named.
    pub reference: String,
    /// Why.
    pub reason: String,
    /// How many places of the answer it covers.
    pub places: u32,
}

/// Counts of one part of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Stable word.
    pub part: &'static str,
    /// Records.
    pub count: u64,
    /// How many of them are sealed in the window.
    pub sealed: u64,
}

impl Answer {
    /// An answer with nothing in it yet.
    pub(super) fn empty(person: Uuid) -> Self {
        Self {
            person,
            name: Private::new(String::new(), person, "name", Class::Minimal, false),
            language: None,
            created_at: None,
            touched_at: None,
            restricted_at: None,
            restrictions: Vec::new(),
            objections: Vec::new(),
            sources: Vec::new(),
            facts: Vec::new(),
            formers: Vec::new(),
            notes: Vec::new(),
            daily: Vec::new(),
            files: Vec::new(),
            others: Vec::new(),
            processings: Vec::new(),
            disclosures: Vec::new(),
            consents: Vec::new(),
            wordings: Vec::new(),
            notices: Vec::new(),
            duties: Vec::new(),
            reports: Vec::new(),
            asked: Vec::new(),
            asked_steps: Vec::new(),
            reveals: Vec::new(),
            changes: Vec::new(),
            archived: Vec::new(),
            left: Vec::new(),
            to_tell: Vec::new(),
            reviewed: Vec::new(),
            redactions: Vec::new(),
        }
    }

    /// The mark on the record where no restriction tells why: what a law keeps from an erasure.
    pub fn bare_mark(&self) -> Option<Instant> {
        let told = self.restrictions.iter().any(|one| one.lifted_at.is_none());
        self.restricted_at.filter(|_| !told)
    }

    /// Counts of every part, zeros included: the law wants it said where there is nothing.
    pub fn parts(&self) -> Vec<Part> {
        let mut parts: Vec<Part> = Category::ALL
            .iter()
            .map(|category| self.of_category(*category))
            .collect();
        let sealed_notes = self.notes.iter().filter(|note| note.private).count();
        let transfers = self
            .processings
            .iter()
            .filter(|processing| processing.purpose.transfers.is_some())
            .count();
        for (part, count, sealed) in [
            ("notes", self.notes.len(), sealed_notes),
            ("purposes", self.processings.len(), 0),
            ("consents", self.consents.len(), 0),
            (
                "notices",
                self.notices.len() + self.duties.iter().filter(|duty| duty.met_by.is_none()).count(),
                0,
            ),
            ("disclosures", self.disclosures.len(), 0),
            (
                "requests",
                self.reports.len()
                    + self.asked.len()
                    + usize::from(self.bare_mark().is_some())
                    + self.restrictions.len()
                    + self.objections.len()
                    + self.archived.len()
                    + self.left.len()
                    + self.to_tell.len()
                    + self.reviewed.len(),
                0,
            ),
            ("reveals", self.reveals.len(), 0),
            ("changes", self.changes.len(), 0),
            // The program decides nothing by itself and profiles nobody: said, and never more than none.
            ("automated", 0, 0),
            ("transfers", transfers, 0),
        ] {
            parts.push(Part {
                part,
                count: count as u64,
                sealed: sealed as u64,
            });
        }
        parts
    }

    /// Records in all; transfers are said of purposes that are counted already.
    pub fn records(&self) -> u64 {
        self.parts()
            .iter()
            .filter(|part| part.part != "transfers")
            .map(|part| part.count)
            .sum()
    }

    /// Rows about the record itself: when it was made and last touched, and each source that has words.
    fn of_the_record(&self) -> u64 {
        let times = [self.created_at, self.touched_at].iter().flatten().count();
        let sources = self
            .sources
            .iter()
            .filter(|source| source.words.is_some())
            .count();
        (times + sources) as u64
    }

    fn of_category(&self, category: Category) -> Part {
        let facts = self
            .facts
            .iter()
            .filter(|fact| fact.category == category)
            .map(|fact| fact.sealed);
        let others = self
            .others
            .iter()
            .filter(|other| other.category == category)
            .map(|other| other.sealed);
        let formers = self
            .formers
            .iter()
            .filter(|former| former.category == category)
            .map(|former| former.sealed);
        let daily = self.daily.iter().filter(|record| record.category == category);
        let daily = daily.map(|_| false);
        let own = if category == Category::Other {
            self.of_the_record()
        } else {
            0
        };
        let (mut count, mut sealed) = (own, 0);
        for one in facts.chain(others).chain(formers).chain(daily) {
            count += 1;
            sealed += u64::from(one);
        }
        Part {
            part: category.as_str(),
            count,
            sealed,
        }
    }

    /// Keys of the fields that the answer holds, for the log of disclosures.
    pub fn field_keys(&self) -> Vec<String> {
        self.facts.iter().map(|fact| fact.field.clone()).collect()
    }
}
