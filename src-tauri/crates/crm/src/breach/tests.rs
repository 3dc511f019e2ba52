use chrono::{DateTime, TimeDelta};

use super::*;
use crate::disclosure::{Egress, RecipientRole, WAY_ACCESS_REPORT, permit, permit_own_right};
use crate::fields::Category;
use crate::people::{self, Change, Source, SourceKind};
use crate::testing::{OWNER, TempVault, acts, founded, person, person_with, read, refused, write};
use crate::unlock::{Ask, record};

const AWARE: &str = "2026-06-03T10:20:00+02:00";

fn opening(what: What) -> Opening<'static> {
    Opening {
        what,
        aware_at: AWARE,
        from: None,
        until: None,
        recipient: None,
        by: None,
        backup: None,
        facts: None,
    }
}

/// A vault on the day of the breach, with Anna, Boris and Cyril, who were added three months before.
fn desk() -> (TempVault, [Uuid; 3]) {
    let vault = founded();
    let anna = person_with(
        &vault,
        "contract",
        &[
            ("name", "Anna Malá"),
            ("email", "mala@klasok.example"),
            ("iban", "SK31 1200 0000 1987 4263 7541"),
        ],
    );
    let boris = person(&vault, "Boris Veľký", "contract");
    let cyril = person(&vault, "Cyril Tichý", "contract");
    let aware: DateTime<FixedOffset> = AWARE.parse().unwrap();
    vault.advance(aware - vault.world().now() - TimeDelta::hours(2));
    (vault, [anna, boris, cyril])
}

fn opened(vault: &TempVault, opening: &Opening<'_>) -> Breach {
    let breach = write(vault, |w| open(w, opening)).unwrap();
    assert_eq!(read(vault, |r| get(r, breach.id)), breach, "as it was written");
    breach
}

fn of(vault: &TempVault, breach: &Breach, beside: &[Rows]) -> Affected {
    read(vault, |r| affected(r, breach, beside))
}

/// Anna's account is opened.
fn reveal_account(vault: &TempVault, person: Uuid) {
    let fields = ["iban".to_owned()];
    let ask = Ask {
        person,
        fields: &fields,
        reason: "platba za júl",
        seconds: 60,
    };
    write(vault, |w| record(w, &ask, true)).unwrap().unwrap();
}

/// Fields of somebody go to the accountant.
fn disclose(vault: &TempVault, person: Uuid, fields: &[&str]) {
    write(vault, |w| {
        let known = disclosure::recipients(w)?.into_iter().next();
        let recipient = match known {
            Some(recipient) => recipient,
            None => disclosure::add_recipient(w, "Účtovníctvo Šafran", "SK", RecipientRole::Processor, None)?,
        };
        let egress = Egress {
            person,
            purpose: "contract",
            recipient: recipient.id,
            fields,
            way: "export",
        };
        permit(w, &egress)?;
        w.audit("disclosed", Some(person), json!({}))?;
        Ok(())
    })
    .unwrap();
}

fn named(found: &Affected) -> Vec<(Uuid, Vec<&str>)> {
    found
        .named
        .iter()
        .map(|(person, fields)| (*person, fields.iter().map(String::as_str).collect()))
        .collect()
}

#[test]
fn the_clock_runs_seventy_two_elapsed_hours() {
    for (aware, notify_by) in [
        ("2026-06-03T10:20:00+02:00", "2026-06-06T10:20:00+02:00"),
        ("2026-06-03T08:20:00Z", "2026-06-06T10:20:00+02:00"),
        // The clocks go forward on 29 March and back on 25 October.
        ("2026-03-27T22:00:00+01:00", "2026-03-30T23:00:00+02:00"),
        ("2025-10-24T22:00:00+02:00", "2025-10-27T21:00:00+01:00"),
        // A day alone begins at its midnight in Slovakia, in the offset of that night.
        ("2026-03-29", "2026-04-01T01:00:00+02:00"),
        ("2025-10-26", "2025-10-28T23:00:00+01:00"),
        ("2026-06-03", "2026-06-06T00:00:00+02:00"),
    ] {
        let (vault, _) = desk();
        vault.advance(TimeDelta::hours(3));
        let opening = Opening {
            aware_at: aware,
            ..opening(What::Other)
        };
        assert_eq!(
            opened(&vault, &opening).notify_by().to_rfc3339(),
            notify_by,
            "{aware}"
        );
    }
}

