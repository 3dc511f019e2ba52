//! Where passphrases come from: a file, a variable, a prompt. Never an argument.

use std::path::Path;

use api::ApiError;
use text::{Lang, say};
use zeroize::Zeroizing;

const VARIABLE: &str = "DOVERNIK_PASSPHRASE";

/// The passphrase of the call: `--passphrase-file`, else the variable, else a prompt without echo.
///
/// # Errors
/// `no-passphrase`, `bad-text-file`, faults of the disk.
pub fn of_call(file: Option<&Path>, lang: Lang) -> Result<Zeroizing<String>, ApiError> {
    if let Some(passphrase) = at_hand(file)? {
        return Ok(passphrase);
    }
    let prompted = rpassword::prompt_password(say(lang, "cli-passphrase-prompt", &[]));
    prompted
        .map(Zeroizing::new)
        .map_err(|_| ApiError::usage("no-passphrase"))
}

/// The passphrase in `--passphrase-file`, else in the variable; none if somebody has to be asked.
///
/// # Errors
/// `bad-text-file`, faults of the disk.
pub fn at_hand(file: Option<&Path>) -> Result<Option<Zeroizing<String>>, ApiError> {
    match file {
        Some(file) => from_file(file).map(Some),
        None => Ok(std::env::var(VARIABLE).ok().map(Zeroizing::new)),
    }
}

/// A passphrase or code in a UTF-8 file; one line end at the end is not part of it.
///
/// # Errors
/// `bad-text-file`, faults of the disk.
pub fn from_file(file: &Path) -> Result<Zeroizing<String>, ApiError> {
    let mut text =
        Zeroizing::new(String::from_utf8(std::fs::read(file)?).map_err(|_| ApiError::rule("bad-text-file"))?);
    for end in ["\n", "\r"] {
        if text.ends_with(end) {
            text.pop();
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_end_is_not_part_of_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p");
        for (written, read) in [
            ("a b\n", "a b"),
            ("a b\r\n", "a b"),
            ("a b\n\n", "a b\n"),
            (" a ", " a "),
            ("", ""),
        ] {
            std::fs::write(&path, written).unwrap();
            assert_eq!(from_file(&path).unwrap().as_str(), read);
        }
    }
}
