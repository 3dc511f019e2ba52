//! Files of a person: whole or not at all, and gone with the person.

use std::io::Read as _;

use serde_json::json;
use uuid::Uuid;
use vault::store::{NewFile, StoredFile};
use vault::{Job, Vault, VaultError};

use crate::harness::{self, Closed, closed, owner};

const CHUNK: usize = 64 * 1024;

fn person(n: u128) -> Uuid {
    Uuid::from_u128(0x5ea1 + n)
}

fn content(len: usize) -> Vec<u8> {
    (0..len).map(|n| u8::try_from(n * 31 % 251).unwrap()).collect()
}

fn put(vault: &Vault, subject: Uuid, name: &str, bytes: &[u8]) -> Result<Uuid, VaultError> {
    vault.write(owner(), |w| {
        let new = NewFile {
            subject,
            kind: "attachment",
            name,
            limit: 1_000_000,
        };
        let id = w.put_file(&new, &mut &*bytes)?;
        w.audit("file-added", Some(subject), json!({ "file": id }))?;
        Ok(id)
    })
}

/// A file with its name and its bytes, if they can still be opened.
type Got = (StoredFile, Option<String>, Option<Vec<u8>>);

fn got(vault: &Vault, id: Uuid) -> Result<Got, VaultError> {
    vault.read(|r| {
        let file = r.file(id)?.ok_or(VaultError::NoSuchSlot)?;
        let mut out = Vec::new();
        let whole = r.read_file(&file, &mut out)?;
        let name = r.file_name(&file)?;
        Ok((file, name, whole.then_some(out)))
    })
}

fn problems(vault: &Vault) -> Vec<String> {
    let verified = vault.verify(&Job::silent()).unwrap();
    verified.problems.into_iter().map(|p| p.what).collect()
}

/// A change behind the vault's back, as somebody with the keys in hand could make it.
fn tampered(vault: &Vault, sql: &str) {
    vault
        .write::<_, VaultError>(owner(), |w| {
            w.conn().execute_batch(sql)?;
            w.audit("tampered", None, json!({})).map(|_| ())
        })
        .unwrap();
}

fn opened() -> (Closed, Vault) {
    let vault = closed(0);
    let opened = harness::open(&vault.path).unwrap().vault;
    (vault, opened)
}

#[test]
fn a_file_of_any_length_comes_back_as_it_was() {
    let (place, vault) = opened();
    let lengths = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 5 * CHUNK + 17];
    let ids: Vec<Uuid> = lengths
        .iter()
        .map(|len| put(&vault, person(1), &format!("zmluva {len}.pdf"), &content(*len)).unwrap())
        .collect();
    drop(vault);
    let vault = harness::open(&place.path).unwrap().vault;
    for (id, len) in ids.iter().zip(lengths) {
        let (file, name, bytes) = got(&vault, *id).unwrap();
        assert_eq!((file.size, file.kind.as_str()), (len as u64, "attachment"));
        assert_eq!(name.unwrap(), format!("zmluva {len}.pdf"));
        assert!(bytes.unwrap() == content(len), "{len}");
    }
    let listed = vault.read(|r| r.files_of(person(1))).unwrap();
    assert_eq!(listed.len(), lengths.len());
    assert!(vault.read(|r| r.files_of(person(2))).unwrap().is_empty());
    assert_eq!(problems(&vault), [] as [String; 0]);
}

#[test]
fn what_is_too_large_or_cannot_be_read_leaves_nothing() {
    let (_place, vault) = opened();
    let large = put(&vault, person(1), "a", &content(1_000_001));
    assert!(
        matches!(large, Err(VaultError::TooLarge { limit: 1_000_000 })),
        "{large:?}"
    );
    assert!(put(&vault, person(1), "a", &content(1_000_000)).is_ok());
    struct Broken;
    impl std::io::Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::PermissionDenied.into())
        }
    }
    let broken: Result<Uuid, VaultError> = vault.write(owner(), |w| {
        let new = NewFile {
            subject: person(1),
            kind: "attachment",
            name: "b",
            limit: 1_000_000,
        };
        w.audit("file-added", None, json!({}))?;
        w.put_file(&new, &mut content(CHUNK).chain(Broken))
    });
    assert!(matches!(broken, Err(VaultError::NoPermission)), "{broken:?}");
    assert_eq!(vault.read(|r| r.files_of(person(1))).unwrap().len(), 1);
}

