//! The house rules that can be read from manifests and sources: docs/architecture.md, invariants 1, 2, 7 and 13, and
//! the sizes and names of files. Each failure names the file and the rule; nothing is built or run.

use std::fs;
use std::path::{Path, PathBuf};

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// Every file of the repository under a folder with one of these endings, as its path from the root and its text.
/// Left out is what people did not write.
fn files(folder: &str, endings: &[&str]) -> Result<Vec<(String, String)>, std::io::Error> {
    let (root, mut found, mut open) = (root(), Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(root.join(&folder))? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{folder}/{name}");
            if entry.file_type()?.is_dir() {
                if !matches!(
                    name.as_str(),
                    "target" | "node_modules" | "generated" | "gen" | "dist"
                ) {
                    open.push(path);
                }
            } else if endings.iter().any(|ending| name.ends_with(ending)) {
                found.push((path, fs::read_to_string(entry.path())?));
            }
        }
    }
    assert!(
        !found.is_empty(),
        "nothing found in {folder}: this test has gone blind"
    );
    Ok(found)
}

/// Without line comments, and without the tests at the end of a file.
fn code(source: &str) -> String {
    let code = source.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    code.lines()
        .map(|line| line.split_once("//").map_or(line, |(code, _)| code))
        .fold(String::new(), |all, line| all + line + "\n")
}

fn is_test(path: &str) -> bool {
    path.contains("/tests/") || path.ends_with("/tests.rs") || path.ends_with("_tests.rs")
}

#[test]
fn dependencies_point_down() -> Outcome {
    // What each crate of the house may use of it; testkit and xtask stand beside it.
    let floors: [(&str, &[&str]); 8] = [
        ("law", &[]),
        ("vault", &[]),
        ("text", &[]),
        ("crm", &["law", "vault", "text"]),
        ("exchange", &["law", "vault", "text", "crm"]),
        ("documents", &["law", "vault", "text", "crm"]),
        (
            "api",
            &["law", "vault", "text", "crm", "exchange", "documents", "testkit"],
        ),
        (
            "cli",
            &["law", "vault", "text", "crm", "exchange", "documents", "api"],
        ),
    ];
    let house: Vec<&str> = floors
        .iter()
        .map(|(name, _)| *name)
        .chain(["testkit", "xtask", "dovernik"])
        .collect();
    for (name, allowed) in floors {
        let manifest = fs::read_to_string(root().join(format!("src-tauri/crates/{name}/Cargo.toml")))?;
        // Tests may use what they like; only what ends up in the program counts.
        let sections = manifest.split("\n[").filter(|section| {
            let head = section.split(']').next().unwrap_or_default();
            head.ends_with("dependencies") && !head.contains("dev-")
        });
        for line in sections.flat_map(str::lines) {
            let Some((dependency, _)) = line.split_once([' ', '.', '=']) else {
                continue;
            };
            let in_house = house.contains(&dependency);
            assert!(
                !in_house || allowed.contains(&dependency),
                "{name} may not use {dependency}"
            );
            assert!(
                !dependency.starts_with("tauri"),
                "{name} knows {dependency}: only the shell may know Tauri"
            );
        }
    }
    Ok(())
}

#[test]
fn sql_stands_only_in_vault_and_stores() -> Outcome {
    const SQL: [&str; 9] = [
        "SELECT ",
        "INSERT INTO ",
        "INSERT OR ",
        "UPDATE OR ",
        "DELETE FROM ",
        "CREATE TABLE",
        "CREATE INDEX",
        "PRAGMA ",
        " SET ",
    ];
    for (path, source) in files("src-tauri", &[".rs"])? {
        let store = path.ends_with("/store.rs") || path.contains("/store/");
        // An example measures against plain SQLite: its baseline is SQL and no part of the program.
        let outside = is_test(&path) || path.contains("/examples/");
        if path.contains("crates/vault/") || path.contains("crates/testkit/") || store || outside {
            continue;
        }
        for sql in SQL {
            assert!(
                !code(&source).contains(sql),
                "{path}: SQL ({sql}) belongs into the room's store.rs"
            );
        }
        let connection = code(&source).contains("rusqlite::Connection");
        assert!(!connection, "{path}: a connection is for store.rs only");
    }
    Ok(())
}

