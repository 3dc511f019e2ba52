//! The data package under Article 20: computed by the room, packed by `exchange`, written down and written out.

use std::path::Path;

use chrono::SecondsFormat;
use crm::disclosure::{self, Permit};
use crm::fields::Kind;
use crm::purposes::Purpose;
use crm::requests::register::{self, Act};
use crm::requests::{self, Item, LeftOut, Portable, WAY_PORTABILITY, What};
use crm::staff::Role;
use documents::PortabilityPage;
use exchange::portability as pack;
use text::{Lang, say};
use vault::{Job, Write};

use super::paper::{letterhead, not_covered};
use super::types::{PackedFile, PortabilityRequest, PortabilityWritten};
use crate::error::ApiError;
use crate::file::Partial;
use crate::session::Session;

/// Writes the data package of a person to the file the caller names: a permit by their own right, the disclosure, the
/// entry in the log and the whole file in one transaction; then the file gets its name.
///
/// # Errors
/// `not-allowed unknown-person bad-language unknown-request request-closed request-kind request-of-another cancelled`;
/// of the disk.
pub fn write_portability(
    session: &Session,
    request: &PortabilityRequest,
    path: &Path,
    job: &Job,
) -> Result<PortabilityWritten, ApiError> {
    session.require(Role::Staff)?;
    let asked = request.lang.as_deref().map(str::parse::<Lang>).transpose();
    let asked = asked.map_err(|_| ApiError::rule("bad-language").on("lang"))?;
    let (written, partial) = session.vault().write(session.staff(), |w| {
        job.check()?;
        let portable = requests::portable(w, request.person)?;
        let lang = asked.or(portable.lang()).unwrap_or(session.lang());
        let permit = disclosure::permit_own_right(w, request.person, WAY_PORTABILITY, &portable.keys())?;
        let (bytes, files) = packed(session, w, &portable, &permit, lang)?;
        let written = told(path, &portable, &bytes, files);
        requests::record_package(w, request.person, &permit, portable.items.len(), &written.sha256)?;
        let date = text::dates::date(lang, session.world().today());
        let name = say(lang, "requests-document-portability", &[("date", date.into())]);
        let kind = requests::DocumentKind::Portability;
        requests::keep(w, request.person, kind, &name, &bytes, None)?;
        if let Some(id) = request.request {
            register::acted_on(w, id, request.person, Act::Package, None)?;
        }
        job.check()?;
        let partial = Partial::write(path, &bytes, session.world())?;
        Ok::<_, ApiError>((written, partial))
    })?;
    partial.into_place()?;
    Ok(written)
}

fn packed(
    session: &Session,
    w: &Write<'_>,
    portable: &Portable,
    permit: &Permit,
    lang: Lang,
) -> Result<(Vec<u8>, Vec<pack::Packed>), ApiError> {
    let (controller, issue) = letterhead(session, w, lang, w.id())?;
    let item = |item: &Item| {
        let value = portable.value(&item.key, permit).ok_or_else(not_covered)?;
        Ok::<_, ApiError>(packed_item(portable, item, value))
    };
    let package = pack::Package {
        id: issue.id.to_string(),
        made: issue.made,
        program: issue.program.clone(),
        controller: controller.name.clone(),
        contact: controller.contact.clone(),
        items: portable.items.iter().map(item).collect::<Result<_, _>>()?,
    };
    let readme = pack::File {
        name: "README.txt".to_owned(),
        bytes: readme(&package).into_bytes(),
    };
    let inside = portable.items.iter().map(|item| inside(portable, item, lang));
    let page = PortabilityPage {
        lang,
        controller,
        issue,
        inside: inside.collect(),
        left_out: portable
            .left_out
            .iter()
            .map(|left| left_out(portable, left, lang))
            .collect(),
    };
    let page = documents::portability_page(&page).map_err(|error| {
        tracing::error!(%error, "a paper could not be made");
        ApiError::rule("internal")
    })?;
    let page = pack::File {
        name: "differences.pdf".to_owned(),
        bytes: page.bytes,
    };
    Ok(pack::pack(&package, vec![readme, page])?)
}

fn packed_item(portable: &Portable, item: &Item, value: &str) -> pack::Item {
    let label = |lang| portable.catalogue.label(&item.key, lang).to_owned();
    let ground = |purpose: &Purpose| pack::Ground {
        key: purpose.key.clone(),
        names: [purpose.name_sk.clone(), purpose.name_en.clone()],
        basis: purpose.basis.as_str(),
    };
    pack::Item {
        key: item.key.clone(),
        labels: [label(Lang::Sk), label(Lang::En)],
        value: value.to_owned(),
        form: match item.kind {
            Kind::Date => pack::Form::Date,
            Kind::Birthday => pack::Form::Birthday,
            _ => pack::Form::Text,
        },
        category: item.category.as_str(),
        origin: item.origin.as_str(),
        grounds: item.grounds.iter().map(ground).collect(),
        source_kind: item.source.kind.as_str(),
        source: Some(item.source.words.clone()).filter(|words| !words.is_empty()),
        since: item.since.to_utc().to_rfc3339_opts(SecondsFormat::Secs, true),
    }
}

/// The read-me in both languages, Slovak first.
fn readme(package: &pack::Package) -> String {
    let words = |lang| {
        let made = text::dates::date_time(lang, package.made);
        let args = [
            ("company", package.controller.as_str().into()),
            ("id", package.id.as_str().into()),
            ("made", made.into()),
        ];
        say(lang, "requests-portability-readme", &args)
    };
    // Programs for plain text want line ends of their own kind; these all of them can read.
    let both = format!("{}\n\n----\n\n{}\n", words(Lang::Sk), words(Lang::En));
    both.replace('\n', "\r\n")
}

fn inside(portable: &Portable, item: &Item, lang: Lang) -> (String, String) {
    let ground = |purpose: &Purpose| {
        let basis = say(lang, &format!("documents-basis-{}", purpose.basis.as_str()), &[]);
        format!("{} ({basis})", purpose.name(lang))
    };
    let grounds: Vec<String> = item.grounds.iter().map(ground).collect();
    (
        portable.catalogue.label(&item.key, lang).to_owned(),
        grounds.join("; "),
    )
}

fn left_out(portable: &Portable, left: &LeftOut, lang: Lang) -> (String, u64, String) {
    let label = match &left.what {
        What::Field(key) => portable.catalogue.label(key, lang).to_owned(),
        What::Part(part) => say(lang, &format!("requests-part-{part}"), &[]),
    };
    let because = format!("requests-portability-because-{}", left.because.as_str());
    (label, left.count, say(lang, &because, &[]))
}

fn told(path: &Path, portable: &Portable, bytes: &[u8], files: Vec<pack::Packed>) -> PortabilityWritten {
    let file = |file: pack::Packed| PackedFile {
        name: file.name,
        size: file.size,
        sha256: file.sha256,
    };
    PortabilityWritten {
        path: path.display().to_string(),
        files: files.into_iter().map(file).collect(),
        sha256: exchange::portability::fingerprint(bytes),
        values: portable.items.len() as u64,
        left_out: portable.left_out.len() as u64,
    }
}
