//! Deadlines, holidays, statutory floors and the dated law pack: pure, no I/O, no clock.
//!
//! Every number of the law is data in `assets/law/*.toml`, read by [`Pack`]; this crate only knows how to count.
//! Time is always passed in.

mod period;

pub use period::{Period, PeriodError};
