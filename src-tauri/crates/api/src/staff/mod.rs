//! Room `staff`.

pub mod types;
