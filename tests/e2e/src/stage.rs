//! Everything around one window: display, bus, home folder, driver.

use std::fs::{self, File};
use std::net::TcpListener;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use rustix::process::{Pid, Signal};
use tempfile::TempDir;
use xtask::display::Display;
use xtask::place;

use crate::app::{Lang, Theme};

/// Folders a program may write to; `runtime` beside them is the desktop's.
pub const HOMES: &[&str] = &["home", "config", "data", "cache", "state", "documents"];

/// A stage serves one test and is torn down with it.
pub struct Stage {
    folder: TempDir,
    display: Display,
    driver: Child,
    port: u16,
}

impl Stage {
    /// Builds one. Panics where the machine lacks what `cargo xtask test` installs: a test cannot go on without.
    pub fn build(lang: Lang, theme: Theme) -> Self {
        let folder = TempDir::with_prefix("dovernik-e2e-").expect("a temporary folder");
        let display = Display::start(&folder.path().join("display")).expect("a virtual display");
        home(folder.path());
        let port = free_port();
        let driver = driver(&display, folder.path(), port, lang, theme);
        Self {
            folder,
            display,
            driver,
            port,
        }
    }

    /// Where the driver listens.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// A file or folder of this test.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The virtual display.
    pub fn display(&self) -> &Display {
        &self.display
    }

    /// The program under test: named by `DOVERNIK_PROGRAM`, else the debug build beside the test.
    pub fn program() -> PathBuf {
        let program = std::env::var_os("DOVERNIK_PROGRAM")
            .map_or_else(|| place::program("dovernik", false), Into::into);
        assert!(
            program.exists(),
            "{} is not built: `cargo build -p dovernik`",
            program.display()
        );
        program
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // The driver, the window and WebKit's processes are one group.
        if let Some(group) = i32::try_from(self.driver.id()).ok().and_then(Pid::from_raw) {
            let _ = rustix::process::kill_process_group(group, Signal::KILL);
        }
        let _ = self.driver.wait();
    }
}

fn driver(display: &Display, folder: &Path, port: u16, lang: Lang, theme: Theme) -> Child {
    let log = File::create(folder.join("program.log")).expect("a log");
    let mut command = display.command(Path::new("WebKitWebDriver"));
    at_home(&mut command, folder, lang, theme);
    command
        .arg(format!("--port={port}"))
        .env("TAURI_AUTOMATION", "true")
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("DOVERNIK_TRAFFIC", folder.join("traffic.jsonl"))
        .env("DOVERNIK_CHOICES", folder.join("choices"))
        .stdin(Stdio::null())
        .stdout(log.try_clone().expect("the log"))
        .stderr(log)
        .process_group(0);
    command
        .spawn()
        .expect("WebKitWebDriver (package webkit2gtk-driver)")
}

/// Makes the folders a person has.
pub fn home(folder: &Path) {
    for name in HOMES.iter().chain(&["runtime"]) {
        fs::DirBuilder::new()
            .mode(0o700)
            .create(folder.join(name))
            .expect("a folder");
    }
    // What xdg-user-dirs writes; the program asks for the folder of documents.
    let documents = folder.join("documents");
    let text = format!("XDG_DOCUMENTS_DIR=\"{}\"\n", documents.display());
    write(&folder.join("config").join("user-dirs.dirs"), text.as_bytes());
}

/// Lets a program live there, on a desktop of this language and theme.
pub fn at_home(command: &mut Command, folder: &Path, lang: Lang, theme: Theme) {
    command
        .env("HOME", folder.join("home"))
        .env("XDG_CONFIG_HOME", folder.join("config"))
        .env("XDG_DATA_HOME", folder.join("data"))
        .env("XDG_CACHE_HOME", folder.join("cache"))
        .env("XDG_STATE_HOME", folder.join("state"))
        .env("XDG_RUNTIME_DIR", folder.join("runtime"))
        .env("LANG", lang.locale())
        .env("LC_ALL", lang.locale())
        .env("GTK_THEME", theme.gtk())
        .env("RUST_BACKTRACE", "0");
}

/// A port that was free a moment ago.
fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its number").port()
}

/// Files made for a test are as private as the program's own.
pub fn write(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).expect("writing a file of the test");
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).expect("its mode");
}
