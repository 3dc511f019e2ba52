use std::fs;

use super::*;

fn write(path: &Path, offset: u64, data: &[u8]) -> Call {
    Call::Write {
        path: path.to_owned(),
        offset,
        data: data.to_vec(),
    }
}

/// The files after a cut, by name; a folder's with a slash.
fn found(disk: &Disk, survives: Survives) -> BTreeMap<String, Vec<u8>> {
    let to = std::env::temp_dir().join(format!("dovernik-disk-{}-{survives:?}", std::process::id()));
    let _ = fs::remove_dir_all(&to);
    disk.after_cut(survives, &to).unwrap();
    let mut all = BTreeMap::new();
    collect(&to, &to, &mut all);
    fs::remove_dir_all(&to).unwrap();
    all
}

fn collect(root: &Path, at: &Path, all: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(at).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, all);
        } else {
            let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
            all.insert(name, fs::read(&path).unwrap());
        }
    }
}

#[test]
fn what_was_synced_survives_and_the_rest_may_not() {
    let root = Path::new("/root-of-nothing");
    let (file, other) = (root.join("a"), root.join("b"));
    let mut disk = Disk {
        root: root.to_owned(),
        nodes: vec![folder()],
    };
    let empty = BTreeMap::new();
    disk.apply(&Call::Create(file.clone()));
    disk.apply(&write(&file, 0, b"one"));
    disk.apply(&Call::Sync(file.clone()));
    assert_eq!(found(&disk, Survives::Nothing), empty, "the name is not durable");
    disk.apply(&Call::Sync(root.to_owned()));
    let with = |name: &str, bytes: &[u8]| BTreeMap::from([(name.to_owned(), bytes.to_vec())]);
    assert_eq!(found(&disk, Survives::Nothing), with("a", b"one"));

    disk.apply(&write(&file, 3, b" two"));
    assert_eq!(found(&disk, Survives::Nothing), with("a", b"one"));
    assert_eq!(found(&disk, Survives::Everything), with("a", b"one two"));
    disk.apply(&Call::Rename(file, other.clone()));
    assert_eq!(found(&disk, Survives::Nothing), with("a", b"one"));
    assert_eq!(found(&disk, Survives::Everything), with("b", b"one two"));
    disk.apply(&Call::Sync(other.clone()));
    assert_eq!(
        found(&disk, Survives::Nothing),
        with("a", b"one two"),
        "the same file"
    );
    disk.apply(&Call::Unlink(other));
    disk.apply(&Call::Sync(root.to_owned()));
    assert_eq!(found(&disk, Survives::Everything), empty);
}

#[test]
fn a_write_may_be_torn_between_sectors_only() {
    let root = Path::new("/root-of-nothing");
    let file = root.join("a");
    let mut disk = Disk {
        root: root.to_owned(),
        nodes: vec![folder()],
    };
    disk.apply(&Call::Create(file.clone()));
    disk.apply(&write(&file, 0, &[1; 2048]));
    disk.apply(&Call::Sync(file.clone()));
    disk.apply(&Call::Sync(root.to_owned()));
    disk.apply(&write(&file, 100, &[2; 1600]));
    let mut torn = 0;
    for seed in 0..50 {
        let bytes = found(&disk, Survives::Some(seed)).remove("a").unwrap();
        assert_eq!(bytes.len(), 2048);
        for sector in bytes[512..1536].chunks(512) {
            assert!(sector.iter().all(|b| *b == sector[0]), "a torn sector");
        }
        torn += usize::from(bytes.contains(&2) && bytes[100..1700].contains(&1));
    }
    assert!(torn > 20, "{torn} of 50");
}
