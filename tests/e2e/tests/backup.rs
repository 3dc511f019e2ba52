//! A backup is made in the window, and the vault comes back from it after the disk broke. In both languages, light and
//! dark, with axe on every screen.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests, and what they are made of"
)]

use std::fs;
use std::path::{Path, PathBuf};

use e2e::{App, Lang, PASSPHRASE, Theme, until};
use text::Arg;

const SUFFIX: &str = "dovernik-backup";

fn look(app: &App, screen: &str, lang: Lang, theme: Theme) {
    app.screenshot(&format!("{screen}-{}-{}", lang.tag(), theme.tag()));
    app.must_be_accessible(screen);
}

#[test]
fn a_vault_comes_back_from_its_backup_in_slovak_by_day() {
    there_and_back(Lang::Slovak, Theme::Light);
}

#[test]
fn a_vault_comes_back_from_its_backup_in_english_by_night() {
    there_and_back(Lang::English, Theme::Dark);
}

fn there_and_back(lang: Lang, theme: Theme) {
    let mut lost = None;
    let mut app = App::start_in(lang, theme, |vault| {
        lost = Some(vault.path().to_owned());
        let person = [
            "person",
            "add",
            "--name",
            "Žofia Kováčová",
            "--purpose",
            "contract",
        ];
        vault.cli(
            &[
                &person[..],
                &["--email", "zofia@liptov.example", "--source", "self"],
            ]
            .concat(),
        );
    });
    let lost = lost.expect("a vault");
    let stick = app.path("documents/usb");
    fs::create_dir(&stick).expect("a folder");

    app.click("nav-backup");
    app.wait("backup-none");
    look(&app, "backup-none", lang, theme);
    app.choose_file(&stick);
    app.click("backup-place-add");
    app.wait_text(&stick.display().to_string());
    back_up(&app);
    look(&app, "backup-made", lang, theme);
    app.click("backup-drill-do");
    app.wait("backup-drill-whole");
    app.click("backup-prune");
    app.wait("backup-prune-nothing");
    look(&app, "backup-prune", lang, theme);
    app.click("common-close");

    // The stick is pulled out: said in plain words, and the other place takes the backup.
    let away = app.path("documents/pulled-out");
    fs::rename(&stick, &away).expect("pulled out");
    back_up(&app);
    app.wait("backup-place-unreachable");
    app.wait("backup-place-away");
    look(&app, "backup-place-away", lang, theme);

    app.lock();
    app.wait("vault-locked-note");
    fs::remove_dir_all(&lost).expect("the disk broke");
    restore(&mut app, &away, lang, theme);
    app.unlock();
    app.wait_text("Žofia Kováčová");
}

fn back_up(app: &App) {
    app.click("backup-now");
    app.wait("backup-made");
    let people = app.t(
        "backup-made-people",
        &[("count", Arg::Integer(1)), ("shown", Arg::from("1"))],
    );
    app.wait_text(&people);
}

fn restore(app: &mut App, stick: &Path, lang: Lang, theme: Theme) {
    let backup = only_file(stick);
    app.click("vault-restore");
    app.wait("restore-title");
    look(app, "restore", lang, theme);
    app.choose_file(&backup);
    app.click("restore-pick");
    app.wait("restore-pick-other");
    app.fill_in("vault-phrase", "nie je to ona vôbec");
    app.click("restore-do");
    app.wait("restore-wrong-phrase");
    look(app, "restore-refused", lang, theme);
    app.fill_in("vault-phrase", PASSPHRASE);
    app.click("restore-do");
    app.wait("restore-done");
    app.wait("restore-chain-whole");
    look(app, "restore-done", lang, theme);
    app.click("restore-to-unlock");
    app.wait("vault-locked-note");
}

/// The backup on the stick.
fn only_file(stick: &Path) -> PathBuf {
    let found = until(|| {
        let entries = fs::read_dir(stick).ok()?.filter_map(Result::ok);
        entries
            .map(|entry| entry.path())
            .find(|path| path.extension().is_some_and(|end| end == SUFFIX))
    });
    found.expect("a backup on the stick")
}
