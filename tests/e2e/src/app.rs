//! What a test says to the window.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};
use xtask::place;

use crate::axe::Finding;
use crate::driver::{Driver, Element};
use crate::plain::programs_at;
use crate::stage::{self, Stage};
use crate::traffic::{self, Message};
use crate::vault::{PASSPHRASE, Vault};
use crate::{axe, keys, page, wait};

/// How long a person waits before pressing a key once more.
const AGAIN: Duration = Duration::from_secs(3);

/// Language of the desktop the window starts on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lang {
    /// Slovak.
    Slovak,
    /// English.
    English,
}

/// Theme of the desktop the window starts on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Lang {
    pub(crate) fn locale(self) -> &'static str {
        match self {
            Self::Slovak => "sk_SK.UTF-8",
            Self::English => "en_GB.UTF-8",
        }
    }

    /// `sk` or `en`, for names of pictures.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Slovak => "sk",
            Self::English => "en",
        }
    }
}

impl Theme {
    pub(crate) fn gtk(self) -> &'static str {
        match self {
            Self::Light => "Adwaita",
            Self::Dark => "Adwaita:dark",
        }
    }

    /// `light` or `dark`, for names of pictures.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// The running program, seen through its window.
pub struct App {
    stage: Stage,
    driver: Driver,
    lang: Lang,
    arguments: Vec<String>,
}

impl App {
    /// Starts the program on a stage of its own and waits for its page.
    ///
    /// # Panics
    /// When the program does not start; like every method here, because a test cannot go on then.
    #[must_use]
    pub fn start(lang: Lang, theme: Theme) -> Self {
        Self::start_on(Stage::build(lang, theme), lang, Vec::new())
    }

    /// Makes a vault, lets the test fill it, starts the program on it and goes in.
    ///
    /// # Panics
    /// When that does not work.
    #[must_use]
    pub fn start_in(lang: Lang, theme: Theme, fill: impl FnOnce(&Vault)) -> Self {
        let stage = Stage::build(lang, theme);
        let vault = Vault::make(&stage.path("documents").join("Podhora.dovernik"));
        fill(&vault);
        let app = Self::start_on(stage, lang, vec![vault.path().display().to_string()]);
        app.unlock();
        app
    }

    fn start_on(stage: Stage, lang: Lang, arguments: Vec<String>) -> Self {
        let driver = connect(&stage, &arguments);
        let app = Self {
            stage,
            driver,
            lang,
            arguments,
        };
        app.wait_page();
        app
    }

    /// Opens the vault that is offered first.
    pub fn unlock(&self) {
        self.fill_in("vault-phrase", PASSPHRASE);
        self.press("Enter");
        self.wait("nav-people");
    }

