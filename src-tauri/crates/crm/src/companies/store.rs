//! SQL of the companies room.

use rusqlite::{OptionalExtension, Row, named_params};
use uuid::Uuid;
use vault::{Read, Write};

use super::rules::{Facts, KEYS};
use super::{Company, Role};
use crate::error::CrmError;
use crate::private::Private;
use vault::census::Class;

const COLUMNS: &str =
    "company.id, trader_id, company.name, ico, dic, ic_dph, street, city, postcode, country,
    company.created_at, trader.restricted_at IS NOT NULL AS restricted,
    (SELECT count(DISTINCT person_id) FROM company_role WHERE company_id = company.id) AS people";
const FROM: &str = "FROM company LEFT JOIN person AS trader ON trader.id = trader_id";

pub(super) fn insert(w: &Write<'_>, id: Uuid, trader: Option<Uuid>, facts: &Facts) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO company (id, trader_id, name, folded, sort_name, created_at, staff_id)
             VALUES (:id, :trader, '', '', x'', :now, :staff)",
        )?
        .execute(named_params! { ":id": id, ":trader": trader, ":now": w.now(), ":staff": w.staff() })?;
    update(w, id, facts)
}

pub(super) fn update(w: &Write<'_>, id: Uuid, facts: &Facts) -> Result<(), CrmError> {
    let name = facts.get("name").unwrap_or_default();
    w.conn()
        .prepare_cached(
            "UPDATE company SET name = :name, folded = :folded, sort_name = :sort, ico = :ico, dic = :dic,
                    ic_dph = :ic_dph, street = :street, city = :city, postcode = :postcode, country = :country
             WHERE id = :id",
        )?
        .execute(named_params! {
            ":id": id,
            ":name": name,
            ":folded": text::fold(name),
            ":sort": text::sort_key(name),
            ":ico": facts.get("ico"),
            ":dic": facts.get("dic"),
            ":ic_dph": facts.get("ic_dph"),
            ":street": facts.get("street"),
            ":city": facts.get("city"),
            ":postcode": facts.get("postcode"),
            ":country": facts.get("country"),
        })?;
    Ok(())
}

pub(super) fn get(r: &Read<'_>, id: Uuid) -> Result<Option<Company>, CrmError> {
    let sql = format!("SELECT {COLUMNS} {FROM} WHERE company.id = ?1");
    Ok(r.conn()
        .prepare_cached(&sql)?
        .query_row((id,), company)
        .optional()?)
}

/// Companies whose folded name holds the words, in Slovak order.
pub(super) fn list(r: &Read<'_>, folded: &str) -> Result<Vec<Company>, CrmError> {
    let sql = format!(
        "SELECT {COLUMNS} {FROM} WHERE instr(company.folded, ?1) > 0 OR ico = ?1 ORDER BY company.sort_name, company.id"
    );
    let mut statement = r.conn().prepare_cached(&sql)?;
    let rows = statement.query_map((folded,), company)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn with_ico(r: &Read<'_>, ico: &str) -> Result<Option<Uuid>, CrmError> {
    let mut statement = r.conn().prepare_cached("SELECT id FROM company WHERE ico = ?1")?;
    Ok(statement.query_row((ico,), |row| row.get(0)).optional()?)
}

pub(super) fn with_name(r: &Read<'_>, folded: &str) -> Result<Vec<Uuid>, CrmError> {
    let mut statement = r
        .conn()
        .prepare_cached("SELECT id FROM company WHERE folded = ?1 ORDER BY id")?;
    let rows = statement.query_map((folded,), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn company(row: &Row<'_>) -> rusqlite::Result<Company> {
    let mut facts = Facts::default();
    for key in KEYS {
        if let Some(value) = row.get::<_, Option<String>>(key)? {
            facts.0.insert(key, value);
        }
    }
    Ok(Company {
        id: row.get("id")?,
        trader: row.get("trader_id")?,
        facts,
        created_at: row.get("created_at")?,
        people: row.get("people")?,
        restricted: row.get("restricted")?,
    })
}

pub(super) fn insert_role(w: &Write<'_>, role: &super::NewRole<'_>, id: Uuid) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached(
            "INSERT INTO company_role (id, company_id, person_id, role, since, until, at, staff_id)
             VALUES (:id, :company, :person, :role, :since, :until, :at, :staff)",
        )?
        .execute(named_params! {
            ":id": id,
            ":company": role.company,
            ":person": role.person,
            ":role": role.role,
            ":since": role.since.map(|day| day.to_string()),
            ":until": role.until.map(|day| day.to_string()),
            ":at": w.now(),
            ":staff": w.staff(),
        })?;
    Ok(())
}

pub(super) fn end_role(w: &Write<'_>, id: Uuid, until: &str) -> Result<(), CrmError> {
    w.conn()
        .prepare_cached("UPDATE company_role SET until = ?2 WHERE id = ?1")?
        .execute((id, until))?;
    Ok(())
}

const ROLE: &str =
    "SELECT company_role.id AS id, company_id, person_id, role, since, until, company.name AS company,
    person.name AS person, person.restricted_at IS NOT NULL AS restricted
    FROM company_role JOIN company ON company.id = company_id JOIN person ON person.id = person_id";

/// Roles at a company or of a person; those that last first.
pub(super) fn roles(
    r: &Read<'_>,
    company: Option<Uuid>,
    person: Option<Uuid>,
) -> Result<Vec<Role>, CrmError> {
    let sql = format!(
        "{ROLE} WHERE (?1 IS NULL OR company_id = ?1) AND (?2 IS NULL OR person_id = ?2)
         ORDER BY until IS NOT NULL, since DESC, person.sort_name, company_role.id"
    );
    let mut statement = r.conn().prepare_cached(&sql)?;
    let rows = statement.query_map((company, person), role)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn role_by_id(r: &Read<'_>, id: Uuid) -> Result<Option<Role>, CrmError> {
    let sql = format!("{ROLE} WHERE company_role.id = ?1");
    Ok(r.conn().prepare_cached(&sql)?.query_row((id,), role).optional()?)
}

fn role(row: &Row<'_>) -> rusqlite::Result<Role> {
    let person: Uuid = row.get("person_id")?;
    let day = |column| -> rusqlite::Result<Option<chrono::NaiveDate>> {
        let text: Option<String> = row.get(column)?;
        text.map(|text| text.parse().map_err(|_| rusqlite::Error::InvalidQuery))
            .transpose()
    };
    let private =
        |value: String, field: &str| Private::new(value, person, field, Class::Minimal, false).free_text();
    Ok(Role {
        id: row.get("id")?,
        company: row.get("company_id")?,
        company_name: row.get("company")?,
        person,
        person_name: private(row.get("person")?, "name"),
        role: private(row.get("role")?, "company_role.role"),
        since: day("since")?,
        until: day("until")?,
        restricted: row.get("restricted")?,
    })
}
