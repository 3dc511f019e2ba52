//! Room `search`.

pub mod types;
