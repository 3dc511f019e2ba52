//! Room `people`.

pub mod types;
