//! One run: rows meet the register.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::json;
use uuid::Uuid;
use vault::{Op, Write};

use super::types::{NewBatch, OnDuplicate, Outcome, Row, Summary, Taken};
use super::{BEFORE_LABEL, store};
use crate::audit::acts;
use crate::consent::ConsentState;
use crate::error::{CrmError, Refusal};
use crate::fields::{self, Catalogue, Checked};
use crate::notices::{self, Article};
use crate::people::rules::Coming;
use crate::people::{self, Change, Despite, needed, primary_contact};
use crate::purposes::{self, Basis, Purpose};
use crate::{consent, timeline};

/// A run inside one transaction. [`Intake::finish`] writes the batch and its entry in the log.
pub struct Intake<'a, 'w> {
    w: &'a Write<'w>,
    catalogue: Catalogue,
    purpose: Purpose,
    batch: Uuid,
    new: NewBatch,
    article: Article,
    summary: Summary,
}

/// What of a row is taken: every value checked, once.
struct Fit {
    values: BTreeMap<String, Checked>,
    notes: Vec<String>,
    consents: Vec<String>,
}

impl Fit {
    fn get(&self, key: &str) -> Option<&str> {
        self.values.get(key).map(|checked| checked.value.as_str())
    }

    fn norm(&self, key: &str) -> Option<&str> {
        self.values.get(key)?.norm.as_deref()
    }

    /// The name, or what stands for it: a row with an address alone is a person whose name is not known yet.
    fn name(&self) -> Cow<'_, str> {
        let parts = ["given", "family"].map(|key| self.get(key));
        let made = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let others = || {
            ["company", "email", "phone"]
                .into_iter()
                .find_map(|key| self.get(key))
        };
        match self.get("name") {
            Some(name) => name.into(),
            None if !made.is_empty() => made.into(),
            None => others().unwrap_or_default().into(),
        }
    }
}

impl<'a, 'w> Intake<'a, 'w> {
    /// Begins a run.
    ///
    /// # Errors
    /// `unknown-purpose empty-source future-date`.
    pub fn begin(w: &'a Write<'w>, mut new: NewBatch) -> Result<Self, CrmError> {
        let purpose = purposes::known(w, &new.purpose)?;
        new.source = people::rules::source(&new.source, w.world().today())?;
        let article = Article::for_source(new.source.kind.as_str());
        let (catalogue, batch) = (fields::catalogue(w)?, w.id());
        Ok(Self {
            w,
            catalogue,
            purpose,
            batch,
            new,
            article,
            summary: Summary::default(),
        })
    }

    /// Id of the batch.
    pub fn batch(&self) -> Uuid {
        self.batch
    }

    /// Takes one row. A refusal by a rule is the outcome of the row, not an error of the run.
    ///
    /// # Errors
    /// Of the vault only.
    pub fn take(&mut self, row: Row) -> Result<Taken, CrmError> {
        let mut remarks = Vec::new();
        let row = self.fit(row, &mut remarks);
        let outcome = match self.place(&row) {
            Ok(outcome) => outcome,
            Err(CrmError::Refused(refusal)) => Outcome::Rejected(refusal.code),
            Err(fault) => return Err(fault),
        };
        match outcome {
            Outcome::Created(person) => {
                self.summary.created += 1;
                self.attach(person, &row, &mut remarks)?;
            }
            Outcome::Updated(person) => {
                self.summary.updated += 1;
                self.attach(person, &row, &mut remarks)?;
            }
            Outcome::Skipped(_) => self.summary.skipped += 1,
            Outcome::Rejected(_) => self.summary.rejected += 1,
        }
        Ok(Taken { outcome, remarks })
    }

