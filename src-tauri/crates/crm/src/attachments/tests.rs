use super::*;
use crate::private::Grant;
use crate::restriction::{self, Ground};
use crate::testing::{OWNER, acts_since_founding, founded, person, read, refused, write};

#[test]
fn a_file_comes_in_and_out_and_goes() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    let bytes = "zmluva č. 7 ".repeat(20_000).into_bytes();
    let added = write(&vault, |w| add(w, anna, "zmluva č. 7.txt", &bytes)).unwrap();
    assert_eq!(
        (added.size, added.media, added.stripped),
        (bytes.len() as u64, "text/plain", false)
    );
    let listed = read(&vault, |r| list(r, anna));
    let name = listed[0]
        .name
        .as_ref()
        .unwrap()
        .shown_to(&Grant::minimal())
        .value();
    assert_eq!(
        (listed[0].size, name.as_deref()),
        (bytes.len() as u64, Some("zmluva č. 7.txt"))
    );
    let mut out = Vec::new();
    assert_eq!(
        refused(write(&vault, |w| save(w, added.id, " ", &mut out))),
        "empty-reason"
    );
    write(&vault, |w| save(w, added.id, "kontrola", &mut out)).unwrap();
    assert!(out == bytes);
    write(&vault, |w| remove(w, added.id)).unwrap();
    let left: u32 = read(&vault, |r| {
        let sql = "SELECT (SELECT count(*) FROM sealed_file) + (SELECT count(*) FROM sealed_chunk)";
        Ok(r.conn().query_row(sql, (), |row| row.get(0))?)
    });
    assert_eq!(left, 0, "the file goes with its row");
    assert_eq!(
        acts_since_founding(&vault)[1..],
        ["attachment-added", "attachment-saved", "attachment-removed"]
    );
}

#[test]
fn a_file_goes_with_the_person_and_in_backups() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    write(&vault, |w| add(w, anna, "podpis.txt", b"canary-podpis")).unwrap();
    let made = vault
        .backup(OWNER, &[vault.own_place()], &vault::Job::silent())
        .unwrap();
    let receipt = crate::erasure::erase_whole(&vault, OWNER, &[anna], &vault::Job::silent()).unwrap();
    assert!(!receipt.backups.is_empty() && !made.copies.is_empty());
    let left: u32 = read(&vault, |r| {
        let sql = "SELECT (SELECT count(*) FROM sealed_file) + (SELECT count(*) FROM attachment)";
        Ok(r.conn().query_row(sql, (), |row| row.get(0))?)
    });
    assert_eq!(left, 0);
}

#[test]
fn what_is_refused() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    assert_eq!(
        refused(write(&vault, |w| add(w, anna, "x.txt", b""))),
        "empty-file"
    );
    assert_eq!(
        refused(write(&vault, |w| add(w, anna, "\u{202e}gpj.exe", b"x"))),
        "bad-file-name"
    );
    assert_eq!(
        refused(write(&vault, |w| add(w, anna, "x.jpg", b"\xFF\xD8\xFFx"))),
        "bad-picture"
    );
    let huge = vec![0; usize::try_from(MOST_BYTES).unwrap() + 1];
    assert_eq!(
        refused(write(&vault, |w| add(w, anna, "x.bin", &huge))),
        "attachment-over-limit"
    );
    let id = write(&vault, |w| add(w, anna, "x.txt", b"x")).unwrap().id;
    write(&vault, |w| restriction::restrict(w, anna, Ground::Accuracy)).unwrap();
    assert_eq!(refused(vault.read(|r| list(r, anna))), "restricted");
    assert_eq!(
        refused(write(&vault, |w| add(w, anna, "x.txt", b"x"))),
        "restricted"
    );
    assert_eq!(
        refused(write(&vault, |w| save(w, id, "x", &mut Vec::new()))),
        "restricted"
    );
    assert_eq!(refused(write(&vault, |w| remove(w, id))), "restricted");
}
