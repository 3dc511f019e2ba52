//! Room `consent`.
