//! Debian, Ubuntu and their children: packages through apt.

use std::process::Command;

use super::For;
use crate::failure::Failure;
use crate::{process, say};

/// To compile: C for SQLCipher (with the system's OpenSSL), WebKitGTK and GTK for the window, D-Bus for the keychain.
const BUILDING: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libssl-dev",
    "libdbus-1-dev",
    "libgtk-3-dev",
    "libwebkit2gtk-4.1-dev",
    "librsvg2-dev",
];
/// To show the window where there is no screen.
const VIRTUAL_DISPLAY: &[&str] = &["xvfb", "openbox", "dbus"];
/// To drive the window, to type where no driver is, to look into PDF files, for a real keychain, to kill at a system
/// call, and for the independent reader.
const TESTING: &[&str] = &[
    "webkit2gtk-driver",
    "poppler-utils",
    "gnome-keyring",
    "strace",
    "qpdf",
    "xdotool",
    "python3-venv",
];

pub fn is_debian() -> bool {
    process::works("dpkg-query", &["--version"]) && process::works("apt-get", &["--version"])
}

pub fn packages(purpose: For) -> Result<(), Failure> {
    let missing: Vec<&str> = wanted(purpose)
        .into_iter()
        .filter(|name| !installed(name))
        .collect();
    if missing.is_empty() {
        say::note("all system packages are there");
        return Ok(());
    }
    say::note(&format!("missing: {}", missing.join(" ")));
    let Some(prefix) = privilege() else {
        return Err(Failure::Missing(format!(
            "these packages are missing and neither root nor sudo is at hand; install them and start again:\n  \
             apt-get install {}",
            missing.join(" ")
        )));
    };
    apt(prefix, &["update"])?;
    let mut install = vec!["install", "--yes", "--no-install-recommends"];
    install.extend(missing);
    apt(prefix, &install)
}

fn wanted(purpose: For) -> Vec<&'static str> {
    let mut names = BUILDING.to_vec();
    if purpose != For::Building {
        names.extend(VIRTUAL_DISPLAY);
    }
    if purpose == For::Testing {
        names.extend(TESTING);
    }
    names
}

fn installed(name: &str) -> bool {
    Command::new("dpkg-query")
        .args(["-W", "-f", "${Status}", name])
        .output()
        .is_ok_and(|answer| answer.stdout == b"install ok installed")
}

/// The words before `apt-get`: none for root, `sudo` for others; nothing when there is no way.
fn privilege() -> Option<&'static [&'static str]> {
    let root = Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|answer| answer.stdout.trim_ascii() == b"0");
    if root {
        Some(&[])
    } else if process::works("sudo", &["--version"]) {
        Some(&["sudo"])
    } else {
        None
    }
}

fn apt(prefix: &[&str], arguments: &[&str]) -> Result<(), Failure> {
    let mut words = prefix.to_vec();
    // Through env, because sudo does not pass variables on.
    words.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    words.extend(arguments);
    let Some((program, rest)) = words.split_first() else {
        return Ok(());
    };
    process::run(Command::new(program).args(rest))
}