#[test]
fn what_cannot_be_is_refused_and_nothing_is_written() {
    let (vault, _) = desk();
    let before = acts(&vault).len();
    let lost = opening(What::LostDevice);
    let long = "a".repeat(5000);
    for (wrong, code) in [
        (
            Opening {
                aware_at: "včera",
                ..lost
            },
            "bad-date",
        ),
        (lost, "future-date"),
        (
            Opening {
                aware_at: "2026-06-04",
                ..lost
            },
            "future-date",
        ),
        (
            Opening {
                aware_at: "2026-06-01",
                from: Some("2026-06-02"),
                ..lost
            },
            "bad-span",
        ),
        (
            Opening {
                aware_at: "2026-06-01",
                from: Some("x"),
                ..lost
            },
            "bad-date",
        ),
        (
            Opening {
                aware_at: "2026-06-01",
                until: Some("2026-07-01"),
                ..lost
            },
            "future-date",
        ),
        (
            Opening {
                aware_at: "2026-06-01",
                recipient: Some("Nikto"),
                ..lost
            },
            "breach-recipient-unknown",
        ),
        (
            Opening {
                aware_at: "2026-06-01",
                by: Some("Nikto"),
                ..lost
            },
            "no-such-staff",
        ),
        (
            Opening {
                aware_at: "2026-06-01",
                facts: Some(&long),
                ..lost
            },
            "too-long",
        ),
    ] {
        assert_eq!(refused(write(&vault, |w| open(w, &wrong))), code);
    }
    assert_eq!(acts(&vault).len(), before);
    let nobody = vault.read(|r| get(r, Uuid::from_u128(9)));
    assert_eq!(refused(nobody), "unknown-breach");
}

#[test]
fn a_breach_is_one_entry_in_the_log_and_a_birth_number_in_it_is_masked() {
    let (vault, _) = desk();
    vault.advance(TimeDelta::hours(3));
    let facts = Opening {
        facts: Some("e-mail s rodným číslom 855603/1230 išiel inam"),
        ..opening(What::WrongRecipient)
    };
    let breach = opened(&vault, &facts);
    let stored = breach.facts.unwrap();
    assert!(
        stored.starts_with("e-mail") && !stored.contains("1230"),
        "{stored}"
    );
    assert_eq!(acts(&vault).last().map(String::as_str), Some("breach-opened"));
}

#[test]
fn a_wrong_recipient_concerns_those_whose_data_went_there() {
    let (vault, [anna, boris, cyril]) = desk();
    disclose(&vault, anna, &["name", "iban"]);
    disclose(&vault, boris, &["name"]);
    write(&vault, |w| {
        permit_own_right(w, cyril, WAY_ACCESS_REPORT, &["email".into()])?;
        w.audit("access-report", Some(cyril), json!({}))?;
        Ok(())
    })
    .unwrap();
    reveal_account(&vault, anna);
    vault.advance(TimeDelta::hours(3));
    disclose(&vault, cyril, &["name"]);

    let to = Opening {
        recipient: Some("účtovníctvo šafran"),
        ..opening(What::WrongRecipient)
    };
    let found = of(&vault, &opened(&vault, &to), &[]);
    let mut expected = vec![(anna, vec!["iban", "name"]), (boris, vec!["name"])];
    expected.sort();
    assert_eq!(named(&found), expected);
    assert_eq!(
        (found.people, found.records, found.disclosures, found.reveals),
        (2, 3, 2, 0)
    );
    assert_eq!(
        found.categories.iter().copied().collect::<Vec<_>>(),
        [Category::Identification, Category::Financial]
    );
    assert_eq!((found.everyone, found.people_at_most), (false, 2));

    let anybody = of(&vault, &opened(&vault, &opening(What::WrongRecipient)), &[]);
    assert_eq!(
        (anybody.people, anybody.disclosures),
        (3, 3),
        "the person's own answer may go astray too"
    );
}

