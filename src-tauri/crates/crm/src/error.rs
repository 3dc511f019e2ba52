//! `error`.
