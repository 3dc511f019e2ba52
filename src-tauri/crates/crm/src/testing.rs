//! What the rooms' tests share: a founded vault with a clock that stands at [`testkit::vaults::START`].

use std::collections::BTreeMap;

use chrono::NaiveDate;
use text::Lang;
use uuid::Uuid;
use vault::{Read, Write};

pub(crate) use testkit::vaults::{OWNER, TempVault};

use crate::error::CrmError;
use crate::people::{self, NewPerson, Source, SourceKind};
use crate::schema;

/// The firm of every founded vault.
pub(crate) const COMPANY: &str = "Stolárstvo Podhora";

/// A vault in which the register was founded, in Slovak.
pub(crate) fn founded() -> TempVault {
    let vault = TempVault::new(&schema::schema());
    write(&vault, |w| crate::start(w, COMPANY, "Zuzana Hriňová", Lang::Sk)).unwrap();
    vault
}

/// One transaction of the owner.
pub(crate) fn write<T>(
    vault: &TempVault,
    f: impl FnOnce(&Write<'_>) -> Result<T, CrmError>,
) -> Result<T, CrmError> {
    vault.write(OWNER, f)
}

/// One reading.
pub(crate) fn read<T>(vault: &TempVault, f: impl FnOnce(&Read<'_>) -> Result<T, CrmError>) -> T {
    vault.read(f).unwrap()
}

/// The word of a refusal; panics at anything else.
pub(crate) fn refused<T>(result: Result<T, CrmError>) -> &'static str {
    match result {
        Err(CrmError::Refused(refusal)) => refusal.code,
        Err(CrmError::Vault(error)) => panic!("a fault and no refusal: {error}"),
        Ok(_) => panic!("not refused"),
    }
}

/// A person with a name and an e-mail of their own, for a purpose.
pub(crate) fn person(vault: &TempVault, name: &str, purpose: &str) -> Uuid {
    let email = format!("{}@example.sk", text::fold(name).replace(' ', "."));
    person_with(vault, purpose, &[("name", name), ("email", &email)])
}

/// A person with these values, who gave them on the day of the clock.
pub(crate) fn person_with(vault: &TempVault, purpose: &str, values: &[(&str, &str)]) -> Uuid {
    let values: BTreeMap<String, String> = values
        .iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect();
    let today: NaiveDate = vault.world().today();
    let source = Source {
        kind: SourceKind::Oneself,
        words: String::new(),
        obtained_on: today,
    };
    let new = NewPerson {
        values,
        purpose: purpose.to_owned(),
        source,
        batch: None,
        sample: false,
        despite_duplicate: true,
    };
    write(vault, |w| people::add(w, &new)).unwrap()
}

/// Acts in the log, oldest first.
pub(crate) fn acts(vault: &TempVault) -> Vec<String> {
    let query = vault::AuditQuery {
        limit: 10_000,
        ..vault::AuditQuery::default()
    };
    let mut acts: Vec<String> = vault
        .read(|r| r.audit(&query))
        .unwrap()
        .into_iter()
        .map(|row| row.act)
        .collect();
    acts.reverse();
    acts
}

/// Acts in the log after the founding, oldest first.
pub(crate) fn acts_since_founding(vault: &TempVault) -> Vec<String> {
    acts(vault).split_off(acts(&founded()).len())
}
