//! For tests: reads papers with the tools that other people read them with.

use std::io::Write;
use std::process::Command;

/// Output of a tool about a PDF: `tool before FILE after`. `None` where the tool is not installed; CI installs it.
pub(crate) fn poppler(tool: &str, before: &[&str], bytes: &[u8], after: &[&str]) -> Option<String> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    let output = match Command::new(tool)
        .args(before)
        .arg(file.path())
        .args(after)
        .output()
    {
        Ok(output) => output,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && std::env::var_os("CI").is_none() => {
            return None;
        }
        Err(error) => panic!("{tool}: {error}"),
    };
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && errors.is_empty(), "{tool}: {errors}");
    Some(String::from_utf8(output.stdout).unwrap())
}

/// One space between words, whatever the line ends.
pub(crate) fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