#[test]
fn clock_randomness_and_ids_come_from_the_world() -> Outcome {
    const GLOBAL: [&str; 7] = [
        "Utc::now",
        "Local::now",
        "SystemTime::now",
        "now_v7",
        "new_v4",
        "getrandom::",
        "rand::rng",
    ];
    for (path, source) in files("src-tauri", &[".rs"])? {
        if path.ends_with("crates/vault/src/world.rs") || path.contains("crates/xtask/") || is_test(&path) {
            continue;
        }
        for call in GLOBAL {
            assert!(
                !code(&source).contains(call),
                "{path}: {call} instead of vault::World"
            );
        }
    }
    Ok(())
}

#[test]
fn nothing_opens_a_network() -> Outcome {
    const SOCKETS: [&str; 5] = ["std::net", "TcpStream", "TcpListener", "UdpSocket", "tokio::net"];
    for (path, source) in files("src-tauri", &[".rs"])? {
        if is_test(&path) {
            continue;
        }
        for socket in SOCKETS {
            assert!(!code(&source).contains(socket), "{path}: {socket}");
        }
    }
    // Clients and servers by name, and Tauri's plugins that open a connection. e2e drives a WebDriver and is no part of the program.
    const NETWORK: [&str; 16] = [
        "reqwest",
        "hyper",
        "ureq",
        "curl",
        "isahc",
        "attohttpc",
        "minreq",
        "tungstenite",
        "tokio-tungstenite",
        "quinn",
        "h2",
        "axum",
        "warp",
        "tauri-plugin-http",
        "tauri-plugin-updater",
        "tauri-plugin-websocket",
    ];
    for (path, manifest) in files("src-tauri", &["Cargo.toml"])?
        .into_iter()
        .chain([root_manifest()?])
    {
        for line in manifest.lines() {
            let name = line.split([' ', '.', '=']).next().unwrap_or_default();
            assert!(!NETWORK.contains(&name), "{path}: {name} opens connections");
        }
    }
    Ok(())
}

fn root_manifest() -> Result<(String, String), std::io::Error> {
    Ok((
        "Cargo.toml".to_owned(),
        fs::read_to_string(root().join("Cargo.toml"))?,
    ))
}

#[test]
fn only_ipc_calls_rust() -> Outcome {
    for (path, source) in files("ui/src", &[".ts", ".svelte"])? {
        // Tests and the page of parts play Rust with Tauri's own mock; neither is in the product.
        let ipc = ["ui/src/lib/ipc/", "ui/src/test/", "ui/src/kit/"]
            .iter()
            .any(|own| path.starts_with(own));
        assert!(
            ipc || !source.contains("@tauri-apps"),
            "{path}: only lib/ipc may import @tauri-apps"
        );
        let storage = ["localStorage", "sessionStorage", "indexedDB"]
            .into_iter()
            .find(|name| code(&source).contains(name));
        assert_eq!(storage, None, "{path}: nothing is kept in the web view");
    }
    Ok(())
}

#[test]
fn files_are_small_and_named_for_what_they_do() -> Outcome {
    let mut sources = files("src-tauri", &[".rs"])?;
    sources.extend(files("ui/src", &[".ts", ".svelte"])?);
    for (path, source) in &sources {
        let lines = source.lines().count();
        assert!(lines <= 600, "{path} has {lines} lines: split it");
        let name = path
            .rsplit('/')
            .next()
            .and_then(|name| name.split('.').next())
            .unwrap_or_default();
        let vague = [
            "util", "utils", "helper", "helpers", "manager", "service", "common", "misc",
        ]
        .contains(&name);
        assert!(!vague, "{path}: the name says nothing");
    }
    let mut sizes: Vec<usize> = sources.iter().map(|(_, source)| source.len()).collect();
    sizes.sort_unstable();
    let median = sizes.get(sizes.len() / 2).copied().unwrap_or_default();
    assert!(
        median < 5_000,
        "the median file has {median} bytes: they have grown"
    );
    Ok(())
}
