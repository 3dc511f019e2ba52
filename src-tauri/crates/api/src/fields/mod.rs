//! Room `fields`.

pub mod types;
