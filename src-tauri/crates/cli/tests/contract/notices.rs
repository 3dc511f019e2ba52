//! `notice …`, `report notice` and `report processing`.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::json;

use crate::desk::Desk;

/// The words of a paper, one space between them; none where poppler is not installed.
fn words_of(path: &Path) -> Option<String> {
    let text = Command::new("pdftotext")
        .arg("-layout")
        .arg(path)
        .arg("-")
        .output()
        .ok()?;
    let text = String::from_utf8(text.stdout).expect("UTF-8");
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn complete(desk: &Desk) {
    let set = desk.json(&[
        "settings",
        "set",
        "controller.address=Lesná 4, 036 01 Martin",
        "controller.contact=udaje@podhora.example",
    ]);
    assert_eq!(set.exit, 0, "{}", set.json);
}

#[test]
fn the_notice_is_made_from_the_catalogue_and_issued_in_versions() {
    let desk = Desk::new();
    let out = desk.path("informacia.pdf");
    let path = out.to_str().expect("UTF-8");
    let draft = desk.json(&["report", "notice", "--out", path]);
    assert_eq!(draft.exit, 0, "{}", draft.json);
    assert_eq!(draft.json["version"], json!(null));
    let missing: Vec<&str> = draft.json["missing"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|one| one["code"].as_str())
        .collect();
    assert_eq!(missing, ["controller-address", "controller-contact"]);
    let refused = desk.json(&["notice", "issue"]);
    assert_eq!((refused.exit, refused.code()), (1, "notice-incomplete"));

    complete(&desk);
    let interest = "Odmeniť stálych zákazníkov.";
    let added = desk.json(&[
        "purpose",
        "add",
        "--key",
        "loyalty",
        "--name",
        "Vernostný program",
        "--basis",
        "interest",
        "--fields",
        "street,birthday",
        "--retention",
        "P2Y",
        "--interest",
        interest,
    ]);
    assert_eq!(added.exit, 0, "{}", added.json);
    let recipient = desk.json(&[
        "recipient",
        "add",
        "Účtovná kancelária Lipa",
        "--country",
        "SK",
        "--role",
        "processor",
    ]);
    assert_eq!(recipient.exit, 0, "{}", recipient.json);
    let shown = desk.json(&["notice", "show"]);
    assert_eq!(
        (&shown.json["changed"], &shown.json["version"]),
        (&json!(true), &json!(null))
    );
    let issued = desk.json(&["notice", "issue"]);
    assert_eq!(
        (issued.exit, &issued.json["version"]),
        (0, &json!("2")),
        "{}",
        issued.json
    );
    let again = desk.json(&["notice", "issue"]);
    assert_eq!((again.exit, again.code()), (1, "notice-unchanged"));

    let written = desk.json(&["report", "notice", "--out", path]);
    assert_eq!(written.exit, 0, "{}", written.json);
    assert_eq!(written.json["version"], "2");
    assert!(written.json["pages"].as_u64().expect("a number") >= 1);
    assert_eq!(written.json["sha256"].as_str().expect("a hash").len(), 64);
    let Some(text) = words_of(&out) else { return };
    for told in [
        "Stolárstvo Podhora",
        "036 01 Martin",
        "Vernostný program",
        interest,
        "Účtovná kancelária Lipa",
        "PRÁVO NAMIETAŤ",
        "Odkiaľ údaje máme",
        "Či údaje musíte poskytnúť",
        "Znenie 2",
    ] {
        assert!(text.contains(told), "{told}: {text}");
    }
    for (article, there, gone) in [
        ("13", "Či údaje musíte poskytnúť", "Odkiaľ údaje máme"),
        ("14", "Odkiaľ údaje máme", "Či údaje musíte poskytnúť"),
    ] {
        let one = desk.json(&["report", "notice", "--out", path, "--article", article]);
        assert_eq!(one.exit, 0, "{}", one.json);
        let text = words_of(&out).expect("poppler");
        assert!(text.contains(there) && !text.contains(gone), "{article}: {text}");
    }
    assert_eq!(
        desk.json(&["report", "notice", "--out", path, "--article", "15"])
            .exit,
        2
    );
    let english = desk.json(&["--lang", "en", "report", "notice", "--out", path]);
    assert_eq!(english.exit, 0, "{}", english.json);
    assert!(words_of(&out).expect("poppler").contains("RIGHT TO OBJECT"));
    let unknown = desk.json(&["report", "notice", "--out", path, "--version", "9"]);
    assert_eq!((unknown.exit, unknown.code()), (1, "unknown-text-version"));
}

#[test]
fn the_record_of_processing_tells_what_is_live() {
    let desk = Desk::new();
    complete(&desk);
    let out = desk.path("zaznam.pdf");
    let path = out.to_str().expect("UTF-8");
    for lang in ["sk", "en"] {
        let written = desk.json(&["--lang", lang, "report", "processing", "--out", path]);
        assert_eq!(written.exit, 0, "{}", written.json);
        assert!(written.json["pages"].as_u64().expect("a number") > 2);
        assert_eq!(written.json["undrawable"], json!([]));
        if let Some(keep) = std::env::var_os("DOVERNIK_KEEP") {
            fs::copy(&out, Path::new(&keep).join(format!("zaznam-{lang}.pdf"))).expect("a copy");
        }
        let Some(text) = words_of(&out) else { return };
        assert!(!text.contains("[notices-"), "{text}");
        let told = if lang == "sk" {
            [
                "Záznam o spracovateľských činnostiach",
                "Novinky a ponuky",
                "Zákaz oslovenia",
                "Kniha prístupov",
                "AES-256",
                "účtovné záznamy",
                "vlastníci: 1",
            ]
        } else {
            [
                "Record of processing",
                "News and offers",
                "Do-not-add list",
                "Access log",
                "AES-256",
                "accounting records",
                "owners: 1",
            ]
        };
        for told in told {
            assert!(text.contains(told), "{told}: {text}");
        }
    }
}
