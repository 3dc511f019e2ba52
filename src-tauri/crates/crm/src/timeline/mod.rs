//! Room `timeline`.