#[test]
fn an_unauthorised_reader_concerns_those_whom_the_logs_name_in_that_time() {
    let (vault, [anna, boris, _]) = desk();
    reveal_account(&vault, anna);
    vault.advance(TimeDelta::minutes(30));
    let change = Change {
        person: boris,
        values: [("city".to_owned(), "Martin".to_owned())].into(),
        purpose: "contract".to_owned(),
        source: Source {
            kind: SourceKind::Oneself,
            words: String::new(),
            obtained_on: vault.world().today(),
        },
        batch: None,
    };
    write(&vault, |w| people::set(w, &change)).unwrap();
    vault.advance(TimeDelta::hours(3));

    let whole = Opening {
        from: Some("2026-06-03"),
        ..opening(What::UnauthorisedAccess)
    };
    let found = of(&vault, &opened(&vault, &whole), &[]);
    let mut expected = vec![(anna, vec!["iban", "name"]), (boris, vec!["city", "name"])];
    expected.sort();
    assert_eq!(named(&found), expected);
    assert_eq!(
        (found.people, found.records, found.reveals, found.acts),
        (2, 4, 1, 2)
    );
    assert_eq!(
        found.people_at_most, 3,
        "the list of people was open to whoever was in"
    );

    let altered = Opening {
        what: What::AlteredData,
        ..whole
    };
    let found = of(&vault, &opened(&vault, &altered), &[]);
    assert_eq!(named(&found), [(boris, vec!["city", "name"])]);
    assert_eq!((found.people_at_most, found.reveals), (1, 0));

    let later = Opening {
        from: Some("2026-06-03T08:40:00+02:00"),
        ..whole
    };
    assert_eq!(
        of(&vault, &opened(&vault, &later), &[]).people,
        1,
        "Anna was before"
    );
    let everything = of(&vault, &opened(&vault, &opening(What::UnauthorisedAccess)), &[]);
    assert_eq!(everything.people, 3, "the adding of each is an act");
    let owner = OWNER.to_string();
    let hers = Opening {
        by: Some(&owner),
        ..whole
    };
    assert_eq!(of(&vault, &opened(&vault, &hers), &[]).people, 2);
}

#[test]
fn a_lost_device_concerns_everybody_and_what_its_backups_held() {
    let (vault, _) = desk();
    vault.advance(TimeDelta::hours(3));
    person(&vault, "Dana Nová", "contract");
    let breach = opened(&vault, &opening(What::LostDevice));
    let found = of(&vault, &breach, &[]);
    assert_eq!(
        (found.people, found.everyone, found.backups),
        (3, true, 0),
        "Dana came after"
    );
    assert!(found.named.is_empty());
    for category in [Category::Identification, Category::Contact, Category::Financial] {
        assert!(found.categories.contains(&category), "{category:?}");
    }
    assert!(!found.categories.contains(&Category::Special));
    // Three people, each with an e-mail and a processing, one with an account.
    assert!(found.records >= 10, "{}", found.records);

    let before_an_erasure = Rows::from([("person".to_owned(), 5), ("note".to_owned(), 100)]);
    let with = of(&vault, &breach, std::slice::from_ref(&before_an_erasure));
    assert_eq!((with.people, with.records, with.backups), (5, 105, 1));
    let lost_data = opened(&vault, &opening(What::LostData));
    let without = of(&vault, &lost_data, std::slice::from_ref(&before_an_erasure));
    assert_eq!(
        (without.people, without.backups),
        (3, 0),
        "a backup is a way back, no loss"
    );

    let one = Opening {
        backup: Some(&before_an_erasure),
        ..opening(What::LostDevice)
    };
    let only = of(&vault, &opened(&vault, &one), &[]);
    assert_eq!((only.people, only.records, only.backups), (5, 105, 1));
    assert!(only.categories.contains(&Category::Communication), "notes");
}

#[test]
fn who_was_erased_since_is_counted_and_not_named() {
    let (vault, [anna, ..]) = desk();
    reveal_account(&vault, anna);
    vault.advance(TimeDelta::hours(3));
    write(&vault, |w| {
        w.forget_subject(anna)?;
        w.audit("erased", None, json!({}))?;
        w.conn()
            .execute("DELETE FROM reveal WHERE person_id = ?1", (anna,))?;
        Ok(())
    })
    .unwrap();
    let from = Opening {
        from: Some("2026-06-03"),
        ..opening(What::UnauthorisedAccess)
    };
    let found = of(&vault, &opened(&vault, &from), &[]);
    assert_eq!((found.people, found.acts, found.erased_entries), (0, 0, 1));
}