    /// Writes the batch and the entry in the log. `rejected_before`: rows that the file reader could not read.
    ///
    /// # Errors
    /// Of the vault only.
    pub fn finish(mut self, rejected_before: u64) -> Result<(Uuid, Summary), CrmError> {
        self.summary.rejected += rejected_before;
        let Summary {
            created,
            updated,
            skipped,
            rejected,
            ..
        } = self.summary;
        store::insert_batch(self.w, self.batch, &self.new, &self.summary)?;
        self.w.changed("import_batch", self.batch, Op::Insert, &[])?;
        let facts = json!({
            "batch": self.batch, "purpose": self.new.purpose, "source_kind": self.new.source.kind.as_str(),
            "created": created, "updated": updated, "skipped": skipped, "rejected": rejected,
        });
        self.w.audit(acts::IMPORTED, None, facts)?;
        Ok((self.batch, self.summary))
    }

    /// Leaves out what the purpose does not need and what no field can hold; says so.
    fn fit(&self, row: Row, remarks: &mut Vec<&'static str>) -> Fit {
        let today = self.w.world().today();
        let contact = primary_contact(|key| row.values.contains_key(key));
        let mut values = BTreeMap::new();
        for (key, value) in row.values {
            match self.fits(&key, &value, contact, today) {
                Ok(checked) => {
                    values.insert(key, checked);
                }
                Err(refusal) if refusal.code == "field-not-needed" => remarks.push("not-needed"),
                Err(refusal) => remarks.push(refusal.code),
            }
        }
        Fit {
            values,
            notes: row.notes,
            consents: row.consents,
        }
    }

    fn fits(
        &self,
        key: &str,
        value: &str,
        contact: Option<&str>,
        today: NaiveDate,
    ) -> Result<Checked, Refusal> {
        let field = self.catalogue.known(key)?;
        if !field.is_own_column() {
            needed(field, &self.purpose, contact)?;
        }
        fields::check_value(field, value, today)
    }

    /// Finds the person of a row among the known, or makes a new one.
    fn place(&self, row: &Fit) -> Result<Outcome, CrmError> {
        if self.new.on_duplicate == OnDuplicate::Create {
            return self.create(row).map(Outcome::Created);
        }
        match self.known(row)?.as_slice() {
            [] => self.create(row).map(Outcome::Created),
            [one] if self.new.on_duplicate == OnDuplicate::Skip => Ok(Outcome::Skipped(*one)),
            [one] => self.change(*one, row),
            _ => Err(Refusal::new("ambiguous-person").into()),
        }
    }

    /// People with the same e-mail or phone; where the row has neither, with the same name and company.
    fn known(&self, row: &Fit) -> Result<Vec<Uuid>, CrmError> {
        let norms = ["email", "email2", "phone", "phone2"].map(|key| row.norm(key));
        if norms.iter().all(Option::is_none) {
            return people::same_name(self.w, &row.name(), row.get("company"));
        }
        // The first address that somebody has decides: a shared switchboard must not hide a person's own e-mail.
        for norm in norms.iter().flatten() {
            let known = people::same_contact(self.w, [*norm])?;
            if known.len() > 1 {
                let alike = people::same_name(self.w, &row.name(), row.get("company"))?;
                let both: Vec<Uuid> = known.iter().copied().filter(|id| alike.contains(id)).collect();
                return Ok(if both.len() == 1 { both } else { known });
            }
            if !known.is_empty() {
                return Ok(known);
            }
        }
        Ok(Vec::new())
    }

    fn create(&self, row: &Fit) -> Result<Uuid, CrmError> {
        let mut values = row.values.clone();
        if !values.contains_key("name") {
            values.insert("name".to_owned(), self.named(row)?);
        }
        let coming = Coming {
            id: self.w.id(),
            values,
            source: self.new.source.clone(),
            batch: Some(self.batch),
            sample: false,
        };
        let draft = coming.draft(&self.catalogue, &self.purpose)?;
        let despite = Despite {
            duplicate: true,
            suppression: false,
        };
        people::admit(self.w, &draft, despite)?;
        people::insert(self.w, &draft)
    }

