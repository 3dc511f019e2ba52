//! A golden vault: the files of a released format with what the program of that version answers about them
//! (tests/fixtures/vaults/README.md).

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::cargo::cargo;
use crate::failure::{Doing, Failure};
use crate::{place, process, say};

/// When the vault is made, by the script's clock.
const BEGUN: &str = "2026-03-02T09:00:00+01:00";
/// Keys of an answer that are random, move with the day, or are words for people.
const LEFT_OUT: [&str; 19] = [
    "id",
    "event",
    "label",
    "label_sk",
    "label_en",
    "purpose_name",
    "name_sk",
    "name_en",
    "addable",
    "facts",
    "path",
    "expires_at",
    "open_until",
    "recorded_at",
    "seq",
    "head",
    "entries",
    "pages",
    "staff_id",
];

/// Makes the vault of this version, once.
///
/// # Errors
/// When the version has one already, or an act is refused.
pub fn golden(version: &str) -> Result<(), Failure> {
    let inputs = place::root().join("tests").join("fixtures").join("vaults");
    let made = inputs.join(version);
    if made.exists() {
        return Err(Failure::Other(format!(
            "{version} has its vault: a golden vault is made once"
        )));
    }
    process::run(&mut cargo(&["build", "--package", "dovernik-cli"]))?;
    let desk = Desk::new(&inputs)?;
    desk.create()?;
    for act in lines(&inputs.join("acts.jsonl"))? {
        desk.answer(&desk.vault, &act)?;
    }
    copy(&desk.vault, &made.join("vault"))?;
    fs::write(made.join("code"), desk.code()? + "\n").doing("writing the code")?;
    let answers = lines(&inputs.join("questions.jsonl"))?
        .iter()
        .map(|question| {
            desk.answer(&desk.vault, question).map(|mut answer| {
                prune(&mut answer);
                answer
            })
        })
        .collect::<Result<Vec<_>, _>>()?;
    let answers = serde_json::to_string_pretty(&answers).map_err(|e| Failure::Other(e.to_string()))?;
    fs::write(made.join("answers.json"), answers + "\n").doing("writing the answers")?;
    say::note(&format!("{version} is in {}", made.display()));
    Ok(())
}

/// A folder to work in, with the inputs and the vault.
struct Desk {
    folder: PathBuf,
    vault: PathBuf,
}

impl Desk {
    fn new(inputs: &Path) -> Result<Self, Failure> {
        let folder = place::memory().join("golden");
        if folder.exists() {
            fs::remove_dir_all(&folder).doing("clearing the desk")?;
        }
        fs::create_dir_all(&folder).doing("making the desk")?;
        for entry in fs::read_dir(inputs).doing("listing the inputs")? {
            let path = entry.doing("listing the inputs")?.path();
            if let (true, Some(name)) = (path.is_file(), path.file_name()) {
                fs::copy(&path, folder.join(name)).doing("copying the inputs")?;
            }
        }
        let vault = folder.join("vault");
        Ok(Self { folder, vault })
    }

    fn create(&self) -> Result<(), Failure> {
        let words = [
            "--clock",
            BEGUN,
            "vault",
            "create",
            "--staff",
            "Zuzana Hriňová",
            "--company",
            "Stolárstvo Podhora",
            "--recovery-kit",
            "kit.pdf",
        ];
        self.answer(&self.vault, &words.map(str::to_owned)).map(|_| ())
    }

    /// What the command line says; an act that is refused ends the making.
    fn answer(&self, vault: &Path, words: &[String]) -> Result<Value, Failure> {
        let mut command = Command::new(place::program("dovernik-cli", false));
        command
            .current_dir(&self.folder)
            .arg("--vault")
            .arg(vault)
            .arg("--json");
        if !words.iter().any(|word| word == "--passphrase-file") {
            command.args(["--passphrase-file", "passphrase"]);
        }
        let said = process::output(command.args(words))?;
        serde_json::from_str(&said).map_err(|e| Failure::Other(format!("{}: {e}", words.join(" "))))
    }

    /// The code on the recovery sheet, as a reader of PDF sees it.
    fn code(&self) -> Result<String, Failure> {
        let text = process::output(&mut process::command(
            "pdftotext",
            &["-layout", "kit.pdf", "-"],
            &self.folder,
        ))?;
        let code = text
            .split_whitespace()
            .find(|word| word.len() == 39 && word.split('-').all(|group| group.len() == 4));
        code.map(str::to_owned)
            .ok_or_else(|| Failure::Other("no code on the recovery sheet".to_owned()))
    }
}

/// Each line is a JSON array of words.
fn lines(file: &Path) -> Result<Vec<Vec<String>>, Failure> {
    let text = fs::read_to_string(file).doing(format!("reading {}", file.display()))?;
    text.lines()
        .map(|line| serde_json::from_str(line).map_err(|e| Failure::Other(format!("{line}: {e}"))))
        .collect()
}

/// What says nothing and is made anew: the lock is empty, the reserve is room.
const MADE_ANEW: [&str; 2] = ["vault.lock", "reserve"];

/// The files of a vault at rest.
fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    fs::create_dir_all(to).doing(format!("making {}", to.display()))?;
    for entry in fs::read_dir(from).doing(format!("listing {}", from.display()))? {
        let path = entry.doing("listing the vault")?.path();
        let Some(name) = path.file_name() else { continue };
        if path.is_dir() {
            copy(&path, &to.join(name))?;
        } else if !MADE_ANEW.iter().any(|made_anew| name == *made_anew) {
            fs::copy(&path, to.join(name)).doing(format!("copying {}", path.display()))?;
        }
    }
    Ok(())
}

/// Takes out what a later program may answer otherwise.
fn prune(answer: &mut Value) {
    match answer {
        Value::Object(object) => {
            object.retain(|key, value| !LEFT_OUT.contains(&key.as_str()) && !is_id(value));
            object.values_mut().for_each(prune);
        }
        Value::Array(items) => items.iter_mut().for_each(prune),
        _ => {}
    }
}

fn is_id(value: &Value) -> bool {
    value
        .as_str()
        .is_some_and(|text| text.len() == 36 && text.split('-').map(str::len).eq([8, 4, 4, 4, 12]))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::prune;

    #[test]
    fn what_is_random_is_left_out() {
        let mut answer = json!({
            "id": 1, "person": "01a20d47-4011-76a1-9da4-586560f4c5f2", "state": "granted",
            "rows": [{ "label": "Obec", "key": "city" }],
        });
        prune(&mut answer);
        assert_eq!(answer, json!({ "state": "granted", "rows": [{ "key": "city" }] }));
    }
}
