//! The activities: one for each purpose, and those the vault itself makes necessary.

use std::collections::BTreeMap;

use crm::fields::Category;
use crm::notices::{Record, Recorded};
use documents::processing as doc;
use law::Period;
use text::{Lang, dates};

use super::Desk;

pub(super) fn all(desk: &Desk, ground: &Record, log_retention: &str) -> Vec<doc::Activity> {
    let purposes = ground.purposes.iter().map(|recorded| of_purpose(desk, recorded));
    purposes
        .chain(of_the_vault(desk, ground, log_retention))
        .collect()
}

fn of_purpose(desk: &Desk, recorded: &Recorded) -> doc::Activity {
    let purpose = &recorded.purpose;
    let mut grounds = Vec::new();
    if let Some(letter) = &purpose.art9 {
        let article = desk.say("notices-art9-letter", &[("letter", letter.into())]);
        grounds.push(desk.fact("notices-art9", article));
    }
    for (id, text) in [
        ("notices-interest", &purpose.interest),
        ("notices-balancing", &purpose.balancing),
        ("notices-statute", &purpose.statute),
    ] {
        if let Some(text) = text {
            grounds.push(desk.fact(id, text.clone()));
        }
    }
    if purpose.marketing {
        grounds.push(desk.fact("notices-marketing", desk.say("notices-marketing-yes", &[])));
    }
    let since = law::slovak_time(&purpose.created_at.to_utc()).date_naive();
    doc::Activity {
        name: purpose.name(desk.lang).to_owned(),
        basis: Some(desk.say(&format!("notices-basis-{}", purpose.basis.as_str()), &[])),
        grounds,
        subjects: desk.say(&format!("notices-subjects-{}", purpose.basis.as_str()), &[]),
        people: Some(recorded.people),
        data: groups(desk, &recorded.data),
        recipients: recorded.recipients.clone(),
        retention: recorded.kept.clone(),
        version: Some(desk.say(
            "notices-record-version",
            &[
                ("version", purpose.version.into()),
                ("date", dates::date(desk.lang, since).into()),
            ],
        )),
    }
}

fn groups(desk: &Desk, data: &BTreeMap<Category, Vec<String>>) -> Vec<doc::Group> {
    data.iter()
        .map(|(category, fields)| doc::Group {
            category: desk.say(&format!("notices-category-{}", category.as_str()), &[]),
            fields: fields.clone(),
        })
        .collect()
}

/// What protects people's rights is itself a processing: the list of those who must not come back, what proves a
/// consent, requests, the access log.
fn of_the_vault(desk: &Desk, ground: &Record, log_retention: &str) -> Vec<doc::Activity> {
    let consent = &desk.pack.consent;
    let proof = desk.length(&consent.proof_after_withdrawal.value.to_string());
    let refusal = desk.length(&consent.refusal.value.to_string());
    vec![
        own(
            desk,
            "suppression",
            Some(ground.suppressed),
            desk.say("notices-own-suppression-kept", &[("length", refusal.into())]),
        ),
        own(
            desk,
            "proof",
            Some(ground.consenting),
            desk.say("notices-own-proof-kept", &[("length", proof.into())]),
        ),
        own(desk, "rights", None, desk.say("notices-own-rights-kept", &[])),
        own(
            desk,
            "log",
            None,
            desk.say(
                "notices-own-log-kept",
                &[("length", desk.length(log_retention).into())],
            ),
        ),
    ]
}

fn own(desk: &Desk, key: &str, people: Option<u64>, retention: String) -> doc::Activity {
    let say = |part: &str| desk.say(&format!("notices-own-{key}-{part}"), &[]);
    doc::Activity {
        name: say("name"),
        basis: Some(say("basis")),
        grounds: Vec::new(),
        subjects: say("subjects"),
        people,
        data: vec![doc::Group {
            category: desk.say("notices-own-data", &[]),
            fields: vec![say("data")],
        }],
        recipients: Vec::new(),
        retention,
        version: None,
    }
}

/// Article 30(1)(f): for each category the longest time, and the purpose it comes from.
pub(super) fn limits(desk: &Desk, ground: &Record) -> Vec<(String, String)> {
    let mut longest: BTreeMap<Category, (Period, String)> = BTreeMap::new();
    for recorded in &ground.purposes {
        let Ok(period) = recorded.purpose.retention.parse::<Period>() else {
            continue;
        };
        for category in recorded.data.keys() {
            let name = || (period, recorded.purpose.name(desk.lang).to_owned());
            let known = longest.entry(*category).or_insert_with(name);
            if days(period) > days(known.0) {
                *known = name();
            }
        }
    }
    let told = longest.into_iter().map(|(category, (period, purpose))| {
        let length = desk.length(&period.to_string());
        let category = desk.say(&format!("notices-category-{}", category.as_str()), &[]);
        let args = [("length", length.into()), ("purpose", purpose.as_str().into())];
        (category, desk.say("notices-record-limit", &args))
    });
    told.collect()
}

/// For comparing only.
fn days(period: Period) -> u64 {
    u64::from(period.years()) * 366 + u64::from(period.months()) * 31 + u64::from(period.days())
}

/// Statutory floors of the law pack.
pub(super) fn floors(desk: &Desk) -> Vec<String> {
    let told = desk.pack.floors.iter().map(|floor| {
        let (what, law) = match desk.lang {
            Lang::Sk => (&floor.sk, &floor.law_sk),
            Lang::En => (&floor.en, &floor.law_en),
        };
        let years = dates::length(desk.lang, floor.years.into(), 0, 0);
        desk.say(
            "notices-record-floor",
            &[
                ("what", what.into()),
                ("years", years.into()),
                ("law", law.into()),
            ],
        )
    });
    told.collect()
}
