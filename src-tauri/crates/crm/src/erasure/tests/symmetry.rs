//! What the access report told before is what was erased and what is kept with a ground: of everybody, nothing missing
//! and nothing too much. 200 generated people; 1 000 where `DOVERNIK_SOAK` is set.

use std::collections::{BTreeMap, BTreeSet};

use testkit::people::{SamplePerson, people};
use uuid::Uuid;
use vault::Job;

use super::super::plan::{self, Answer, Decision, Plan};
use super::super::{Ground, Order, together};
use super::consent_event;
use crate::consent::{self, ConsentAction};
use crate::disclosure::{self, Egress, RecipientRole};
use crate::requests::{self, Answer as Report, Content};
use crate::restriction;
use crate::testing::{OWNER, TempVault, founded, person_with, read, write};
use crate::timeline;

fn born(vault: &TempVault, sample: &SamplePerson, recipients: &[Uuid]) -> Uuid {
    let n = sample.index;
    let purpose = if n.is_multiple_of(8) {
        "legal-duty"
    } else {
        "contract"
    };
    let name = sample.name();
    let mut values = vec![
        ("name", name.as_str()),
        ("given", sample.given.as_str()),
        ("family", sample.family.as_str()),
        ("street", sample.street.as_str()),
        ("city", sample.city.as_str()),
    ];
    values.extend(sample.email.as_deref().map(|email| ("email", email)));
    values.extend(sample.phone.as_deref().map(|phone| ("phone", phone)));
    let id = person_with(vault, purpose, &values);
    write(vault, |w| {
        if n.is_multiple_of(2) {
            timeline::add_note(w, id, &format!("Poznámka číslo {n}"), n.is_multiple_of(4))?;
        }
        let said: &[ConsentAction] = match n % 7 {
            0 => &[ConsentAction::Grant],
            1 => &[ConsentAction::Ask, ConsentAction::Grant, ConsentAction::Withdraw],
            2 => &[ConsentAction::Refuse],
            3 => &[ConsentAction::Ask],
            _ => &[],
        };
        for action in said {
            consent::record(w, &consent_event(id, *action, None))?;
        }
        if n % 4 == 1 {
            let recipient = recipients[(n as usize / 4) % recipients.len()];
            let egress = Egress {
                person: id,
                purpose,
                recipient,
                way: "export",
                fields: &["name"],
            };
            disclosure::permit(w, &egress)?;
        }
        if n % 16 == 5 {
            restriction::restrict(w, id, restriction::Ground::Claims)?;
        }
        w.audit("tested", None, serde_json::json!({}))?;
        Ok(())
    })
    .unwrap();
    id
}

/// Values and events that a report tells.
fn told(report: &Report) -> BTreeSet<(String, String)> {
    let value = |content: &Content| match content {
        Content::Told(value) => value.inside().clone(),
        Content::Withheld => panic!("nothing is withheld"),
    };
    let facts = report
        .facts
        .iter()
        .map(|fact| (fact.field.clone(), value(&fact.value)));
    let notes = report
        .notes
        .iter()
        .map(|note| ("note".to_owned(), value(&note.text)));
    let consents = report.consents.iter().map(|event| {
        let said = format!("{} {} {}", event.purpose, event.kind.as_str(), event.at.0);
        ("consent".to_owned(), said)
    });
    facts.chain(notes).chain(consents).collect()
}

/// How many data of a kind the plan leaves.
fn planned(plan: &Plan, table: &str, field: &str) -> u64 {
    let kept = plan.items.iter().filter(|item| item.decision != Decision::Erase);
    let of = kept.filter(|item| item.table == table && item.field == field);
    of.map(|item| item.count).sum()
}

/// Erases some people: together those of whom nothing stays with a record, the others one by one. Answers what was told
/// of each before, and the plan.
fn erased(vault: &TempVault, some: &[(SamplePerson, Uuid)]) -> Vec<(SamplePerson, Uuid, Report, Plan)> {
    let before: Vec<_> = some
        .iter()
        .map(|(sample, id)| {
            let report = read(vault, |r| requests::answer(r, *id, &[]));
            let plan = read(vault, |r| plan::make(r, &[*id]));
            (sample.clone(), *id, report, plan)
        })
        .collect();
    let agreed: Vec<String> = before.iter().map(|(.., plan)| plan.hash_hex()).collect();
    let order = |n: usize| Order {
        person: before[n].1,
        ground: Ground::NotNeeded,
        agreed: Some(&agreed[n]),
        answer: Answer::Keep,
    };
    let whole = |n: &usize| before[*n].3.kept(Answer::Keep).is_empty();
    let (at_once, one_by_one): (Vec<usize>, Vec<usize>) = (0..before.len()).partition(whole);
    for group in [at_once]
        .into_iter()
        .chain(one_by_one.into_iter().map(|n| vec![n]))
    {
        let orders: Vec<Order<'_>> = group.iter().map(|n| order(*n)).collect();
        let (decided, receipt) = together(vault, OWNER, &orders, &Job::silent()).unwrap();
        assert_eq!(receipt.cleaned.traces, 0);
        for (n, decided) in group.iter().zip(decided) {
            let counts = before[*n].3.counts(Answer::Keep);
            assert_eq!((decided.erased, decided.kept), counts, "{n}");
        }
    }
    before
}

