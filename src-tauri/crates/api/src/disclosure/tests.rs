//! The file itself: whole or not at all, for its owner only, and read back by our own import.

use std::path::{Path, PathBuf};

use crm::staff::Role;
use vault::Job;

use super::types::{AddRecipient, ExportPeople};
use super::{add_recipient, export_people, export_people_by_key_holder, list, recipients};
use crate::import::types::ImportRequest;
use crate::import::{self, SourceFile};
use crate::people;
use crate::testing::{Desk, as_role, owner};

const PEOPLE: &str = "Celé meno;E-mail;Telefón;Ulica a číslo\n\
    Žofia Kováčová;zofia@example.sk;+421 905 123 456;Hviezdna 14\n\
    Ján Hudák;;+421 905 004 821;\n";

fn folder() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("von.csv");
    (folder, path)
}

fn take_in(desk: &Desk, path: &Path) -> import::types::ImportResult {
    let request = ImportRequest {
        file: String::new(),
        purpose: Some("contract".to_owned()),
        source: Some("zoznam zákazníkov".to_owned()),
        source_kind: None,
        obtained_on: None,
        on_duplicate: None,
        encoding: None,
        delimiter: None,
        no_header: false,
        mapping: std::collections::BTreeMap::new(),
    };
    import::run(
        &desk.session,
        &SourceFile::at(path).unwrap(),
        request,
        &Job::silent(),
    )
    .unwrap()
}

/// Two people and a recipient.
fn desk_with_people(folder: &Path) -> Desk {
    let desk = owner();
    let file = folder.join("dnu.csv");
    std::fs::write(&file, PEOPLE).unwrap();
    assert_eq!(take_in(&desk, &file).created, 2);
    let courier = AddRecipient {
        name: "Kuriér Čmeliak".into(),
        country: "SK".into(),
        role: "processor".into(),
        ..AddRecipient::default()
    };
    add_recipient(&desk.session, &courier).unwrap();
    desk
}

fn request(fields: &[&str], reason: Option<&str>) -> ExportPeople {
    ExportPeople {
        format: "csv".into(),
        purpose: "contract".into(),
        recipient: "kuriér čmeliak".into(),
        fields: fields.iter().map(|field| (*field).to_owned()).collect(),
        reason: reason.map(str::to_owned),
        passphrase: None,
        people: None,
    }
}

fn entries(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_file_that_our_own_import_reads_back() {
    let (folder, path) = folder();
    let desk = desk_with_people(folder.path());
    let everything = request(&["name", "email", "phone", "street"], Some("Doručenie zásielok"));
    let done = export_people(&desk.session, &everything, &path, &Job::silent()).unwrap();
    assert_eq!((done.exported, done.left_out.len()), (2, 0));
    let bytes = std::fs::read(&path).unwrap();
    assert_eq!(
        done.sha256,
        hex::encode(<sha2::Sha256 as sha2::Digest>::digest(&bytes))
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    assert_eq!(entries(folder.path()), ["dnu.csv", "von.csv"]);

    let elsewhere = owner();
    let back = take_in(&elsewhere, &path);
    assert_eq!(
        (back.created, back.rejected.len()),
        (2, 0),
        "{:?}",
        back.not_imported
    );
    for desk in [&desk, &elsewhere] {
        for phone in ["+421905123456", "+421905004821"] {
            people::resolve(&desk.session, phone).unwrap();
        }
    }
    let zofia = people::resolve(&desk.session, "zofia@example.sk").unwrap();
    let [line] = list(&desk.session, zofia).unwrap().try_into().ok().unwrap();
    assert_eq!(
        (line.batch, line.recipient.as_deref()),
        (Some(done.disclosure), Some("Kuriér Čmeliak"))
    );
}

#[test]
fn nothing_leaves_and_nothing_is_written_down_when_it_is_refused_or_cancelled() {
    let (folder, path) = folder();
    let desk = desk_with_people(folder.path());
    let zofia = people::resolve(&desk.session, "zofia@example.sk").unwrap();
    let code = |request: &ExportPeople, job: &Job| {
        export_people(&desk.session, request, &path, job)
            .err()
            .unwrap()
            .code
    };
    let silent = Job::silent();
    assert_eq!(code(&request(&["street"], None), &silent), "locked-field");
    assert_eq!(
        code(&request(&["iban"], Some("Výplata")), &silent),
        "reauth-needed"
    );
    let other = ExportPeople {
        format: "doc".into(),
        ..request(&[], None)
    };
    assert_eq!(code(&other, &silent), "bad-export-format");
    let cancelled = Job::silent();
    cancelled.cancel();
    assert_eq!(code(&request(&[], None), &cancelled), "cancelled");
    assert_eq!(entries(folder.path()), ["dnu.csv"], "no file and no part of one");
    assert!(list(&desk.session, zofia).unwrap().is_empty());

    let named = request(&["iban", "name"], Some("Výplata"));
    let done = export_people_by_key_holder(&desk.session, &named, &path, &silent);
    assert_eq!(done.unwrap().exported, 2, "the key holder is not asked again");
    assert_eq!(list(&desk.session, zofia).unwrap().len(), 1);
}

#[test]
fn recipients_are_listed_for_everybody_and_added_by_the_owner() {
    let (folder, _) = folder();
    let desk = desk_with_people(folder.path());
    let [courier] = recipients(&desk.session).unwrap().try_into().ok().unwrap();
    assert_eq!(
        (
            courier.name.as_str(),
            courier.country.as_str(),
            courier.role.as_str()
        ),
        ("Kuriér Čmeliak", "SK", "processor")
    );
    assert!(recipients(&as_role(Role::Viewer).session).unwrap().is_empty());
}
