//! The record of a person as it is shown.

use std::collections::BTreeMap;

use chrono::FixedOffset;
use crm::consent::{self, ConsentState};
use crm::error::CrmError;
use crm::fields::{self, Catalogue, Field};
use crm::people::{self, Person, Source, SourceKind, kept};
use crm::private::Grant;
use crm::purposes::{self, Basis, Processing, Purpose};
use crm::{disclosure, notices, restriction, staff, timeline, unlock};
use law::Period;
use text::Lang;
use uuid::Uuid;
use vault::{Instant, Read};

use super::types::{
    AddableField, DisclosureLine, FactInfo, LosingGround, PersonView, ProcessingView, RevealSummary,
    SourceView, StatusChip,
};
use crate::fields::{label, shown};
use crate::purposes::law_name;
use crate::session::Session;

/// The view of a person; of a restricted one only id, name and the mark (Article 18).
///
/// # Errors
/// `unknown-person`.
pub(super) fn view(r: &Read<'_>, session: &Session, id: Uuid, grant: &Grant) -> Result<PersonView, CrmError> {
    let catalogue = fields::catalogue(r)?;
    let person = people::get_with(r, &catalogue, id)?;
    if person.restricted_at.is_some() {
        return Ok(stub(&person, grant));
    }
    let mut processings = Vec::new();
    for processing in purposes::processings(r, id)? {
        let purpose = purposes::version(r, &processing.purpose, processing.version)?;
        processings.push((processing, purpose));
    }
    Desk {
        r,
        session,
        grant,
        catalogue,
        person,
        processings,
    }
    .view()
}

/// Everything the parts of the view are made of.
struct Desk<'a, 'r> {
    r: &'a Read<'r>,
    session: &'a Session,
    grant: &'a Grant,
    catalogue: Catalogue,
    person: Person,
    processings: Vec<(Processing, Purpose)>,
}

impl Desk<'_, '_> {
    fn view(&self) -> Result<PersonView, CrmError> {
        let (r, person) = (self.r, &self.person);
        let open = |key| {
            person
                .own(key)
                .and_then(|value| value.shown_to(self.grant).value())
        };
        let reveals = unlock::summary(r, person.id, r.world().now())?;
        Ok(PersonView {
            id: person.id,
            name: open("name").unwrap_or_default(),
            given: open("given"),
            family: open("family"),
            company: open("company"),
            primary_contact: person.contact_key.clone(),
            fields: self.values(),
            facts: self.facts(),
            addable: self.addable(),
            status: self.status()?,
            purposes: self
                .processings
                .iter()
                .map(|(processing, purpose)| self.processing(processing, purpose))
                .collect(),
            source: SourceView {
                kind: person.source.kind.as_str().to_owned(),
                text: self.source_words(&person.source),
                obtained_on: person.source.obtained_on.to_string(),
                staff: staff::name(r, person.created_by)?,
            },
            kept_until: self.kept_until().map(|day| day.to_string()),
            losing_ground: self.losing_ground()?,
            disclosures: self.disclosures()?,
            reveals: RevealSummary {
                count: reveals.count,
                last_at: reveals.last_at.map(|at| at.to_string()),
            },
            private_notes: timeline::private_notes(r, person.id)?,
            last_reason: unlock::last_reason(r, person.id, self.session.staff())?,
            restricted: false,
            sample: person.sample,
            created_at: person.created_at.to_string(),
            touched_at: person.touched_at.to_string(),
        })
    }

    fn lang(&self) -> Lang {
        self.session.lang()
    }

    fn offset(&self) -> FixedOffset {
        *self.r.world().now().offset()
    }

    fn running(&self) -> impl Iterator<Item = &Purpose> {
        let running = self
            .processings
            .iter()
            .filter(|(processing, _)| processing.ended_at.is_none());
        running.map(|(_, purpose)| purpose)
    }

    /// Values by key; the name and company have places of their own.
    fn values(&self) -> BTreeMap<String, crate::fields::types::FieldShown> {
        let own = self
            .person
            .own("language")
            .map(|value| ("language".to_owned(), value));
        let stored = self
            .person
            .fields
            .iter()
            .map(|field| (field.key.clone(), &field.value));
        own.into_iter()
            .chain(stored)
            .map(|(key, value)| (key, shown(value.shown_to(self.grant))))
            .collect()
    }

    /// How each value is labelled and treated, in the order of the catalogue.
    fn facts(&self) -> Vec<FactInfo> {
        self.catalogue
            .iter()
            .filter_map(|field| self.fact(field))
            .collect()
    }

