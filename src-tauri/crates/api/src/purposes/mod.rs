//! Room `purposes`.

pub mod types;
