//! The sealed store: attachments and kept documents, in chunks, inside the database (docs/format.md §6).
//!
//! Every chunk is sealed under the key of the person it belongs to, together with the file, its place and whether it
//! is the last: a chunk can be neither moved, left out nor added. With the person's key the file is gone, in the vault
//! and in every backup that forgets the key.

mod census;
mod chunk;
mod file;

pub(crate) use census::tables;
pub use file::{NewFile, StoredFile};
pub(crate) use file::{damaged_files, delete_files_of};
