//! Files in and out, as pure functions: bytes become typed rows of target fields, rows become safe files.
//!
//! Nothing here knows a database, a clock or a window. [`Source::open`] looks at the bytes (format, encoding,
//! delimiter, header), plans which column goes to which field, and [`Source::records`] then streams one
//! [`SourceRow`] or [`Rejected`] at a time, so that a caller can report progress, cancel and roll back.
//!
//! What comes out is personal data in clear. The types that hold it print nothing in `Debug`; the caller puts
//! the values behind its own seal at once.
//!
//! - [`sniff`](mod@sniff): what a file is, before anything is taken from it
//! - [`headers`]: the columns of Outlook, Google, HubSpot, Pipedrive and home-made lists
//! - [`values`]: e-mail, phone, date, name … each in one form
//! - [`vcard`]: vCard 2.1, 3.0, 4.0
//! - [`table`]: reading and writing CSV, formulas made harmless
//! - [`people`]: a file of people, written one by one
//! - [`portability`]: what one person takes along (Article 20), in one ZIP

pub mod error;
pub mod field;
pub mod headers;
pub mod limits;
mod options;
pub mod people;
mod plan;
pub mod portability;
mod records;
pub mod rows;
pub mod sniff;
mod source;
pub mod table;
pub mod values;
pub mod vcard;

pub use error::{ImportError, Reason, WarningCode};
pub use field::Field;
pub use options::Options;
pub use records::Records;
pub use rows::{Record, Rejected, SourceRow, SourceValue, Warning};
pub use sniff::{Detected, Flavour, Format, sniff};
pub use source::{Parsed, Sample, Source, parse};
pub use table::write::{CsvStyle, CsvWriter, write_rejected};
