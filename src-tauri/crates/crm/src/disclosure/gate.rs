//! The gate of one act of giving: purpose and recipient are looked up once, people pass one by one.

use serde_json::json;
use uuid::Uuid;
use vault::{Read, Write};

use super::permit::{self, Permit, Standing};
use super::store;
use crate::error::{CrmError, Refusal};
use crate::purposes::{self, Purpose};

/// A gate that stands open for one purpose, one recipient and one way out.
pub struct Gate {
    purpose: Purpose,
    recipient: Uuid,
    way: &'static str,
    batch: Option<Uuid>,
}

impl Gate {
    /// Looks up purpose and recipient. `batch`: what the lines of the log have in common, for a file of many people.
    ///
    /// # Errors
    /// `unknown-purpose unknown-recipient`.
    pub fn open(
        r: &Read<'_>,
        purpose: &str,
        recipient: Uuid,
        way: &'static str,
        batch: Option<Uuid>,
    ) -> Result<Self, CrmError> {
        let purpose = purposes::known(r, purpose)?;
        if store::recipient_by_id(r, recipient)?.is_none() {
            return Err(unknown_recipient().into());
        }
        Ok(Self {
            purpose,
            recipient,
            way,
            batch,
        })
    }

    /// The purpose it stands open for.
    pub fn purpose(&self) -> &Purpose {
        &self.purpose
    }

    /// Whether a person may pass now.
    ///
    /// # Errors
    /// `unknown-person`.
    pub fn standing(&self, r: &Read<'_>, person: Uuid) -> Result<Standing, CrmError> {
        permit::standing_for(r, person, &self.purpose)
    }

    /// Lets fields of a person out to the recipient and writes that down. Fields of the minimal record need no purpose
    /// that names them; `minimal` tells which are that on this record.
    ///
    /// # Errors
    /// `left-out` with `{reason}`, `unknown-person`, `field-not-needed`.
    pub fn pass(
        &self,
        w: &Write<'_>,
        person: Uuid,
        fields: &[&str],
        minimal: impl Fn(&str) -> bool,
    ) -> Result<Permit, CrmError> {
        if let Standing::LeftOut(reason) = self.standing(w, person)? {
            return Err(Refusal::new("left-out")
                .on("person")
                .with(json!({ "reason": reason }))
                .into());
        }
        self.let_out(w, person, fields, minimal)
    }

    /// As [`pass`](Self::pass), for a person whose standing the caller just asked.
    pub(super) fn let_out(
        &self,
        w: &Write<'_>,
        person: Uuid,
        fields: &[&str],
        minimal: impl Fn(&str) -> bool,
    ) -> Result<Permit, CrmError> {
        for field in fields {
            if !minimal(field) {
                self.admits(field)?;
            }
        }
        let row = store::NewRow {
            id: w.id(),
            person,
            recipient: Some(self.recipient),
            purpose: Some(&self.purpose.key),
            fields: json!(fields).to_string(),
            way: self.way,
            batch: self.batch,
        };
        let fields = fields.iter().map(|field| (*field).to_owned()).collect();
        permit::written(w, &row, Some(fields))
    }

    /// Whether the purpose needs a field (Article 5(1)(c)).
    ///
    /// # Errors
    /// `field-not-needed`, with `{field, purpose}`.
    pub fn admits(&self, field: &str) -> Result<(), Refusal> {
        admits(&self.purpose, field)
    }
}

/// Whether a purpose needs a field (Article 5(1)(c)).
pub(super) fn admits(purpose: &Purpose, field: &str) -> Result<(), Refusal> {
    if purpose.needs(field) || permit::MINIMAL.contains(&field) {
        return Ok(());
    }
    let details = json!({ "field": field, "purpose": purpose.key });
    Err(Refusal::new("field-not-needed").on("fields").with(details))
}

pub(super) fn unknown_recipient() -> Refusal {
    Refusal::new("unknown-recipient").on("recipient")
}
