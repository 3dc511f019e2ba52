//! Every use case as a plain function.
//!
//! The window and the command line call the same functions with the same request types and get the same views and
//! error codes. A room here has two files: `types.rs` (what crosses: requests come in, views go out, JSON in
//! `snake_case`) and `mod.rs` (the use cases: check the role, run the room of `crm` in one transaction of `vault`,
//! make the view). No SQL, no Tauri, no terminal.
pub mod vault;
pub mod settings;
pub mod staff;
pub mod people;
pub mod fields;
pub mod unlock;
pub mod purposes;
pub mod consent;
pub mod notices;
pub mod timeline;
pub mod import;
pub mod requests;
pub mod audit;
pub mod search;
pub mod error;
