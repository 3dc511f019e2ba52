//! The contract of the command line, held on the built program: words, JSON keys, exit codes, bad input.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test says what is wrong by panicking"
)]

mod audit;
mod backup;
mod bad_input;
mod breach;
mod consent;
mod daily;
mod desk;
mod erasure;
mod export;
mod golden;
mod journey;
mod notices;
mod oracle;
mod papers;
mod purposes;
mod request;
mod restriction;
mod retention;
mod staff;
mod words;
