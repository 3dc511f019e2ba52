use std::collections::BTreeMap;

use chrono::TimeDelta;
use proptest::prelude::*;
use text::Lang;
use uuid::Uuid;

use super::*;
use crate::consent::{self, Channel, ConsentAction, NewEvent};
use crate::people::{self, Change};
use crate::private::{Grant, Shown};
use crate::testing::{OWNER, TempVault, acts_since_founding, founded, person_with, read, refused, write};
use crate::{notices, purposes, unlock};

fn somebody(vault: &TempVault) -> Uuid {
    person_with(
        vault,
        "contract",
        &[("name", "Ľubomíra Vŕšková"), ("email", "vrskova@klasok.example")],
    )
}

fn whole(vault: &TempVault, person: Uuid) -> Page {
    read(vault, |r| page(r, person, None, MOST))
}

fn kinds(page: &Page) -> Vec<&'static str> {
    page.entries.iter().map(|entry| entry.kind.as_str()).collect()
}

fn set(vault: &TempVault, person: Uuid, key: &str, value: &str) {
    let source = people::from_the_person(vault.world().today());
    let values = BTreeMap::from([(key.to_owned(), value.to_owned())]);
    let change = Change {
        person,
        values,
        purpose: "contract".into(),
        source,
        batch: None,
    };
    write(vault, |w| people::set(w, &change)).unwrap();
}

fn record(vault: &TempVault, person: Uuid, action: ConsentAction) {
    let event = NewEvent {
        person,
        purpose: "newsletter",
        action,
        channel: Channel::Paper,
        text_version: None,
        lang: Lang::Sk,
        at: None,
        evidence: None,
    };
    write(vault, |w| consent::record(w, &event)).unwrap();
}

#[test]
fn everything_that_happens_is_told_newest_first() {
    let vault = founded();
    let minute = || vault.advance(TimeDelta::minutes(1));
    let id = somebody(&vault);
    minute();
    set(&vault, id, "street", "Hviezdna 14");
    minute();
    write(&vault, |w| {
        add_note(w, id, "Volala, chce dub.\r\nPošle rozmery.", false)
    })
    .unwrap();
    minute();
    write(&vault, |w| add_note(w, id, "dôverné", true)).unwrap();
    minute();
    let ask = unlock::Ask {
        person: id,
        fields: &["street".to_owned()],
        reason: "Doručenie",
        seconds: 300,
    };
    write(&vault, |w| unlock::record(w, &ask, false)).unwrap();
    minute();
    record(&vault, id, ConsentAction::Grant);
    minute();
    record(&vault, id, ConsentAction::Withdraw);
    minute();
    write(&vault, |w| notices::give(w, id, "1", Channel::Paper, Lang::Sk)).unwrap();
    minute();
    set(&vault, id, "street", "");

    let page = whole(&vault, id);
    assert_eq!(
        kinds(&page),
        [
            "changed",
            "notice",
            "consent",
            "processing-end",
            "consent",
            "processing-start",
            "unlock",
            "private-note",
            "note",
            "changed",
            "processing-start",
            "created"
        ]
    );
    assert_eq!((page.total, page.next), (12, None));
    assert!(
        page.entries.iter().all(|entry| entry.staff == Some(OWNER)),
        "who ended a processing is known too"
    );
    let entry = |place: usize| &page.entries[place];
    assert_eq!(
        (&entry(0).fields[..], &*entry(0).detail["removed"]),
        (&["street".to_owned()][..], "street")
    );
    assert_eq!(entry(2).detail["action"], "withdraw");
    assert_eq!(entry(3).detail["reason"], "consent-withdrawn");
    assert_eq!(
        (entry(6).fields[0].as_str(), &*entry(6).detail["seconds"]),
        ("street", "300")
    );
    let text = |place: usize| {
        entry(place)
            .text
            .as_ref()
            .map(|text| text.shown_to(&Grant::minimal()))
    };
    assert!(text(6) == Some(Shown::Value("Doručenie".into())));
    assert!(
        text(7) == Some(Shown::Masked { hint: None }),
        "a private note is sealed"
    );
    assert!(text(8) == Some(Shown::Value("Volala, chce dub.\nPošle rozmery.".into())));
    assert_eq!(read(&vault, |r| private_notes(r, id)), 1);
}

