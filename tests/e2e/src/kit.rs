//! The recovery sheet, read back from its paper.

use std::path::Path;
use std::process::Command;

/// The code as printed: eight groups of four on one line.
///
/// # Panics
/// When the paper holds none.
#[must_use]
pub fn code_of(kit: &Path) -> String {
    let text = Command::new("pdftotext")
        .arg("-layout")
        .arg(kit)
        .arg("-")
        .output()
        .expect("pdftotext")
        .stdout;
    let text = String::from_utf8(text).expect("UTF-8");
    let code = text
        .split_whitespace()
        .find(|word| word.len() == 39 && word.split('-').all(|group| group.len() == 4));
    code.unwrap_or_else(|| panic!("no code in the kit:\n{text}"))
        .to_owned()
}
