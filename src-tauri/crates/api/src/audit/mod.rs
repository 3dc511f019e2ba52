//! Room `audit`.

pub mod types;