#[test]
fn what_was_told_before_is_what_was_erased_and_what_is_kept_with_a_ground() {
    let count = if std::env::var_os("DOVERNIK_SOAK").is_some() {
        1_000
    } else {
        200
    };
    let vault = founded();
    let recipients = write(&vault, |w| {
        ["Kuriér Sever", "Účtovníctvo Šafran", "Tlačiareň Ruža"]
            .iter()
            .map(|name| Ok(disclosure::add_recipient(w, name, "SK", RecipientRole::Processor, None)?.id))
            .collect::<Result<Vec<Uuid>, crate::error::CrmError>>()
    })
    .unwrap();
    let everybody: Vec<(SamplePerson, Uuid)> = people(11)
        .take(count)
        .map(|sample| {
            let id = born(&vault, &sample, &recipients);
            (sample, id)
        })
        .collect();
    let mut fates: BTreeMap<&str, u32> = BTreeMap::new();
    let mut gone: Vec<String> = Vec::new();
    for (sample, id, before, plan) in everybody.chunks(16).flat_map(|chunk| erased(&vault, chunk)) {
        let (sample, id) = (&sample, &id);
        let n = sample.index;
        let record = vault.read(|r| requests::answer(r, *id, &[])).ok();
        assert_eq!(
            record.is_some(),
            !plan.kept(Answer::Keep).is_empty(),
            "{n}: the record stays with what stays"
        );
        let address = sample.email.clone().or(sample.phone.clone()).expect("an address");
        let archive = read(&vault, |r| requests::answer_left(r, &address, &[]));
        let reports: Vec<&Report> = record.iter().chain(archive.iter()).collect();
        let after: BTreeSet<(String, String)> = reports.iter().flat_map(|report| told(report)).collect();
        let all = told(&before);
        let added: Vec<_> = after.difference(&all).collect();
        assert!(added.is_empty(), "{n}: told after and not before: {added:?}");

        // What is kept has its ground; what has none is gone.
        let archived = archive.as_ref().map_or(0, |report| report.archived.len());
        let to_tell = archive.as_ref().map_or(0, |report| report.to_tell.len());
        let left: usize = record.iter().map(|report| report.left.len()).sum();
        assert_eq!(
            left,
            plan.kept(Answer::Keep).len(),
            "{n}: each row that stays has its law and its day"
        );
        for (field, value) in &all {
            let there = after.contains(&(field.clone(), value.clone()));
            let sealed = match field.as_str() {
                "name" => archived + to_tell > 0,
                "email" | "phone" => archived > 0,
                _ => false,
            };
            let by_plan = match field.as_str() {
                "note" => planned(&plan, "note", "text") > 0,
                "consent" => planned(&plan, "consent_event", "action") > 0,
                key => planned(&plan, "field_value", key) + planned(&plan, "person", key) > 0,
            };
            assert_eq!(there, sealed || by_plan, "{n} {field}");
        }
        let consents = after.iter().filter(|(kind, _)| kind == "consent").count() as u64;
        assert_eq!(consents, planned(&plan, "consent_event", "action"), "{n}");
        for (fate, holds) in [
            ("whole", record.is_none() && archive.is_none()),
            ("archived", archived > 0),
            ("kept", record.is_some()),
            ("to tell", to_tell > 0),
        ] {
            *fates.entry(fate).or_default() += u32::from(holds);
        }
        if record.is_none() {
            gone.extend(sample.email.clone());
        }
    }
    for fate in ["whole", "archived", "kept", "to tell"] {
        assert!(fates[fate] > 5, "{fates:?}: the data do not try {fate}");
    }
    let mut seen = BTreeSet::new();
    vault
        .each_page(|_, page| {
            let page = String::from_utf8_lossy(page);
            seen.extend(gone.iter().filter(|email| page.contains(email.as_str())).cloned());
        })
        .unwrap();
    assert_eq!(seen, BTreeSet::new(), "no page shows an address of who is gone");
    assert!(vault.verify(&Job::silent()).unwrap().ok);
}
