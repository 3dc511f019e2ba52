//! `dovernik-cli`
fn main() {}
