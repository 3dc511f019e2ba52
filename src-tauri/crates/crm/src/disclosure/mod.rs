//! Room `disclosure`.
