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

#[test]
fn letters_are_made_and_then_written_down_as_given() {
    let desk = Desk::new();
    complete(&desk);
    let list = desk.path("zoznam.csv");
    fs::write(
        &list,
        "meno;e-mail;ulica;mesto;psč\nAnna Malá;mala@klasok.example;Dlhá 1;Žilina;010 01\nBoris Veľký;velky@klasok.example;;;\n",
    )
    .expect("a file");
    let clock = ["--clock", "2026-11-02T09:00:00+01:00"];
    let at = |words: &[&str]| desk.json(&[&clock[..], words].concat());
    let taken = at(&[
        "import",
        list.to_str().expect("UTF-8"),
        "--purpose",
        "interest",
        "--source",
        "zoznam vystavovateľov",
        "--obtained",
        "2026-10-20",
    ]);
    assert_eq!(taken.json["notice_duties"], 2, "{}", taken.json);
    let out = desk.path("listy.pdf");
    let path = out.to_str().expect("UTF-8");
    let early = at(&["notice", "letters", "--out", path]);
    assert_eq!((early.exit, early.code()), (1, "notice-outdated"));
    assert!(!out.exists(), "no file");
    assert_eq!(at(&["notice", "issue"]).exit, 0);
    let none = at(&["notice", "letters", "--out", path, "--due-before", "2026-11-01"]);
    assert_eq!((none.exit, none.code()), (1, "no-duties"));
    let made = at(&["notice", "letters", "--out", path, "--due-before", "2026-12-31"]);
    assert_eq!(made.exit, 0, "{}", made.json);
    let told = &made.json;
    assert_eq!(
        (&told["letters"], &told["without_address"]),
        (&json!(2), &json!(1))
    );
    if let Some(keep) = std::env::var_os("DOVERNIK_KEEP") {
        fs::copy(&out, Path::new(&keep).join("listy.pdf")).expect("a copy");
    }
    assert_eq!(told["pages"], 2, "one page each");
    if let Some(text) = words_of(&out) {
        for words in [
            "Anna Malá",
            "Dlhá 1",
            "010 01 Žilina",
            "zoznam vystavovateľov",
            "Starostlivosť o obchodné vzťahy",
            "Právo namietať",
        ] {
            assert!(text.contains(words), "{words}: {text}");
        }
        assert!(
            !text.contains("Novinky a ponuky"),
            "only what concerns them: {text}"
        );
    }
    assert_eq!(at(&["notice", "duties"]).json["total"], 2, "making is not giving");
    let batch = told["batch"].as_str().expect("an id");
    let future = at(&["notice", "sent", batch, "--at", "2026-12-24"]);
    assert_eq!((future.exit, future.code()), (1, "future-date"));
    let sent = desk.json(&[
        "--clock",
        "2026-11-05T09:00:00+01:00",
        "notice",
        "sent",
        batch,
        "--at",
        "2026-11-04",
    ]);
    assert_eq!(sent.json, json!({ "given": 2, "met": 2 }), "{}", sent.json);
    assert_eq!(desk.json(&["notice", "duties"]).json["total"], 0);
    let rows = desk.json(&["notice", "batches"]).json;
    assert_eq!(
        (&rows["total"], &rows["rows"][0]["letters"]),
        (&json!(1), &json!(2))
    );
    let again = desk.json(&["notice", "sent", batch]);
    assert_eq!((again.exit, again.code()), (1, "letters-sent"));
}
