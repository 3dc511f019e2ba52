//! Embeds every `assets/locales/<lang>/*.ftl`, so that the program never looks for its words on disk.

#![allow(
    clippy::print_stdout,
    reason = "cargo reads the standard output of a build script"
)]

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

/// Relative to this crate; written into the generated code as it is, so that no path of the
/// building machine ends up in the binary.
const LOCALES: &str = "../../../assets/locales";

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join(LOCALES);
    println!("cargo:rerun-if-changed={}", root.display());

    let mut code = String::from("&[\n");
    for lang in ["en", "sk"] {
        for name in ftl_files(&root.join(lang))? {
            writeln!(
                code,
                "    Source {{ lang: Lang::{}, file: {name:?}, ftl: include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{LOCALES}/{lang}/{name}\")) }},",
                if lang == "sk" { "Sk" } else { "En" },
            )?;
        }
    }
    code.push_str("]\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("sources.rs"), code)?;
    Ok(())
}

/// Names of the `.ftl` files of one language, sorted: the build is the same on every machine.
fn ftl_files(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?
            .file_name()
            .into_string()
            .map_err(|_| "a locale file has an odd name")?;
        if name.ends_with(".ftl") {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}
