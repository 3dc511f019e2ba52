use super::*;

#[test]
fn nothing_sealed_crosses_before_its_unlock_nor_after_its_cover() {
    let desk = owner();
    let session = &desk.session;
    let canaries = Canaries::new(4, &PLANTED);
    let (person, note) = planted(session, &canaries);
    let minimal: BTreeSet<String> = MINIMAL.iter().map(|key| (*key).to_owned()).collect();
    assert_eq!(sighted(&canaries, session, person), minimal);
    assert!(!String::from_utf8_lossy(&crossing(session, person)).contains("36421928"));

    let note = format!("note:{note}");
    let unlocked = unlock::unlock(session, ask(person, &["street", &note])).unwrap();
    assert_eq!(
        unlocked.fields.get("street").map(String::as_str),
        canaries.value("street")
    );
    assert_eq!(
        unlocked.fields.get(&note).map(String::as_str),
        canaries.value("note")
    );
    let mut open = minimal.clone();
    open.extend(["street".to_owned(), "note".to_owned()]);
    assert_eq!(sighted(&canaries, session, person), open);

    let cover = CoverFields {
        person: Some(person),
        field: Some(note),
    };
    assert_eq!(unlock::cover(session, cover).unwrap().open.len(), 1);
    open.remove("note");
    assert_eq!(sighted(&canaries, session, person), open);

    desk.vault.advance(TimeDelta::seconds(60));
    assert_eq!(
        sighted(&canaries, session, person),
        minimal,
        "sealed again by itself"
    );
    assert!(unlock::state(session).unwrap().open.is_empty());
}
