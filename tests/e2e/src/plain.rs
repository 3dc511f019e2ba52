//! The program as a person starts it: no WebDriver, so with all that automation switches off.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::Duration;

use tempfile::TempDir;
use xtask::artifacts::Picture;
use xtask::display::Display;
use xtask::place;

use crate::app::{Lang, Theme};
use crate::stage::{self, Stage};
use crate::vault::{PASSPHRASE, Vault};
use crate::wait;

/// How long the first paint may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// So many colours are smoothed letters.
const WORDS: usize = 24;

/// A running program that nobody drives.
pub struct Plain {
    folder: TempDir,
    display: Display,
    child: Child,
    lang: Lang,
    theme: Theme,
}

impl Plain {
    /// Starts it in a home of its own and waits until its window is painted.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn start(lang: Lang, theme: Theme) -> Self {
        Self::start_with(lang, theme, |_| None)
    }

    /// The same with a vault named on the command line, which `make` makes in the folder it is given.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn start_with(lang: Lang, theme: Theme, make: impl FnOnce(&Path) -> Option<PathBuf>) -> Self {
        Self::start_among(lang, theme, &[], make)
    }

    /// The same with further environment variables.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn start_among(
        lang: Lang,
        theme: Theme,
        variables: &[(&str, &str)],
        make: impl FnOnce(&Path) -> Option<PathBuf>,
    ) -> Self {
        Self::start_seen(lang, theme, variables, make, |_| ())
    }

    /// The same, and `seen` is shown every picture of the screen until there are words on it.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn start_seen(
        lang: Lang,
        theme: Theme,
        variables: &[(&str, &str)],
        make: impl FnOnce(&Path) -> Option<PathBuf>,
        mut seen: impl FnMut(&Picture),
    ) -> Self {
        let folder = TempDir::with_prefix("dovernik-plain-").expect("a temporary folder");
        let display = Display::start(&folder.path().join("display")).expect("a virtual display");
        stage::home(folder.path());
        let vault = make(&folder.path().join("documents"));
        let mut command = display.command(&Stage::program());
        stage::at_home(&mut command, folder.path(), lang, theme);
        command
            .envs(variables.iter().copied())
            .args(vault)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let child = command.spawn().expect("the program");
        let mut plain = Self {
            folder,
            display,
            child,
            lang,
            theme,
        };
        // It says below that nothing was painted.
        let _ = wait::until(|| {
            let picture = plain.display.picture()?;
            seen(&picture);
            (picture.colours(WORDS) >= WORDS).then_some(())
        });
        plain
            .display
            .painted(&mut plain.child, PATIENCE)
            .expect("a painted window");
        plain
    }

    /// Starts the program a second time, as somebody does who presses its icon again.
    ///
    /// # Panics
    /// When it cannot be started.
    #[must_use]
    pub fn start_again(&self) -> Child {
        let mut command = self.display.command(&Stage::program());
        stage::at_home(&mut command, self.folder.path(), self.lang, self.theme);
        command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program")
    }

    /// Types and presses keys as the keyboard does: `xdotool` with these arguments.
    ///
    /// # Panics
    /// When xdotool is not there.
    pub fn keyboard(&self, arguments: &[&str]) {
        let mut command = self.display.command(Path::new("xdotool"));
        let done = command.args(arguments).status().expect("xdotool");
        assert!(done.success(), "xdotool {arguments:?}");
    }

    /// Types the passphrase of the vault that is offered and waits until the program holds it.
    ///
    /// # Panics
    /// When it is not opened.
    pub fn unlock(&self, vault: &Vault) {
        self.keyboard(&["type", "--delay", "15", PASSPHRASE]);
        self.keyboard(&["key", "Return"]);
        let opened = wait::until(|| vault.held().then_some(()));
        assert!(
            opened.is_some(),
            "the vault is not opened by passphrase and Enter"
        );
    }

    /// Waits until each of these processes has ended.
    ///
    /// # Panics
    /// When one does not.
    pub fn wait_ended(&self, processes: &[u32]) {
        let ended = wait::until(|| processes.iter().all(|pid| ended(*pid)).then_some(()));
        assert!(ended.is_some(), "a process of before is still there");
    }

    /// Waits for a program that is none of these: the one that a lock starts.
    ///
    /// # Panics
    /// When none comes.
    #[must_use]
    pub fn wait_fresh(&self, before: &[u32]) -> u32 {
        let fresh = wait::until(|| self.programs().into_iter().find(|pid| !before.contains(pid)));
        fresh.expect("a fresh program")
    }

    /// Address of its session bus.
    #[must_use]
    pub fn bus(&self) -> &str {
        self.display.bus()
    }

    /// Processes of the program that live in this home, started by us or by the program itself.
    pub fn programs(&self) -> Vec<u32> {
        programs_at(self.folder.path())
    }

    /// Every process that lives in this home: the program, and all that it started.
    #[must_use]
    pub fn inhabitants(&self) -> Vec<u32> {
        inhabitants_of(self.folder.path())
    }

    /// What is on the screen.
    ///
    /// # Panics
    /// When the display is gone.
    pub fn picture(&self) -> Picture {
        self.display.picture().expect("a picture")
    }

    /// The program and all its descendants, among them WebKit's processes.
    pub fn processes(&self) -> Vec<u32> {
        family(self.child.id())
    }

    /// Everything below the homes of this program.
    pub fn files(&self) -> Vec<PathBuf> {
        let mut files = Vec::new();
        for name in stage::HOMES {
            collect(&self.folder.path().join(name), &mut files);
        }
        files
    }

    /// Ends the program as a session manager does, and waits for it.
    pub fn end(&mut self) {
        if let Some(pid) = i32::try_from(self.child.id())
            .ok()
            .and_then(rustix::process::Pid::from_raw)
        {
            // It may have ended already.
            let _ = rustix::process::kill_process(pid, rustix::process::Signal::TERM);
        }
        let _ = self.child.wait();
    }
}

