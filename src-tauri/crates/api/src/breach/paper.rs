//! The papers about a breach: the report to the authority (Article 33(3)) and the letters to people (Article 34(2)).

use std::path::Path;

use crm::breach::{self, Affected, Case, Entry, Kind};
use crm::fields::{self, Catalogue};
use crm::staff::Role;
use documents::Rendered;
use documents::breach as doc;
use text::{Lang, say};
use uuid::Uuid;
use vault::{Job, Read, Write};

use super::types::BreachPaper;
use super::{beside, found, register};
use crate::error::ApiError;
use crate::file::Partial;
use crate::requests::paper::letterhead;
use crate::session::Session;

/// Writes the report to the authority to the file the caller names. It holds nobody's data.
///
/// # Errors
/// `not-allowed unknown-breach cancelled`; of the disk.
pub fn write_report(session: &Session, id: Uuid, path: &Path, job: &Job) -> Result<BreachPaper, ApiError> {
    session.require(Role::Staff)?;
    let slots = session.vault().slots()?;
    let beside = beside(session)?;
    let (written, partial) = session.vault().write(session.staff(), |w| {
        job.check()?;
        let case = breach::case(w, id)?;
        let found = found(w, &case.breach, &beside)?;
        let advice = register::advised(session, &case, &slots);
        let paper = rendered(doc::breach_report(&report(session, w, &case, &found, advice)?))?;
        breach::reported(w, &case.breach, &paper.sha256)?;
        job.check()?;
        let partial = Partial::write(path, &paper.bytes, session.world())?;
        Ok::<_, ApiError>((told(paper, path, 0), partial))
    })?;
    partial.into_place()?;
    Ok(written)
}

/// Writes a letter to each of the people whom the breach concerns and who are still in the register, all in the file
/// the caller names. Each letter stands in the log of disclosures of its reader.
///
/// # Errors
/// `not-allowed unknown-breach nobody-affected cancelled`; of the disk.
pub fn write_letters(session: &Session, id: Uuid, path: &Path, job: &Job) -> Result<BreachPaper, ApiError> {
    session.require(Role::Staff)?;
    let beside = beside(session)?;
    let (written, partial) = session.vault().write(session.staff(), |w| {
        job.check()?;
        let case = breach::case(w, id)?;
        let found = found(w, &case.breach, &beside)?;
        let readers = breach::readers(w, &case.breach, &found)?;
        if readers.is_empty() {
            return Err(ApiError::rule("nobody-affected"));
        }
        let catalogue = fields::catalogue(w)?;
        let letters = breach::letters(w, &catalogue, &readers)?;
        let model = model(session, w, &case, &found, &catalogue, &letters)?;
        let paper = rendered(doc::breach_letters(&model))?;
        breach::wrote(w, &case.breach, &letters, &paper.sha256)?;
        job.check()?;
        let partial = Partial::write(path, &paper.bytes, session.world())?;
        Ok::<_, ApiError>((told(paper, path, letters.len() as u64), partial))
    })?;
    partial.into_place()?;
    Ok(written)
}

fn report(
    session: &Session,
    r: &Read<'_>,
    case: &Case,
    found: &Affected,
    advice: super::types::BreachAdvice,
) -> Result<doc::BreachReport, ApiError> {
    let lang = session.lang();
    let breach = &case.breach;
    let slovak = |at: vault::Instant| law::slovak_time(&at.to_utc());
    let (controller, issue) = letterhead(session, r, lang, breach.id)?;
    let decided = |kind, word: &str| {
        case.latest(kind).map(|entry| doc::Decided {
            at: slovak(entry.at),
            what: named(lang, word, entry),
            reason: entry.body.clone().unwrap_or_default(),
        })
    };
    let phases = |kind, word: &str| -> Vec<doc::Phase> {
        let phase = |entry: &Entry| doc::Phase {
            at: slovak(entry.at),
            what: named(lang, word, entry),
            reference: entry.reference.clone(),
            reason: entry.body.clone(),
        };
        case.of(kind).map(phase).collect()
    };
    Ok(doc::BreachReport {
        lang,
        controller,
        issue,
        from: breach.from.map(slovak),
        until: slovak(breach.until),
        aware: slovak(breach.aware_at),
        notify_by: breach.notify_by(),
        nature: doc::Nature {
            what: say(lang, &format!("breach-what-{}", breach.what.as_str()), &[]),
            facts: facts(case),
            people: found.people,
            people_at_most: found.people_at_most,
            records: found.records,
            categories: categories(lang, found),
        },
        effects: said(case, Kind::Effects),
        measures: said(case, Kind::Measures),
        security: advice.sentences,
        authority: decided(Kind::Authority, "breach-authority"),
        notified: phases(Kind::Notified, "breach-phase"),
        people: decided(Kind::People, "breach-people"),
        told: phases(Kind::Told, "breach-channel"),
        audit_head: r.audit_head()?,
    })
}

