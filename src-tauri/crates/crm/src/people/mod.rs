//! Room `people`.
