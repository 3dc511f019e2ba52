//! The baseline of `cargo xtask bench window`: a bare Tauri window with an empty page and nothing else.

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() {
    let built = tauri::Builder::default()
        .setup(|app| {
            let empty = tauri::Url::parse("about:blank").map_err(|error| error.to_string())?;
            WebviewWindowBuilder::new(app, "main", WebviewUrl::External(empty))
                .inner_size(1280.0, 820.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!());
    if built.is_err() {
        std::process::exit(1);
    }
}
