//! A folder with a vault and the program to work on it.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

/// A passphrase that the rules take.
pub const PASSPHRASE: &str = "krhla pondelok žeriav tymian lavica";

/// A temporary folder with a vault in it.
pub struct Desk {
    folder: TempDir,
}

/// What a call answered.
pub struct Answer {
    /// Exit code.
    pub exit: i32,
    /// The JSON document on stdout; null if there was none.
    pub json: Value,
    /// Standard error.
    pub stderr: String,
}

impl Answer {
    /// The code of the error.
    pub fn code(&self) -> &str {
        self.json["error"]["code"].as_str().unwrap_or_default()
    }
}

impl Desk {
    /// A folder without a vault.
    pub fn empty() -> Self {
        Self {
            folder: tempfile::tempdir().expect("a temporary folder"),
        }
    }

    /// A folder with a new vault.
    pub fn new() -> Self {
        let desk = Self::empty();
        let kit = desk.path("kit.pdf");
        let made = desk.json(&[
            "vault",
            "create",
            "--staff",
            "Zuzana Hriňová",
            "--company",
            "Stolárstvo Podhora",
            "--recovery-kit",
            kit.to_str().expect("UTF-8"),
        ]);
        assert_eq!(made.exit, 0, "{}", made.json);
        assert!(made.json["vault_id"].is_string() && made.json["staff_id"].is_string());
        desk
    }

    /// A path in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The vault.
    pub fn vault(&self) -> PathBuf {
        self.path("firma.dovernik")
    }

    /// The code on the recovery sheet, as a reader of PDF sees it (poppler is among the packages of the tests).
    pub fn recovery_code(&self) -> String {
        let sheet = Command::new("pdftotext")
            .arg("-layout")
            .arg(self.path("kit.pdf"))
            .arg("-")
            .output()
            .expect("pdftotext is installed");
        let sheet = String::from_utf8(sheet.stdout).expect("UTF-8");
        let is_code =
            |word: &&str| word.len() == 39 && word.split('-').filter(|group| group.len() == 4).count() == 8;
        let code = sheet.split_whitespace().find(is_code);
        code.expect("a code on the sheet").to_owned()
    }

    /// The program, set up for this folder.
    pub fn program(&self) -> Command {
        self.program_on(&self.vault())
    }

    /// The program, set up for another copy of the vault.
    pub fn program_on(&self, vault: &Path) -> Command {
        let mut program = Command::new(env!("CARGO_BIN_EXE_dovernik-cli"));
        program
            .current_dir(self.folder.path())
            .env("DOVERNIK_PASSPHRASE", PASSPHRASE)
            .env_remove("DOVERNIK_VAULT")
            .stdin(Stdio::null());
        program.arg("--vault").arg(vault);
        program
    }

    /// Runs one command with `--json` on another copy of the vault.
    pub fn json_on(&self, vault: &Path, words: &[&str]) -> Answer {
        let mut program = self.program_on(vault);
        answer(
            program
                .arg("--json")
                .args(words)
                .output()
                .expect("the program runs"),
        )
    }

    /// Runs one command with `--json`.
    pub fn json(&self, words: &[&str]) -> Answer {
        answer(
            self.program()
                .arg("--json")
                .args(words)
                .output()
                .expect("the program runs"),
        )
    }

    /// Runs one command for people and gives what it printed.
    pub fn text(&self, words: &[&str]) -> String {
        let output = self.program().args(words).output().expect("the program runs");
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    /// Runs a batch: one unlock, one answer a line.
    pub fn batch(&self, lines: &[&[&str]]) -> Vec<Value> {
        batch(self.program(), lines)
    }

    /// Runs a batch with the passphrase in a file.
    pub fn batch_with(&self, passphrase: &Path, lines: &[&[&str]]) -> Vec<Value> {
        let mut program = self.program();
        program.arg("--passphrase-file").arg(passphrase);
        batch(program, lines)
    }

    /// A fictional file of the import fixtures.
    pub fn fixture(name: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../../tests/fixtures/import")
            .join(name)
    }

    /// Writes a file into the folder.
    pub fn write(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, bytes).expect("the folder is writable");
        path
    }
}

fn batch(mut program: Command, lines: &[&[&str]]) -> Vec<Value> {
    program
        .args(["batch", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    let mut child = program.spawn().expect("the program runs");
    let mut stdin = child.stdin.take().expect("a pipe");
    for line in lines {
        writeln!(stdin, "{}", json!(line)).expect("the program reads");
    }
    drop(stdin);
    let output = child.wait_with_output().expect("the program ends");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.lines()
        .map(|line| serde_json::from_str(line).expect("each line is JSON"))
        .collect()
}

fn answer(output: Output) -> Answer {
    let stdout = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(
        stdout.lines().count() <= 1,
        "one JSON document on stdout, nothing else: {stdout}"
    );
    Answer {
        exit: output.status.code().expect("an exit code"),
        json: serde_json::from_str(&stdout).unwrap_or(Value::Null),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}
