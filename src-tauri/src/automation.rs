//! What the window tests need and no release build contains.

/// The variable by which the runtime lets a WebDriver in.
const DRIVEN: &str = "TAURI_WEBVIEW_AUTOMATION";

/// A WebDriver drives this window.
pub(crate) fn driven() -> bool {
    std::env::var(DRIVEN).as_deref() == Ok("true")
}
