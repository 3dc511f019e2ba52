//! Rows of lists of people.

use std::collections::HashMap;

use crm::error::CrmError;
use crm::people::Row;
use crm::private::{Grant, Private};
use crm::purposes::{Basis, Processing};
use crm::{consent, purposes};
use uuid::Uuid;
use vault::Read;

use super::chip::{Standing, strongest};
use super::types::{BasisChip, PersonRow};
use crate::fields::shown;

/// The views of list rows.
///
/// # Errors
/// Faults of the vault.
pub(crate) fn views(r: &Read<'_>, rows: Vec<Row>, grant: &Grant) -> Result<Vec<PersonRow>, CrmError> {
    let mut bases = Bases {
        r,
        known: HashMap::new(),
    };
    rows.into_iter().map(|row| view(row, &mut bases, grant)).collect()
}

fn view(row: Row, bases: &mut Bases<'_, '_>, grant: &Grant) -> Result<PersonRow, CrmError> {
    let open = |value: Option<Private>| value.and_then(|value| value.shown_to(grant).value());
    let stub = row.restricted;
    let basis = if stub { None } else { bases.chip(row.id)? };
    Ok(PersonRow {
        id: row.id,
        name: row.name.shown_to(grant).value().unwrap_or_default(),
        company: open(row.company.filter(|_| !stub)),
        email: open(row.email.filter(|_| !stub)),
        phone: row
            .phone
            .filter(|_| !stub)
            .map(|phone| shown(phone.shown_to(grant))),
        basis,
        touched_at: if stub {
            String::new()
        } else {
            row.touched_at.to_string()
        },
        restricted: stub,
        sample: row.sample,
    })
}

/// Looks up bases; a page has few purposes and many people.
struct Bases<'a, 'r> {
    r: &'a Read<'r>,
    known: HashMap<(String, u32), Basis>,
}

impl Bases<'_, '_> {
    fn chip(&mut self, person: Uuid) -> Result<Option<BasisChip>, CrmError> {
        let mut standings = Vec::new();
        for processing in purposes::processings(self.r, person)? {
            let basis = self.basis(&processing)?;
            let consent = match basis {
                Basis::Consent => Some(consent::state(self.r, person, &processing.purpose)?.state),
                _ => None,
            };
            let running = processing.ended_at.is_none();
            standings.push(Standing {
                purpose: processing.purpose,
                basis,
                consent,
                running,
            });
        }
        Ok(strongest(standings))
    }

    fn basis(&mut self, processing: &Processing) -> Result<Basis, CrmError> {
        let key = (processing.purpose.clone(), processing.version);
        if let Some(basis) = self.known.get(&key) {
            return Ok(*basis);
        }
        let basis = purposes::version(self.r, &processing.purpose, processing.version)?.basis;
        self.known.insert(key, basis);
        Ok(basis)
    }
}
