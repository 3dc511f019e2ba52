//! `cargo xtask run`: from nothing to the open window.

use std::path::Path;
use std::process::{Child, Command};
use std::time::Duration;

use crate::args::Run;
use crate::cargo::cargo;
use crate::display::Display;
use crate::failure::{Doing, Failure};
use crate::setup::{self, For};
use crate::{place, process, sample, say};

/// How long the first paint may take on a slow, busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// Sets up, builds, opens.
///
/// # Errors
/// When a step fails.
pub fn run(options: &Run) -> Result<(), Failure> {
    let virtual_display = !Display::present();
    setup::system(if virtual_display {
        For::VirtualDisplay
    } else {
        For::Building
    })?;
    setup::build_window()?;
    build(options.release)?;
    let program = place::program("dovernik", options.release);
    let sample = if options.sample {
        Some(sample::at_hand(options.release)?)
    } else {
        None
    };
    if virtual_display {
        on_virtual_display(&program, sample.as_deref(), options)
    } else {
        say::step("Opening the window");
        process::run(Command::new(program).args(sample))
    }
}

fn build(release: bool) -> Result<(), Failure> {
    say::step("Building the program (the first time takes some minutes)");
    // Together, so that both are made of the same parts and the sample needs no second build.
    let mut arguments = vec!["build", "--package", "dovernik", "--package", "dovernik-cli"];
    if release {
        arguments.extend(["--release", "--features", "tauri/custom-protocol"]);
    }
    process::run(&mut cargo(&arguments))
}

fn on_virtual_display(program: &Path, sample: Option<&Path>, options: &Run) -> Result<(), Failure> {
    say::step("There is no display here: opening the window on a virtual one (Xvfb, 1280 × 820)");
    let display = Display::start(&place::memory().join("display"))?;
    let mut window = display
        .command(program)
        .args(sample)
        .spawn()
        .doing("starting the program")?;
    let shown = show(&display, &mut window);
    if options.stay && shown.is_ok() {
        say::note(&format!(
            "the window stays open on display {}; Ctrl+C ends it",
            display.name()
        ));
        window.wait().doing("waiting for the window")?;
    }
    // It has ended already if the person closed it.
    let _ = window.kill();
    let _ = window.wait();
    shown
}

fn show(display: &Display, window: &mut Child) -> Result<(), Failure> {
    let picture = display.painted(window, PATIENCE)?;
    let file = place::artifacts().join("window.png");
    picture.save(&file)?;
    say::step(&format!("A picture of the window: {}", file.display()));
    Ok(())
}