    /// The words of a message in the language of this window, spaces made plain.
    pub fn t(&self, id: &str, args: &[(&str, text::Arg<'_>)]) -> String {
        let lang = match self.lang {
            Lang::Slovak => text::Lang::Sk,
            Lang::English => text::Lang::En,
        };
        let said = text::say(lang, id, args);
        let plain = said
            .replace(['\u{a0}', '\u{202f}', '\n'], " ")
            .replace(['\u{ad}', '\u{2068}', '\u{2069}'], "");
        plain.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Clicks the control with the words of this message.
    pub fn click(&self, id: &str) {
        self.click_text(&self.t(id, &[]));
    }

    /// Fills the field with the words of this message as its label.
    pub fn fill_in(&self, id: &str, text: &str) {
        self.fill(&self.t(id, &[]), text);
    }

    /// Chooses in the list box with the words of this message as its label, by words or by value.
    pub fn choose_in(&self, id: &str, option: &str) {
        self.choose(&self.t(id, &[]), option);
    }

    /// Waits until the page says this message.
    pub fn wait(&self, id: &str) {
        self.wait_text(&self.t(id, &[]));
    }

    /// Clicks the control with these words on it.
    pub fn click_text(&self, text: &str) {
        let clicked = wait::until(|| {
            let control = self.driver.element(&page::control(), &[json!(text)]).ok()??;
            // A control that moves away under the pointer is looked for again.
            self.driver.click(&control).ok()
        });
        self.must(clicked.is_some(), &format!("nothing to click says “{text}”"));
    }

    /// Empties the field with this label and types into it.
    pub fn fill(&self, label: &str, text: &str) {
        let filled = wait::until(|| {
            let field = self.field(label)?;
            self.driver.clear(&field).ok()?;
            self.driver.type_into(&field, text).ok()
        });
        self.must(filled.is_some(), &format!("no field is labelled “{label}”"));
    }

    /// Chooses in a native list box.
    pub fn choose(&self, label: &str, option: &str) {
        let done = wait::until(|| {
            let chosen = self
                .driver
                .script(&page::choose(), &[json!(label), json!(option)])
                .ok()?;
            (chosen == json!(true)).then_some(())
        });
        self.must(done.is_some(), &format!("“{label}” has no choice “{option}”"));
    }

    /// What stands in the field with this label.
    pub fn value(&self, label: &str) -> String {
        let value = wait::until(|| {
            let field = self.field(label)?;
            self.driver
                .script("return arguments[0].value;", &[field.value()])
                .ok()
        });
        value
            .as_ref()
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    }

    /// Presses keys, as in `Ctrl+l`, `Enter`, `/`.
    pub fn press(&self, keys: &str) {
        let pressed = self.driver.chord(&keys::chord(keys));
        self.must(
            pressed.is_ok(),
            &format!("{keys} could not be pressed: {pressed:?}"),
        );
    }

    /// Waits until the page says this.
    pub fn wait_text(&self, text: &str) {
        let seen = wait::until(|| self.says(text).then_some(()));
        self.must(seen.is_some(), &format!("the page does not say “{text}”"));
    }

    /// Waits until the page no longer says this.
    pub fn wait_gone(&self, text: &str) {
        let gone = wait::until(|| (!self.says(text)).then_some(()));
        self.must(gone.is_some(), &format!("the page still says “{text}”"));
    }

    /// The page says this now.
    pub fn says(&self, text: &str) -> bool {
        self.text().contains(text)
    }

    /// All words on the page.
    pub fn text(&self) -> String {
        let text = self.driver.script(&page::text(), &[]);
        text.ok()
            .as_ref()
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    }

    /// Runs the body of a function in the page.
    pub fn script(&self, body: &str) -> Value {
        match self.driver.script(body, &[]) {
            Ok(value) => value,
            Err(refused) => panic!("the script failed: {refused}"),
        }
    }

    /// Runs the body of a function that calls its last argument when it is done.
    ///
    /// # Panics
    /// When the script throws.
    pub fn script_later(&self, body: &str, arguments: &[Value]) -> Value {
        match self.driver.script_later(body, arguments) {
            Ok(value) => value,
            Err(refused) => panic!("the script failed: {refused}"),
        }
    }

    /// Saves a picture of the page as `artifacts/NAME.png`.
    pub fn screenshot(&self, name: &str) -> PathBuf {
        let file = place::artifacts().join(format!("{name}.png"));
        let settled = self.driver.script_later(&page::settled(), &[]);
        self.must(settled.is_ok(), "the page does not come to rest");
        let png = self.driver.screenshot().expect("a picture of the page");
        fs::create_dir_all(place::artifacts()).expect("artifacts/");
        fs::write(&file, png).expect("the picture is written");
        file
    }

    /// Everything axe-core finds on the page as it is now.
    pub fn axe(&self) -> Vec<Finding> {
        axe::run(&self.driver)
    }

    /// Fails when axe finds something serious or critical.
    pub fn must_be_accessible(&self, screen: &str) {
        let mut bad = self.axe();
        bad.retain(|finding| matches!(finding.impact.as_str(), "serious" | "critical"));
        self.must(bad.is_empty(), &format!("{screen}: {bad:#?}"));
    }

    /// Every message between Rust and the window so far.
    pub fn traffic(&self) -> Vec<Message> {
        traffic::read(&self.stage.path("traffic.jsonl"))
    }

    /// The next file dialog answers with this path, the one after it with the next; without an answer it is cancelled.
    pub fn choose_file(&self, path: &Path) {
        let queue = self.stage.path("choices");
        let mut file = fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(queue)
            .expect("the queue of choices");
        writeln!(file, "{}", path.display()).expect("the choice is written");
    }

    /// Makes a file for the program to read.
    pub fn make_file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.stage.path("documents").join(name);
        stage::write(&path, bytes);
        path
    }

    /// A file or folder below this test's own folder: `documents/…`, `config/…`.
    pub fn path(&self, name: &str) -> PathBuf {
        self.stage.path(name)
    }

    /// Locks with Ctrl+L. Locking ends the program and its web processes (SECURITY.md §10); outside automation it
    /// starts itself anew, here the driver does it.
    pub fn lock(&mut self) {
        let ended = wait::until(|| {
            // The key is not lost on a screen that is not ready: a person presses it again.
            let _ = self.driver.chord(&keys::chord("Ctrl+l"));
            wait::until_within(AGAIN, || (!self.driver.alive()).then_some(()))
        });
        assert!(ended.is_some(), "the program did not end");
        self.restart();
    }

    /// Address of the session bus it speaks on.
    pub fn bus(&self) -> &str {
        self.stage.display().bus()
    }

    /// Waits for the program to end by itself.
    ///
    /// # Panics
    /// When it does not.
    pub fn wait_end(&self, patience: Duration) {
        let ended = wait::until_within(patience, || (!self.driver.alive()).then_some(()));
        self.must(ended.is_some(), "the program did not end");
    }

    /// Ends the program and starts it again, as a person does in the evening and in the morning.
    pub fn restart(&mut self) {
        let before = programs_at(&self.stage.path(""));
        self.driver.quit();
        // The driver answers before the program has ended, and two of them would meet. One whose memory is gone already
        // still holds its name on the bus until its last thread has ended: then the driver reaps it.
        let gone = || {
            before
                .iter()
                .all(|pid| !Path::new(&format!("/proc/{pid}")).exists())
        };
        assert!(
            wait::until(|| gone().then_some(())).is_some(),
            "the program does not end"
        );
        self.driver = connect(&self.stage, &self.arguments);
        self.wait_page();
    }

    fn field(&self, label: &str) -> Option<Element> {
        self.driver.element(&page::field(), &[json!(label)]).ok()?
    }

    fn wait_page(&self) {
        let painted = wait::until(|| (!self.text().is_empty()).then_some(()));
        if painted.is_none() {
            let why = self.driver.script_later(&page::why_empty(), &[]);
            panic!("the page stays empty: {why:?}");
        }
    }

    /// Fails with the words of the page; [`Drop`] adds the picture.
    #[track_caller]
    fn must(&self, holds: bool, what: &str) {
        assert!(holds, "{what}\n--- the page says ---\n{}\n---", self.text());
    }
}

fn connect(stage: &Stage, arguments: &[String]) -> Driver {
    let program = Stage::program();
    match Driver::connect(stage.port(), &program.to_string_lossy(), arguments) {
        Ok(driver) => driver,
        Err(refused) => {
            let log = fs::read_to_string(stage.path("program.log")).unwrap_or_default();
            panic!("the window did not open: {refused}\n{log}")
        }
    }
}

impl Drop for App {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let name = std::thread::current().name().unwrap_or("test").replace("::", "-");
            let file = place::artifacts().join(format!("failed-{name}.png"));
            if let Some(picture) = self.stage.display().picture() {
                // The test has failed already; a missing picture changes nothing.
                let _ = picture.save(&file);
            }
        }
        self.driver.quit();
    }
}
