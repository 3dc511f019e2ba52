//! One binary for what holds across the rooms: commands and permissions, privacy, faults.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests, and what they are made of"
)]

mod commands;
mod configuration;
