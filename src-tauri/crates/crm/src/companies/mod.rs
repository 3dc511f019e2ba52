//! Room `companies`: companies by their numbers, and who is what at them over time.
//!
//! What is known of a company is business data. A sole trader is a person: their company names them as its trader, and
//! all of it is then told, restricted and erased with them (LAW §11).

pub mod census;
mod rules;
mod store;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::json;
use uuid::Uuid;
use vault::{Instant, Op, Read, Write};

pub use rules::{Facts, KEYS};

use crate::audit::acts;
use crate::error::{CrmError, Refusal};
use crate::fields::rules::clean;
use crate::private::Private;
use crate::{people, purposes};

/// Longest role, in characters.
const LONGEST_ROLE: usize = 100;

/// A company.
pub struct Company {
    /// Id.
    pub id: Uuid,
    /// The sole trader whose business it is.
    pub trader: Option<Uuid>,
    /// Name, numbers and address.
    pub facts: Facts,
    /// When it was added.
    pub created_at: Instant,
    /// People with a role there, past ones included.
    pub people: u64,
    /// The trader is restricted: only id and name may be shown.
    pub restricted: bool,
}

/// Somebody's role at a company.
pub struct Role {
    /// Id.
    pub id: Uuid,
    /// The company.
    pub company: Uuid,
    /// Its name.
    pub company_name: String,
    /// The person.
    pub person: Uuid,
    /// Their name.
    pub person_name: Private,
    /// What they are there.
    pub role: Private,
    /// First day.
    pub since: Option<NaiveDate>,
    /// Last day; none: still.
    pub until: Option<NaiveDate>,
    /// The person is restricted: their role may not be shown.
    pub restricted: bool,
}

/// A role to be written down.
#[derive(Clone, Copy)]
pub struct NewRole<'a> {
    /// The company.
    pub company: Uuid,
    /// The person.
    pub person: Uuid,
    /// What they are there.
    pub role: &'a str,
    /// First day.
    pub since: Option<NaiveDate>,
    /// Last day.
    pub until: Option<NaiveDate>,
}

/// Adds a company. One entry in the log; about the trader, if it is one's.
///
/// # Errors
/// What [`Facts::set`] refuses; `empty-name`; `duplicate-company` with `{id}` for a known IČO; `unknown-person
/// restricted` for the trader.
pub fn add(w: &Write<'_>, values: &BTreeMap<String, String>, trader: Option<Uuid>) -> Result<Uuid, CrmError> {
    if let Some(trader) = trader {
        purposes::open(w, trader)?;
    }
    let facts = with(Facts::default(), values)?;
    if facts.get("name").is_none() {
        return Err(Refusal::new("empty-name").on("name").into());
    }
    alone(w, &facts, None)?;
    let id = w.id();
    store::insert(w, id, trader, &facts)?;
    w.changed("company", id, Op::Insert, &["name", "ico"])?;
    if let Some(trader) = trader {
        people::touch(w, trader)?;
    }
    w.audit(
        acts::COMPANY_ADDED,
        trader,
        json!({ "company": id, "keys": keys(values) }),
    )?;
    Ok(id)
}

/// Changes what is known of a company; an empty value takes it away. One entry in the log.
///
/// # Errors
/// As [`add`]; `unknown-company`.
pub fn set(w: &Write<'_>, id: Uuid, values: &BTreeMap<String, String>) -> Result<(), CrmError> {
    let known = get(w, id)?;
    if known.restricted {
        return Err(Refusal::new("restricted").on("company").into());
    }
    let facts = with(known.facts.clone(), values)?;
    if facts == known.facts {
        return Ok(());
    }
    alone(w, &facts, Some(id))?;
    store::update(w, id, &facts)?;
    w.changed("company", id, Op::Update, &["name", "ico"])?;
    w.audit(
        acts::COMPANY_CHANGED,
        known.trader,
        json!({ "company": id, "keys": keys(values) }),
    )?;
    Ok(())
}

fn with(mut facts: Facts, values: &BTreeMap<String, String>) -> Result<Facts, Refusal> {
    for (key, raw) in values {
        facts.set(key, raw)?;
    }
    Ok(facts)
}

fn keys(values: &BTreeMap<String, String>) -> Vec<&String> {
    values.keys().collect()
}

/// Refuses a number that another company has.
fn alone(r: &Read<'_>, facts: &Facts, own: Option<Uuid>) -> Result<(), CrmError> {
    let Some(ico) = facts.get("ico") else {
        return Ok(());
    };
    match store::with_ico(r, ico)? {
        Some(known) if Some(known) != own => Err(Refusal::new("duplicate-company")
            .on("ico")
            .with(json!({ "id": known }))
            .into()),
        _ => Ok(()),
    }
}

