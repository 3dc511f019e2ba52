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

#[test]
fn colleagues_come_change_their_role_and_leave() {
    let vault = founded();
    let peter = write(&vault, |w| add(w, " Peter Vavrinec ", Role::Staff)).unwrap();
    assert_eq!((peter.name.as_str(), peter.role), ("Peter Vavrinec", Role::Staff));
    assert_eq!(read(&vault, list).len(), 2);
    let changed = write(&vault, |w| set_role(w, peter.id, Role::Viewer)).unwrap();
    assert_eq!(changed.role, Role::Viewer);
    assert_eq!(read(&vault, |r| get(r, peter.id)).unwrap().role, Role::Viewer);
    let gone = write(&vault, |w| disable(w, peter.id)).unwrap();
    assert!(gone.disabled_at.is_some());
    assert_eq!(
        write(&vault, |w| disable(w, peter.id)).unwrap(),
        gone,
        "a second time changes nothing"
    );
    assert_eq!(
        read(&vault, |r| name(r, peter.id)),
        "Peter Vavrinec",
        "the log goes on to name them"
    );
}

#[test]
fn the_last_owner_stays_one() {
    let vault = founded();
    type Attempt = fn(&Write<'_>) -> Result<Member, CrmError>;
    let attempts: [Attempt; 2] = [|w| set_role(w, OWNER, Role::Staff), |w| disable(w, OWNER)];
    for attempt in attempts {
        assert_eq!(refused(write(&vault, attempt)), "last-owner");
    }
    let second = write(&vault, |w| add(w, "Jana Podhradská", Role::Owner)).unwrap();
    write(&vault, |w| disable(w, second.id)).unwrap();
    for attempt in attempts {
        assert_eq!(
            refused(write(&vault, attempt)),
            "last-owner",
            "a disabled owner does not count"
        );
    }
    let third = write(&vault, |w| add(w, "Peter Vavrinec", Role::Owner)).unwrap();
    write(&vault, |w| set_role(w, OWNER, Role::Owner)).unwrap();
    write(&vault, |w| set_role(w, OWNER, Role::Viewer)).unwrap();
    assert_eq!(refused(write(&vault, |w| disable(w, third.id))), "last-owner");
    assert_eq!(
        refused(write(&vault, |w| disable(w, Uuid::from_u128(7)))),
        "no-such-staff"
    );
}

#[test]
fn an_instruction_has_its_date_and_its_paper() {
    let vault = founded(); // 2 March 2026
    let paper = crate::paper::Paper {
        name: "poučenie.pdf".into(),
        bytes: b"%PDF".to_vec(),
    };
    let told = |who: Uuid, on: &str| write(&vault, |w| instruct(w, who, on, Some(&paper)));
    assert_eq!(refused(told(Uuid::from_u128(9), "2026-03-01")), "no-such-staff");
    assert_eq!(refused(told(OWNER, "2026-03-03")), "future-date");
    assert_eq!(refused(told(OWNER, "zajtra")), "bad-date");
    let kept = told(OWNER, "2026-03-01").unwrap();
    assert_eq!(read(&vault, instructions), std::slice::from_ref(&kept));
    let back = write(&vault, |w| instruction_paper(w, kept.id)).unwrap();
    assert!(back == paper, "byte for byte");
}
