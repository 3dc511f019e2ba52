//! Delimited text, in and out.

pub mod formula;
pub(crate) mod records;
#[cfg(test)]
mod tests;
pub mod write;
