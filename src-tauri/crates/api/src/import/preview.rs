//! What the file looks like: its columns with five masked samples each.

use exchange::headers::{self, Concept};
use exchange::{Field, Source};
use text::guard;

use super::file::SourceFile;
use super::reading::{self, Ground};
use super::types::{ImportColumn, ImportPreview, ImportRequest, ImportTarget};
use crate::error::ApiError;
use crate::session::Session;
use crm::fields::FieldClass;
use crm::staff::Role;

/// Looks at a file; nothing is written, no value crosses unmasked.
///
/// # Errors
/// Those of the file (see `exchange`), `unknown-purpose`.
pub fn preview(
    session: &Session,
    file: &SourceFile,
    request: ImportRequest,
) -> Result<ImportPreview, ApiError> {
    session.require(Role::Staff)?;
    let fingerprint = reading::fingerprint(&reading::headers(file, &request)?);
    let ground = session
        .vault()
        .read(|r| Ground::read(r, request.purpose.as_deref(), &fingerprint))?;
    let source = reading::look(file, &request, &ground)?;
    let detected = source.detected();
    Ok(ImportPreview {
        name: file.name().to_owned(),
        format: detected.format.as_str().to_owned(),
        encoding: detected.encoding.to_owned(),
        delimiter: detected.delimiter.map(String::from),
        has_header: detected.has_header,
        rows: source.records().count() as u64,
        columns: columns(&source, &request, &ground),
        targets: targets(session, &ground),
    })
}

fn columns(source: &Source<'_>, request: &ImportRequest, ground: &Ground) -> Vec<ImportColumn> {
    let column = |(index, (header, field)): (usize, (String, Option<Field>))| {
        let cells = || {
            source
                .samples()
                .iter()
                .filter_map(move |sample| sample.cells.get(index))
        };
        let remark = remark(
            &header,
            field.as_ref(),
            cells().map(String::as_str),
            request,
            ground,
        );
        let samples = cells()
            .filter(|cell| !cell.is_empty())
            .map(|cell| mask(cell, remark == "birth-number"))
            .collect();
        ImportColumn {
            header,
            samples,
            field: field.map(|field| field.as_str().to_owned()),
            remark: remark.to_owned(),
        }
    };
    source.mapping().into_iter().enumerate().map(column).collect()
}

fn remark<'c>(
    header: &str,
    field: Option<&Field>,
    mut cells: impl Iterator<Item = &'c str>,
    request: &ImportRequest,
    ground: &Ground,
) -> &'static str {
    let chosen = request.mapping.contains_key(header);
    match field {
        Some(field) if field.consent_purpose().is_some() => "consent-without-proof",
        Some(field) if is_sealed(field, ground) => "will-be-sealed",
        Some(_) if chosen => "chosen",
        Some(_) => "recognised",
        None if cells.any(is_birth_number) => "birth-number",
        None => unmapped(header, chosen),
    }
}

fn is_birth_number(cell: &str) -> bool {
    guard::notice(cell)
        .iter()
        .any(|what| what.as_str() == "birth-number")
}

fn unmapped(header: &str, chosen: bool) -> &'static str {
    match headers::recognise(header).map(|found| found.concept) {
        Some(Concept::BirthNumber) => "birth-number",
        _ if chosen => "chosen",
        Some(_) => "not-needed",
        None => "unknown",
    }
}

fn is_sealed(field: &Field, ground: &Ground) -> bool {
    ground
        .catalogue
        .get(field.as_str())
        .is_some_and(|field| field.class != FieldClass::Minimal)
}

fn targets(session: &Session, ground: &Ground) -> Vec<ImportTarget> {
    let label = |key: &str| match key {
        "note" => text::say(session.lang(), "import-target-note", &[]),
        key => ground.catalogue.label(key, session.lang()).to_owned(),
    };
    ground
        .targets()
        .map(|key| ImportTarget {
            key: key.to_owned(),
            label: label(key),
            allowed: ground.allows(key),
        })
        .collect()
}

/// Enough to see what kind of thing stands in a column, not enough to know whose: the first letters of the first word,
/// the last four digits of a phone number. Of a birth number and of a date (eight digits) not one digit.
fn mask(cell: &str, secret: bool) -> String {
    let letters = cell.chars().any(char::is_alphabetic);
    let mut digits_left = cell.chars().filter(char::is_ascii_digit).count();
    // Birth numbers are written with a slash, or noticed without it.
    let secret = secret || cell.contains('/') || is_birth_number(cell);
    let long = digits_left > 8 && !letters && !secret;
    let mut seen = 0;
    let mut masked = String::new();
    for c in cell.chars().take(24) {
        let is_digit = c.is_ascii_digit();
        let open = if is_digit {
            long && digits_left <= 4
        } else {
            !c.is_alphanumeric() || (letters && seen < 2)
        };
        masked.push(if open { c } else { '•' });
        digits_left -= usize::from(is_digit);
        seen += usize::from(c.is_alphanumeric());
    }
    masked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples_tell_the_kind_and_not_the_person() {
        for (cell, masked) in [
            ("Ľubomíra", "Ľu••••••"),
            ("zofia@example.sk", "zo•••@•••••••.••"),
            ("+421 903 111 222", "+••• ••• ••1 222"),
            ("12. 3. 1985", "••. •. ••••"),
            ("12. 03. 1985", "••. ••. ••••"),
            ("1985-03-12", "••••-••-••"),
            ("855403/1234", "••••••/••••"),
            ("8554030001", "••••••••••"),
            ("áno", "án•"),
            ("", ""),
        ] {
            assert_eq!(mask(cell, false), masked);
        }
        assert_eq!(mask("0903 123 456", true), "•••• ••• •••");
    }
}
