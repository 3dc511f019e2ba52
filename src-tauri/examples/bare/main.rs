//! The baseline of `cargo xtask bench window`: a bare Tauri window with an empty page and nothing else.
//!
//! The page is a file of the program, as ours is: WebKit starts no web process for `about:blank`, nor for a scheme that
//! it does not let in, and a window without one costs half of what a window costs.

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() {
    let ran = tauri::Builder::default()
        .setup(|app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .inner_size(1280.0, 820.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!(
            "src-tauri/examples/bare/tauri.conf.json"
        ));
    if ran.is_err() {
        std::process::exit(1);
    }
}
