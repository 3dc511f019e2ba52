use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::consent::{self, Channel, ConsentAction, NewEvent};
use crate::restriction::{self, Objected};
use crate::testing::{TempVault, founded, person_with, read, write};
use crate::{people, retention};

const VALUES: [(&str, &str); 5] = [
    ("name", "Anna Malá"),
    ("email", "mala@klasok.example"),
    ("street", "Hviezdna 14"),
    ("birth_date", "1990-05-03"),
    ("customer_no", "Z-17"),
];

fn lost(vault: &TempVault, person: Uuid) -> Vec<(Option<String>, String, String)> {
    let today = vault.world().today();
    read(vault, |r| losing(r, person, today))
        .into_iter()
        .map(|one| (one.field, one.reason, one.until.to_string()))
        .collect()
}

fn row(field: &str, reason: &str, until: &str) -> (Option<String>, String, String) {
    let field = (!field.is_empty()).then(|| field.to_owned());
    (field, reason.to_owned(), until.to_owned())
}

#[test]
fn what_no_running_purpose_needs_is_told_with_its_day() {
    let vault = founded(); // 2 March 2026
    let anna = person_with(&vault, "contract", &VALUES);
    assert_eq!(lost(&vault, anna), [], "everything is needed");

    write(&vault, |w| {
        start_act(w, anna, "interest", None)?;
        end_act(w, anna, "contract", None)
    })
    .unwrap();
    assert_eq!(
        lost(&vault, anna),
        [
            row("customer_no", "ended", "2030-03-02"),
            row("birth_date", "ended", "2030-03-02")
        ],
        "the e-mail is the contact point, the street is needed by the interest"
    );

    write(&vault, |w| {
        restriction::object(w, anna, Objected::Purpose("interest"))
    })
    .unwrap();
    let rows = lost(&vault, anna);
    assert_eq!(
        rows.len(),
        5,
        "nothing runs: every value, and the person as a whole"
    );
    assert_eq!(
        rows.last(),
        Some(&row("", "ended", "2030-03-02")),
        "the longest of all"
    );
    assert!(
        rows.contains(&row("street", "ended", "2030-03-02")),
        "contracts kept it longer"
    );

    write(&vault, |w| start_act(w, anna, "contract", None)).unwrap();
    assert_eq!(lost(&vault, anna), [], "a new contract is a new ground");
}

#[test]
fn a_withdrawal_leaves_the_address_a_month() {
    let vault = founded();
    let anna = person_with(&vault, "newsletter", &VALUES[..2]);
    // A consent is not a processing by itself: the person came in under the purpose.
    write(&vault, |w| {
        consent::record(w, &event(anna, ConsentAction::Withdraw))
    })
    .unwrap();
    assert_eq!(
        lost(&vault, anna),
        [
            row("email", "consent-withdrawn", "2026-04-02"),
            row("", "consent-withdrawn", "2026-04-02")
        ]
    );
    let today = vault.world().today();
    let queue = read(&vault, |r| queue(r, today));
    assert_eq!(
        queue.iter().map(|one| one.person).collect::<Vec<_>>(),
        [anna, anna]
    );
    let due = read(&vault, |r| retention::due(r, "2026-04-03".parse().unwrap()));
    assert_eq!(due.len(), 1, "on that day it is to be reviewed");
}

#[test]
fn a_newer_version_that_needs_less_lets_go() {
    let vault = founded();
    let anna = person_with(&vault, "contract", &VALUES);
    let known = read(&vault, |r| known(r, "contract"));
    let less = NewPurpose {
        key: known.key,
        name_sk: known.name_sk,
        name_en: known.name_en,
        basis: known.basis,
        art9: None,
        interest: None,
        balancing: None,
        retention: known.retention,
        consent_valid: None,
        marketing: false,
        statute: None,
        transfers: None,
        fields: known
            .fields
            .into_iter()
            .filter(|key| key != "birth_date")
            .collect(),
        recipients: Vec::new(),
    };
    write(&vault, |w| add(w, &less)).unwrap();
    assert_eq!(lost(&vault, anna), [], "she is under the version she was told of");
    write(&vault, |w| start_act(w, anna, "contract", None)).unwrap();
    assert_eq!(
        lost(&vault, anna),
        [row("birth_date", "new-version", "2030-03-02")]
    );
}

