use super::*;
use crate::testing::{OWNER, founded, read, refused, write};

#[test]
fn the_owner_is_written_down_once_with_the_vault() {
    let vault = founded();
    let members = read(&vault, list);
    let [owner] = members.as_slice() else {
        panic!("one member")
    };
    assert_eq!(
        (owner.id, owner.name.as_str(), owner.role),
        (OWNER, "Zuzana Hriňová", Role::Owner)
    );
    assert!(owner.disabled_at.is_none());
    assert_eq!(read(&vault, |r| name(r, OWNER)), "Zuzana Hriňová");
    assert_eq!(
        read(&vault, |r| name(r, Uuid::from_u128(7))),
        "",
        "nobody has no name"
    );
    assert_eq!(read(&vault, names).len(), 1);
}

#[test]
fn a_name_is_needed() {
    let vault = founded();
    let long = "x".repeat(NAME_MAX + 1);
    for (text, code) in [
        ("", "empty-name"),
        (" \t ", "empty-name"),
        ("a\u{7}b", "empty-name"),
        (&long, "too-long"),
    ] {
        assert_eq!(
            refused(write(&vault, |w| add_owner(w, w.id(), text))),
            code,
            "{text:?}"
        );
    }
}

#[test]
fn roles_are_ordered_and_keep_their_words() {
    use Role::{Owner, Staff, Viewer};
    for (role, least, may) in [
        (Owner, Owner, true),
        (Owner, Viewer, true),
        (Staff, Owner, false),
        (Staff, Staff, true),
        (Viewer, Staff, false),
        (Viewer, Viewer, true),
    ] {
        assert_eq!(role.at_least(least), may, "{role:?} {least:?}");
    }
    for role in Role::ALL {
        assert_eq!(Role::parse(role.as_str()), Some(role));
        assert_eq!(
            serde_json::to_string(&role).unwrap(),
            format!("\"{}\"", role.as_str())
        );
    }
    assert_eq!(Role::parse("Owner"), None);
}
