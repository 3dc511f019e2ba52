//! Room `unlock`.
