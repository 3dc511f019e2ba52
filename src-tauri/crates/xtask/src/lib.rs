//! What `cargo xtask` and the window tests share: where things are, a virtual display, its picture.

pub mod artifacts;
pub mod display;
pub mod failure;
pub mod hash;
pub mod place;
