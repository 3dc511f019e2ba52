//! A lock ends what is running: an import is cancelled and leaves nothing behind.

use std::fmt::Write;

use e2e::{App, Lang, Theme, until};
use text::Arg;

/// Enough to be at it for a while in a debug build.
const ROWS: usize = 30_000;

#[test]
fn an_import_that_is_running_is_rolled_back() {
    let mut made = None;
    let mut app = App::start_in(Lang::Slovak, Theme::Light, |vault| made = Some(vault.clone()));
    let vault = made.expect("a vault");
    let mut table = String::from("Meno;E-mail\r\n");
    for row in 0..ROWS {
        write!(table, "Človek Číslo {row};clovek{row}@vymysleny.example\r\n").expect("a row");
    }
    let file = app.make_file("velky.csv", table.as_bytes());
    app.click("nav-import");
    app.wait("import-file-drop");
    app.choose_file(&file);
    app.click("common-choose-file");
    app.wait("import-why");
    app.choose_in("import-purpose", "contract");
    app.fill_in("import-source", "adresár firmy");
    app.click("import-step-rehearsal");
    app.wait("import-would");
    app.click_text(&app.t("import-take-people", &[("count", Arg::Integer(ROWS as i64))]));
    let runs = until(|| at_it(&app).then_some(()));
    assert!(runs.is_some(), "the import does not run");

    app.lock();
    assert!(!vault.held(), "the vault is still open");
    let acts: Vec<String> = app
        .traffic()
        .into_iter()
        .filter(|one| one.direction == "response" && one.name == "import_run")
        .map(|one| one.body)
        .collect();
    assert!(
        acts.iter().all(|answer| answer.contains("cancelled")),
        "it was not stopped but finished: {acts:?}"
    );
    let found = vault.cli(&["person", "find", "clovek", "--limit", "1"]);
    assert_eq!(found["total"], 0, "half an import is left: {found}");
    let verified = vault.cli(&["vault", "verify"]);
    assert_eq!(verified["ok"], true, "{verified}");
}

/// The run has told how far it is, and is not done.
fn at_it(app: &App) -> bool {
    let messages = app.traffic();
    let Some(asked) = messages
        .iter()
        .rposition(|one| one.direction == "request" && one.name == "import_run")
    else {
        return false;
    };
    messages[asked..]
        .iter()
        .any(|one| one.name == "job-progress" && !one.body.contains("\"done\":0,"))
}
