//! Ordered pages of many people.
