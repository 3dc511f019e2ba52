use std::collections::BTreeMap;

use serde_json::json;
use text::Lang;
use uuid::Uuid;
use vault::Job;

use super::export::{Ask, Export, Exported};
use super::*;
use crate::audit::acts;
use crate::consent::{self, Channel, ConsentAction, NewEvent};
use crate::erasure::erase_whole;
use crate::people::{self, NewPerson};
use crate::testing::{OWNER, TempVault, acts_since_founding, founded, person_with, read, refused, write};
use crate::{purposes, restriction, unlock};

type Values = BTreeMap<String, String>;

const HASH: &str = "ab12";

fn courier(vault: &TempVault) -> Recipient {
    let added = write(vault, |w| {
        add_recipient(w, "Kuriér Čmeliak", "sk", RecipientRole::Processor, None)
    });
    added.unwrap()
}

/// What an export gives: each person's values, and what it came to.
fn exported(
    vault: &TempVault,
    to: &Recipient,
    purpose: &str,
    fields: &[&str],
    reason: Option<&str>,
    proved: bool,
) -> Result<(Vec<Values>, Exported), CrmError> {
    let fields: Vec<String> = fields.iter().map(|field| (*field).to_owned()).collect();
    write(vault, |w| {
        let ask = Ask {
            purpose,
            recipient: to,
            fields: &fields,
            reason,
            proved,
            people: None,
        };
        let ahead = foresight::foresee(w, purpose, &fields, None);
        let mut export = Export::begin(w, &ask)?;
        let mut people: Vec<Values> = Vec::new();
        while let Some(page) = export.page(w)? {
            for leaving in &page {
                let given = export.columns().iter().filter_map(|key| {
                    let value = leaving.value(key)?.exported(&leaving.permit)?;
                    Some((key.clone(), value.into_owned()))
                });
                people.push(given.collect());
            }
        }
        let done = export.finish(w, "csv", HASH)?;
        let ahead = ahead?;
        assert_eq!(
            (ahead.exported, &ahead.left_out),
            (done.exported, &done.left_out),
            "as foreseen"
        );
        let mut filled: BTreeMap<String, u64> = BTreeMap::new();
        for key in people.iter().flat_map(Values::keys) {
            *filled.entry(key.clone()).or_default() += 1;
        }
        assert_eq!(ahead.filled, filled);
        Ok((people, done))
    })
}