    fn fact(&self, field: &Field) -> Option<FactInfo> {
        let (class, source, since) = match self.person.field(&field.key) {
            Some(stored) => (stored.class, &stored.source, stored.since),
            None if field.key == "language" => {
                self.person.own("language")?;
                (field.class, &self.person.source, self.person.created_at)
            }
            None => return None,
        };
        let needing = self.running().filter(|purpose| purpose.needs(&field.key));
        Some(FactInfo {
            key: field.key.clone(),
            label: field.label(self.lang()).to_owned(),
            class,
            kind: field.kind.as_str().to_owned(),
            purposes: needing.map(|purpose| purpose.key.clone()).collect(),
            reauth: field.reauth,
            source: self.source_words(source),
            since: since.to_string(),
            open_until: self
                .grant
                .open_until(self.person.id, &field.key)
                .map(|until| until.to_string()),
        })
    }

    /// Fields that a running purpose allows and that are not stored: "Add a field…".
    fn addable(&self) -> Vec<AddableField> {
        let missing =
            |field: &&Field| self.person.own(&field.key).is_none() && self.person.field(&field.key).is_none();
        let optional = |field: &&Field| !["name", "given", "family", "company"].contains(&field.key.as_str());
        self.catalogue
            .iter()
            .filter(optional)
            .filter(missing)
            .filter_map(|field| self.addable_field(field))
            .collect()
    }

    fn addable_field(&self, field: &Field) -> Option<AddableField> {
        let contact = people::primary_contact(|key| key == field.key || self.person.field(key).is_some());
        let purpose = self
            .running()
            .find(|purpose| people::needed(field, purpose, contact).is_ok())?;
        let retention = purpose.retention.parse::<Period>().ok();
        let retention = retention.map_or(field.retention, |of_purpose| {
            kept::shorter(of_purpose, field.retention, self.r.world().today())
        });
        Some(AddableField {
            key: field.key.clone(),
            label: field.label(self.lang()).to_owned(),
            class: people::rules::class_on_record(field, contact),
            kind: field.kind.as_str().to_owned(),
            purpose: purpose.key.clone(),
            purpose_name: purpose.name(self.lang()).to_owned(),
            retention: retention.to_string(),
        })
    }

    fn processing(&self, processing: &Processing, purpose: &Purpose) -> ProcessingView {
        ProcessingView {
            purpose: purpose.key.clone(),
            name: purpose.name(self.lang()).to_owned(),
            basis: purpose.basis,
            started_at: processing.started_at.to_string(),
            ended_at: processing.ended_at.map(|at| at.to_string()),
            fields: purpose.fields.clone(),
            retention: purpose.retention.clone(),
        }
    }

    /// In words; where a person gave the data themselves and nothing more was said, that.
    fn source_words(&self, source: &Source) -> String {
        if !source.words.is_empty() {
            return source.words.clone();
        }
        match source.kind {
            SourceKind::Oneself => text::say(self.lang(), "people-source-self", &[]),
            SourceKind::ThirdParty => text::say(self.lang(), "people-source-third-party", &[]),
            SourceKind::Public => text::say(self.lang(), "people-source-public", &[]),
        }
    }

    fn kept_until(&self) -> Option<chrono::NaiveDate> {
        let rules = self.processings.iter().filter_map(|(processing, purpose)| {
            Some((processing, purpose.retention.parse::<Period>().ok()?))
        });
        kept::kept_until(rules, self.person.touched_at, self.offset())
    }

    fn losing_ground(&self) -> Result<Vec<LosingGround>, CrmError> {
        let today = self.r.world().today();
        let rows = purposes::losing(self.r, self.person.id, today)?.into_iter();
        let name = |key: &String| {
            let of = self.processings.iter().find(|(one, _)| one.purpose == *key);
            of.map(|(_, purpose)| purpose.name(self.lang()).to_owned())
        };
        Ok(rows
            .map(|lost| LosingGround {
                label: lost
                    .field
                    .as_ref()
                    .map(|key| label(&self.catalogue, key, self.lang())),
                purpose_name: lost.purpose.as_ref().and_then(name),
                field: lost.field,
                purpose: lost.purpose,
                reason: lost.reason,
                since: lost.since.to_string(),
                until: lost.until.to_string(),
                law: lost.floor.and_then(|key| law_name(&key, today, self.lang())),
            })
            .collect())
    }

    fn disclosures(&self) -> Result<Vec<DisclosureLine>, CrmError> {
        let lines = disclosure::list(self.r, self.person.id)?
            .into_iter()
            .map(|line| DisclosureLine {
                recipient: line
                    .recipient
                    .unwrap_or_else(|| text::say(self.lang(), "people-recipient-person", &[])),
                what: match line.way.as_str() {
                    disclosure::WAY_ACCESS_REPORT => {
                        vec![text::say(self.lang(), "people-access-report", &[])]
                    }
                    _ => line
                        .fields
                        .iter()
                        .map(|key| label(&self.catalogue, key, self.lang()))
                        .collect(),
                },
                at: line.at.to_string(),
            });
        Ok(lines.collect())
    }

