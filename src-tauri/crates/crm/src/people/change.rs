//! Setting, correcting and removing values of a person (Article 16).

use serde_json::json;
use uuid::Uuid;
use vault::{Op, Write};

use super::rules::{self, Own, needed, primary_contact};
use super::store::{self, PersonRow, ValueRow};
use super::types::{Change, Source};
use super::unknown;
use crate::audit::acts;
use crate::erasure::suppression;
use crate::error::{CrmError, Refusal};
use crate::fields::{self, Catalogue, Field, check_value};
use crate::purposes::{self, Purpose};
use crate::requests::register;
use crate::search;

/// Which fields an act changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changed {
    /// Keys of fields that got another value.
    pub set: Vec<String>,
    /// Keys of fields whose value is gone.
    pub removed: Vec<String>,
}

impl Changed {
    /// Nothing is different from before.
    pub fn is_empty(&self) -> bool {
        self.set.is_empty() && self.removed.is_empty()
    }
}

/// Sets values for a purpose. One entry in the log, none if nothing is different.
///
/// # Errors
/// `unknown-person restricted unknown-purpose purpose-not-running suppressed empty-name` and all that a new person is
/// refused for.
pub fn set(w: &Write<'_>, change: &Change) -> Result<Changed, CrmError> {
    let changed = apply(w, &fields::catalogue(w)?, change)?;
    if !changed.is_empty() {
        let facts = json!({ "fields": changed.set, "removed": changed.removed, "purpose": change.purpose });
        w.audit(acts::PERSON_CHANGED, Some(change.person), facts)?;
    }
    Ok(changed)
}

/// As [`set`], without an entry in the log: part of an act that has its own.
///
/// # Errors
/// As [`set`].
pub fn apply(w: &Write<'_>, catalogue: &Catalogue, change: &Change) -> Result<Changed, CrmError> {
    let person = store::person(w, change.person)?.ok_or_else(unknown)?;
    if person.restricted_at.is_some() {
        return Err(Refusal::new("restricted").on("person").into());
    }
    changed(w, catalogue, change, &person)
}

/// Corrects values at the person's request (Article 16), of a restricted person too: it is what ends the dispute. The
/// request in the register knows of it; `wrong` says what was wrong. One entry in the log for the values, one for the
/// request.
///
/// # Errors
/// As [`set`] but for `restricted`, and what [`register::corrected`] refuses; `nothing-corrected` if the values are the
/// same as before.
pub fn correct(
    w: &Write<'_>,
    change: &Change,
    request: Uuid,
    wrong: Option<&str>,
) -> Result<Changed, CrmError> {
    let person = store::person(w, change.person)?.ok_or_else(unknown)?;
    register::correctable(w, request, change.person)?;
    let changed = changed(w, &fields::catalogue(w)?, change, &person)?;
    if changed.is_empty() {
        return Err(Refusal::new("nothing-corrected").on("values").into());
    }
    let facts = json!({ "fields": changed.set, "removed": changed.removed, "purpose": change.purpose });
    w.audit(acts::PERSON_CHANGED, Some(change.person), facts)?;
    let keys = [changed.set.clone(), changed.removed.clone()].concat();
    register::corrected(w, request, change.person, &keys, wrong)?;
    Ok(changed)
}

fn changed(
    w: &Write<'_>,
    catalogue: &Catalogue,
    change: &Change,
    person: &PersonRow,
) -> Result<Changed, CrmError> {
    let source = rules::source(&change.source, w.world().today())?;
    let mut pen = Pen {
        w,
        contact_key: None,
        purpose: purposes::known(w, &change.purpose)?,
        runs: None,
        stored: store::values(w, change.person)?,
        own: person.own.clone(),
        person,
        source,
        batch: change.batch,
        changed: Changed::default(),
    };
    pen.contact_key = pen.contact_after(change);
    for (key, raw) in &change.values {
        let field = catalogue.known(key)?;
        if raw.trim().is_empty() {
            pen.remove(field)?
        } else {
            pen.put(field, raw)?
        }
    }
    pen.finish()
}

/// One act of changing: what stands, and what was changed so far.
struct Pen<'a, 'w> {
    w: &'a Write<'w>,
    person: &'a PersonRow,
    stored: Vec<ValueRow>,
    own: Own,
    /// The primary contact point after the act.
    contact_key: Option<&'static str>,
    purpose: Purpose,
    /// The version of the purpose that runs for this person, once asked for.
    runs: Option<Purpose>,
    source: Source,
    batch: Option<Uuid>,
    changed: Changed,
}

