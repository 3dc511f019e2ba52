//! What a person takes along (Article 20 GDPR): the same values as JSON with its schema, CSV, a vCard 4.0 and, where
//! there are dates, iCalendar, in one ZIP with a manifest of SHA-256 hashes.
//!
//! Which values Article 20 covers was decided before. The same package gives the same bytes.

mod calendar;
mod data;
#[cfg(test)]
mod tests;

use std::io::{self, Cursor, Write};

use chrono::{DateTime, Datelike, FixedOffset, Timelike};
use serde_json::json;
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::people::{Column, PeopleFormat, writer};
use crate::table::write::{CsvStyle, CsvWriter};

/// What a package is made from.
pub struct Package {
    /// Its number.
    pub id: String,
    /// When it was made, with the offset of the place.
    pub made: DateTime<FixedOffset>,
    /// Name and version of the program.
    pub program: String,
    /// The firm.
    pub controller: String,
    /// How to reach it.
    pub contact: String,
    /// The values, in the order of the catalogue.
    pub items: Vec<Item>,
}

/// Form of a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// Anything but a day.
    Text,
    /// A day (ISO 8601).
    Date,
    /// A day that comes again every year, with (`1990-05-17`) or without its year (`--05-17`).
    Birthday,
}

/// One value.
pub struct Item {
    /// Key of the field.
    pub key: String,
    /// Its label in Slovak and in English.
    pub labels: [String; 2],
    /// The value.
    pub value: String,
    /// Its form.
    pub form: Form,
    /// `identification contact contract financial communication other special`.
    pub category: &'static str,
    /// `provided observed`.
    pub origin: &'static str,
    /// Purposes that the value is processed for and that Article 20 covers.
    pub grounds: Vec<Ground>,
    /// Where it came from: `self third-party public`.
    pub source_kind: &'static str,
    /// Where it came from, in words.
    pub source: Option<String>,
    /// Since when it is held (RFC 3339).
    pub since: String,
}

/// A purpose.
pub struct Ground {
    /// Key.
    pub key: String,
    /// Name in Slovak and in English.
    pub names: [String; 2],
    /// `consent contract`.
    pub basis: &'static str,
}

/// A file in a package.
pub struct File {
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A file in a finished package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed {
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub size: u64,
    /// SHA-256, hex.
    pub sha256: String,
}

/// Makes the package. `more` are files that come along: words for people. Answers the bytes and what is in them, the
/// manifest last.
///
/// # Errors
/// What the archive says.
pub fn pack(package: &Package, more: Vec<File>) -> io::Result<(Vec<u8>, Vec<Packed>)> {
    let mut files = more;
    files.push(file("data.json", data::json(package)?));
    files.push(file("data.schema.json", data::SCHEMA.as_bytes().to_vec()));
    files.push(file("data.csv", csv(package)?));
    if let Some(card) = card(package)? {
        files.push(file("contact.vcf", card));
    }
    if let Some(calendar) = calendar::write(package) {
        files.push(file("dates.ics", calendar.into_bytes()));
    }
    let mut packed: Vec<Packed> = files.iter().map(described).collect();
    let manifest = file("manifest.json", manifest(package, &packed)?);
    packed.push(described(&manifest));
    files.push(manifest);
    Ok((zipped(package, &files)?, packed))
}

fn file(name: &str, bytes: Vec<u8>) -> File {
    File {
        name: name.to_owned(),
        bytes,
    }
}

fn described(file: &File) -> Packed {
    Packed {
        name: file.name.clone(),
        size: file.bytes.len() as u64,
        sha256: fingerprint(&file.bytes),
    }
}

/// SHA-256, hex.
pub fn fingerprint(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// A row for each value. Formulas are made harmless: people open it with a spreadsheet.
fn csv(package: &Package) -> io::Result<Vec<u8>> {
    let style = CsvStyle {
        delimiter: b',',
        ..CsvStyle::default()
    };
    let mut rows = CsvWriter::new(Vec::new(), style)?;
    rows.row(data::COLUMNS)?;
    for item in &package.items {
        let cells = data::cells(item);
        rows.row(cells.iter().map(String::as_str))?;
    }
    rows.finish()
}

/// A card (RFC 6350), if there is a name to put on it.
fn card(package: &Package) -> io::Result<Option<Vec<u8>>> {
    let held: Vec<&Item> = package
        .items
        .iter()
        .filter(|item| PeopleFormat::VCard4.holds(&item.key))
        .collect();
    if !held.iter().any(|item| item.key == "name") {
        return Ok(None);
    }
    let columns: Vec<Column> = held
        .iter()
        .map(|item| Column {
            key: item.key.clone(),
            heading: item.key.clone(),
        })
        .collect();
    let values: Vec<Option<&str>> = held.iter().map(|item| Some(item.value.as_str())).collect();
    let mut card = Vec::new();
    let mut people = writer(PeopleFormat::VCard4, &mut card, &columns)?;
    people.person(&values)?;
    people.finish()?;
    Ok(Some(card))
}

fn manifest(package: &Package, files: &[Packed]) -> io::Result<Vec<u8>> {
    let files = files
        .iter()
        .map(|file| json!({ "name": file.name, "bytes": file.size, "sha256": file.sha256 }));
    let manifest = json!({
        "package": package.id,
        "made": package.made.to_rfc3339(),
        "program": package.program,
        "files": files.collect::<Vec<_>>(),
    });
    Ok(serde_json::to_vec_pretty(&manifest)?)
}

/// Every file with the time of the package, so that nothing of the machine is in it.
fn zipped(package: &Package, files: &[File]) -> io::Result<Vec<u8>> {
    let made = package.made;
    let part = |number: u32| u8::try_from(number).unwrap_or(0);
    let time = zip::DateTime::from_date_and_time(
        u16::try_from(made.year()).unwrap_or(1980),
        part(made.month()),
        part(made.day()),
        part(made.hour()),
        part(made.minute()),
        part(made.second()),
    );
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .unix_permissions(0o600)
        .last_modified_time(time.unwrap_or_default());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for file in files {
        zip.start_file(file.name.as_str(), options)?;
        zip.write_all(&file.bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}
