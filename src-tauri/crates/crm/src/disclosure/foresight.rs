//! What an export would come to, before anybody says that it shall: nothing leaves and nothing is written down.

use std::collections::{BTreeMap, HashSet};

use uuid::Uuid;
use vault::Read;

use super::export::{MINIMAL, NOTHING_STORED, PAGE, candidates, taken};
use super::gate::admits;
use super::permit::{Standing, standing_for};
use crate::error::CrmError;
use crate::fields::{self, FieldClass};
use crate::{people, purposes};

/// What an export would come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Foresight {
    /// People who would be in the file.
    pub exported: u64,
    /// People who would be left out, by reason.
    pub left_out: BTreeMap<&'static str, u64>,
    /// For each column, how many of the people in the file have a value for it.
    pub filled: BTreeMap<String, u64>,
}

/// What an export for a purpose would come to now. `named` fields are the columns; none: the minimal record. `chosen`:
/// only these people.
///
/// # Errors
/// `unknown-purpose unknown-field field-not-needed`.
pub fn foresee(
    r: &Read<'_>,
    purpose: &str,
    named: &[String],
    chosen: Option<&[Uuid]>,
) -> Result<Foresight, CrmError> {
    let purpose = purposes::known(r, purpose)?;
    let catalogue = fields::catalogue(r)?;
    let mut once: Vec<String> = Vec::new();
    for key in named.iter().map(|key| key.trim()) {
        if key.is_empty() || once.iter().any(|known| known == key) {
            continue;
        }
        let field = catalogue.known(key).map_err(|refusal| refusal.on("fields"))?;
        if field.class != FieldClass::Minimal {
            admits(&purpose, key)?;
        }
        once.push(key.to_owned());
    }
    let named = once;
    let minimal = MINIMAL.map(str::to_owned);
    let columns = if named.is_empty() {
        minimal.as_slice()
    } else {
        named.as_slice()
    };
    let chosen: Option<HashSet<Uuid>> = chosen.map(|people| people.iter().copied().collect());
    let wanted = candidates(&purpose, chosen.is_some());
    let mut foresight = Foresight::default();
    let mut last = 0;
    loop {
        let page = wanted.after(r, last, PAGE)?;
        let Some((n, _)) = page.last() else { break };
        last = *n;
        for (_, id) in page {
            if chosen.as_ref().is_some_and(|chosen| !chosen.contains(&id)) {
                continue;
            }
            let reason = match standing_for(r, id, &purpose)? {
                Standing::LeftOut(reason) => Some(reason),
                Standing::Allowed => {
                    let person = people::get_with(r, &catalogue, id)?;
                    let (keys, _) = taken(&person, columns, !named.is_empty());
                    for key in &keys {
                        *foresight.filled.entry((*key).to_owned()).or_default() += 1;
                    }
                    keys.is_empty().then_some(NOTHING_STORED)
                }
            };
            match reason {
                Some(reason) => *foresight.left_out.entry(reason).or_default() += 1,
                None => foresight.exported += 1,
            }
        }
    }
    Ok(foresight)
}
