//! Everything that turns facts into words for people, and words of people into facts.
//!
//! - [`Messages`]: the Fluent messages of `assets/locales/{sk,en}/*.ftl`, the same files as the window
//!   uses, embedded when the crate is built ([`say`] for code that must print something in any case).
//! - [`dates`], [`numbers`]: `3. 6. 2026`, `1 234,50 €`, with non-breaking spaces inside.
//! - [`parse_date`]: dates as people type them, with a reason where one is refused.
//! - [`parse_day`], [`parse_money`]: days to come (`zajtra`, `in two weeks`) and amounts as people type them.
//! - [`guard`]: birth numbers, IBANs and card numbers hidden in a text.
//! - [`fold`](mod@fold): the form in which text is searched; [`sort_key`]: Slovak order as bytes.
//!
//! Nothing here reads a file, a clock or the environment.

mod arg;
mod date_input;
pub mod dates;
pub mod fold;
pub mod guard;
mod lang;
mod messages;
mod money_input;
mod natural_date;
pub mod numbers;
mod sort;

pub use arg::Arg;
pub use date_input::{DateInputError, DateOrder, parse_date, parse_date_as};
pub use fold::{digits, fold, words};
pub use lang::{Lang, UnknownLang};
pub use messages::{Messages, Source, TextError, say};
pub use money_input::parse_money;
pub use natural_date::parse_day;
pub use sort::{SORT_KEY_VERSION, sort_key};

#[cfg(test)]
mod locale_tests;
#[cfg(test)]
mod used_ids_tests;
