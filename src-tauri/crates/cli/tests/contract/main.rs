//! The contract of the command line, held on the built program: words, JSON keys, exit codes, bad input.

mod bad_input;
mod desk;
mod journey;
mod words;