fn said(vault: &TempVault, person: Uuid, action: ConsentAction) {
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

fn anna(vault: &TempVault) -> Uuid {
    let values = [
        ("name", "Anna Malá"),
        ("company", "Pekáreň rč 905203/1230"),
        ("email", "anna@example.sk"),
        ("phone", "+421 905 123 456"),
        ("street", "Hviezdna 14"),
        ("iban", "SK31 1200 0000 1987 4263 7541"),
    ];
    person_with(vault, "contract", &values)
}

#[test]
fn everybody_who_may_not_leave_is_counted_by_reason() {
    let vault = founded();
    let to = courier(&vault);
    use ConsentAction::{Ask as Asked, Grant, Refuse, Withdraw};
    let told: [(&str, &[ConsentAction]); 6] = [
        ("Nepýtaný", &[]),
        ("Spýtaný", &[Asked]),
        ("Odmietol", &[Refuse]),
        ("Odvolal", &[Grant, Withdraw]),
        ("Súhlasil", &[Grant]),
        ("Obmedzený", &[Grant]),
    ];
    for (name, actions) in told {
        let person = person_with(&vault, "contract", &[("name", name)]);
        for action in actions {
            said(&vault, person, *action);
        }
        if name == "Obmedzený" {
            write(&vault, |w| {
                people::restrict(w, person, Some(w.now()))?;
                w.audit("restricted-in-test", Some(person), json!({}))?;
                Ok(())
            })
            .unwrap();
        }
    }
    let (people, done) = exported(&vault, &to, "newsletter", &[], None, false).unwrap();
    let names: Vec<&str> = people.iter().map(|person| person["name"].as_str()).collect();
    assert_eq!((names.as_slice(), done.exported), (&["Súhlasil"][..], 1));
    let reasons = [
        ("consent-not-asked", 1),
        ("consent-asked", 1),
        ("consent-refused", 1),
        ("consent-withdrawn", 1),
        ("restricted", 1),
    ];
    assert_eq!(done.left_out, BTreeMap::from(reasons));
}

#[test]
fn who_shares_an_address_with_somebody_erased_stays() {
    let vault = founded();
    let to = courier(&vault);
    let shared = [("name", "Anna Malá"), ("email", "spolu@example.sk")];
    let erased = person_with(&vault, "contract", &shared);
    let beside = [
        ("name", "Ján Malý"),
        ("phone", "0905 111 222"),
        ("email2", "spolu@example.sk"),
    ];
    person_with(&vault, "contract", &beside);
    person_with(&vault, "contract", &[("name", "Boris Veľký")]);
    vault.advance(chrono::TimeDelta::minutes(1));
    erase_whole(&vault, OWNER, &[erased], &Job::silent()).unwrap();
    let (people, done) = exported(&vault, &to, "contract", &[], None, false).unwrap();
    assert_eq!(people, [Values::from([("name".into(), "Boris Veľký".into())])]);
    assert_eq!(done.left_out, BTreeMap::from([("suppressed", 1)]));

    vault.advance(chrono::TimeDelta::minutes(1));
    let anew = NewPerson {
        values: shared
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .into(),
        purpose: "contract".to_owned(),
        source: people::from_the_person(vault.world().today()),
        batch: None,
        sample: false,
        despite_duplicate: true,
    };
    write(&vault, |w| {
        people::add_on_basis(w, &anew, Some("Nová objednávka"))
    })
    .unwrap();
    let (_, done) = exported(&vault, &to, "contract", &[], None, false).unwrap();
    assert_eq!(done.exported, 2, "who came in later did so on a new basis");
}

#[test]
fn who_objected_stays_for_that_purpose_alone() {
    let vault = founded();
    let to = courier(&vault);
    let id = person_with(&vault, "contract", &[("name", "Anna Malá")]);
    write(&vault, |w| purposes::start_act(w, id, "interest", None)).unwrap();
    let against = restriction::Objected::Purpose("interest");
    write(&vault, |w| restriction::object(w, id, against)).unwrap();
    let count = |purpose: &str| {
        let (_, done) = exported(&vault, &to, purpose, &[], None, false).unwrap();
        (done.exported, done.left_out)
    };
    assert_eq!(count("interest"), (0, BTreeMap::from([("objected", 1)])));
    assert_eq!(count("contract"), (1, BTreeMap::new()));
}

#[test]
fn who_was_never_under_a_purpose_is_not_looked_at_and_who_no_longer_is_stays() {
    let vault = founded();
    let to = courier(&vault);
    let ended = anna(&vault);
    person_with(&vault, "contract", &[("name", "Boris Veľký")]);
    person_with(&vault, "interest", &[("name", "Cyril Iný")]);
    write(&vault, |w| purposes::end_act(w, ended, "contract", None)).unwrap();
    let (people, done) = exported(&vault, &to, "contract", &[], None, false).unwrap();
    assert_eq!(people, [Values::from([("name".into(), "Boris Veľký".into())])]);
    assert_eq!(done.left_out, BTreeMap::from([("ended", 1)]));
}

#[test]
fn an_export_without_fields_is_the_minimal_record_and_masks_a_birth_number() {
    let vault = founded();
    let to = courier(&vault);
    let id = anna(&vault);
    person_with(
        &vault,
        "contract",
        &[("name", "Boris Veľký"), ("phone", "0905 111 222")],
    );
    let (people, done) = exported(&vault, &to, "contract", &[], None, false).unwrap();
    let keys: Vec<Vec<&str>> = people
        .iter()
        .map(|person| person.keys().map(String::as_str).collect())
        .collect();
    assert_eq!(keys, [vec!["company", "email", "name"], vec!["name", "phone"]]);
    assert_eq!(people[0]["company"], "Pekáreň rč ••••••/••••");

    let [line] = read(&vault, |r| list(r, id)).try_into().unwrap();
    assert_eq!(
        line.fields,
        ["name", "company", "email"],
        "what was given, no more"
    );
    assert_eq!(
        (
            line.batch,
            line.purpose.as_deref(),
            line.recipient.as_deref(),
            line.way.as_str()
        ),
        (
            Some(done.batch),
            Some("contract"),
            Some("Kuriér Čmeliak"),
            WAY_EXPORT
        )
    );
    let documents: Vec<String> = read(&vault, |r| {
        let mut rows = r.conn().prepare("SELECT document FROM disclosure")?;
        let rows = rows.query_map((), |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    });
    assert_eq!(documents, [HASH, HASH]);
    assert!(
        read(&vault, |r| unlock::list(r, id)).is_empty(),
        "nothing sealed left"
    );
    assert_eq!(acts_since_founding(&vault).last().unwrap(), acts::DISCLOSED);
}

#[test]
fn sealed_fields_leave_with_a_reason_written_down_for_each_person() {
    let vault = founded();
    let to = courier(&vault);
    let id = anna(&vault);
    let other = person_with(
        &vault,
        "contract",
        &[("name", "Boris Veľký"), ("email", "boris@example.sk")],
    );
    let fields = ["name", "iban", "phone", "name"];
    let (people, done) = exported(&vault, &to, "contract", &fields, Some(" Výplata  záloh "), true).unwrap();
    assert_eq!(done.exported, 2);
    assert!(people[0]["iban"].starts_with("SK31") && people[0].len() == 3);
    let [reveal] = read(&vault, |r| unlock::list(r, id)).try_into().unwrap();
    assert_eq!(
        (reveal.reason.as_str(), reveal.at),
        ("Výplata záloh", reveal.until)
    );
    assert_eq!(reveal.fields, ["iban", "phone"]);
    assert!(
        read(&vault, |r| unlock::list(r, other)).is_empty(),
        "nothing sealed of Boris left"
    );

    let (_, none) = exported(&vault, &to, "contract", &["iban"], Some("Výplata"), true).unwrap();
    assert_eq!(none.left_out, BTreeMap::from([("nothing-stored", 1)]));
}

#[test]
fn what_an_export_must_say() {
    let vault = founded();
    let to = courier(&vault);
    anna(&vault);
    let before = acts_since_founding(&vault).len();
    let nobody = Recipient {
        id: Uuid::from_u128(9),
        ..to.clone()
    };
    type Case<'c> = (&'c Recipient, &'c str, &'c str, Option<&'c str>, bool, &'c str);
    let cases: &[Case<'_>] = &[
        (&to, "hobby", "", None, true, "unknown-purpose"),
        (&nobody, "contract", "", None, true, "unknown-recipient"),
        (&to, "contract", "hat_size", None, true, "unknown-field"),
        (
            &to,
            "contract",
            "birthday",
            Some("Blahoželanie"),
            true,
            "field-not-needed",
        ),
        (
            &to,
            "newsletter",
            "iban",
            Some("Výplata"),
            true,
            "field-not-needed",
        ),
        (&to, "contract", "street", None, true, "locked-field"),
        (&to, "contract", "iban", Some("  "), true, "locked-field"),
        (&to, "contract", "iban", Some("ok"), true, "reason-too-short"),
        (&to, "contract", "iban", Some("Výplata"), false, "reauth-needed"),
    ];
    for (to, purpose, field, reason, proved, code) in cases {
        let answer = exported(&vault, to, purpose, &[field], *reason, *proved);
        assert_eq!(refused(answer), *code, "{purpose} {field}");
    }
    assert_eq!(
        acts_since_founding(&vault).len(),
        before,
        "a refusal writes nothing"
    );
    let named = |name: &str| vault.read(|r| recipient_named(r, name));
    assert_eq!(named(" kuriér čmeliak ").unwrap().id, to.id);
    assert_eq!(refused(named("Čmeliak")), "unknown-recipient");
}

#[test]
fn pages_lose_nobody() {
    let vault = founded();
    let to = courier(&vault);
    for n in 0..1203 {
        person_with(&vault, "contract", &[("name", &format!("Človek {n}"))]);
    }
    let (people, done) = exported(&vault, &to, "contract", &[], None, false).unwrap();
    assert_eq!(
        (people.len(), done.exported, done.left_out.len()),
        (1203, 1203, 0)
    );
    assert_eq!(
        people[1202]["name"], "Človek 1202",
        "in the order in which they came"
    );
}
