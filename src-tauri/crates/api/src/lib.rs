//! Every use case as a plain function.
//!
//! The window and the command line call the same functions with the same request types and get the same views and
//! error codes. A room here has two files: `types.rs` (what crosses: requests come in, views go out, JSON in
//! `snake_case`) and `mod.rs` (the use cases: check the role, run the room of `crm` in one transaction of `vault`,
//! make the view). No SQL, no Tauri, no terminal.
pub mod attachments;
pub mod audit;
pub mod backup;
pub mod breach;
pub mod commands;
pub mod companies;
pub mod consent;
pub mod deals;
pub mod disclosure;
pub mod erasure;
pub mod error;
pub mod events;
pub mod fields;
pub mod file;
pub mod import;
pub mod merge;
pub mod notices;
mod paper;
pub mod people;
pub mod privacy;
pub mod purposes;
pub mod requests;
pub mod restriction;
pub mod retention;
#[cfg(test)]
mod roles_tests;
pub mod search;
#[cfg(test)]
mod sentences_tests;
pub mod session;
pub mod settings;
pub mod staff;
pub mod tags;
pub mod tasks;
#[cfg(test)]
mod testing;
pub mod timeline;
pub mod unlock;
pub mod vault;

pub use error::{ApiError, ErrorKind, ErrorView};
pub use session::Session;

/// An instant as it crosses: RFC 3339 in UTC.
pub(crate) fn instant(at: ::vault::Instant) -> String {
    at.to_string()
}
