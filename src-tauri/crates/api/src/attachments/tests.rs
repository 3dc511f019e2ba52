use super::*;
use crate::people;
use crate::people::types::NewPerson;
use crate::testing::owner;

#[test]
fn a_file_is_copied_in_and_written_out_for_a_reason() {
    let desk = owner();
    let new = NewPerson {
        name: "Anna Malá".into(),
        given: None,
        family: None,
        company: None,
        email: None,
        phone: None,
        purpose: "contract".into(),
        source_kind: "self".into(),
        source: None,
        obtained_on: None,
        despite_duplicate: false,
    };
    let person = people::add(&desk.session, new).unwrap().id;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("zmluva.txt");
    std::fs::write(&path, "podpísané").unwrap();
    let added = add(&desk.session, person, &path).unwrap();
    assert_eq!(added.size, "podpísané".len() as u64);
    assert!(path.exists(), "the file itself stays");
    let listed = list(&desk.session, person).unwrap();
    assert_eq!(listed[0].name.as_deref(), Some("zmluva.txt"));

    let out = folder.path().join("kopia.txt");
    let refused = save(&desk.session, added.id, "", &out).err().unwrap();
    assert_eq!((refused.code, out.exists()), ("empty-reason", false));
    let saved = save(&desk.session, added.id, "kontrola podpisu", &out).unwrap();
    assert_eq!(
        (saved.sha256, std::fs::read_to_string(&out).unwrap().as_str()),
        (added.sha256, "podpísané")
    );
    assert_eq!(
        std::fs::read_dir(folder.path()).unwrap().count(),
        2,
        "no partial file stays"
    );
    assert_eq!(
        add(&desk.session, person, folder.path()).err().unwrap().code,
        "not-a-file"
    );
    assert_eq!(
        add(&desk.session, person, &folder.path().join("nic"))
            .err()
            .unwrap()
            .code,
        "file-not-found"
    );
    remove(&desk.session, added.id).unwrap();
    assert!(list(&desk.session, person).unwrap().is_empty());
}
