//! The delivery copy, read by the programs that people have.

use std::io::Write as _;
use std::process::Command;

use text::Lang;

use super::sample::{held, report};
use super::*;
use crate::{DeliveryKey, protected};

const PASSWORD: &str = "hrušky tancujú 17 po daždi";

fn key() -> DeliveryKey {
    DeliveryKey {
        file: [7; 32],
        owner: [9; 16],
    }
}

/// Exit and output of a program about a file; none where it is not installed and this is no CI.
fn ask(program: &str, before: &[&str], bytes: &[u8], after: &[&str]) -> Option<(bool, String)> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    match Command::new(program)
        .args(before)
        .arg(file.path())
        .args(after)
        .output()
    {
        Ok(output) => {
            let text = [output.stdout, output.stderr].concat();
            Some((
                output.status.success(),
                String::from_utf8_lossy(&text).into_owned(),
            ))
        }
        Err(_) if std::env::var_os("CI").is_none() => None,
        Err(error) => panic!("{program}: {error}"),
    }
}

#[test]
fn three_readers_open_it_with_the_password_and_none_without() {
    let paper = access_report(&report(Lang::Sk, Answer::Held(Box::new(held())))).unwrap();
    let copy = protected(&paper.bytes, PASSWORD, key()).unwrap();
    let secret = format!("--password={PASSWORD}");
    if let Some((ok, text)) = ask("qpdf", &["--check", &secret], &copy, &[]) {
        assert!(ok && !text.contains("WARNING"), "{text}");
        let (ok, _) = ask("qpdf", &["--check", "--password=wrong"], &copy, &[]).unwrap();
        assert!(!ok);
        let (_, text) = ask("qpdf", &["--show-encryption", &secret], &copy, &[]).unwrap();
        assert!(text.contains("R = 6") && text.contains("AESv3"), "{text}");
    }
    if let Some((ok, text)) = ask("pdftotext", &["-upw", PASSWORD], &copy, &["-"]) {
        assert!(ok, "{text}");
        let plain = ask("pdftotext", &[], &paper.bytes, &["-"]).unwrap().1;
        assert_eq!(text, plain, "every word of it");
        assert!(!ask("pdftotext", &["-upw", "wrong"], &copy, &["-"]).unwrap().0);
        assert!(!ask("pdftotext", &[], &copy, &["-"]).unwrap().0);
    }
    let script = "import sys, pypdf\nr = pypdf.PdfReader(sys.argv[1])\nassert r.is_encrypted\n\
                  assert not r.decrypt('wrong')\nassert r.decrypt(sys.argv[2])\n\
                  print(len(r.pages), r.metadata.title, len(r.pages[0].extract_text()) > 100)";
    let has_pypdf = Command::new("python3").args(["-c", "import pypdf"]).status();
    if has_pypdf.is_ok_and(|status| status.success()) {
        let (ok, text) = ask("python3", &["-c", script], &copy, &[PASSWORD]).unwrap();
        assert!(ok && text.contains("True"), "{text}");
    }
}

#[test]
fn the_lengths_that_readers_need_are_there() {
    let paper = access_report(&report(Lang::En, Answer::Held(Box::new(held())))).unwrap();
    let copy = protected(&paper.bytes, PASSWORD, key()).unwrap();
    let text = String::from_utf8_lossy(&copy);
    assert!(
        text.contains("/Length 256") && text.contains("/CFM/AESV3/Length 32"),
        "the Encrypt dictionary"
    );
}