/// A company.
///
/// # Errors
/// `unknown-company`.
pub fn get(r: &Read<'_>, id: Uuid) -> Result<Company, CrmError> {
    store::get(r, id)?.ok_or_else(|| unknown().into())
}

/// Companies whose name holds these words, or with this IČO; all of them without words. Slovak order.
///
/// # Errors
/// Of the vault only.
pub fn list(r: &Read<'_>, query: &str) -> Result<Vec<Company>, CrmError> {
    store::list(r, &text::fold(query.trim()))
}

/// The company an argument names: an id, an IČO, or a name that exactly one has.
///
/// # Errors
/// `unknown-company`, `ambiguous-company` with `{count}`.
pub fn resolve(r: &Read<'_>, reference: &str) -> Result<Uuid, CrmError> {
    let reference = reference.trim();
    if let Ok(id) = reference.parse::<Uuid>() {
        return get(r, id).map(|company| company.id);
    }
    let digits: String = reference.chars().filter(|c| !c.is_whitespace()).collect();
    if let Some(id) = store::with_ico(r, &digits)? {
        return Ok(id);
    }
    match store::with_name(r, &text::fold(reference))?.as_slice() {
        [] => Err(unknown().into()),
        [one] => Ok(*one),
        many => Err(Refusal::new("ambiguous-company")
            .on("company")
            .with(json!({ "count": many.len() }))
            .into()),
    }
}

/// Writes down what somebody is at a company. One entry in the log.
///
/// # Errors
/// `unknown-company unknown-person restricted empty-role too-long bad-characters bad-span`.
pub fn add_role(w: &Write<'_>, new: &NewRole<'_>) -> Result<Uuid, CrmError> {
    let company = get(w, new.company)?;
    purposes::open(w, new.person)?;
    let role = clean(new.role, LONGEST_ROLE).map_err(|refusal| match refusal.code {
        "empty-value" => Refusal::new("empty-role").on("role"),
        _ => refusal.on("role"),
    })?;
    if new
        .since
        .zip(new.until)
        .is_some_and(|(since, until)| until < since)
    {
        return Err(Refusal::new("bad-span").on("until").into());
    }
    let id = w.id();
    store::insert_role(w, &NewRole { role: &role, ..*new }, id)?;
    w.changed("company_role", id, Op::Insert, &["company_id", "role"])?;
    people::touch(w, new.person)?;
    let name = company.facts.get("name").unwrap_or_default();
    w.audit(
        acts::COMPANY_ROLE_ADDED,
        Some(new.person),
        json!({ "company": name, "role": role }),
    )?;
    Ok(id)
}

/// Ends a role on its last day. One entry in the log.
///
/// # Errors
/// `unknown-role restricted already-ended bad-span`.
pub fn end_role(w: &Write<'_>, id: Uuid, until: NaiveDate) -> Result<(), CrmError> {
    let role = store::role_by_id(w, id)?.ok_or_else(|| Refusal::new("unknown-role").on("id"))?;
    purposes::open(w, role.person)?;
    if role.until.is_some() {
        return Err(Refusal::new("already-ended").on("id").into());
    }
    if role.since.is_some_and(|since| until < since) {
        return Err(Refusal::new("bad-span").on("until").into());
    }
    store::end_role(w, id, &until.to_string())?;
    w.changed("company_role", id, Op::Update, &["until"])?;
    people::touch(w, role.person)?;
    let facts = json!({ "company": role.company_name, "role": role.role.inside() });
    w.audit(acts::COMPANY_ROLE_ENDED, Some(role.person), facts)?;
    Ok(())
}

/// Who is and was what at a company; those who still are first.
///
/// # Errors
/// `unknown-company`.
pub fn people_of(r: &Read<'_>, company: Uuid) -> Result<Vec<Role>, CrmError> {
    get(r, company)?;
    store::roles(r, Some(company), None)
}

/// What a person is and was at which companies.
///
/// # Errors
/// `unknown-person restricted`.
pub fn of_person(r: &Read<'_>, person: Uuid) -> Result<Vec<Role>, CrmError> {
    purposes::open(r, person)?;
    store::roles(r, None, Some(person))
}

/// Name of a company, for the answer to a person who has a role there.
pub(crate) fn name(r: &Read<'_>, id: Uuid) -> Result<Option<String>, CrmError> {
    let known = store::get(r, id)?;
    Ok(known.and_then(|company| company.facts.get("name").map(str::to_owned)))
}

fn unknown() -> Refusal {
    Refusal::new("unknown-company").on("company")
}