    /// Chips under the name: bases, consents, until when, whether informed.
    fn status(&self) -> Result<Vec<StatusChip>, CrmError> {
        let mut chips = Vec::new();
        for (processing, purpose) in &self.processings {
            if processing.ended_at.is_none() && purpose.basis != Basis::Consent {
                let date = Some(self.day(processing.started_at));
                chips.push(StatusChip {
                    date,
                    ..self.chip_of("basis", purpose)
                });
            }
        }
        let consents = self.consents()?;
        let consented = consents
            .iter()
            .any(|chip| chip.consent == Some(ConsentState::Granted));
        if chips.is_empty() && !consented {
            chips.push(chip("no-basis", None));
        }
        chips.extend(consents);
        chips.extend(self.objections()?);
        chips.extend(self.kept_until().map(|day| chip("kept", Some(day.to_string()))));
        chips.push(match notices::open_of(self.r, self.person.id)?.first() {
            Some(duty) => chip("notice-due", Some(duty.due.to_string())),
            None => chip(
                "informed",
                notices::informed_at(self.r, self.person.id)?.map(|at| self.day(at)),
            ),
        });
        // Nobody was told and nobody has to be (Article 14(5)): there is nothing to say.
        chips.retain(|chip| chip.kind != "informed" || chip.date.is_some());
        if self.person.sample {
            chips.push(chip("sample", None));
        }
        Ok(chips)
    }

    /// One chip for each purpose on consent that was ever spoken of.
    fn consents(&self) -> Result<Vec<StatusChip>, CrmError> {
        let mut chips = Vec::new();
        for purpose in purposes::list(self.r)?
            .iter()
            .filter(|purpose| purpose.basis == Basis::Consent)
        {
            let standing = consent::state(self.r, self.person.id, &purpose.key)?;
            if standing.state != ConsentState::NotAsked {
                let date = standing.since.map(|at| self.day(at));
                chips.push(StatusChip {
                    consent: Some(standing.state),
                    date,
                    ..self.chip_of("consent", purpose)
                });
            }
        }
        Ok(chips)
    }

    /// One chip for each thing that an objection stands against.
    fn objections(&self) -> Result<Vec<StatusChip>, CrmError> {
        let mut chips: Vec<StatusChip> = Vec::new();
        for (objection, ended) in restriction::objections(self.r, self.person.id)? {
            if ended.is_some() || chips.iter().any(|known| known.purpose == objection.purpose) {
                continue;
            }
            let name = match objection.purpose.as_deref() {
                None => text::say(self.lang(), "people-objected-marketing", &[]),
                Some(key) => purposes::current(self.r, key)?
                    .map_or_else(|| key.to_owned(), |purpose| purpose.name(self.lang()).to_owned()),
            };
            chips.push(StatusChip {
                purpose: objection.purpose,
                purpose_name: Some(name),
                ..chip("objected", Some(self.day(objection.at)))
            });
        }
        Ok(chips)
    }

    fn chip_of(&self, kind: &str, purpose: &Purpose) -> StatusChip {
        StatusChip {
            purpose: Some(purpose.key.clone()),
            purpose_name: Some(purpose.name(self.lang()).to_owned()),
            basis: Some(purpose.basis),
            ..chip(kind, None)
        }
    }

    fn day(&self, at: Instant) -> String {
        at.to_utc().with_timezone(&self.offset()).date_naive().to_string()
    }
}

fn chip(kind: &str, date: Option<String>) -> StatusChip {
    StatusChip {
        kind: kind.to_owned(),
        purpose: None,
        purpose_name: None,
        basis: None,
        consent: None,
        date,
    }
}

fn stub(person: &Person, grant: &Grant) -> PersonView {
    PersonView {
        id: person.id,
        name: person.name.shown_to(grant).value().unwrap_or_default(),
        given: None,
        family: None,
        company: None,
        primary_contact: None,
        fields: BTreeMap::new(),
        facts: Vec::new(),
        addable: Vec::new(),
        status: vec![chip("restricted", None)],
        purposes: Vec::new(),
        source: SourceView {
            kind: String::new(),
            text: String::new(),
            obtained_on: String::new(),
            staff: String::new(),
        },
        kept_until: None,
        losing_ground: Vec::new(),
        disclosures: Vec::new(),
        reveals: RevealSummary {
            count: 0,
            last_at: None,
        },
        private_notes: 0,
        last_reason: None,
        restricted: true,
        sample: person.sample,
        created_at: String::new(),
        touched_at: String::new(),
    }
}
