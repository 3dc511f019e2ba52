//! Room `staff`.
