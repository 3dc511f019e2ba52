use super::*;
use crate::private::Grant;
use crate::restriction::{self, Ground};
use crate::testing::{acts_since_founding, founded, person, read, refused, write};

fn words(tags: Vec<Private>) -> Vec<String> {
    tags.into_iter()
        .filter_map(|tag| tag.shown_to(&Grant::minimal()).value())
        .collect()
}

#[test]
fn tags_are_put_on_and_taken_off() {
    let vault = founded();
    let (anna, boris) = (
        person(&vault, "Anna Malá", "contract"),
        person(&vault, "Boris Veľký", "contract"),
    );
    for (who, tag, new) in [
        (anna, "Stály zákazník", true),
        (anna, "#stály  zákazník", false),
        (anna, "VIP", true),
        (boris, "staly zakaznik", true),
    ] {
        assert_eq!(write(&vault, |w| add(w, who, tag)).unwrap(), new, "{tag}");
    }
    assert_eq!(
        words(read(&vault, |r| of_person(r, anna))),
        ["Stály zákazník", "VIP"]
    );
    assert_eq!(
        words(read(&vault, |r| of_person(r, boris))),
        ["Stály zákazník"],
        "written as it is known"
    );
    let all = read(&vault, all);
    assert_eq!(all, [("Stály zákazník".to_owned(), 2), ("VIP".to_owned(), 1)]);
    assert!(write(&vault, |w| remove(w, anna, "vip")).unwrap());
    assert!(!write(&vault, |w| remove(w, anna, "vip")).unwrap());
    assert_eq!(refused(write(&vault, |w| add(w, anna, " # "))), "empty-tag");
    assert_eq!(
        acts_since_founding(&vault)[2..],
        ["tag-added", "tag-added", "tag-added", "tag-removed"]
    );
}

#[test]
fn a_restricted_person_has_no_tags_for_anybody() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    write(&vault, |w| add(w, anna, "VIP")).unwrap();
    write(&vault, |w| restriction::restrict(w, anna, Ground::Accuracy)).unwrap();
    assert_eq!(refused(vault.read(|r| of_person(r, anna))), "restricted");
    assert_eq!(refused(write(&vault, |w| add(w, anna, "x"))), "restricted");
    assert_eq!(refused(write(&vault, |w| remove(w, anna, "VIP"))), "restricted");
    assert!(read(&vault, all).is_empty() && read(&vault, |r| people_with(r, "VIP")).is_empty());
}
