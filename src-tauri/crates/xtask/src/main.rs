//! run, test, ci, gen, bench, seed, package
fn main() {}
