//! Part A: values, sources, notes, and what is withheld.

use chrono::{DateTime, NaiveDate};
use crm::fields::{Category, Origin};
use crm::people::SourceKind;
use crm::requests::{Daily, DailyValue, Fact, Former, Redaction, Source};
use documents::access as doc;

use super::{Desk, day, local};
use crate::error::ApiError;

impl Desk<'_> {
    pub(super) fn rows(&self) -> Result<Vec<doc::Row>, ApiError> {
        let mut rows = Vec::new();
        for fact in &self.answer.facts {
            rows.push(self.fact(fact)?);
        }
        for former in &self.answer.formers {
            rows.push(self.former(former)?);
        }
        for record in &self.answer.daily {
            rows.push(self.daily(record)?);
        }
        for other in &self.answer.others {
            rows.push(doc::Row {
                category: category(other.category),
                label: self.column(&other.column),
                value: self.passages(&other.value)?,
                source: own(),
                since: None,
            });
        }
        for (number, source) in self.told_sources() {
            rows.push(self.source(number, source)?);
        }
        rows.extend(self.times());
        Ok(rows)
    }

    fn fact(&self, fact: &Fact) -> Result<doc::Row, ApiError> {
        let since = fact.since.or(self.answer.created_at).map(day);
        Ok(doc::Row {
            category: category(fact.category),
            label: self.label(&fact.labels).to_owned(),
            value: self.passages(&fact.value)?,
            source: self.source_of(fact),
            since,
        })
    }

    fn former(&self, former: &Former) -> Result<doc::Row, ApiError> {
        let source = former.source.and_then(|place| self.answer.sources.get(place));
        Ok(doc::Row {
            category: category(former.category),
            label: self.say(
                "requests-before-import",
                &[("label", self.label(&former.labels).into())],
            ),
            value: self.passages(&former.value)?,
            source: doc::Source {
                kind: source.map_or(doc::SourceKind::Own, |source| kind(source.kind)),
                detail: self.source_number(source),
            },
            since: None,
        })
    }

    /// A record of daily work in one row: what it is, and its values one after another.
    fn daily(&self, record: &Daily) -> Result<doc::Row, ApiError> {
        let mut value = Vec::new();
        for one in &record.values {
            let label = self.column(&one.column);
            let before = if value.is_empty() { "" } else { "; " };
            value.push(doc::Passage::Verbatim(format!("{before}{label}: ")));
            value.extend(self.daily_value(one)?);
        }
        Ok(doc::Row {
            category: category(record.category),
            label: self.say(&format!("requests-daily-{}", record.kind.replace('_', "-")), &[]),
            value,
            source: own(),
            since: None,
        })
    }

    /// Times, days and sums as people write them.
    fn daily_value(&self, one: &DailyValue) -> Result<Vec<doc::Passage>, ApiError> {
        let passages = self.passages(&one.value)?;
        let [doc::Passage::Verbatim(text)] = passages.as_slice() else {
            return Ok(passages);
        };
        let written = if one.column == "deal.amount" {
            text.parse()
                .ok()
                .map(|sum| text::numbers::money(self.lang, sum, "EUR"))
        } else if one.column == "kept_document.kind" {
            let kind = text::Messages::get(self.lang, &format!("requests-kind-{text}"), &[]);
            kind.ok()
        } else if let Ok(at) = DateTime::parse_from_rfc3339(text) {
            Some(text::dates::date_time(self.lang, law::slovak_time(&at.to_utc())))
        } else {
            text.parse::<NaiveDate>().ok().map(|day| self.date(day))
        };
        Ok(match written {
            Some(written) => vec![doc::Passage::Verbatim(written)],
            None => passages,
        })
    }

    fn label<'l>(&self, [sk, en]: &'l [String; 2]) -> &'l str {
        match self.lang {
            text::Lang::Sk => sk,
            text::Lang::En => en,
        }
    }

    /// The kind of the source and the number under which its words stand, once, among the rows.
    fn source_of(&self, fact: &Fact) -> doc::Source {
        let source = self.answer.sources.get(fact.source);
        let kind = match (fact.origin, source) {
            (Some(Origin::Observed | Origin::Derived), _) | (_, None) => doc::SourceKind::Own,
            (_, Some(source)) => kind(source.kind),
        };
        doc::Source {
            kind,
            detail: self.source_number(source),
        }
    }

    fn source_number(&self, source: Option<&Source>) -> Option<String> {
        let (number, _) = self.told_sources().find(|(_, told)| is(told, source))?;
        Some(self.number(number))
    }

    fn number(&self, number: usize) -> String {
        self.say("requests-source", &[("number", number.to_string().into())])
    }

    /// Sources with words, numbered from 1.
    fn told_sources(&self) -> impl Iterator<Item = (usize, &Source)> {
        (1..).zip(self.answer.sources.iter().filter(|source| source.words.is_some()))
    }

    fn source(&self, number: usize, source: &Source) -> Result<doc::Row, ApiError> {
        let mut value = match &source.words {
            Some(words) => self.passages(words)?,
            None => Vec::new(),
        };
        if !source.obtained_on.is_empty() {
            let dates: Vec<String> = source.obtained_on.iter().map(|day| self.date(*day)).collect();
            let obtained = self.say("requests-source-obtained", &[("dates", dates.join(", ").into())]);
            value.push(doc::Passage::Verbatim(format!(" ({obtained})")));
        }
        Ok(doc::Row {
            category: doc::Category::Other,
            label: self.say("requests-source-row", &[("number", number.to_string().into())]),
            value,
            source: doc::Source {
                kind: kind(source.kind),
                detail: None,
            },
            since: source.obtained_on.iter().min().copied(),
        })
    }

    /// When the record was made and last touched.
    fn times(&self) -> Vec<doc::Row> {
        let times = [
            ("requests-record-made", self.answer.created_at),
            ("requests-record-touched", self.answer.touched_at),
        ];
        times
            .into_iter()
            .filter_map(|(label, at)| {
                let at = at?;
                Some(doc::Row {
                    category: doc::Category::Other,
                    label: self.say(label, &[]),
                    value: vec![doc::Passage::Verbatim(text::dates::date_time(
                        self.lang,
                        local(at),
                    ))],
                    source: own(),
                    since: Some(day(at)),
                })
            })
            .collect()
    }

    pub(super) fn notes(&self) -> Result<Vec<doc::Note>, ApiError> {
        let mut notes = Vec::new();
        for note in &self.answer.notes {
            let at = note.at.map_or_else(|| local(vault::Instant(0)), local);
            let mut text = self.passages(&note.text)?;
            if let Some(guard) = &note.guard {
                let found = self.say("requests-note-guard", &[("found", guard.into())]);
                text.push(doc::Passage::Verbatim(format!("\n[{found}]")));
            }
            notes.push(doc::Note { at, text });
        }
        Ok(notes)
    }

    pub(super) fn redactions(&self) -> Vec<doc::Redaction> {
        let redaction = |one: &Redaction| doc::Redaction {
            place: self.place(&one.reference),
            reason: one.reason.clone(),
            count: one.places,
        };
        self.answer.redactions.iter().map(redaction).collect()
    }

    /// Where something was withheld, in words.
    fn place(&self, reference: &str) -> String {
        let fact = |fact: &&Fact| fact.reference == reference;
        if let Some(key) = self
            .answer
            .facts
            .iter()
            .find(fact)
            .map(|fact| fact.field.as_str())
        {
            return crate::fields::label(&self.catalogue, key, self.lang);
        }
        let id = reference.trim_start_matches("note:");
        let note = self.answer.notes.iter().find(|note| note.id.to_string() == id);
        match note.and_then(|note| note.at) {
            Some(at) => self.say("requests-place-note", &[("date", self.date(day(at)).into())]),
            None => self.say("requests-place-other", &[]),
        }
    }

    /// A name for a column that has no place of its own: a message if there is one, else the column itself.
    fn column(&self, column: &str) -> String {
        let id = format!("requests-column-{}", column.replace(['.', '_'], "-"));
        text::Messages::get(self.lang, &id, &[]).unwrap_or_else(|_| column.to_owned())
    }
}

fn is(one: &Source, other: Option<&Source>) -> bool {
    other.is_some_and(|other| std::ptr::eq(one, other))
}

fn own() -> doc::Source {
    doc::Source {
        kind: doc::SourceKind::Own,
        detail: None,
    }
}

fn kind(kind: SourceKind) -> doc::SourceKind {
    match kind {
        SourceKind::Oneself => doc::SourceKind::Person,
        SourceKind::ThirdParty => doc::SourceKind::ThirdParty,
        SourceKind::Public => doc::SourceKind::Public,
    }
}

pub(super) fn category(category: Category) -> doc::Category {
    match category {
        Category::Identification => doc::Category::Identification,
        Category::Contact => doc::Category::Contact,
        Category::Contract => doc::Category::Contract,
        Category::Financial => doc::Category::Financial,
        Category::Communication => doc::Category::Communication,
        Category::Other => doc::Category::Other,
        Category::Special => doc::Category::Special,
    }
}
