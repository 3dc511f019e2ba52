//! Room `companies`: companies, and who is what at them.

pub mod types;

use chrono::NaiveDate;
use crm::companies::{self, Company, Role as Held};
use crm::staff::Role;
use uuid::Uuid;

use self::types::{CompanySaved, CompanyView, EndRole, NewCompany, NewRole, RoleView, SetCompany};
use crate::error::ApiError;
use crate::session::Session;

/// Adds a company.
///
/// # Errors
/// `not-allowed`, and what [`crm::companies::add`] refuses.
pub fn add(session: &Session, request: &NewCompany) -> Result<CompanySaved, ApiError> {
    session.require(Role::Staff)?;
    let id = session.vault().write(session.staff(), |w| {
        companies::add(w, &request.values, request.trader)
    })?;
    Ok(CompanySaved { id })
}

/// Changes what is known of a company.
///
/// # Errors
/// `not-allowed`, and what [`crm::companies::set`] refuses.
pub fn set(session: &Session, request: &SetCompany) -> Result<CompanySaved, ApiError> {
    session.require(Role::Staff)?;
    session.vault().write(session.staff(), |w| {
        companies::set(w, request.company, &request.values)
    })?;
    Ok(CompanySaved { id: request.company })
}

/// Companies with these words in their name, or this IČO, in Slovak order.
///
/// # Errors
/// Faults of the vault.
pub fn list(session: &Session, query: &str) -> Result<Vec<CompanyView>, ApiError> {
    session.require(Role::Viewer)?;
    session.vault().read(|r| {
        let all = companies::list(r, query)?.into_iter();
        Ok(all.map(view).collect())
    })
}

/// The company an argument names: id, IČO, or a name that one has.
///
/// # Errors
/// `unknown-company ambiguous-company`.
pub fn resolve(session: &Session, reference: &str) -> Result<Uuid, ApiError> {
    session.require(Role::Viewer)?;
    session.vault().read(|r| Ok(companies::resolve(r, reference)?))
}

/// Writes down what somebody is at a company.
///
/// # Errors
/// `not-allowed bad-date`, and what [`crm::companies::add_role`] refuses.
pub fn add_person(session: &Session, request: &NewRole) -> Result<CompanySaved, ApiError> {
    session.require(Role::Staff)?;
    let role = companies::NewRole {
        company: request.company,
        person: request.person,
        role: &request.role,
        since: day(session, request.since.as_deref(), "since")?,
        until: day(session, request.until.as_deref(), "until")?,
    };
    let id = session
        .vault()
        .write(session.staff(), |w| companies::add_role(w, &role))?;
    Ok(CompanySaved { id })
}

/// Ends a role.
///
/// # Errors
/// `not-allowed bad-date`, and what [`crm::companies::end_role`] refuses.
pub fn end_person(session: &Session, request: &EndRole) -> Result<(), ApiError> {
    session.require(Role::Staff)?;
    let until = day(session, request.until.as_deref(), "until")?.unwrap_or_else(|| session.world().today());
    session
        .vault()
        .write(session.staff(), |w| companies::end_role(w, request.id, until))?;
    Ok(())
}

/// Who is and was what at a company.
///
/// # Errors
/// `unknown-company`.
pub fn people(session: &Session, company: Uuid) -> Result<Vec<RoleView>, ApiError> {
    session.require(Role::Viewer)?;
    roles(session, |r| companies::people_of(r, company))
}

/// What a person is and was at which companies.
///
/// # Errors
/// `unknown-person restricted`.
pub fn of_person(session: &Session, person: Uuid) -> Result<Vec<RoleView>, ApiError> {
    session.require(Role::Viewer)?;
    roles(session, |r| companies::of_person(r, person))
}

fn roles(
    session: &Session,
    find: impl FnOnce(&vault::Read<'_>) -> Result<Vec<Held>, crm::error::CrmError>,
) -> Result<Vec<RoleView>, ApiError> {
    let grant = session.grant();
    let roles = session.vault().read(find)?;
    let told = |role: Held| RoleView {
        id: role.id,
        company: role.company,
        company_name: role.company_name,
        person: role.person,
        person_name: role.person_name.shown_to(&grant).value().unwrap_or_default(),
        role: if role.restricted {
            String::new()
        } else {
            role.role.shown_to(&grant).value().unwrap_or_default()
        },
        since: role.since.filter(|_| !role.restricted).map(|day| day.to_string()),
        until: role.until.filter(|_| !role.restricted).map(|day| day.to_string()),
        restricted: role.restricted,
    };
    Ok(roles.into_iter().map(told).collect())
}

fn day(session: &Session, text: Option<&str>, field: &str) -> Result<Option<NaiveDate>, ApiError> {
    let said = text.map(str::trim).filter(|text| !text.is_empty());
    said.map(|text| text::parse_day(text, session.world().today()))
        .transpose()
        .map_err(|_| ApiError::rule("bad-date").on(field))
}

fn view(company: Company) -> CompanyView {
    let open = |key: &str| {
        company
            .facts
            .get(key)
            .filter(|_| !company.restricted)
            .map(str::to_owned)
    };
    CompanyView {
        id: company.id,
        name: company.facts.get("name").unwrap_or_default().to_owned(),
        ico: open("ico"),
        dic: open("dic"),
        ic_dph: open("ic_dph"),
        street: open("street"),
        city: open("city"),
        postcode: open("postcode"),
        country: open("country"),
        people: if company.restricted { 0 } else { company.people },
        trader: company.trader,
        restricted: company.restricted,
    }
}
