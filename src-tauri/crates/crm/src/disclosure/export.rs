//! Export of people: who leaves in a file, with which fields, and what is written down about it (Articles 5, 6, 15(1)(c)).
//!
//! [`Export::begin`] checks what is asked, [`Export::page`] lets people pass the [`Gate`] page by page, and
//! [`Export::finish`] closes the act: all of it inside one transaction of the caller, who writes the file.

use std::collections::{BTreeMap, HashSet};

use serde_json::json;
use uuid::Uuid;
use vault::Write;

use super::gate::Gate;
use super::permit::{Permit, Standing};
use super::store::{self, Candidates};
use super::{Recipient, WAY_EXPORT};
use crate::audit::acts;
use crate::error::{CrmError, Refusal};
use crate::fields::{self, Catalogue, FieldClass};
use crate::people::{self, Person};
use crate::private::Private;
use crate::purposes::{Basis, Purpose};
use crate::unlock;

/// People looked at in one step.
pub(super) const PAGE: u32 = 500;

/// The columns of an export that names none: the minimal record.
pub(super) const MINIMAL: [&str; 6] = ["name", "given", "family", "company", "email", "phone"];

/// Left out because none of the fields asked for is stored.
pub(super) const NOTHING_STORED: &str = "nothing-stored";

/// What is to go out.
pub struct Ask<'a> {
    /// Purpose key.
    pub purpose: &'a str,
    /// Who receives it.
    pub recipient: &'a Recipient,
    /// Field keys in the order of the columns; none: the minimal record.
    pub fields: &'a [String],
    /// Why sealed fields go out.
    pub reason: Option<&'a str>,
    /// The passphrase was given for this act and was right.
    pub proved: bool,
    /// Whom the user chose; none: everybody the purpose is about.
    pub people: Option<&'a [Uuid]>,
}

/// An export under way.
pub struct Export {
    gate: Gate,
    recipient: String,
    catalogue: Catalogue,
    columns: Vec<String>,
    named: bool,
    reason: Option<String>,
    chosen: Option<HashSet<Uuid>>,
    batch: Uuid,
    last: u32,
    total: u64,
    seen: u64,
    exported: u64,
    left_out: BTreeMap<&'static str, u64>,
}

/// A person who passed the gate.
pub struct Leaving {
    /// Leave for the fields that have a value.
    pub permit: Permit,
    person: Person,
}

impl Leaving {
    /// A value of theirs; the permit says whether it goes out.
    pub fn value(&self, key: &str) -> Option<&Private> {
        stored(&self.person, key).map(|(value, _)| value)
    }
}

/// What an export came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    /// What the lines of the log of disclosures have in common.
    pub batch: Uuid,
    /// People in the file.
    pub exported: u64,
    /// People who were left out, by reason.
    pub left_out: BTreeMap<&'static str, u64>,
}

impl Export {
    /// Checks what is asked.
    ///
    /// # Errors
    /// `unknown-purpose unknown-recipient unknown-field field-not-needed locked-field reauth-needed empty-reason
    /// reason-too-short too-long`.
    pub fn begin(w: &Write<'_>, ask: &Ask<'_>) -> Result<Self, CrmError> {
        let batch = w.id();
        let gate = Gate::open(w, ask.purpose, ask.recipient.id, WAY_EXPORT, Some(batch))?;
        let catalogue = fields::catalogue(w)?;
        let reason = ask.reason.filter(|reason| !reason.trim().is_empty());
        let reason = reason.map(unlock::rules::reason).transpose()?;
        let columns = columns(&gate, &catalogue, ask, reason.is_some())?;
        let mut export = Self {
            named: !columns.is_empty(),
            columns,
            gate,
            recipient: ask.recipient.name.clone(),
            catalogue,
            reason,
            chosen: ask.people.map(|people| people.iter().copied().collect()),
            batch,
            last: 0,
            total: 0,
            seen: 0,
            exported: 0,
            left_out: BTreeMap::new(),
        };
        if !export.named {
            export.columns = MINIMAL.map(str::to_owned).to_vec();
        }
        export.total = export.candidates().count(w)?;
        Ok(export)
    }

    /// The columns of the file, in order.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// The catalogue, for headings.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// People looked at so far, and people to look at.
    pub fn progress(&self) -> (u64, u64) {
        (self.seen, self.total)
    }

