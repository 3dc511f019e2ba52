//! The vault from outside: one binary, one module for each promise.

mod audit_chain;
mod common;
mod damage;
mod faults;
mod flips;
mod freshness;
mod journey;
mod keys;
mod kill;
mod refusals;
