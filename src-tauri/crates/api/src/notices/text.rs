//! The notice itself: looked at, issued, written as a paper.

use std::path::Path;

use crm::notices::{self, Article, Notice, NoticeText, Passage, Section, Topic};
use crm::settings;
use crm::staff::Role;
use documents::notice as doc;
use text::{Lang, say};
use vault::{Instant, Read};

use super::types::{
    IssueNotice, NoticeAsked, NoticeFact, NoticeIssued, NoticeMissing, NoticePassage, NoticeSection,
    NoticeView, NoticeWritten,
};
use crate::error::ApiError;
use crate::instant;
use crate::session::Session;

/// The notice as it would be told today, or an issued version.
///
/// # Errors
/// `bad-article bad-language unknown-text-version`.
pub fn show(session: &Session, request: &NoticeAsked) -> Result<NoticeView, ApiError> {
    session.require(Role::Viewer)?;
    let asked = Asked::read(session, request)?;
    session.vault().read(|r| {
        let told = asked.told(r)?;
        Ok(NoticeView {
            version: told.version.map(|(version, _)| version),
            in_force: told.now.issued.as_ref().map(|issued| issued.version.clone()),
            in_force_since: told.now.issued.as_ref().map(|issued| instant(issued.at)),
            changed: told.now.changed,
            missing: missing(&told.now, asked.lang),
            title: told.text.title,
            sections: told.text.sections.into_iter().map(section).collect(),
        })
    })
}

/// Makes a version of what the catalogue says now.
///
/// # Errors
/// `not-allowed notice-incomplete notice-unchanged bad-version text-version-taken`.
pub fn issue(session: &Session, request: &IssueNotice) -> Result<NoticeIssued, ApiError> {
    session.require(Role::Owner)?;
    let version = session
        .vault()
        .write(session.staff(), |w| notices::issue(w, request.version.as_deref()))?;
    Ok(NoticeIssued { version })
}

/// Writes the notice as PDF. What was not issued says that it is a draft.
///
/// # Errors
/// `not-allowed bad-article bad-language unknown-text-version`; of the disk.
pub fn write(session: &Session, request: &NoticeAsked, path: &Path) -> Result<NoticeWritten, ApiError> {
    session.require(Role::Staff)?;
    let asked = Asked::read(session, request)?;
    let (notice, missing) = session.vault().read(|r| {
        let told = asked.told(r)?;
        let missing = missing(&told.now, asked.lang);
        let notice = doc::Notice {
            lang: asked.lang,
            controller: settings::get(r, "controller.name")?,
            title: told.text.title,
            version: told.version.map(|(version, at)| (version, local_day(at))),
            made: session.world().now(),
            sections: told.text.sections.into_iter().map(set).collect(),
        };
        Ok::<_, ApiError>((notice, missing))
    })?;
    let paper = doc::notice(&notice).map_err(|error| crate::file::unmade(&error))?;
    crate::file::write_private(path, &paper.bytes, session.world())?;
    Ok(NoticeWritten {
        path: path.display().to_string(),
        pages: paper.pages,
        sha256: paper.sha256,
        version: notice.version.map(|(version, _)| version),
        missing,
        undrawable: crate::file::code_points(&paper.undrawable),
    })
}

/// What was asked for.
struct Asked<'a> {
    version: Option<&'a str>,
    article: Option<Article>,
    lang: Lang,
}

/// What is told.
struct Told {
    text: NoticeText,
    version: Option<(String, Instant)>,
    now: Notice,
}

impl<'a> Asked<'a> {
    fn read(session: &Session, request: &'a NoticeAsked) -> Result<Self, ApiError> {
        let article = request
            .article
            .map(|number| Article::parse(number).ok_or_else(|| ApiError::rule("bad-article").on("article")));
        let lang = request.lang.as_deref().map(str::parse::<Lang>).transpose();
        Ok(Self {
            version: request.version.as_deref(),
            article: article.transpose()?,
            lang: lang
                .map_err(|_| ApiError::rule("bad-language").on("lang"))?
                .unwrap_or(session.lang()),
        })
    }

    fn told(&self, r: &Read<'_>) -> Result<Told, ApiError> {
        let now = notices::notice(r, self.lang)?;
        let (text, version) = match (self.version, &now.issued) {
            (Some(version), _) => {
                let issued = notices::issued(r, version, self.lang)?;
                (issued.text, Some((issued.version, issued.at)))
            }
            (None, Some(issued)) if !now.changed => {
                (now.live.clone(), Some((issued.version.clone(), issued.at)))
            }
            (None, _) => (now.live.clone(), None),
        };
        Ok(Told {
            text: text.under(self.article),
            version,
            now,
        })
    }
}

fn missing(now: &Notice, lang: Lang) -> Vec<NoticeMissing> {
    let told = now.missing.iter().map(|missing| {
        let about = missing.about.as_deref().unwrap_or_default();
        let id = format!("notices-missing-{}", missing.code);
        NoticeMissing {
            code: missing.code.to_owned(),
            about: missing.about.clone(),
            text: say(lang, &id, &[("about", about.into())]),
        }
    });
    told.collect()
}

fn local_day(at: Instant) -> chrono::NaiveDate {
    law::slovak_time(&at.to_utc()).date_naive()
}

/// A section for the paper.
fn set(section: Section) -> doc::Section {
    doc::Section {
        apart: section.topic == Topic::Objection,
        heading: section.heading,
        passages: section
            .passages
            .into_iter()
            .map(|passage| match passage {
                Passage::Paragraph(text) => doc::Passage::Paragraph(text),
                Passage::List(items) => doc::Passage::List(items),
                Passage::Facts { about, rows } => doc::Passage::Facts { about, rows },
            })
            .collect(),
    }
}

/// A section for the window.
fn section(section: Section) -> NoticeSection {
    NoticeSection {
        topic: section.topic.as_str().to_owned(),
        only: section.only,
        heading: section.heading,
        apart: section.topic == Topic::Objection,
        passages: section.passages.into_iter().map(passage).collect(),
    }
}

fn passage(passage: Passage) -> NoticePassage {
    let mut view = NoticePassage {
        paragraph: None,
        items: Vec::new(),
        about: None,
        rows: Vec::new(),
    };
    match passage {
        Passage::Paragraph(text) => view.paragraph = Some(text),
        Passage::List(items) => view.items = items,
        Passage::Facts { about, rows } => {
            view.about = about;
            let rows = rows.into_iter();
            view.rows = rows.map(|(label, value)| NoticeFact { label, value }).collect();
        }
    }
    view
}
