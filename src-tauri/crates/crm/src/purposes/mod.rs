//! Room `purposes`.