#[test]
fn what_a_note_is_refused_for() {
    let vault = founded();
    let id = somebody(&vault);
    for (person, text, code) in [
        (id, " \n ".to_owned(), "empty-text"),
        (id, "a".repeat(LONGEST_NOTE + 1), "too-long"),
        (id, "a\u{0}".to_owned(), "bad-characters"),
        (Uuid::from_u128(3), "a".to_owned(), "unknown-person"),
    ] {
        assert_eq!(
            refused(write(&vault, |w| add_note(w, person, &text, false))),
            code
        );
    }
    assert_eq!(
        refused(vault.read(|r| note(r, id, Uuid::from_u128(3)))),
        "unknown-note"
    );
    assert_eq!(
        refused(vault.read(|r| page(r, Uuid::from_u128(3), None, 5))),
        "unknown-person"
    );
    assert_eq!(acts_since_founding(&vault), ["person-added"]);
}

#[test]
fn a_birth_number_in_a_note_is_noticed_and_masked_even_when_shown() {
    let vault = founded();
    let id = somebody(&vault);
    let text = "rč 905203/1230, účet SK31 1200 0000 1987 4263 7541";
    let added = write(&vault, |w| add_note(w, id, text, true)).unwrap();
    assert_eq!(
        added.noticed.iter().map(|what| what.as_str()).collect::<Vec<_>>(),
        ["birth-number", "iban"]
    );
    let note = read(&vault, |r| note(r, id, added.id));
    assert_eq!(note.noticed, ["birth-number", "iban"]);
    assert!(note.text.shown_to(&Grant::minimal()) == Shown::Masked { hint: None });
    let grant = Grant::at(
        vault::Instant(0),
        [(id, unlock::rules::note_key(added.id), vault::Instant(1))],
    );
    let shown = note.text.shown_to(&grant);
    assert!(shown == Shown::Value("rč ••••••/••••, účet SK31 1200 0000 1987 4263 7541".into()));
}

#[test]
fn cursors_read_back_and_refuse_anything_else() {
    let vault = founded();
    let id = somebody(&vault);
    for entry in whole(&vault, id).entries {
        assert_eq!(entry.cursor().to_string().parse(), Ok(entry.cursor()));
    }
    for text in [
        "",
        "1",
        "1.2",
        "x.0.0190",
        "1.99.01900000-0000-7000-8000-000000000001",
        "1.0.1.2",
    ] {
        assert_eq!(text.parse::<Cursor>().unwrap_err().code, "bad-cursor", "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn pages_put_together_are_the_whole(acts in prop::collection::vec((0..4_u8, 0..3_i64), 0..25), limit in 1..7_u32) {
        let vault = founded();
        let id = somebody(&vault);
        for (n, (act, seconds)) in acts.into_iter().enumerate() {
            vault.advance(TimeDelta::seconds(seconds));
            match act {
                0 => { write(&vault, |w| add_note(w, id, &format!("poznámka {n}"), n % 2 == 0)).unwrap(); }
                1 => set(&vault, id, "street", &format!("Hviezdna {n}")),
                2 => record(&vault, id, if n % 2 == 0 { ConsentAction::Grant } else { ConsentAction::Withdraw }),
                _ => { write(&vault, |w| notices::give(w, id, "1", Channel::Paper, Lang::Sk)).unwrap(); }
            }
        }
        let whole = whole(&vault, id);
        let order: Vec<(Kind, Uuid)> = whole.entries.iter().map(|entry| (entry.kind, entry.id)).collect();
        prop_assert_eq!(whole.total, order.len() as u64);
        prop_assert!(whole.entries.windows(2).all(|pair| pair[0].at >= pair[1].at));
        let (mut together, mut before) = (Vec::new(), None);
        loop {
            let part = read(&vault, |r| page(r, id, before, limit));
            prop_assert!(part.entries.len() <= limit as usize);
            together.extend(part.entries.iter().map(|entry| (entry.kind, entry.id)));
            before = part.next;
            if before.is_none() {
                break;
            }
        }
        prop_assert_eq!(together, order);
    }
}

#[test]
fn a_restricted_person_has_no_timeline() {
    let vault = founded();
    let id = somebody(&vault);
    write(&vault, |w| {
        w.conn()
            .execute("UPDATE person SET restricted_at = 1 WHERE id = ?1", (id,))?;
        Ok(w.audit("restricted", Some(id), serde_json::Value::Null)?)
    })
    .unwrap();
    assert_eq!(refused(vault.read(|r| page(r, id, None, 5))), "restricted");
    assert_eq!(
        refused(write(&vault, |w| add_note(w, id, "a", false))),
        "restricted"
    );
    assert_eq!(
        refused(write(&vault, |w| purposes::end_act(w, id, "contract", None))),
        "restricted"
    );
}
