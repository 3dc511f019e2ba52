//! One binary for what holds across the rooms: commands and permissions, privacy, faults.

mod commands;
mod configuration;
