//! Cells of a column that the user mapped to `consent:PURPOSE`. They prove nothing; the caller makes an `unproven` consent.

use super::date::{self, DateValue, SlashOrder};

/// What a cell says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// Yes, or the day on which it was said.
    Yes(String),
    /// No: there is nothing to record.
    No,
    /// Cannot be read.
    Unclear,
}

/// Reads a cell.
pub fn read(cell: &str) -> Said {
    match crate::headers::key(cell).as_str() {
        "ano" | "a" | "yes" | "y" | "true" | "pravda" | "1" | "x" | "suhlas" | "suhlasim" | "souhlas"
        | "souhlasim" | "on" | "opt in" | "subscribed" => Said::Yes("yes".to_owned()),
        "nie" | "ne" | "n" | "no" | "false" | "nepravda" | "0" | "nesuhlas" | "nesuhlasim" | "nesouhlas"
        | "nesouhlasim" | "off" | "opt out" | "unsubscribed" => Said::No,
        _ if matches!(cell, "✓" | "✔" | "☑") => Said::Yes("yes".to_owned()),
        _ => match date::parse(cell, SlashOrder::Unknown) {
            Ok(DateValue::Full(day)) => Said::Yes(day.to_string()),
            _ => Said::Unclear,
        },
    }
}
