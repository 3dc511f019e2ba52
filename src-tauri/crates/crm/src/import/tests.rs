use std::collections::BTreeMap;

use proptest::prelude::*;
use vault::Job;

use super::{Intake, NewBatch, OnDuplicate, Outcome, Row, Summary, undo};
use crate::consent::{self, Channel, ConsentAction, ConsentState, NewEvent};
use crate::error::CrmError;
use crate::people::{self, Source, SourceKind};
use crate::testing::{TempVault, founded, read, refused, write};
use crate::{notices, purposes, timeline};

fn batch(vault: &TempVault, purpose: &str, on_duplicate: OnDuplicate) -> NewBatch {
    NewBatch {
        purpose: purpose.to_owned(),
        source: Source {
            kind: SourceKind::ThirdParty,
            words: "zoznam z výstavy".to_owned(),
            obtained_on: vault.world().today(),
        },
        on_duplicate,
        format: "csv".to_owned(),
        mapping: BTreeMap::new(),
    }
}

fn row(values: &[(&str, &str)]) -> Row {
    let values = values
        .iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
    Row {
        values: values.collect(),
        ..Row::default()
    }
}

/// Takes rows in; answers the batch, the outcomes and the summary.
fn import(
    vault: &TempVault,
    new: NewBatch,
    rows: &[Row],
) -> Result<(uuid::Uuid, Vec<Outcome>, Summary), CrmError> {
    write(vault, |w| {
        let mut intake = Intake::begin(w, new)?;
        let outcomes = rows
            .iter()
            .map(|row| intake.take(row.clone()).map(|taken| taken.outcome));
        let outcomes = outcomes.collect::<Result<Vec<_>, CrmError>>()?;
        let (batch, summary) = intake.finish(0)?;
        Ok((batch, outcomes, summary))
    })
}

/// Everything the register holds about everybody, as text to compare.
fn register(vault: &TempVault) -> Vec<String> {
    read(vault, |r| {
        let mut all = Vec::new();
        let query = people::list::PeopleQuery {
            query: String::new(),
            filter: people::list::Filter::default(),
            sort: people::list::PeopleSort::Name,
            descending: false,
            start: 0,
            limit: 200,
        };
        for person in people::list::page(r, &people::list::Lists::default(), &query)?.rows {
            let id = person.id;
            let snapshot = serde_json::to_value(people::snapshot(r, id)?).unwrap();
            let processings = purposes::processings(r, id)?;
            let running = processings
                .iter()
                .map(|one| (&one.purpose, one.ended_at.is_some()));
            all.push(format!(
                "{snapshot} {:?} notes {} consents {} duties {}",
                running.collect::<Vec<_>>(),
                timeline::notes(r, id)?.len(),
                consent::history(r, id)?.len(),
                notices::open_of(r, id)?.len(),
            ));
        }
        all.sort();
        Ok(all)
    })
}

#[test]
fn known_people_are_found_by_address_and_without_one_by_name_and_company() {
    let vault = founded();
    let first = [
        row(&[("name", "Žofia Kováčová"), ("email", "zofia@example.sk")]),
        row(&[("name", "Ján Ťažký"), ("phone", "+421905123456")]),
        row(&[("name", "Peter Ďaďo"), ("company", "Drevostav")]),
    ];
    let skip = || batch(&vault, "interest", OnDuplicate::Skip);
    let (_, _, summary) = import(&vault, skip(), &first).unwrap();
    assert_eq!((summary.created, summary.duties), (3, 3));
    let again = [
        row(&[("name", "Zofia K."), ("email", "ZOFIA@example.sk")]),
        row(&[("name", "Ján"), ("phone", "0905 123 456")]),
        row(&[("name", "Peter Ďaďo"), ("company", "DREVOSTAV")]),
        row(&[("name", "Peter Ďaďo"), ("company", "Iná firma")]),
    ];
    let (_, outcomes, summary) = import(&vault, skip(), &again).unwrap();
    assert_eq!((summary.created, summary.skipped), (1, 3), "{outcomes:?}");
}

#[test]
fn a_file_cannot_bring_back_what_a_person_withdrew() {
    let vault = founded();
    let letter = row(&[("name", "Žofia Kováčová"), ("email", "zofia@example.sk")]);
    let newsletter = |way| batch(&vault, "newsletter", way);
    let (_, outcomes, _) = import(
        &vault,
        newsletter(OnDuplicate::Skip),
        std::slice::from_ref(&letter),
    )
    .unwrap();
    let [Outcome::Created(person)] = outcomes[..] else {
        panic!("{outcomes:?}")
    };
    let event = |action| NewEvent {
        person,
        purpose: "newsletter",
        action,
        channel: Channel::Paper,
        text_version: None,
        at: None,
        evidence: None,
        lang: text::Lang::Sk,
    };
    for action in [ConsentAction::Grant, ConsentAction::Withdraw] {
        write(&vault, |w| consent::record(w, &event(action))).unwrap();
    }
    for way in [OnDuplicate::Fill, OnDuplicate::Update] {
        let mut claimed = letter.clone();
        claimed.consents = vec!["newsletter".to_owned()];
        let (_, outcomes, _) = import(&vault, newsletter(way), &[claimed]).unwrap();
        assert_eq!(outcomes, [Outcome::Rejected("consent-withdrawn")]);
    }
    let state = read(&vault, |r| consent::state(r, person, "newsletter")).state;
    assert_eq!(state, ConsentState::Withdrawn);
}