fn model(
    session: &Session,
    w: &Write<'_>,
    case: &Case,
    found: &Affected,
    catalogue: &Catalogue,
    letters: &[breach::Letter],
) -> Result<doc::BreachLetters, ApiError> {
    let lang = session.lang();
    let (controller, issue) = letterhead(session, w, lang, case.breach.id)?;
    let texts = |said: Vec<doc::Said>| said.into_iter().map(|one| one.text).collect();
    let shared = categories(lang, found);
    let letter = |letter: &breach::Letter| {
        let keys = found.named.iter().find(|(person, _)| *person == letter.person.id);
        let data = match keys {
            Some((_, keys)) => {
                let label = |key: &String| crate::fields::label(catalogue, key, lang);
                keys.iter().map(label).collect()
            }
            None => shared.clone(),
        };
        doc::Letter {
            to: addressee(letter),
            data,
        }
    };
    Ok(doc::BreachLetters {
        lang,
        controller,
        issue,
        aware: law::slovak_time(&case.breach.aware_at.to_utc()),
        plain: say(lang, &format!("breach-plain-{}", case.breach.what.as_str()), &[]),
        facts: texts(facts(case)),
        effects: texts(said(case, Kind::Effects)),
        measures: texts(said(case, Kind::Measures)),
        letters: letters.iter().map(letter).collect(),
    })
}

/// Name and postal address, line by line.
fn addressee(letter: &breach::Letter) -> Vec<String> {
    let value = |key: &str| letter.value(key).map(str::to_owned);
    let place: Vec<String> = ["postcode", "city"].into_iter().filter_map(value).collect();
    let lines = [
        value("name"),
        value("company"),
        value("street"),
        Some(place.join(" ")),
        value("country"),
    ];
    lines
        .into_iter()
        .flatten()
        .filter(|line| !line.is_empty())
        .collect()
}

/// What happened: as it was written down at first, and what was learnt later.
fn facts(case: &Case) -> Vec<doc::Said> {
    let first = case.breach.facts.clone().map(|text| doc::Said {
        at: law::slovak_time(&case.breach.opened_at.to_utc()),
        text,
    });
    first.into_iter().chain(said(case, Kind::Facts)).collect()
}

fn said(case: &Case, kind: Kind) -> Vec<doc::Said> {
    let said = |entry: &Entry| doc::Said {
        at: law::slovak_time(&entry.recorded_at.to_utc()),
        text: entry.body.clone().unwrap_or_default(),
    };
    case.of(kind).map(said).collect()
}

fn categories(lang: Lang, found: &Affected) -> Vec<String> {
    let categories = found.categories.iter();
    categories
        .map(|one| say(lang, &format!("documents-category-{}", one.as_str()), &[]))
        .collect()
}

fn named(lang: Lang, prefix: &str, entry: &Entry) -> String {
    let word = entry.word.as_deref().unwrap_or_default();
    say(lang, &format!("{prefix}-{word}"), &[])
}

fn rendered(paper: Result<Rendered, documents::RenderError>) -> Result<Rendered, ApiError> {
    paper.map_err(|error| {
        tracing::error!(%error, "a paper could not be made");
        ApiError::rule("internal")
    })
}

fn told(paper: Rendered, path: &Path, letters: u64) -> BreachPaper {
    let undrawable = paper.undrawable.iter();
    BreachPaper {
        path: path.display().to_string(),
        pages: paper.pages,
        sha256: paper.sha256,
        letters,
        undrawable: undrawable.map(|c| format!("U+{:04X}", u32::from(*c))).collect(),
    }
}
