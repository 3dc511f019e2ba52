//! The one window of the program.

use std::path::PathBuf;

use tauri::{AppHandle, Manager, Runtime, WebviewUrl, WebviewWindowBuilder};
use tauri_plugin_window_state::StateFlags;

use crate::state::State;
use crate::{events, ground};

/// Label of the window; `capabilities/window.json` names it too.
pub(crate) const LABEL: &str = "main";
/// The title never changes: a person's name has no place in a task bar (invariant 10).
const TITLE: &str = "Dôverník";
/// The size of the designs, in logical pixels.
const SIZE: (f64, f64) = (1280.0, 820.0);
/// The narrowest layout of UX.md §3.
const MINIMUM: (f64, f64) = (960.0, 600.0);

/// Makes the window, hidden; [`show`] follows when the event loop runs.
///
/// It is made here and not in `tauri.conf.json`, because a window with `incognito` cannot be driven by WebDriver: the
/// flag is off in a debug build under automation and nowhere else.
///
/// # Errors
/// The runtime's, when no web view can be made.
pub(crate) fn open<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let theme = app.state::<State>().computer.preferences().theme;
    let built = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title(TITLE)
        .inner_size(SIZE.0, SIZE.1)
        .min_inner_size(MINIMUM.0, MINIMUM.1)
        .background_color(ground::colour(&theme))
        .initialization_script(ground::script(&theme))
        .incognito(incognito())
        .devtools(cfg!(debug_assertions))
        .visible(false)
        .on_navigation(own_page)
        .build();
    built.map(drop)
}

/// Brings the window to the front: at the start, and when the program is started a second time.
pub(crate) fn show<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(LABEL) {
        let shown = window
            .show()
            .and_then(|()| window.unminimize())
            .and_then(|()| window.set_focus());
        if let Err(error) = shown {
            tracing::warn!(%error, "the window does not come to the front");
        }
    }
}

/// Takes the window from the screen: before locking, so that nothing is seen while the vault closes.
pub(crate) fn hide<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(LABEL)
        && let Err(error) = window.hide()
    {
        tracing::warn!(%error, "the window is not hidden");
    }
}

/// A file dropped on the window is taken here; its path never reaches the page.
pub(crate) fn dropped(app: &AppHandle, paths: &[PathBuf]) {
    let state = app.state::<State>();
    if !state.is_open() {
        return;
    }
    state.idle.touch();
    match paths.first().map(|path| state.files.offer(path, &state.world)) {
        Some(Ok(file)) => events::file_dropped(app, &file),
        Some(Err(error)) => tracing::debug!(code = error.code, "what was dropped is not a file"),
        None => {}
    }
}

/// Size, place and maximised state are remembered; visibility is not, or a hidden window would stay hidden.
pub(crate) fn remembered<R: Runtime>() -> tauri::plugin::TauriPlugin<R> {
    tauri_plugin_window_state::Builder::default()
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
        .build()
}

/// The page is the built one and no other: a link in a hostile string leads nowhere.
fn own_page(url: &tauri::Url) -> bool {
    match url.scheme() {
        "tauri" => true,
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        "about" => url.path() == "blank",
        _ => false,
    }
}

#[cfg(debug_assertions)]
fn incognito() -> bool {
    !crate::automation::driven()
}

#[cfg(not(debug_assertions))]
fn incognito() -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::own_page;

    #[test]
    fn only_the_built_page_may_be_shown() {
        for (url, allowed) in [
            ("tauri://localhost/", true),
            ("http://tauri.localhost/index.html", true),
            ("about:blank", true),
            ("https://example.org/", false),
            ("http://tauri.localhost.example.org/", false),
            ("file:///etc/passwd", false),
            ("data:text/html,x", false),
        ] {
            let parsed = tauri::Url::parse(url).expect("a URL");
            assert_eq!(own_page(&parsed), allowed, "{url}");
        }
    }
}
