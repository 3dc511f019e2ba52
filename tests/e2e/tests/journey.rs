//! The whole journey of a new colleague: an address file of an office in, one person found, a birth date added, sealed
//! and unlocked, the access report saved, the vault locked and opened again. In both languages, light and dark, with
//! axe on every screen.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests, and what they are made of"
)]

use std::path::Path;
use std::process::Command;

use e2e::{App, Lang, Theme, until};
use text::Arg;

/// As Outlook saves it in a Slovak office: windows-1250, semicolons, Slovak heads.
const ADDRESSES: &str = "Meno;Priezvisko;Spoločnosť;E-mailová adresa;Mobilný telefón;Rodné číslo\r\n\
    Žofia;Kováčová;Stavby Liptov;zofia.kovacova@liptov.example;0903 123 456;855403/1234\r\n\
    Ľuboš;Šťastný;;lubos@stastny.example;;\r\n\
    Jana;Hudáková;Chov koní;jana@hudakova.example;+421 905 111 222;\r\n";
const BIRTH_TYPED: &str = "1985-04-03";

#[test]
fn in_slovak_by_day() {
    journey(Lang::Slovak, Theme::Light);
}

#[test]
fn in_slovak_by_night() {
    journey(Lang::Slovak, Theme::Dark);
}

#[test]
fn in_english_by_day() {
    journey(Lang::English, Theme::Light);
}

#[test]
fn in_english_by_night() {
    journey(Lang::English, Theme::Dark);
}

fn journey(lang: Lang, theme: Theme) {
    let mut app = App::start_in(lang, theme, |_| ());
    let look = |app: &App, screen: &str| {
        app.screenshot(&format!("{screen}-{}-{}", lang.tag(), theme.tag()));
        app.must_be_accessible(screen);
    };
    import(&app, look);
    find(&app, look);
    unlock(&app, lang, look);
    consent(&app, look);
    report(&app, look);
    audit(&app, look);
    others(&app, lang, look);
    app.lock();
    app.unlock();
    app.wait_text("Žofia Kováčová");
}

fn import(app: &App, look: impl Fn(&App, &str)) {
    let (bytes, _, lossy) = encoding_rs::WINDOWS_1250.encode(ADDRESSES);
    assert!(!lossy, "every letter is in windows-1250");
    let file = app.make_file("adresar.csv", &bytes);
    app.click("nav-import");
    app.wait("import-file-drop");
    look(app, "import-file");
    app.choose_file(&file);
    app.click("common-choose-file");
    app.wait("import-why");
    app.choose_in("import-purpose", "contract");
    app.fill_in("import-source", "adresár firmy");
    look(app, "import-mapping");
    app.click("import-step-rehearsal");
    app.wait("import-would");
    look(app, "import-rehearsal");
    app.click_text(&app.t("import-take-people", &[("count", Arg::Integer(3))]));
    app.wait("import-result");
    look(app, "import-result");
}

fn find(app: &App, look: impl Fn(&App, &str)) {
    app.click("nav-people");
    app.wait_text("Ľuboš Šťastný");
    look(app, "people");
    app.fill_in("people-search", "kovacova");
    app.wait_gone("Ľuboš Šťastný");
    app.click_text("Žofia Kováčová");
    app.press("Enter");
    app.wait("people-why");
    assert!(
        !app.says("0903 123 456") && !app.says("+421 903 123 456"),
        "the second channel is sealed"
    );
    assert!(!app.says("855403"), "a birth number is not imported");
    look(app, "person");
}

fn unlock(app: &App, lang: Lang, look: impl Fn(&App, &str)) {
    let (label, shown) = match lang {
        Lang::Slovak => ("Dátum narodenia", "3. 4. 1985"),
        Lang::English => ("Date of birth", "3 Apr 1985"),
    };
    app.click("fields-add");
    app.click_text(label);
    app.fill(label, BIRTH_TYPED);
    app.press("Enter");
    let show = format!("{} {label}", app.t("seal-show", &[]));
    app.wait_text(&show);
    assert!(!app.says(shown), "what was added is sealed at once");
    app.click_text(&show);
    app.wait("unlock-why");
    look(app, "unlock-dialog");
    app.click("unlock-reason-correction");
    app.click_text(&app.t("unlock-submit", &[("minutes", Arg::Integer(1))]));
    app.wait_text(shown);
    look(app, "person-open");
    app.click_text(&format!("{} {label}", app.t("seal-cover", &[])));
    app.wait_gone(shown);
}

fn consent(app: &App, look: impl Fn(&App, &str)) {
    app.click("people-consents");
    app.wait("consent-history");
    look(app, "consent");
    for (act, save, state) in [
        ("consent-act-grant", "consent-save-grant", "consent-did-grant"),
        (
            "consent-act-withdraw",
            "consent-save-withdraw",
            "consent-did-withdraw",
        ),
    ] {
        app.click(act);
        app.click("consent-channel-in-person");
        look(app, "consent-recording");
        app.click(save);
        app.wait("consent-saved");
        app.wait(state);
    }
    look(app, "consent-withdrawn");
    app.click("common-back");
    app.wait("people-why");
}

fn audit(app: &App, look: impl Fn(&App, &str)) {
    app.click("nav-audit");
    for act in [
        "access-report",
        "consent-recorded",
        "field-unlocked",
        "person-changed",
        "imported",
    ] {
        app.wait(&format!("audit-act-{act}"));
    }
    app.click("audit-check");
    app.wait("audit-check-said");
    look(app, "audit");
}

fn others(app: &App, lang: Lang, look: impl Fn(&App, &str)) {
    app.click("nav-settings");
    app.wait("settings-title");
    app.wait_text("Stolárstvo Podhora");
    look(app, "settings");
    app.click("nav-people");
    app.click("people-new");
    app.wait("people-new-why");
    look(app, "new-person");
    app.click_text(match lang {
        Lang::Slovak => "Zmluvy a objednávky",
        Lang::English => "Contracts and orders",
    });
    app.fill_in("people-col-name", "Peter Novák");
    app.fill_in("people-contact", "peter@novak.example");
    app.click("people-source-of-self");
    app.click("people-save");
    app.wait("people-why");
    app.wait_text("Peter Novák");
    app.click("nav-people");
}

fn report(app: &App, look: impl Fn(&App, &str)) {
    app.click("people-make-report");
    app.wait("requests-letter");
    look(app, "access-report");
    // As it is handed over on paper; the encrypted copy is held against three readers elsewhere.
    app.wait("requests-delivery-plain");
    app.script("document.querySelector('input[type=radio][value=plain]').click()");
    let pdf = app.path("documents/report.pdf");
    app.choose_file(&pdf);
    app.click("requests-create");
    app.wait("requests-written");
    look(app, "access-report-written");
    let text = until(|| pdf.exists().then(|| pdf_text(&pdf))).expect("the report");
    for planted in [
        "Žofia",
        "Kováčová",
        "zofia.kovacova@liptov.example",
        "1985",
        "adresár firmy",
    ] {
        assert!(
            text.contains(planted),
            "“{planted}” is not in the report:\n{text}"
        );
    }
}

fn pdf_text(pdf: &Path) -> String {
    let done = Command::new("pdftotext")
        .arg("-layout")
        .arg(pdf)
        .arg("-")
        .output()
        .expect("pdftotext");
    String::from_utf8(done.stdout).expect("UTF-8")
}
