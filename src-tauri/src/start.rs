//! Building and running the Tauri application, and saying so when that fails.

use std::io::Write;

use tauri::{AppHandle, DragDropEvent, Manager, RunEvent, WindowEvent};
use vault::World;

use crate::computer::Computer;
use crate::state::State;
use crate::{by_itself, commands, lock, triggers, window};

/// Why the program did not start.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StartFailure {
    /// Neither X11 nor Wayland is there.
    #[error("no display")]
    NoDisplay,
    /// Tauri, GTK or WebKit refused; the text is the library's own.
    #[error("the window could not be made: {0}")]
    Window(#[from] tauri::Error),
    /// A panic while starting; its place is in the log.
    #[error("internal error")]
    Internal,
}

/// Runs the application; returns when the window is closed.
pub(crate) fn run() -> Result<(), StartFailure> {
    if !display_present() {
        return Err(StartFailure::NoDisplay);
    }
    // GTK's initialisation panics where the display refuses the connection.
    std::panic::catch_unwind(application).unwrap_or(Err(StartFailure::Internal))
}

fn application() -> Result<(), StartFailure> {
    let application = tauri::Builder::default()
        // First, so that a second start ends before it does anything.
        .plugin(tauri_plugin_single_instance::init(|app, _arguments, _folder| {
            by_itself::started_again(app)
        }))
        .plugin(window::remembered())
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(commands::handler())
        .setup(|app| {
            let computer = Computer::remembered(app.path().app_config_dir()?);
            let state = State::new(World::system(), computer);
            if let Some(folder) = std::env::args_os().nth(1) {
                state.computer.first(std::path::absolute(folder)?);
            }
            app.manage(state);
            window::open(app.handle())?;
            triggers::watch(app.handle());
            Ok(())
        })
        .build(tauri::generate_context!())?;
    application.run(on_event);
    Ok(())
}

fn on_event(app: &AppHandle, event: RunEvent) {
    match event {
        RunEvent::Ready => window::show(app),
        RunEvent::WindowEvent {
            event: WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }),
            ..
        } => {
            window::dropped(app, &paths);
        }
        RunEvent::WindowEvent {
            event: WindowEvent::CloseRequested { api, .. },
            ..
        } => by_itself::close_requested(app, &api),
        // The vault is settled and closed before the process ends, whoever ended it.
        RunEvent::Exit => {
            lock::close(app);
            by_itself::ended(app);
        }
        _ => {}
    }
}

#[cfg(target_os = "linux")]
fn display_present() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

#[cfg(not(target_os = "linux"))]
fn display_present() -> bool {
    true
}

impl StartFailure {
    /// Tells the person, in both languages: the start failed before any setting was read.
    pub(crate) fn tell(&self) {
        let (slovak, english) = self.sentences();
        // Nobody may be reading the standard error; nothing can be done if it is closed.
        let _ = writeln!(std::io::stderr(), "{slovak}\n{english}\n({self})");
        if !matches!(self, Self::NoDisplay) {
            rfd::MessageDialog::new()
                .set_level(rfd::MessageLevel::Error)
                .set_title("Dôverník")
                .set_description(format!("{slovak}\n\n{english}\n\n({self})"))
                .show();
        }
    }

    fn sentences(&self) -> (&'static str, &'static str) {
        match self {
            Self::NoDisplay => (
                "Dôverník potrebuje grafické prostredie a tu žiadne nie je. V termináli použite dovernik-cli.",
                "Dôverník needs a graphical desktop and there is none here. In a terminal use dovernik-cli.",
            ),
            Self::Window(_) | Self::Internal => (
                "Dôverník sa nepodarilo spustiť. Vaše údaje sú v poriadku, nič sa s nimi nestalo. Skúste ho spustiť znova.",
                "Dôverník could not start. Your data are safe, nothing happened to them. Try to start it again.",
            ),
        }
    }
}
