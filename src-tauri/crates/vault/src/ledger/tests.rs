//! The chain, its copies and its file.

use chrono::NaiveDate;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::folder::{Folder, LEDGER};
use crate::{Instant, World};

fn key() -> LedgerKey {
    LedgerKey::new(Uuid::from_u128(1), &Secret::new([2; 32])).unwrap()
}

fn acts() -> Vec<Act> {
    let purpose = || "newsletter".to_owned();
    vec![
        Act::Withdrawal { purpose: purpose() },
        Act::Erase(Erased {
            whole: true,
            plan: [7; 32],
            values: vec![Uuid::from_u128(5)],
            kept: vec![Kept {
                row: Uuid::from_u128(6),
                until: NaiveDate::from_ymd_opt(2036, 12, 31).unwrap(),
                law: "sk-accounting".into(),
            }],
            suppression: vec![[8; 32], [9; 32]],
        }),
        Act::Refusal { purpose: purpose() },
        Act::Objection { purpose: purpose() },
        Act::Restriction { ground: "a".into() },
        Act::RestrictionLifted,
    ]
}

fn entries() -> Vec<Entry> {
    let entry = |(n, act)| Entry {
        at: Instant(n),
        subjects: vec![Uuid::from_u128(3), Uuid::from_u128(4)],
        act,
    };
    (1..).zip(acts()).map(entry).collect()
}

fn chain(key: &LedgerKey, entries: &[Entry]) -> Chain {
    let mut chain = Chain::empty(key);
    for entry in entries {
        let frame = Frame::seal(key, &World::system(), chain.head(), entry).unwrap();
        chain.frames.push(frame);
    }
    chain
}

fn parsed(key: &LedgerKey, bytes: &[u8]) -> Option<Chain> {
    Chain::parse(key, bytes).unwrap()
}

#[test]
fn entries_come_back_as_they_went_in() {
    let key = key();
    let chain = chain(&key, &entries());
    let back = parsed(&key, &chain.bytes()).unwrap();
    assert_eq!(back, chain);
    let said: Vec<Entry> = back.frames.iter().map(|f| f.entry(&key).unwrap()).collect();
    assert_eq!(said, entries());
    assert_eq!(Chain::of(&key, chain.frames.clone()), chain);
}

/// The bytes that every released version has written (docs/format.md §5), made here by hand.
#[test]
fn an_empty_ledger_is_the_header_and_its_mac() {
    let key = key();
    let mut header = b"DVRNLEDG\x00\x01\x00\x00\x00\x00\x00\x00".to_vec();
    header.extend_from_slice(Uuid::from_u128(1).as_bytes());
    let mac = crate::crypto::mac(&key.mac, &[&header]);
    assert_eq!(Chain::empty(&key).bytes(), [header.as_slice(), &mac].concat());
    assert_eq!(Chain::empty(&key).head().head, mac);
}

#[test]
fn every_flipped_byte_ends_the_ledger_before_it() {
    let key = key();
    let whole = chain(&key, &entries());
    let bytes = whole.bytes();
    for at in 0..bytes.len() {
        let mut bad = bytes.clone();
        bad[at] ^= 1 << (at % 8);
        match parsed(&key, &bad) {
            None => assert!(at < 64, "byte {at}"),
            Some(found) => {
                assert!(found.torn, "byte {at}");
                let kept = found.bytes().len();
                assert!(at >= kept && bytes.starts_with(&found.bytes()), "byte {at}");
                assert!(!found.has(whole.head()), "byte {at}: the anchor notices");
            }
        }
    }
    let other = LedgerKey::new(Uuid::from_u128(2), &Secret::new([2; 32])).unwrap();
    assert_eq!(parsed(&other, &bytes), None, "another vault's");
}

#[test]
fn cut_anywhere_the_whole_entries_before_the_cut_are_left() {
    let key = key();
    let bytes = chain(&key, &entries()).bytes();
    for len in 0..bytes.len() {
        match parsed(&key, &bytes[..len]) {
            None => assert!(len < 64, "{len}"),
            Some(found) => assert_eq!(found.torn, found.bytes().len() != len, "{len}"),
        }
    }
}

#[test]
fn entries_cannot_be_left_out_or_swapped() {
    let key = key();
    let whole = chain(&key, &entries());
    for (a, b) in [(0, 1), (1, 2), (2, 4)] {
        let mut swapped = whole.frames.clone();
        swapped.swap(a, b);
        assert_eq!(Chain::of(&key, swapped).frames.len(), a);
        let mut fewer = whole.frames.clone();
        fewer.remove(a);
        assert_eq!(Chain::of(&key, fewer).frames.len(), a);
    }
}