#[test]
fn a_restricted_person_stands_in_the_queue_with_the_mark() {
    let vault = founded();
    let anna = person_with(&vault, "contract", &VALUES[..2]);
    write(&vault, |w| {
        end_act(w, anna, "contract", None)?;
        w.conn()
            .execute("UPDATE person SET restricted_at = 1 WHERE id = ?1", (anna,))?;
        w.audit("restricted", Some(anna), json!({}))?;
        Ok(())
    })
    .unwrap();
    let today = vault.world().today();
    let queue = read(&vault, |r| queue(r, today));
    assert!(!queue.is_empty() && queue.iter().all(|one| one.restricted));
}

fn event(person: Uuid, action: ConsentAction) -> NewEvent<'static> {
    NewEvent {
        person,
        purpose: "newsletter",
        action,
        channel: Channel::Paper,
        text_version: None,
        lang: text::Lang::Sk,
        at: None,
        evidence: None,
    }
}

/// One act, whose refusal (`already-running`, `objected`, …) changes nothing.
#[derive(Clone, Copy, Debug)]
enum Step {
    Start(&'static str),
    End(&'static str),
    Grant,
    Withdraw,
    Object(Option<&'static str>),
    Days(i64),
}

fn step() -> impl Strategy<Value = Step> {
    let key = || prop::sample::select(vec!["contract", "legal-duty", "interest"]);
    prop_oneof![
        3 => key().prop_map(Step::Start),
        3 => key().prop_map(Step::End),
        1 => Just(Step::Grant),
        1 => Just(Step::Withdraw),
        1 => prop::sample::select(vec![None, Some("interest")]).prop_map(Step::Object),
        1 => (1..900_i64).prop_map(Step::Days),
    ]
}

fn take(vault: &TempVault, person: Uuid, step: Step) {
    let done = match step {
        Step::Start(key) => write(vault, |w| start_act(w, person, key, None)).map(drop),
        Step::End(key) => write(vault, |w| end_act(w, person, key, None)),
        Step::Grant => write(vault, |w| {
            consent::record(w, &event(person, ConsentAction::Grant))
        })
        .map(drop),
        Step::Withdraw => write(vault, |w| {
            consent::record(w, &event(person, ConsentAction::Withdraw))
        })
        .map(drop),
        Step::Object(purpose) => {
            let to = purpose.map_or(Objected::Marketing, Objected::Purpose);
            write(vault, |w| restriction::object(w, person, to)).map(drop)
        }
        Step::Days(days) => {
            vault.advance(chrono::Duration::days(days));
            Ok(())
        }
    };
    if let Err(error) = done {
        assert!(matches!(error, CrmError::Refused(_)), "{step:?}: a fault");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// After any acts every stored value is needed by a running purpose or stands in the queue; what stands there is
    /// told on the person, and on the day after its last one it is in the review of retention.
    #[test]
    fn every_value_is_needed_or_in_the_queue(steps in prop::collection::vec(step(), 1..14)) {
        let vault = founded();
        let anna = person_with(&vault, "contract", &VALUES);
        for step in steps {
            take(&vault, anna, step);
        }
        let today = vault.world().today();
        let queue = read(&vault, |r| queue(r, today));
        let of_her = read(&vault, |r| losing(r, anna, today));
        let ids = |rows: &[Lost]| rows.iter().map(|one| one.id).collect::<BTreeSet<_>>();
        let record = read(&vault, |r| people::get(r, anna));
        let any_runs = !read(&vault, |r| running(r, anna)).is_empty();
        for value in &record.fields {
            let primary = record.contact_key.as_deref() == Some(value.key.as_str());
            let needed = !read(&vault, |r| needing(r, anna, &value.key)).is_empty() || primary && any_runs;
            let rows: Vec<&Lost> = queue.iter().filter(|one| one.field.as_deref() == Some(&value.key)).collect();
            let whole_run_out = queue.iter().any(|one| one.field.is_none() && one.reason == "retention");
            prop_assert!(needed || rows.len() == 1, "{}: without ground and not in the queue", value.key);
            prop_assert!(!needed || whole_run_out || rows.iter().all(|one| one.reason == "retention"),
                "{}: needed, and proposed for erasure", value.key);
        }
        prop_assert_eq!(queue.iter().any(|one| one.field.is_none()), !any_runs
            || of_her.iter().any(|one| one.field.is_none() && one.reason == "retention"));
        prop_assert!(ids(&queue).is_subset(&ids(&of_her)), "in the queue and not told on the person");
        for one in &queue {
            let due = read(&vault, |r| retention::due(r, one.until.succ_opt().unwrap()));
            prop_assert!(due.iter().any(|due| due.id == one.id || due.id == one.person), "{one:?} is never reviewed");
        }
    }
}
