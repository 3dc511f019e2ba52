//! Rows about the window: cold start and memory, beside a bare Tauri window with an empty page.

use std::fs;
use std::path::Path;
use std::process::Child;
use std::time::{Duration, Instant};

use super::table::Row;
use crate::display::Display;
use crate::failure::{Doing, Failure};
use crate::package::bundles;
use crate::place;

/// Starts of each program; the median counts.
const STARTS: usize = 7;
/// How long a start may take before it is a failure.
const PATIENCE: Duration = Duration::from_secs(30);
/// Memory is looked at after the window stood idle that long.
const IDLE: Duration = Duration::from_secs(3);

/// One program measured.
struct Measured {
    start: Duration,
    /// Proportional set size of the program and its web processes, in MiB; nothing where it may not be read.
    memory: Option<f64>,
}

/// Measures both programs in turn.
pub fn measure() -> Result<Vec<Row>, Failure> {
    let ours = run(&place::program("dovernik", true), true)?;
    let bare = run(&place::example("bare"), false)?;
    let mut rows = rows(&ours, &bare);
    rows.extend(package());
    Ok(rows)
}

/// Size of the package, where `cargo xtask package` made one.
fn package() -> Option<Row> {
    let folder = bundles().join("deb");
    let debs = fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path());
    let deb = debs
        .filter(|path| path.extension().is_some_and(|ending| ending == "deb"))
        .max()?;
    let megabytes = deb.metadata().ok()?.len() as f64 / 1e6;
    Some(Row {
        what: ".deb".to_owned(),
        goal: "< 15 MB".to_owned(),
        measured: format!("{megabytes:.1} MB"),
        reached: megabytes < 15.0,
        ..Row::default()
    })
}

fn rows(ours: &Measured, bare: &Measured) -> Vec<Row> {
    let ratio = ours.start.as_secs_f64() / bare.start.as_secs_f64();
    let mut rows = vec![Row {
        what: "cold start → unlock screen painted".to_owned(),
        at: String::new(),
        goal: "≤ 2× a bare Tauri window".to_owned(),
        measured: format!("{:.2} s ({ratio:.1}×)", ours.start.as_secs_f64()),
        baseline: format!("{:.2} s bare", bare.start.as_secs_f64()),
        reached: ratio <= 2.0,
    }];
    if let (Some(ours), Some(bare)) = (ours.memory, bare.memory) {
        let ratio = ours / bare;
        rows.push(Row {
            what: "memory (PSS), program and web processes, locked".to_owned(),
            at: String::new(),
            goal: "≤ 1.3× a bare Tauri window".to_owned(),
            measured: format!("{ours:.0} MiB ({ratio:.2}×)"),
            baseline: format!("{bare:.0} MiB bare"),
            reached: ratio <= 1.3,
        });
    }
    rows
}

fn run(program: &Path, with_words: bool) -> Result<Measured, Failure> {
    let mut starts = Vec::with_capacity(STARTS);
    let mut memory = None;
    for turn in 0..STARTS {
        let home = place::memory().join("bench-home").join(turn.to_string());
        let display = Display::start(&home.join("display"))?;
        let begun = Instant::now();
        let mut child = display
            .command(program)
            .env("HOME", &home)
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .spawn()
            .doing(format!("starting {}", program.display()))?;
        let painted = display.first_paint(&mut child, with_words, PATIENCE);
        starts.push(begun.elapsed());
        if turn == 0 && painted.is_ok() {
            std::thread::sleep(IDLE);
            memory = pss(&child);
        }
        let _ = child.kill();
        let _ = child.wait();
        painted?;
        let _ = fs::remove_dir_all(&home);
    }
    starts.sort();
    let start = starts.get(STARTS / 2).copied().unwrap_or_default();
    Ok(Measured { start, memory })
}

/// Sums the program and all its descendants.
fn pss(child: &Child) -> Option<f64> {
    let mut family = vec![child.id()];
    let parents: Vec<(u32, u32)> = processes();
    let mut index = 0;
    while let Some(parent) = family.get(index).copied() {
        family.extend(
            parents
                .iter()
                .filter(|(_, of)| *of == parent)
                .map(|(pid, _)| *pid),
        );
        index += 1;
    }
    let each: Option<Vec<f64>> = family.into_iter().map(kilobytes).collect();
    each.map(|all| all.into_iter().sum::<f64>() / 1024.0)
}

fn kilobytes(pid: u32) -> Option<f64> {
    let text = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

/// Every process with its parent.
fn processes() -> Vec<(u32, u32)> {
    let Ok(entries) = fs::read_dir("/proc") else {
        return Vec::new();
    };
    let pids = entries
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    pids.filter_map(|pid| {
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        // The name in brackets may hold anything; the parent is the second word after it.
        let parent = stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()?;
        Some((pid, parent))
    })
    .collect()
}
