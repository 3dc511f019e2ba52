//! Room `timeline`.

pub mod types;