    /// The next people who may leave, each written down; none at the end.
    ///
    /// # Errors
    /// Of the vault only.
    pub fn page(&mut self, w: &Write<'_>) -> Result<Option<Vec<Leaving>>, CrmError> {
        let page = self.candidates().after(w, self.last, PAGE)?;
        let Some((last, _)) = page.last() else {
            return Ok(None);
        };
        self.last = *last;
        let mut leaving = Vec::with_capacity(page.len());
        for (_, person) in page {
            self.seen = self.seen.saturating_add(1);
            if self
                .chosen
                .as_ref()
                .is_some_and(|chosen| !chosen.contains(&person))
            {
                continue;
            }
            match self.pass(w, person)? {
                Ok(passed) => {
                    self.exported = self.exported.saturating_add(1);
                    leaving.push(passed);
                }
                Err(reason) => {
                    let count = self.left_out.entry(reason).or_default();
                    *count = count.saturating_add(1);
                }
            }
        }
        Ok(Some(leaving))
    }

    /// Closes the act. One entry in the log; each line of the log of disclosures names the file by its hash.
    ///
    /// # Errors
    /// Of the vault only.
    pub fn finish(self, w: &Write<'_>, format: &str, sha256: &str) -> Result<Exported, CrmError> {
        store::set_document_of_batch(w, self.batch, sha256)?;
        let facts = json!({
            "purpose": self.gate.purpose().key, "recipient": self.recipient, "fields": self.columns,
            "format": format, "sha256": sha256, "count": self.exported, "left_out": self.left_out,
            "batch": self.batch,
        });
        w.audit(acts::DISCLOSED, None, facts)?;
        Ok(Exported {
            batch: self.batch,
            exported: self.exported,
            left_out: self.left_out,
        })
    }

    fn candidates(&self) -> Candidates<'_> {
        candidates(self.gate.purpose(), self.chosen.is_some())
    }

    /// Lets a person pass, or tells why they stay.
    fn pass(&self, w: &Write<'_>, id: Uuid) -> Result<Result<Leaving, &'static str>, CrmError> {
        if let Standing::LeftOut(reason) = self.gate.standing(w, id)? {
            return Ok(Err(reason));
        }
        let person = people::get_with(w, &self.catalogue, id)?;
        let (keys, sealed) = taken(&person, &self.columns, self.named);
        if keys.is_empty() {
            return Ok(Err(NOTHING_STORED));
        }
        let minimal = |key: &str| matches!(stored(&person, key), Some((_, FieldClass::Minimal)));
        let permit = self.gate.let_out(w, id, &keys, minimal)?;
        if let Some(reason) = self.reason.as_deref().filter(|_| !sealed.is_empty()) {
            unlock::record_leaving(w, id, sealed, reason)?;
        }
        Ok(Ok(Leaving { permit, person }))
    }
}

/// A consent can be missing with anybody, and so can the purpose with somebody who was chosen: then everybody is looked
/// at; else those who are or were under the purpose.
pub(super) fn candidates(purpose: &Purpose, chosen: bool) -> Candidates<'_> {
    let by_purpose = purpose.basis != Basis::Consent && !chosen;
    Candidates {
        purpose: by_purpose.then_some(purpose.key.as_str()),
    }
}

/// Which columns a person fills, and which of those are sealed on their record. `named`: sealed ones go out.
pub(super) fn taken<'c>(person: &Person, columns: &'c [String], named: bool) -> (Vec<&'c str>, Vec<String>) {
    let (mut keys, mut sealed) = (Vec::new(), Vec::new());
    for key in columns {
        match stored(person, key).map(|(_, class)| class) {
            Some(FieldClass::Minimal) => keys.push(key.as_str()),
            Some(_) if named => {
                keys.push(key.as_str());
                sealed.push(key.clone());
            }
            _ => {}
        }
    }
    (keys, sealed)
}

/// The columns asked for, each once; none if none is.
fn columns(
    gate: &Gate,
    catalogue: &Catalogue,
    ask: &Ask<'_>,
    reasoned: bool,
) -> Result<Vec<String>, Refusal> {
    let mut columns: Vec<String> = Vec::new();
    for key in ask.fields.iter().map(|key| key.trim()) {
        if key.is_empty() || columns.iter().any(|known| known == key) {
            continue;
        }
        let field = catalogue.known(key).map_err(|refusal| refusal.on("fields"))?;
        if field.class != FieldClass::Minimal {
            gate.admits(key)?;
            if !reasoned {
                return Err(Refusal::new("locked-field")
                    .on("reason")
                    .with(json!({ "field": key })));
            }
            if field.reauth && !ask.proved {
                return Err(Refusal::new("reauth-needed").on("passphrase"));
            }
        }
        columns.push(key.to_owned());
    }
    Ok(columns)
}

/// A value and the class it has on this record.
fn stored<'p>(person: &'p Person, key: &str) -> Option<(&'p Private, FieldClass)> {
    if let Some(own) = person.own(key) {
        return Some((own, own.class()));
    }
    person.field(key).map(|stored| (&stored.value, stored.class))
}
