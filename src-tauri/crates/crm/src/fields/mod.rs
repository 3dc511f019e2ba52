//! Room `fields`.
