//! Room `notices`.

pub mod types;
