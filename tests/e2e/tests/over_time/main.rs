//! What happens by itself after a while. These tests wait a minute or more, so they run side by side.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests, and what they are made of"
)]

mod idle;
mod sealed;
