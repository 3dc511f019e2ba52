//! The program as a person starts it: no WebDriver, so with all that automation switches off.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::Duration;

use tempfile::TempDir;
use xtask::artifacts::Picture;
use xtask::display::Display;

use crate::app::{Lang, Theme};
use crate::stage::{self, Stage};

/// How long the first paint may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running program that nobody drives.
pub struct Plain {
    folder: TempDir,
    display: Display,
    child: Child,
}

impl Plain {
    /// Starts it in a home of its own and waits until its window is painted.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn start(lang: Lang, theme: Theme) -> Self {
        let folder = TempDir::with_prefix("dovernik-plain-").expect("a temporary folder");
        let display = Display::start(&folder.path().join("display")).expect("a virtual display");
        stage::home(folder.path());
        let mut command = display.command(&Stage::program());
        stage::at_home(&mut command, folder.path(), lang, theme);
        let child = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program");
        let mut plain = Self {
            folder,
            display,
            child,
        };
        plain
            .display
            .painted(&mut plain.child, PATIENCE)
            .expect("a painted window");
        plain
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
        let parents = parents();
        let mut family = vec![self.child.id()];
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
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
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
