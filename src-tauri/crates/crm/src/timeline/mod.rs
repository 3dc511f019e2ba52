//! Room `timeline`: notes about a person, and what happened with them, newest first (Articles 5(2), 15(3)).
//!
//! What is being written is kept as a draft. A private note is sealed like a protected field; its key among fields is `note:ID`. The page is a union over what
//! the other rooms wrote down; nothing is stored twice.

pub mod census;
pub mod drafts;
mod events;
mod notes;
mod store;
#[cfg(test)]
mod tests;

pub use events::{Cursor, Entry, Kind, MOST, Page, page, private_notes};
pub use notes::{Added, LONGEST_NOTE, Note, add_note, insert_note, is_private, note, notes};
