//! Build script of the shell: where the window's permissions lie, and which files the window is made of.
//!
//! `AppManifest::commands` is not called: it would write a `permissions` folder at the root of the
//! repository. The permission sets in `src-tauri/permissions` are written by `cargo xtask gen`.

use std::path::Path;

/// The built window (`npm run build` in `ui/`, done by `cargo xtask run`).
const BUILT: &str = "ui/dist";
/// A page that says that the window has not been built, so that `cargo check` and the Rust tests
/// work without Node.
const NOT_BUILT: &str = "src-tauri/no-ui";

fn main() {
    println!("cargo:rerun-if-changed=src-tauri/permissions");
    println!("cargo:rerun-if-changed=src-tauri/capabilities");
    println!("cargo:rerun-if-changed={BUILT}");
    if !Path::new(BUILT).join("index.html").exists() {
        assert!(
            std::env::var("PROFILE").as_deref() != Ok("release"),
            "a release build needs the window: run `cargo xtask package`, or `npm run build` in ui/"
        );
        // Both tauri-build and generate_context! merge this over tauri.conf.json.
        println!("cargo:rustc-env=TAURI_CONFIG={{\"build\":{{\"frontendDist\":\"{NOT_BUILT}\"}}}}");
    }
    let manifest =
        tauri_build::AppManifest::new().permissions_path_pattern("./src-tauri/permissions/**/*.toml");
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("./src-tauri/capabilities/**/*.json")
        .windows_attributes(tauri_build::WindowsAttributes::new().window_icon_path("assets/icons/icon.ico"))
        .app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        panic!("tauri-build: {error:#}");
    }
}
