//! Room `unlock`.

pub mod types;