#[test]
fn the_longest_valid_copy_wins() {
    let key = key();
    let (long, short) = (chain(&key, &entries()), chain(&key, &entries()[..2]));
    let (long, short) = (long.bytes(), short.bytes());
    let mut torn = long.clone();
    torn.truncate(long.len() - 1);
    let mut flipped = long.clone();
    flipped[70] ^= 1;
    let count = |copies: &[&[u8]]| longest(&key, copies).unwrap().map(|c| c.frames.len());
    assert_eq!(count(&[]), None);
    assert_eq!(count(&[b"", b"x"]), None);
    assert_eq!(count(&[&short, &long]), Some(6));
    assert_eq!(count(&[&short, &torn]), Some(5));
    assert_eq!(count(&[&flipped, &short]), Some(2));
}

#[test]
fn a_ledger_of_a_later_version_is_refused() {
    let key = key();
    let mut header = b"DVRNLEDG\x00\x02\x00\x00\x00\x00\x00\x00".to_vec();
    header.extend_from_slice(Uuid::from_u128(1).as_bytes());
    let mac = crate::crypto::mac(&key.mac, &[&header]);
    let bytes = [header.as_slice(), &mac].concat();
    assert!(matches!(
        Chain::parse(&key, &bytes),
        Err(VaultError::NewerVersion)
    ));
}

struct Place {
    _dir: tempfile::TempDir,
    folder: Folder,
}

fn place(bytes: Option<&[u8]>) -> Place {
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder::new(dir.path());
    if let Some(bytes) = bytes {
        folder.replace(LEDGER, bytes).unwrap();
    }
    Place { _dir: dir, folder }
}

fn on_disk(place: &Place) -> Vec<u8> {
    place.folder.read(LEDGER).unwrap().unwrap()
}

#[test]
fn what_is_appended_is_there_and_what_is_taken_back_is_not() {
    let (key, entries) = (key(), entries());
    let whole = chain(&key, &entries);
    let place = place(None);
    let mut file = LedgerFile::write(&place.folder, &Chain::empty(&key)).unwrap();
    file.append(&place.folder, &whole.frames[..2]).unwrap();
    file.confirm();
    file.append(&place.folder, &whole.frames[2..3]).unwrap();
    file.retract(&place.folder).unwrap();
    assert_eq!(on_disk(&place), chain_of(&whole, 2).bytes());
    assert!(matches!(
        file.append(&place.folder, &whole.frames[3..]),
        Err(VaultError::Internal(_))
    ));
    file.append(&place.folder, &whole.frames[2..]).unwrap();
    assert_eq!((on_disk(&place), file.head()), (whole.bytes(), whole.head()));
}

fn chain_of(whole: &Chain, entries: usize) -> Chain {
    let mut part = whole.clone();
    part.frames.truncate(entries);
    part
}

#[test]
fn file_and_copy_are_brought_in_step() {
    let (key, entries) = (key(), entries());
    let whole = chain(&key, &entries);
    let bytes = |n: usize| chain_of(&whole, n).bytes();
    let torn = |n: usize| {
        let mut bytes = bytes(n);
        bytes.pop();
        bytes
    };
    let mut damaged = bytes(4);
    damaged[5] ^= 1;
    for (why, file, own, healed, pending, left) in [
        ("as it was left", Some(bytes(3)), 3, false, 0, 3),
        ("an interruption or a restore", Some(bytes(6)), 2, false, 4, 6),
        ("torn by a power cut", Some(torn(4)), 3, true, 0, 3),
        ("torn further than the copy", Some(torn(4)), 2, true, 1, 3),
        ("missing", None, 3, true, 0, 3),
        ("damaged", Some(damaged), 3, true, 0, 3),
        ("an old one put back", Some(bytes(1)), 3, true, 0, 3),
    ] {
        let place = place(file.as_deref());
        let step = bring_in_step(&place.folder, &key, &chain_of(&whole, own)).unwrap();
        assert_eq!(step.healed, healed, "{why}");
        assert_eq!(step.pending, whole.frames[own..own + pending], "{why}");
        assert!(step.foreign.is_empty(), "{why}");
        assert_eq!(on_disk(&place), bytes(left), "{why}");
        assert_eq!(step.file.head(), chain_of(&whole, left).head(), "{why}");
    }
}

#[test]
fn of_two_ledgers_that_went_different_ways_no_entry_is_lost() {
    let (key, entries) = (key(), entries());
    let own = chain(&key, &entries[..3]);
    let mut there = chain_of(&own, 1);
    for entry in &entries[3..] {
        let frame = Frame::seal(&key, &World::system(), there.head(), entry).unwrap();
        there.frames.push(frame);
    }
    let place = place(Some(&there.bytes()));
    let step = bring_in_step(&place.folder, &key, &own).unwrap();
    assert_eq!(on_disk(&place), own.bytes());
    assert_eq!(step.foreign, there.frames[1..]);
    assert!(step.pending.is_empty() && step.healed);
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let key = key();
        let _ = Chain::parse(&key, &bytes);
        let _ = Entry::decode(&bytes);
        let real = chain(&key, &entries()[..1]).bytes();
        let found = parsed(&key, &[real, bytes.clone()].concat()).unwrap();
        prop_assert_eq!((found.frames.len(), found.torn), (1, !bytes.is_empty()));
    }
}