impl Drop for Plain {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let name = std::thread::current().name().unwrap_or("test").replace("::", "-");
            if let Some(picture) = self.display.picture() {
                // The test has failed already; a missing picture changes nothing.
                let _ = picture.save(&place::artifacts().join(format!("failed-{name}.png")));
            }
        }
        // The program may have ended, and may have started itself anew.
        let _ = self.child.kill();
        let _ = self.child.wait();
        for pid in self.programs() {
            if let Some(pid) = i32::try_from(pid).ok().and_then(rustix::process::Pid::from_raw) {
                let _ = rustix::process::kill_process(pid, rustix::process::Signal::KILL);
            }
        }
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.push(path);
        }
    }
}

/// Every process whose home is in this folder.
fn inhabitants_of(folder: &Path) -> Vec<u32> {
    let home = format!("XDG_CONFIG_HOME={}", folder.join("config").display());
    let lives = |pid: &u32| {
        let environment = fs::read(format!("/proc/{pid}/environ")).unwrap_or_default();
        environment
            .split(|byte| *byte == 0)
            .any(|variable| variable == home.as_bytes())
    };
    parents().into_iter().map(|(pid, _)| pid).filter(lives).collect()
}

/// Those of them that are the program itself.
pub fn programs_at(folder: &Path) -> Vec<u32> {
    let program = Stage::program();
    let ours = |pid: &u32| fs::read_link(format!("/proc/{pid}/exe")).is_ok_and(|exe| exe == program);
    inhabitants_of(folder).into_iter().filter(ours).collect()
}

/// A process and all its descendants.
#[must_use]
pub fn family(root: u32) -> Vec<u32> {
    let parents = parents();
    let mut family = vec![root];
    let mut index = 0;
    while let Some(parent) = family.get(index).copied() {
        family.extend(
            parents
                .iter()
                .filter(|(_, of)| *of == parent)
                .map(|(pid, _)| *pid),
        );
        index += 1;
    }
    family
}

/// The process is gone, or has ended and is waited for by nobody yet.
#[must_use]
pub fn ended(pid: u32) -> bool {
    let Ok(stat) = fs::read_to_string(format!("/proc/{pid}/stat")) else {
        return true;
    };
    stat.rsplit_once(')')
        .is_some_and(|(_, rest)| rest.trim_start().starts_with('Z'))
}

/// Every process of the machine with its parent.
fn parents() -> Vec<(u32, u32)> {
    let entries = fs::read_dir("/proc").expect("/proc");
    let pids = entries
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    pids.filter_map(|pid| {
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        // The name in brackets may hold anything; the parent is the second word after it.
        let parent = stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()?;
        Some((pid, parent))
    })
    .collect()
}
