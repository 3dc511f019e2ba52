//! Fictional people for a first look, for demos and for benchmarks, marked as such and removed in one act.

use std::collections::BTreeMap;

use crm::audit::acts;
use crm::error::CrmError;
use crm::people::{self, NewPerson, Source, SourceKind, draft};
use crm::purposes;
use crm::staff::Role;
use serde_json::json;
use testkit::people::{SAMPLE_SOURCE, SamplePerson};
use vault::Job;

use crate::error::ApiError;
use crate::session::Session;

/// The purpose sample people come under: it needs the most fields of the starting set.
const PURPOSE: &str = "contract";

/// Adds `count` fictional people; the same seed gives the same people. All or nothing.
///
/// # Errors
/// `cancelled`, `unknown-purpose` where the starting purpose is gone, faults of the disk.
pub fn add_sample(session: &Session, count: u32, seed: u64, job: &Job) -> Result<u64, ApiError> {
    session.require(Role::Staff)?;
    let total = u64::from(count);
    session
        .vault()
        .write(session.staff(), |w| -> Result<(), CrmError> {
            let catalogue = crm::fields::catalogue(w)?;
            let purpose = purposes::known(w, PURPOSE)?;
            let today = w.world().today();
            let people = testkit::people::people(seed).take(count as usize);
            for (done, person) in (1..).zip(people) {
                let id = people::insert(
                    w,
                    &draft(&catalogue, &purpose, &new_person(&person, today), w.id(), today)?,
                )?;
                purposes::start(w, id, PURPOSE, SAMPLE_SOURCE, None, w.now())?;
                if done % 500 == 0 || done == total {
                    job.check()?;
                    job.step(done, total);
                }
            }
            w.audit(acts::SAMPLE_CHANGED, None, json!({ "added": count }))?;
            Ok(())
        })?;
    Ok(total)
}

/// Takes all fictional people out again.
///
/// # Errors
/// `cancelled`, faults of the disk.
pub fn remove_sample(session: &Session, job: &Job) -> Result<u64, ApiError> {
    session.require(Role::Staff)?;
    Ok(session
        .vault()
        .write(session.staff(), |w| -> Result<u64, CrmError> {
            let samples = people::samples(w)?;
            let total = samples.len() as u64;
            for (done, id) in (1..).zip(samples) {
                people::remove(w, id)?;
                job.check()?;
                job.step(done, total);
            }
            w.audit(acts::SAMPLE_CHANGED, None, json!({ "removed": total }))?;
            Ok(total)
        })?)
}

fn new_person(person: &SamplePerson, today: chrono::NaiveDate) -> NewPerson {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let company = person.company.as_ref().map(|company| company.name.clone());
    let values = [
        ("name", person.name()),
        ("given", person.given.clone()),
        ("family", person.family.clone()),
        ("company", text(&company)),
        ("position", person.position.unwrap_or_default().to_owned()),
        ("email", text(&person.email)),
        ("phone", text(&person.phone)),
        ("street", person.street.clone()),
        ("city", person.city.to_string()),
        ("postcode", person.postcode.to_string()),
    ];
    NewPerson {
        values: values
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value))
            .collect::<BTreeMap<_, _>>(),
        purpose: PURPOSE.to_owned(),
        source: Source {
            kind: SourceKind::ThirdParty,
            words: SAMPLE_SOURCE.to_owned(),
            obtained_on: today,
        },
        batch: None,
        sample: true,
        despite_duplicate: true,
    }
}
