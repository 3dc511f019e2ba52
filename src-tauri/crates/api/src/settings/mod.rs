//! Room `settings`.

pub mod types;
