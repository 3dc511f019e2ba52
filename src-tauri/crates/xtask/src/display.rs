//! A virtual display with a window manager and a session bus of its own.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::artifacts::Picture;
use crate::failure::{Doing, Failure};
use crate::place;

/// The size of the designs and the depth the framebuffer reader knows.
const SCREEN: &str = "1280x820x24";
/// How often the screen is looked at.
const LOOK: Duration = Duration::from_millis(100);
/// More colours than this are text or pictures, not an empty window.
const PAINTED: usize = 24;

/// A running Xvfb with openbox; both end with it.
pub struct Display {
    name: String,
    framebuffer: PathBuf,
    children: Vec<Child>,
}

impl Display {
    /// A display is there already.
    pub fn present() -> bool {
        !cfg!(target_os = "linux")
            || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|at| !at.is_empty()))
    }

    /// Starts one on a free number.
    ///
    /// # Errors
    /// When Xvfb or openbox cannot be started.
    pub fn start() -> Result<Self, Failure> {
        let folder = place::memory().join(format!("display-{}", std::process::id()));
        std::fs::create_dir_all(&folder).doing("making a folder for the virtual display")?;
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset", "-fbdir"])
            .arg(&folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .doing("starting Xvfb")?;
        let mut number = String::new();
        if let Some(pipe) = server.stdout.take() {
            BufReader::new(pipe).read_line(&mut number).doing("waiting for Xvfb")?;
        }
        let number = number.trim().to_owned();
        let mut display =
            Self { name: format!(":{number}"), framebuffer: folder.join("Xvfb_screen0"), children: vec![server] };
        if number.is_empty() {
            return Err(Failure::Other("Xvfb did not start".to_owned()));
        }
        let manager = Command::new("openbox")
            .env("DISPLAY", &display.name)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .doing("starting openbox")?;
        display.children.push(manager);
        Ok(display)
    }

    /// Its name, for the variable `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What is on the screen now.
    pub fn picture(&self) -> Option<Picture> {
        std::fs::read(&self.framebuffer).ok().as_deref().and_then(Picture::from_xwd)
    }

    /// Waits until something is painted and the picture stands still.
    ///
    /// # Errors
    /// When `program` ends first, or after `patience`.
    pub fn painted(&self, program: &mut Child, patience: Duration) -> Result<Picture, Failure> {
        let end = Instant::now() + patience;
        let mut before: Option<Picture> = None;
        while Instant::now() < end {
            if let Ok(Some(status)) = program.try_wait() {
                return Err(Failure::Other(format!("the program ended before its window was painted ({status})")));
            }
            let now = self.picture();
            if let (Some(before), Some(now)) = (&before, &now)
                && now.colours(PAINTED) >= PAINTED
                && now.same(before)
            {
                break;
            }
            before = now;
            std::thread::sleep(LOOK);
        }
        before.ok_or_else(|| Failure::Other("the virtual display shows nothing".to_owned()))
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        for child in self.children.iter_mut().rev() {
            // It may have ended by itself; then there is nothing to end.
            let _ = child.kill();
            let _ = child.wait();
        }
        if let Some(folder) = self.framebuffer.parent() {
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}
