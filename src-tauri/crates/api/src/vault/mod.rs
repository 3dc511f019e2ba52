//! Room `vault`.

pub mod types;
