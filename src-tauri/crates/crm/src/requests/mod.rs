//! Room `requests`.
