//! After the lock no process of the program holds a key or a name: the memory of each is read, as a core dump would
//! hold it. Before the lock they are there, or this would prove nothing.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Write;
use std::os::unix::fs::FileExt;
use std::process::{Command, Stdio};
use std::time::Duration;

use aho_corasick::AhoCorasick;
use e2e::{PASSPHRASE, Vault, family, until, until_within};
use testkit::canary::Canaries;
use xtask::place;

use super::{Opened, opened};

/// What is read at once.
const PIECE: usize = 1 << 20;
/// A page of memory; longer than any needle.
const PAGE: usize = 4096;

/// Something that must not be found, in one form.
struct Needle {
    what: String,
    bytes: Vec<u8>,
}

fn needle(what: &str, form: &str, bytes: &[u8]) -> Needle {
    Needle {
        what: format!("{what} ({form})"),
        bytes: bytes.to_vec(),
    }
}

/// A text as Rust, SQLite's index and WebKit keep it.
fn of_text(what: &str, text: &str) -> Vec<Needle> {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    vec![
        needle(what, "utf-8", text.as_bytes()),
        needle(what, "utf-16", &wide),
        needle(what, "folded", text::fold(text).as_bytes()),
    ]
}

/// A key as it is, and as `PRAGMA key` takes it.
fn of_key(what: &str, hex: &str) -> Vec<Needle> {
    let digits = hex.as_bytes().chunks(2);
    let bytes: Vec<u8> = digits
        .map(|pair| {
            let pair = std::str::from_utf8(pair).expect("digits");
            u8::from_str_radix(pair, 16).expect("hexadecimal")
        })
        .collect();
    vec![
        needle(what, "bytes", &bytes),
        needle(what, "hex", hex.as_bytes()),
        needle(what, "HEX", hex.to_uppercase().as_bytes()),
    ]
}

/// Every key of the vault, by the independent reader.
fn keys(vault: &Vault) -> Vec<Needle> {
    let python =
        std::env::var_os("DOVERNIK_READER").expect("DOVERNIK_READER: `cargo xtask test window` sets it");
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/lock/keys.py");
    let mut reader = Command::new(python)
        .arg(script)
        .arg(vault.path())
        .current_dir(place::reader())
        .env("PYTHONPATH", place::reader())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the reader");
    let mut input = reader.stdin.take().expect("its input");
    input.write_all(PASSPHRASE.as_bytes()).expect("the passphrase");
    drop(input);
    let output = reader.wait_with_output().expect("its output");
    assert!(output.status.success(), "the reader does not open the vault");
    let lines = String::from_utf8(output.stdout).expect("text");
    let named = lines.lines().filter_map(|line| line.split_once('\t'));
    named.flat_map(|(name, hex)| of_key(name, hex)).collect()
}

/// The memory of a process, piece by piece; what another user may not read is none.
fn pieces(pid: u32, mut look: impl FnMut(&[u8])) {
    let open = |name: &str| File::open(format!("/proc/{pid}/{name}"));
    let (Ok(maps), Ok(pages), Ok(memory)) = (
        fs::read_to_string(format!("/proc/{pid}/maps")),
        open("pagemap"),
        open("mem"),
    ) else {
        return;
    };
    let mut piece = vec![0; PIECE];
    for (start, end) in readable(&maps)
        .into_iter()
        .flat_map(|part| resident(&pages, part))
    {
        let mut at = start;
        while at < end {
            let wanted = usize::try_from(end - at).map_or(PIECE, |rest| rest.min(PIECE));
            let Ok(read) = memory.read_at(&mut piece[..wanted], at) else {
                break;
            };
            look(&piece[..read]);
            if read < wanted || at + wanted as u64 == end {
                break;
            }
            // Two pieces share what a needle may need.
            at += (wanted - PAGE) as u64;
        }
    }
}

/// Readable parts of the memory.
fn readable(maps: &str) -> Vec<(u64, u64)> {
    let part = |line: &str| {
        let (place, rest) = line.split_once(' ')?;
        let (start, end) = place.split_once('-')?;
        let kernels = line.ends_with("[vvar]") || line.ends_with("[vsyscall]");
        let wanted = rest.starts_with('r') && !kernels;
        let number = |digits| u64::from_str_radix(digits, 16).ok();
        number(start).zip(number(end)).filter(|_| wanted)
    };
    maps.lines().filter_map(part).collect()
}

