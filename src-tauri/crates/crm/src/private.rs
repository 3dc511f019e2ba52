//! `private`.
