//! One form for each kind of value.

pub mod address;
pub mod consent;
pub mod date;
pub mod email;
pub mod iban;
pub mod name;
pub mod phone;
pub mod postcode;
#[cfg(test)]
mod tests;
pub mod text;
pub mod titles;
