//! A virtual display with a window manager and a session bus of its own.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::artifacts::Picture;
use crate::failure::{Doing, Failure};

/// The size of the designs and the depth the framebuffer reader knows.
const SCREEN: &str = "1280x820x24";
/// How often the screen is looked at.
const LOOK: Duration = Duration::from_millis(100);
/// The same while a start is timed.
const GLANCE: Duration = Duration::from_millis(5);
/// More colours than this are text or pictures, not an empty window.
const PAINTED: usize = 24;
/// Settings of the window manager.
const OPENBOX: &str = include_str!("../assets/openbox.xml");

/// A running Xvfb with openbox and a session bus; all end with it.
pub struct Display {
    name: String,
    bus: String,
    framebuffer: PathBuf,
    children: Vec<Child>,
}

impl Display {
    /// A display is there already.
    pub fn present() -> bool {
        !cfg!(target_os = "linux")
            || ["DISPLAY", "WAYLAND_DISPLAY"]
                .iter()
                .any(|name| std::env::var_os(name).is_some_and(|at| !at.is_empty()))
    }

    /// Starts one on a free number, with its files in `folder`.
    ///
    /// # Errors
    /// When Xvfb, openbox or the bus cannot be started.
    pub fn start(folder: &Path) -> Result<Self, Failure> {
        std::fs::create_dir_all(folder).doing("making a folder for the virtual display")?;
        let mut display = Self {
            name: String::new(),
            bus: String::new(),
            framebuffer: folder.join("Xvfb_screen0"),
            children: Vec::new(),
        };
        let mut xvfb = Command::new("Xvfb");
        xvfb.args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            SCREEN,
            "-nolisten",
            "tcp",
            "-noreset",
            "-nocursor",
            "-fbdir",
        ])
        .arg(folder);
        display.name = format!(":{}", display.first_line(&mut xvfb)?);
        let mut bus = Command::new("dbus-daemon");
        bus.args(["--session", "--nofork", "--nopidfile", "--print-address=1"]);
        display.bus = display.first_line(&mut bus)?;
        let settings = folder.join("openbox.xml");
        std::fs::write(&settings, OPENBOX).doing("writing the window manager's settings")?;
        let mut openbox = Command::new("openbox");
        openbox
            .arg("--config-file")
            .arg(settings)
            .env("DISPLAY", &display.name)
            .env_remove("WAYLAND_DISPLAY");
        display.spawn(openbox.stdout(Stdio::null()))?;
        Ok(display)
    }

    /// Its name, for the variable `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Address of its session bus.
    pub fn bus(&self) -> &str {
        &self.bus
    }

    /// A command that shows its windows here and speaks on this session bus, and on no system bus: what becomes of the
    /// machine is not told to a test.
    pub fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command
            .env("DISPLAY", &self.name)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/system_bus")
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env_remove("WAYLAND_DISPLAY")
            // With it WebKit paints nowhere that a WebDriver screenshot looks.
            .env_remove("WEBKIT_DISABLE_COMPOSITING_MODE");
        command
    }

    /// What is on the screen now.
    pub fn picture(&self) -> Option<Picture> {
        std::fs::read(&self.framebuffer)
            .ok()
            .as_deref()
            .and_then(Picture::from_xwd)
    }

    /// Waits until something is painted and the picture stands still.
    ///
    /// # Errors
    /// When `program` ends first, or nothing is painted within `patience`.
    pub fn painted(&self, program: &mut Child, patience: Duration) -> Result<Picture, Failure> {
        let end = Instant::now() + patience;
        let mut before: Option<Picture> = None;
        while Instant::now() < end {
            if let Ok(Some(status)) = program.try_wait() {
                return Err(Failure::Other(format!(
                    "the program ended before its window was painted ({status})"
                )));
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
        before
            .filter(|picture| picture.colours(PAINTED) >= PAINTED)
            .ok_or_else(|| Failure::Other("the window was not painted".to_owned()))
    }

    /// Waits for the first paint and looks often, for timing. An empty page is painted when the screen is no longer
    /// black; one `with_words` when their smoothed edges are there.
    ///
    /// # Errors
    /// When `program` ends first, or nothing is painted within `patience`.
    pub fn first_paint(
        &self,
        program: &mut Child,
        with_words: bool,
        patience: Duration,
    ) -> Result<(), Failure> {
        let end = Instant::now() + patience;
        while Instant::now() < end {
            if let Ok(Some(status)) = program.try_wait() {
                return Err(Failure::Other(format!(
                    "the program ended before its window was painted ({status})"
                )));
            }
            let painted = |picture: Picture| match with_words {
                true => picture.colours(PAINTED) >= PAINTED,
                false => !picture.is_black(),
            };
            if self.picture().is_some_and(painted) {
                return Ok(());
            }
            std::thread::sleep(GLANCE);
        }
        Err(Failure::Other("the window was not painted".to_owned()))
    }

    /// Starts a server that says on its first line where it listens.
    fn first_line(&mut self, command: &mut Command) -> Result<String, Failure> {
        let name = command.get_program().to_string_lossy().into_owned();
        let pipe = self.spawn(command.stdout(Stdio::piped()))?;
        let mut line = String::new();
        if let Some(pipe) = pipe {
            BufReader::new(pipe)
                .read_line(&mut line)
                .doing(format!("waiting for {name}"))?;
        }
        let line = line.trim().to_owned();
        if line.is_empty() {
            Err(Failure::Other(format!("{name} did not start")))
        } else {
            Ok(line)
        }
    }

    fn spawn(&mut self, command: &mut Command) -> Result<Option<std::process::ChildStdout>, Failure> {
        let doing = format!("starting {}", command.get_program().to_string_lossy());
        let mut child = command
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .doing(doing)?;
        let pipe = child.stdout.take();
        self.children.push(child);
        Ok(pipe)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        for child in self.children.iter_mut().rev() {
            // It may have ended by itself; then there is nothing to end.
            let _ = child.kill();
            let _ = child.wait();
        }
        let _ = std::fs::remove_file(&self.framebuffer);
    }
}
