//! Requests and views of companies.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// `company add`.
#[derive(Clone, Default, Deserialize, TS)]
pub struct NewCompany {
    /// Values by key: `name ico dic ic_dph street city postcode country`.
    pub values: BTreeMap<String, String>,
    /// The sole trader whose business it is: then all of it is data about them.
    #[serde(default)]
    pub trader: Option<Uuid>,
}

/// `company set`.
#[derive(Clone, Deserialize, TS)]
pub struct SetCompany {
    /// Company.
    pub company: Uuid,
    /// Values by key; an empty one takes it away.
    pub values: BTreeMap<String, String>,
}

/// Result of `company add`.
#[derive(Serialize, TS)]
pub struct CompanySaved {
    /// Company.
    pub id: Uuid,
}

/// A company.
#[derive(Serialize, TS)]
pub struct CompanyView {
    /// Id.
    pub id: Uuid,
    /// Name.
    pub name: String,
    /// IČO.
    pub ico: Option<String>,
    /// DIČ.
    pub dic: Option<String>,
    /// IČ DPH.
    pub ic_dph: Option<String>,
    /// Street and number.
    pub street: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// People with a role there, past ones included.
    pub people: u64,
    /// The sole trader whose business it is.
    pub trader: Option<Uuid>,
    /// The trader is restricted: nothing else is shown.
    pub restricted: bool,
}

/// `company person add`.
#[derive(Clone, Deserialize, TS)]
pub struct NewRole {
    /// Company.
    pub company: Uuid,
    /// Person.
    pub person: Uuid,
    /// What they are there.
    pub role: String,
    /// First day, as people say it.
    #[serde(default)]
    pub since: Option<String>,
    /// Last day, as people say it.
    #[serde(default)]
    pub until: Option<String>,
}

/// `company person end`.
#[derive(Clone, Deserialize, TS)]
pub struct EndRole {
    /// Id of the role.
    pub id: Uuid,
    /// Last day, as people say it; today if absent.
    #[serde(default)]
    pub until: Option<String>,
}

/// Somebody's role at a company.
#[derive(Serialize, TS)]
pub struct RoleView {
    /// Id of the role.
    pub id: Uuid,
    /// Company.
    pub company: Uuid,
    /// Its name.
    pub company_name: String,
    /// Person.
    pub person: Uuid,
    /// Their name.
    pub person_name: String,
    /// What they are there; nothing of somebody restricted.
    pub role: String,
    /// First day (ISO 8601).
    pub since: Option<String>,
    /// Last day (ISO 8601); none: still.
    pub until: Option<String>,
    /// The person is restricted.
    pub restricted: bool,
}