/// Runs of pages that are there: WebKit reserves many gigabytes and uses few of them.
fn resident(pagemap: &File, (start, end): (u64, u64)) -> Vec<(u64, u64)> {
    const THERE: u64 = 0b11 << 62;
    let page = PAGE as u64;
    let mut runs: Vec<(u64, u64)> = Vec::new();
    let mut words = vec![0_u8; PIECE];
    let empty = vec![0_u8; PIECE];
    let mut at = start;
    while at < end {
        let pages = usize::try_from((end - at) / page).map_or(PIECE / 8, |pages| pages.min(PIECE / 8));
        let Ok(read) = pagemap.read_at(&mut words[..pages * 8], at / page * 8) else {
            break;
        };
        if read == 0 {
            break;
        }
        if words[..read] != empty[..read] {
            for (number, word) in (0_u64..).zip(words[..read].chunks_exact(8)) {
                if u64::from_le_bytes(word.try_into().expect("eight bytes")) & THERE == 0 {
                    continue;
                }
                let from = at + number * page;
                match runs.last_mut() {
                    Some(run) if run.1 == from => run.1 += page,
                    _ => runs.push((from, from + page)),
                }
            }
        }
        at += (read / 8) as u64 * page;
    }
    runs
}

/// Which needles are in the memory of these processes, and how many bytes were looked through.
fn found(processes: &[u32], needles: &[Needle]) -> (BTreeSet<String>, u64) {
    let search = AhoCorasick::new(needles.iter().map(|needle| &needle.bytes)).expect("a search");
    let (mut names, mut bytes) = (BTreeSet::new(), 0);
    for pid in processes {
        pieces(*pid, |piece| {
            bytes += piece.len() as u64;
            for hit in search.find_overlapping_iter(piece) {
                names.insert(needles[hit.pattern().as_usize()].what.clone());
            }
        });
    }
    (names, bytes)
}

#[test]
fn no_key_and_no_name_is_left_in_any_process() {
    if !rustix::process::geteuid().is_root() {
        // The user who runs the program cannot look into it: then there is nothing to be found, and that is asserted.
        let Opened { processes, .. } = opened(&[], |_| ());
        assert!(
            File::open(format!("/proc/{}/mem", processes[0])).is_err(),
            "a program of the same user can look"
        );
        return;
    }
    let canaries = Canaries::new(22, &["name", "email"]);
    let value = |key: &str| canaries.value(key).expect("a canary").to_owned();
    let mut needles = of_text("passphrase as text", PASSPHRASE);
    for canary in canaries.iter() {
        needles.extend(of_text(&canary.key, &canary.value));
    }
    let Opened {
        program,
        vault,
        processes,
    } = opened(&[], |vault| {
        let (name, email) = (value("name"), value("email"));
        let person = ["person", "add", "--name", &name, "--email", &email];
        vault.cli(&[&person[..], &["--purpose", "contract", "--source", "self"]].concat());
        needles.extend(keys(vault));
    });

    // It bites: what is looked for afterwards is there now, in the program and in the page.
    let wanted = ["name (utf-8)", "database key (bytes)", "inner key (bytes)"];
    let mut before = BTreeSet::new();
    let there = until(|| {
        before = found(&program.processes(), &needles).0;
        wanted.iter().all(|name| before.contains(*name)).then_some(())
    });
    assert!(there.is_some(), "an open vault has only {before:?} in memory");

    let locked = until(|| {
        program.keyboard(&["key", "ctrl+l"]);
        until_within(Duration::from_secs(2), || {
            processes.iter().all(|pid| e2e::ended(*pid)).then_some(())
        })
    });
    assert!(locked.is_some(), "a process of before is still there");
    let fresh = program.wait_fresh(&processes);
    // Its page is there when WebKit's processes are.
    let grown = until(|| (family(fresh).len() >= processes.len()).then_some(()));
    assert!(grown.is_some(), "the fresh program has no page");

    let everything: BTreeSet<u32> = family(fresh).into_iter().chain(program.inhabitants()).collect();
    let everything: Vec<u32> = everything.into_iter().collect();
    let (left, bytes) = found(&everything, &needles);
    assert!(bytes > 10 << 20, "only {bytes} bytes were looked through");
    assert_eq!(left, BTreeSet::new(), "left in memory after the lock");
    assert!(!vault.held());
}
