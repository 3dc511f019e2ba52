//! Deadlines, holidays, statutory floors and the dated law pack: pure, no I/O, no clock.
//!
//! Every number of the law is data in `assets/law/*.toml`; this crate only knows how to count.
//!
//! - [`Pack`]: what the law says on a day: [`Pack::at`] gives the pack, its methods the deadlines.
//! - [`Calendar`]: Slovak days of rest, and periods by Regulation (EEC, Euratom) 1182/71.
//! - [`Period`]: ISO 8601 periods of retention.
//!
//! Time is always passed in. A date is a calendar day in Slovakia, an instant carries its offset
//! ([`slovak_time`] gives the one in force).

mod access;
mod calendar;
mod civil_time;
mod easter;
mod holiday;
mod pack;
mod period;

pub use access::AccessDeadlines;
pub use calendar::{Calendar, Deadline};
pub use civil_time::{hours_after, slovak_time};
pub use easter::easter_sunday;
pub use holiday::Holiday;
pub use pack::{
    AskingForbidden, Authority, Consent, Deadlines, Fact, Floor, Limitation, Marketing, Pack, PackError,
    Transfers,
};
pub use period::{Period, PeriodError};

#[cfg(test)]
mod oracle_tests;