#[test]
fn chunks_cannot_be_moved_left_out_added_or_changed() {
    for (why, sql) in [
        (
            "a byte",
            "UPDATE sealed_chunk SET sealed = zeroblob(length(sealed)) WHERE n = 1",
        ),
        ("the last left out", "DELETE FROM sealed_chunk WHERE n = 2"),
        (
            "the last left out, and said so",
            "DELETE FROM sealed_chunk WHERE n = 2; UPDATE sealed_file SET chunks = 2, size = 131072",
        ),
        ("the first left out", "DELETE FROM sealed_chunk WHERE n = 0"),
        (
            "two swapped",
            "UPDATE sealed_chunk SET n = 9 WHERE n = 0; UPDATE sealed_chunk SET n = 0 WHERE n = 1; UPDATE sealed_chunk SET n = 1 WHERE n = 9",
        ),
        (
            "one added",
            "INSERT INTO sealed_chunk (file, n, sealed) SELECT file, 3, sealed FROM sealed_chunk WHERE n = 2",
        ),
        (
            "one of another file",
            "UPDATE sealed_chunk SET sealed = (SELECT o.sealed FROM sealed_chunk o WHERE o.file <> sealed_chunk.file AND o.n = 0) WHERE n = 0",
        ),
        ("another size", "UPDATE sealed_file SET size = size + 1"),
        (
            "another owner",
            "UPDATE sealed_file SET subject = x'00000000000000000000000000005ea3'",
        ),
        (
            "a name of another file",
            "UPDATE sealed_file SET name = (SELECT o.name FROM sealed_file o WHERE o.id <> sealed_file.id)",
        ),
    ] {
        let (_place, vault) = opened();
        let id = put(&vault, person(1), "a", &content(2 * CHUNK + 5)).unwrap();
        put(&vault, person(1), "b", &content(10)).unwrap();
        put(&vault, person(2), "c", &content(10)).unwrap();
        tampered(&vault, sql);
        let read = got(&vault, id);
        assert!(matches!(read, Err(VaultError::Damaged { .. })), "{why}: {read:?}");
        if !why.starts_with("a name") {
            let found = problems(&vault);
            assert!(found.contains(&format!("sealed-file:{id}")), "{why}: {found:?}");
        }
    }
}

#[test]
fn a_deleted_file_leaves_no_byte_and_the_others_stay() {
    let (_place, vault) = opened();
    let (a, b) = (
        put(&vault, person(1), "a", &content(3 * CHUNK)).unwrap(),
        put(&vault, person(1), "b", &content(CHUNK)).unwrap(),
    );
    let delete = |id| {
        vault.write::<_, VaultError>(owner(), |w| {
            w.audit("file-deleted", Some(person(1)), json!({}))?;
            w.delete_file(id)
        })
    };
    assert!(delete(a).unwrap());
    assert!(!delete(a).unwrap());
    let chunks: u32 = vault
        .read::<_, VaultError>(|r| {
            Ok(r.conn()
                .query_row("SELECT count(*) FROM sealed_chunk", [], |row| row.get(0))?)
        })
        .unwrap();
    assert_eq!(chunks, 1);
    assert!(got(&vault, b).unwrap().2.unwrap() == content(CHUNK));
}

/// The key alone is enough: what a backup in a drawer still has of the file cannot be read either once its own key row
/// is erased; and `verify` says so if rows were left.
#[test]
fn with_the_key_of_the_person_the_file_is_gone() {
    let (_place, vault) = opened();
    let id = put(&vault, person(1), "a", &content(CHUNK)).unwrap();
    vault
        .write::<_, VaultError>(owner(), |w| {
            w.forget_subject(person(1))?;
            w.audit("forgotten", None, json!({})).map(|_| ())
        })
        .unwrap();
    let (_, name, bytes) = got(&vault, id).unwrap();
    assert_eq!((name, bytes), (None, None));
    assert_eq!(problems(&vault), [format!("sealed-file:{id}")]);
}