    /// The name of a row that has no column for it.
    fn named(&self, row: &Fit) -> Result<Checked, Refusal> {
        let name = row.name();
        if name.is_empty() {
            return Err(Refusal::new("empty-name").on("name"));
        }
        fields::check_value(self.catalogue.known("name")?, &name, self.w.world().today())
    }

    /// Changes a known person; what stood there before is kept sealed for [`undo`](super::undo).
    fn change(&self, person: Uuid, row: &Fit) -> Result<Outcome, CrmError> {
        purposes::open(self.w, person)?;
        let before = people::snapshot(self.w, person)?;
        let running = purposes::running(self.w, person)?;
        let starts = !running.iter().any(|one| one.purpose.key == self.purpose.key);
        if starts {
            self.may_start(person)?;
        }
        let words = &self.new.source.words;
        purposes::start_under(
            self.w,
            person,
            &self.purpose,
            words,
            Some(self.batch),
            self.w.now(),
        )?;
        let change = Change {
            person,
            values: self.wanted(person, row)?,
            purpose: self.purpose.key.clone(),
            source: self.new.source.clone(),
            batch: Some(self.batch),
        };
        let changed = people::apply(self.w, &self.catalogue, &change)?;
        if changed.is_empty() && !starts {
            return Ok(Outcome::Skipped(person));
        }
        // One file may name a person twice: the first state is the one to go back to.
        let clear = serde_json::to_vec(&before).map_err(|_| Refusal::new("internal"))?;
        store::keep_before(
            self.w,
            self.batch,
            person,
            &self.w.seal(person, BEFORE_LABEL, &clear)?,
        )?;
        Ok(Outcome::Updated(person))
    }

    /// A file cannot bring back what the person withdrew or refused: only a new act of theirs can.
    fn may_start(&self, person: Uuid) -> Result<(), CrmError> {
        if self.purpose.basis != Basis::Consent {
            return Ok(());
        }
        match consent::state(self.w, person, &self.purpose.key)?.state {
            ConsentState::Withdrawn => Err(Refusal::new("consent-withdrawn").into()),
            ConsentState::Refused => Err(Refusal::new("consent-refused").into()),
            _ => Ok(()),
        }
    }

    /// Values to write: all of the row, or only those the person has none of.
    fn wanted(&self, person: Uuid, row: &Fit) -> Result<BTreeMap<String, String>, CrmError> {
        let values = row.values.iter();
        let mut wanted: BTreeMap<String, String> = values
            .map(|(key, checked)| (key.clone(), checked.value.clone()))
            .collect();
        if self.new.on_duplicate == OnDuplicate::Fill {
            let known = people::get_with(self.w, &self.catalogue, person)?;
            wanted.retain(|key, _| known.field(key).is_none() && known.own(key).is_none());
        }
        Ok(wanted)
    }

    /// What hangs on a taken row: the processing, the duty to inform, notes, claimed consents.
    fn attach(&mut self, person: Uuid, row: &Fit, remarks: &mut Vec<&'static str>) -> Result<(), CrmError> {
        let (batch, words) = (Some(self.batch), &self.new.source.words);
        purposes::start_under(self.w, person, &self.purpose, words, batch, self.w.now())?;
        let due = notices::add_duty(self.w, person, self.article, self.new.source.obtained_on, batch)?;
        self.summary.duties += 1;
        self.summary.due = Some(due);
        for note in &row.notes {
            match timeline::insert_note(self.w, person, note, false, batch) {
                Ok(added) => remarks.extend(added.noticed.iter().map(|what| what.as_str())),
                Err(CrmError::Refused(refusal)) => remarks.push(refusal.code),
                Err(fault) => return Err(fault),
            }
        }
        for purpose in &row.consents {
            match consent::add_unproven(self.w, person, purpose, batch) {
                Ok(_) => {}
                Err(CrmError::Refused(refusal)) => remarks.push(refusal.code),
                Err(fault) => return Err(fault),
            }
        }
        Ok(())
    }
}
