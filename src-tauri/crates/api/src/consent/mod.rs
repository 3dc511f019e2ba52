//! Room `consent`.

pub mod types;
