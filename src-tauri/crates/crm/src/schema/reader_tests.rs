//! What no command makes yet, held against the independent reader (tests/reader): `cargo xtask test reader` runs this.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use testkit::vaults::PASSPHRASE;
use uuid::Uuid;
use vault::Job;
use vault::store::NewFile;

use crate::erasure::erase_whole;
use crate::testing::{OWNER, TempVault, founded, person, write};
use crate::timeline::drafts::{Place, keep};

/// Around the size of a chunk, where mistakes are.
const SIZES: [usize; 6] = [0, 1, 65_535, 65_536, 65_537, 200_000];

/// What the reader says of a closed vault.
fn said(folder: &Path) -> Value {
    let python = std::env::var_os("DOVERNIK_READER").expect("started by `cargo xtask test reader`");
    let secret = folder.with_file_name("passphrase");
    std::fs::write(&secret, PASSPHRASE).unwrap();
    let output = Command::new(python)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/reader"))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .args(["-m", "reader"])
        .arg(folder)
        .arg("--passphrase-file")
        .arg(secret)
        .output()
        .unwrap();
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((output.status.code(), &told["problems"]), (Some(0), &json!([])));
    told
}

/// A file of each size; what the reader must find of them.
fn keep_files(vault: &TempVault, subject: Uuid) -> BTreeSet<String> {
    let kept = SIZES.map(|size| {
        let bytes: Vec<u8> = (0..size).map(|n| (n * 31 + size) as u8).collect();
        let name = format!("zmluva č. {size}.pdf");
        let new = NewFile {
            subject,
            kind: "attachment",
            name: &name,
            limit: 1 << 20,
        };
        let put = write(vault, |w| {
            let id = w.put_file(&new, &mut bytes.as_slice())?;
            w.audit("file-kept", Some(subject), json!({ "file": id }))?;
            Ok(id)
        });
        put.unwrap();
        json!([subject, name, size, hex::encode(Sha256::digest(&bytes))]).to_string()
    });
    kept.into_iter().collect()
}

fn draft(vault: &TempVault, place: Place, text: &str) {
    let content = BTreeMap::from([("text".to_owned(), text.to_owned())]);
    write(vault, |w| keep(w, place, &content)).unwrap();
}

#[test]
#[ignore = "needs Python: cargo xtask test reader"]
fn files_drafts_and_an_erasure_read_the_same() {
    let mut vault = founded();
    let (gone, stays) = (
        person(&vault, "Žofia Kováčová", "contract"),
        person(&vault, "Jozef Ďurčo", "contract"),
    );
    keep_files(&vault, gone);
    let files = keep_files(&vault, stays);
    draft(&vault, Place::Note(gone), "volala");
    draft(&vault, Place::Note(stays), "zavolať");
    draft(&vault, Place::NewPerson, "niekto nový");
    erase_whole(&vault, OWNER, &[gone], &Job::silent()).unwrap();
    let said = said(vault.close());

    let list = |key: &str| said[key].as_array().unwrap().clone();
    let found = list("files")
        .into_iter()
        .map(|f| json!([f["person"], f["name"], f["size"], f["sha256"]]).to_string());
    assert_eq!(found.collect::<BTreeSet<_>>(), files);
    let drafts = list("drafts")
        .into_iter()
        .map(|d| (d["person"].clone(), d["content"]["text"].clone()));
    assert_eq!(
        drafts.collect::<Vec<_>>(),
        [
            (json!(stays), json!("zavolať")),
            (Value::Null, json!("niekto nový"))
        ]
    );
    let people: Vec<Value> = list("people")
        .into_iter()
        .map(|person| person["id"].clone())
        .collect();
    assert_eq!(people, [json!(stays)]);
    let erased = &said["erased"][0];
    assert_eq!(
        (&erased["kind"], &erased["whole"], &erased["people"]),
        (&json!("erased"), &json!(true), &json!([gone]))
    );
    assert!(
        !said.to_string().contains("Kováčov"),
        "the log tells of her no more"
    );
    let silent = list("audit")
        .into_iter()
        .filter(|entry| entry["act"] == "file-kept" && entry["payload"].is_null());
    assert_eq!(
        silent.count(),
        SIZES.len(),
        "entries about her stay in the chain, their payload is noise"
    );
}
