//! The system's own file dialogs. They are opened from Rust; the window never learns more than a name.

use std::path::{Path, PathBuf};

use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};
use text::say;

use crate::state::State;
use crate::window;

/// A kind of file, for the dialog's filter.
pub struct Kind {
    /// Message id of its name.
    pub name: &'static str,
    /// Endings.
    pub endings: &'static [&'static str],
}

/// Address files.
pub const ADDRESSES: Kind = Kind {
    name: "dialog-addresses",
    endings: &["csv", "txt", "tsv", "vcf", "vcard"],
};
/// Papers.
pub const PDF: Kind = Kind {
    name: "dialog-pdf",
    endings: &["pdf"],
};
/// Data packages.
pub const ZIP: Kind = Kind {
    name: "dialog-zip",
    endings: &["zip"],
};
/// Tables.
pub const CSV: Kind = Kind {
    name: "dialog-csv",
    endings: &["csv"],
};
/// Workbooks.
const WORKBOOK: Kind = Kind {
    name: "dialog-workbook",
    endings: &["xlsx"],
};
/// Address cards.
const CARDS: Kind = Kind {
    name: "dialog-cards",
    endings: &["vcf"],
};
/// Data for another program.
pub const JSON: Kind = Kind {
    name: "dialog-json",
    endings: &["json"],
};

/// Days for a calendar.
pub const CALENDAR: Kind = Kind {
    name: "dialog-calendar",
    endings: &["ics"],
};

/// The kind of a file of people, by the word for its form. A word that is none is refused by the use case.
pub fn people(format: &str) -> &'static Kind {
    match format {
        "xlsx" => &WORKBOOK,
        "vcard3" | "vcard4" => &CARDS,
        "json" => &JSON,
        _ => &CSV,
    }
}

/// Backups of vaults.
pub const BACKUP: Kind = Kind {
    name: "dialog-backup",
    endings: &["dovernik-backup"],
};
/// Scans and mails that prove something.
pub const EVIDENCE: Kind = Kind {
    name: "dialog-evidence",
    endings: &["pdf", "png", "jpg", "jpeg", "eml", "txt", "mp3", "wav"],
};

/// Asks for a file to read. Nothing is *Cancel*. Blocks: not for GTK's thread.
pub fn open(app: &AppHandle, title: &str, kind: &Kind) -> Option<PathBuf> {
    ask(|| {
        dialog(app, title)
            .add_filter(word(app, kind.name), kind.endings)
            .blocking_pick_file()?
            .into_path()
            .ok()
    })
}

/// Asks where to write a file.
pub fn save(app: &AppHandle, title: &str, name: &str, kind: &Kind) -> Option<PathBuf> {
    ask(|| {
        let dialog = dialog(app, title)
            .set_file_name(name)
            .add_filter(word(app, kind.name), kind.endings);
        dialog.blocking_save_file()?.into_path().ok()
    })
}

/// Asks for a folder.
pub fn folder(app: &AppHandle, title: &str) -> Option<PathBuf> {
    ask(|| {
        dialog(app, title)
            .set_can_create_directories(true)
            .blocking_pick_folder()?
            .into_path()
            .ok()
    })
}

fn dialog(app: &AppHandle, title: &str) -> FileDialogBuilder<tauri::Wry> {
    let mut dialog = app
        .dialog()
        .file()
        .set_title(word(app, title))
        .set_directory(documents(app));
    if let Some(window) = app.get_webview_window(window::LABEL) {
        dialog = dialog.set_parent(&window);
    }
    dialog
}

/// The person's documents, where papers are looked for.
pub fn documents(app: &AppHandle) -> PathBuf {
    let path = app.path();
    path.document_dir()
        .or_else(|_| path.home_dir())
        .unwrap_or_else(|_| Path::new(".").to_owned())
}

fn word(app: &AppHandle, id: &str) -> String {
    say(app.state::<State>().lang(), id, &[])
}

/// A WebDriver cannot reach a dialog of the system: in a debug build under automation the test has answered already.
#[cfg(debug_assertions)]
fn ask(dialog: impl FnOnce() -> Option<PathBuf>) -> Option<PathBuf> {
    if crate::automation::driven() {
        crate::automation::choice()
    } else {
        dialog()
    }
}

#[cfg(not(debug_assertions))]
fn ask(dialog: impl FnOnce() -> Option<PathBuf>) -> Option<PathBuf> {
    dialog()
}
