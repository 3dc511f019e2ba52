//! The vault from outside: one binary, one module for each promise.

mod common;
mod journey;
