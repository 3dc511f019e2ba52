//! The baseline of `cargo xtask bench window`: a bare Tauri window with an empty page and nothing else.

use tauri::http::Response;
use tauri::{WebviewUrl, WebviewWindowBuilder};

/// Not `about:blank`: WebKit starts no web process for that.
const PAGE: &[u8] = b"<!doctype html><title>bare</title>";

fn main() {
    let ran = tauri::Builder::default()
        .register_uri_scheme_protocol("bare", |_, _| {
            let mut response = Response::new(PAGE.to_vec());
            response
                .headers_mut()
                .insert("content-type", tauri::http::HeaderValue::from_static("text/html"));
            response
        })
        .setup(|app| {
            let page = tauri::Url::parse("bare://localhost/").map_err(|error| error.to_string())?;
            WebviewWindowBuilder::new(app, "main", WebviewUrl::CustomProtocol(page))
                .inner_size(1280.0, 820.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!());
    if ran.is_err() {
        std::process::exit(1);
    }
}
