//! What the product does, one room per capability.
//!
//! A room: `mod.rs` (what it is, its types, the article of the law), `rules.rs` (decisions: pure, time passed in),
//! `store.rs` (its SQL and nothing else), `census.rs` (every column it declares), `migrations/`, `tests.rs`.
//! Rooms do not know who calls them: roles are checked and views are made one floor up, in `api`.

pub mod attachments;
pub mod audit;
pub mod breach;
pub mod companies;
pub mod consent;
pub mod deals;
pub mod disclosure;
pub mod erasure;
pub mod error;
pub mod fields;
pub mod import;
pub mod merge;
pub mod moment;
pub mod notices;
pub mod paper;
pub mod people;
pub mod private;
pub mod purposes;
pub mod requests;
pub mod restriction;
pub mod retention;
pub mod row_id;
pub mod schema;
pub mod search;
pub mod settings;
pub mod staff;
mod start;
pub mod tags;
pub mod tasks;
#[cfg(test)]
mod testing;
pub mod timeline;
pub mod unlock;

pub use start::start;
