//! Room `requests`.

pub mod types;