#[test]
fn what_the_purpose_does_not_need_stays_outside() {
    let vault = founded();
    let mut one = row(&[
        ("name", "Ján Ťažký"),
        ("email", "jan@example.sk"),
        ("iban", "SK3112000000198742637541"),
    ]);
    one.notes = vec!["Volal, 850101/1234".to_owned()];
    let (_, taken) = write(&vault, |w| {
        let mut intake = Intake::begin(w, batch(&vault, "newsletter", OnDuplicate::Skip))?;
        let taken = intake.take(one.clone())?;
        Ok((intake.finish(0)?, taken))
    })
    .unwrap();
    let Outcome::Created(person) = taken.outcome else {
        panic!("{:?}", taken.outcome)
    };
    assert!(taken.remarks.contains(&"not-needed"), "{:?}", taken.remarks);
    assert!(read(&vault, |r| people::get(r, person)).field("iban").is_none());
}

#[test]
fn a_batch_can_be_taken_back_once_and_for_a_time() {
    let vault = founded();
    let one = [row(&[("name", "Ján Ťažký"), ("email", "jan@example.sk")])];
    let (first, _, _) = import(&vault, batch(&vault, "interest", OnDuplicate::Skip), &one).unwrap();
    write(&vault, |w| undo(w, first, &Job::silent())).unwrap();
    assert_eq!(
        refused(write(&vault, |w| undo(w, first, &Job::silent()))),
        "already-undone"
    );
    let (second, _, _) = import(&vault, batch(&vault, "interest", OnDuplicate::Skip), &one).unwrap();
    vault.advance(chrono::TimeDelta::days(31));
    assert_eq!(
        refused(write(&vault, |w| undo(w, second, &Job::silent()))),
        "undo-too-late"
    );
}

#[test]
fn a_cancelled_undo_leaves_the_batch_whole() {
    let vault = founded();
    let rows: Vec<Row> = (0..3)
        .map(|n| row(&[("name", "Ján"), ("email", &format!("jan{n}@example.sk"))]))
        .collect();
    let (id, _, _) = import(&vault, batch(&vault, "interest", OnDuplicate::Skip), &rows).unwrap();
    let before = register(&vault);
    let job = Job::silent();
    job.cancel();
    assert!(write(&vault, |w| undo(w, id, &job)).is_err());
    assert_eq!(register(&vault), before);
}

/// A row before it is one: what a case prints when it fails. Invented words only.
type Cells = [Option<&'static str>; 6];

fn any_row() -> impl Strategy<Value = Cells> {
    let value = |words: &'static [&'static str]| proptest::option::of(proptest::sample::select(words));
    [
        value(&["Ján Ťažký", "Eva Nová", "Ľubo Ďuriš"]),
        value(&["a@example.sk", "b@example.sk", "c@example.sk"]),
        value(&["+421905111111", "+421905222222"]),
        value(&["Martin", "Žilina"]),
        value(&["poznámka"]),
        value(&["newsletter"]),
    ]
}

fn rows(cells: &[Cells]) -> Vec<Row> {
    let one = |[name, email, phone, city, note, consent]: &Cells| {
        let values = [("name", name), ("email", email), ("phone", phone), ("city", city)];
        let values = values
            .into_iter()
            .filter_map(|(key, value)| Some((key, (*value)?)));
        Row {
            notes: note.iter().map(|note| (*note).to_owned()).collect(),
            consents: consent.iter().map(|purpose| (*purpose).to_owned()).collect(),
            ..row(&values.collect::<Vec<_>>())
        }
    };
    cells.iter().map(one).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// The oracle of undo: the register as it stood before.
    #[test]
    fn undo_gives_the_register_back(
        first in proptest::collection::vec(any_row(), 1..5),
        second in proptest::collection::vec(any_row(), 1..6),
        way in proptest::sample::select(vec![OnDuplicate::Skip, OnDuplicate::Fill, OnDuplicate::Update, OnDuplicate::Create]),
    ) {
        let vault = founded();
        import(&vault, batch(&vault, "contract", OnDuplicate::Create), &rows(&first)).unwrap();
        let before = register(&vault);
        vault.advance(chrono::TimeDelta::hours(1));
        let (id, outcomes, summary) = import(&vault, batch(&vault, "interest", way), &rows(&second)).unwrap();
        prop_assert_eq!(outcomes.len() as u64, summary.created + summary.updated + summary.skipped + summary.rejected);
        write(&vault, |w| undo(w, id, &Job::silent())).unwrap();
        prop_assert_eq!(register(&vault), before);
    }

    /// The same rows again bring nobody new.
    #[test]
    fn a_second_import_brings_nobody_new(cells in proptest::collection::vec(any_row(), 1..6)) {
        let vault = founded();
        import(&vault, batch(&vault, "contract", OnDuplicate::Skip), &rows(&cells)).unwrap();
        let (_, _, summary) = import(&vault, batch(&vault, "contract", OnDuplicate::Skip), &rows(&cells)).unwrap();
        prop_assert_eq!(summary.created, 0);
    }
}
