//! Damage: where one of the two notices a flipped byte, the other does too.

use std::fs;
use std::path::Path;

use crate::desk::Desk;

use super::reader::{read, read_folder};

/// A file, how far apart its flipped bytes lie, and how many there are.
const FLIPPED: [(&str, usize, usize); 6] = [
    ("vault.db", 40_961, 8),
    ("vault.keys", 97, 4),
    ("vault.keys.2", 131, 3),
    ("vault.anchor", 1_931, 4),
    ("erasures.ledger", 29, 3),
    ("throttle", 17, 3),
];

#[test]
#[ignore = "needs Python: cargo xtask test reader"]
fn what_one_refuses_the_other_refuses() {
    let desk = Desk::new();
    assert_eq!(desk.json(&["seed", "--people", "40", "--seed", "5"]).exit, 0);
    assert_eq!(read(&desk).exit, 0);
    let mut noticed = 0;
    for (file, apart, times) in FLIPPED {
        let whole = fs::read(desk.vault().join(file)).expect("the file is there");
        for nth in 0..times {
            let at = (3 + nth * apart) % whole.len();
            let copy = desk.path("copy.dovernik");
            copy_of(&desk.vault(), &copy);
            let mut bytes = whole.clone();
            bytes[at] ^= 0x40;
            fs::write(copy.join(file), bytes).expect("writable");
            let by_reader = read_folder(&desk, &copy).exit != 0;
            let by_program = notices(&desk, &copy);
            assert_eq!(by_reader, by_program, "byte {at} of {file}");
            noticed += usize::from(by_reader);
            fs::remove_dir_all(&copy).expect("removable");
        }
    }
    // The throttle counts as empty when it is damaged; everything else alarms or is mended.
    assert_eq!(noticed, 22);
}

/// Whether `vault verify` refuses the vault, finds a problem or mends something.
fn notices(desk: &Desk, vault: &Path) -> bool {
    let told = desk.json_on(vault, &["vault", "verify"]);
    let mended = told.json["healed"]
        .as_array()
        .is_some_and(|healed| !healed.is_empty());
    told.exit != 0 || mended
}

/// A copy of the files of a vault at rest.
pub fn copy_of(vault: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a new folder");
    for entry in fs::read_dir(vault).expect("a folder") {
        let entry = entry.expect("an entry");
        if entry.file_type().expect("a type").is_file() {
            fs::copy(entry.path(), to.join(entry.file_name())).expect("copied");
        }
    }
}
