//! Room `audit`: who did what and when.
//!
//! The chain itself is the vault's; this room gives its entries names and words.

pub mod acts;