impl Pen<'_, '_> {
    fn contact_after(&self, change: &Change) -> Option<&'static str> {
        primary_contact(|key| match change.values.get(key) {
            Some(raw) => !raw.trim().is_empty(),
            None => self.stored(key).is_some(),
        })
    }

    fn stored(&self, key: &str) -> Option<&ValueRow> {
        self.stored.iter().find(|value| value.key == key)
    }

    fn put(&mut self, field: &Field, raw: &str) -> Result<(), CrmError> {
        let checked = check_value(field, raw, self.w.world().today())?;
        if field.is_own_column() {
            let before = self.own.clone();
            self.own.put(&field.key, Some(checked.value));
            if self.own != before {
                self.changed.set.push(field.key.clone());
            }
            return Ok(());
        }
        let known = self.stored(&field.key).cloned();
        if known
            .as_ref()
            .is_some_and(|known| known.checked == checked && known.purpose == self.purpose.key)
        {
            return Ok(());
        }
        let norm = checked.norm.as_deref();
        if norm.is_some()
            && known
                .as_ref()
                .is_none_or(|known| known.checked.norm.as_deref() != norm)
        {
            suppression::refuse(self.w, norm)?;
        }
        // To correct what is stored for the same purpose is the person's right, whether it still runs or not.
        if known
            .as_ref()
            .is_none_or(|known| known.purpose != self.purpose.key)
        {
            let contact_key = self.contact_key;
            needed(field, self.running()?, contact_key)?;
        }
        let row = ValueRow {
            id: known.as_ref().map_or_else(|| self.w.id(), |known| known.id),
            key: field.key.clone(),
            checked,
            purpose: self.purpose.key.clone(),
            origin: rules::origin(field, self.source.kind),
            source: self.source.clone(),
            since: self.w.now(),
            staff: self.w.staff(),
            batch: self.batch,
        };
        let op = if known.is_some() {
            store::change_value(self.w, self.person.id, &row)?;
            Op::Update
        } else {
            store::insert_value(self.w, self.person.id, &row)?;
            Op::Insert
        };
        self.w
            .changed("field_value", row.id, op, &["value", "purpose_key"])?;
        self.stored.retain(|value| value.key != row.key);
        self.stored.push(row);
        self.changed.set.push(field.key.clone());
        Ok(())
    }

    fn remove(&mut self, field: &Field) -> Result<(), CrmError> {
        if field.key == "name" {
            return Err(Refusal::new("empty-name").on("name").into());
        }
        if field.is_own_column() {
            let before = self.own.clone();
            self.own.put(&field.key, None);
            if self.own != before {
                self.changed.removed.push(field.key.clone());
            }
            return Ok(());
        }
        let Some(id) = self.stored(&field.key).map(|value| value.id) else {
            return Ok(());
        };
        store::remove_value(self.w, self.person.id, &field.key)?;
        self.w.changed("field_value", id, Op::Delete, &[])?;
        self.stored.retain(|value| value.key != field.key);
        self.changed.removed.push(field.key.clone());
        Ok(())
    }

    /// The purpose as it runs for this person.
    fn running(&mut self) -> Result<&Purpose, CrmError> {
        if self.runs.is_none() {
            let running = purposes::running(self.w, self.person.id)?;
            let runs = running
                .into_iter()
                .map(|one| one.purpose)
                .find(|purpose| purpose.key == self.purpose.key);
            self.runs = runs;
        }
        self.runs.as_ref().ok_or_else(|| {
            let details = json!({ "purpose": self.purpose.key });
            Refusal::new("purpose-not-running")
                .on("purpose")
                .with(details)
                .into()
        })
    }

    fn finish(self) -> Result<Changed, CrmError> {
        if self.changed.is_empty() {
            return Ok(self.changed);
        }
        store::update(self.w, self.person.n, &self.own, self.contact_key, self.w.now())?;
        let mut columns: Vec<&str> = vec!["contact_key", "touched_at"];
        let own = self
            .changed
            .set
            .iter()
            .chain(&self.changed.removed)
            .map(String::as_str);
        columns.extend(own.filter(|key| fields::OWN_COLUMNS.contains(key)));
        self.w.changed("person", self.person.id, Op::Update, &columns)?;
        search::change(self.w, self.person.n, &self.words())?;
        Ok(self.changed)
    }

    /// What the person is found by; while restricted by the name alone.
    fn words(&self) -> String {
        if self.person.restricted_at.is_some() {
            let own = Own {
                company: None,
                ..self.own.clone()
            };
            return own.words(None);
        }
        let contact = self
            .contact_key
            .and_then(|key| Some((key, &self.stored(key)?.checked)));
        self.own.words(contact)
    }
}
