//! What may be stored about a person, and what makes a record.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::json;
use text::guard::{self, Sensitive};
use uuid::Uuid;

use super::types::{NewPerson, Source, SourceKind};
use crate::error::Refusal;
use crate::fields::{self, Catalogue, Category, Checked, Field, FieldClass, Origin, check_value};
use crate::purposes::Purpose;

const LONGEST_SOURCE: usize = 300;

/// A person ready to be stored: every value checked.
pub struct Draft {
    pub(super) id: Uuid,
    pub(super) own: Own,
    pub(super) values: Vec<(String, Origin, Checked)>,
    pub(super) contact_key: Option<&'static str>,
    pub(super) purpose: String,
    pub(super) source: Source,
    pub(super) batch: Option<Uuid>,
    pub(super) sample: bool,
}

/// The person's own columns.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Own {
    pub(crate) name: String,
    pub(crate) given: Option<String>,
    pub(crate) family: Option<String>,
    pub(crate) company: Option<String>,
    pub(crate) language: Option<String>,
}

impl Own {
    /// Puts a value into the column of a field; false if the field is not one of them.
    pub(super) fn put(&mut self, key: &str, value: Option<String>) -> bool {
        match key {
            "name" => self.name = value.unwrap_or_default(),
            "given" => self.given = value,
            "family" => self.family = value,
            "company" => self.company = value,
            "language" => self.language = value,
            _ => return false,
        }
        true
    }
}

impl Draft {
    /// Id the person will have.
    pub fn id(&self) -> Uuid {
        self.id
    }

    /// E-mails and phones as they are compared: what tells whether the person is known already.
    pub fn norms(&self) -> impl Iterator<Item = &str> {
        self.values
            .iter()
            .filter_map(|(_, _, checked)| checked.norm.as_deref())
    }

    /// Keys of the fields that have a value, the person's own columns included.
    pub fn keys(&self) -> Vec<&str> {
        let own = [
            ("name", Some(&self.own.name)),
            ("given", self.own.given.as_ref()),
            ("family", self.own.family.as_ref()),
            ("company", self.own.company.as_ref()),
            ("language", self.own.language.as_ref()),
        ];
        let own = own.into_iter().filter_map(|(key, value)| value.map(|_| key));
        own.chain(self.values.iter().map(|(key, _, _)| key.as_str()))
            .collect()
    }
}

/// Checks a new person against catalogue and purpose.
///
/// # Errors
/// `empty-name empty-source too-long future-date unknown-field field-not-needed article-9-missing` and all of
/// [`check_value`].
pub fn draft(
    catalogue: &Catalogue,
    purpose: &Purpose,
    new: &NewPerson,
    id: Uuid,
    today: NaiveDate,
) -> Result<Draft, Refusal> {
    let mut values = BTreeMap::new();
    for (key, raw) in new.values.iter().filter(|(_, raw)| !raw.trim().is_empty()) {
        values.insert(key.clone(), check_value(catalogue.known(key)?, raw, today)?);
    }
    let coming = Coming {
        id,
        values,
        source: source(&new.source, today)?,
        batch: new.batch,
        sample: new.sample,
    };
    coming.draft(catalogue, purpose)
}

/// A new person whose values and source are checked each for itself; not yet against the purpose.
pub(crate) struct Coming {
    /// Id the person will have.
    pub(crate) id: Uuid,
    /// Field key → value, none empty.
    pub(crate) values: BTreeMap<String, Checked>,
    /// As [`source`] gives it.
    pub(crate) source: Source,
    /// The import it belongs to.
    pub(crate) batch: Option<Uuid>,
    /// Fictional.
    pub(crate) sample: bool,
}

impl Coming {
    /// Checks the whole against the purpose.
    ///
    /// # Errors
    /// `empty-name unknown-field field-not-needed article-9-missing`.
    pub(crate) fn draft(self, catalogue: &Catalogue, purpose: &Purpose) -> Result<Draft, Refusal> {
        let mut own = Own::default();
        let mut values = Vec::with_capacity(self.values.len());
        let contact_key = primary_contact(|key| self.values.contains_key(key));
        for (key, checked) in self.values {
            let field = catalogue.known(&key)?;
            if field.is_own_column() {
                own.put(&key, Some(checked.value));
                continue;
            }
            needed(field, purpose, contact_key)?;
            values.push((key, origin(field, self.source.kind), checked));
        }
        own.name = name_of(&own).ok_or_else(|| Refusal::new("empty-name").on("name"))?;
        Ok(Draft {
            id: self.id,
            own,
            values,
            contact_key,
            purpose: purpose.key.clone(),
            source: self.source,
            batch: self.batch,
            sample: self.sample,
        })
    }
}

/// The display name: as given, else given and family name, else the company.
pub(super) fn name_of(own: &Own) -> Option<String> {
    let parts = [own.given.as_deref(), own.family.as_deref()];
    let made = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
    [Some(own.name.clone()), Some(made), own.company.clone()]
        .into_iter()
        .flatten()
        .find(|name| !name.is_empty())
}

/// The one contact point that is minimal: the e-mail where there is one, else the phone.
pub fn primary_contact(has: impl Fn(&str) -> bool) -> Option<&'static str> {
    ["email", "phone"].into_iter().find(|key| has(key))
}

/// Class of a field on a record with this primary contact point.
pub fn class_on_record(field: &Field, contact_key: Option<&str>) -> FieldClass {
    if contact_key == Some(field.key.as_str()) {
        FieldClass::Minimal
    } else {
        field.class
    }
}

/// Whether a value may be stored for a purpose: minimal ones for any, others where the purpose needs the field. A
/// special category also needs a condition of Article 9(2).
///
/// # Errors
/// `field-not-needed` and `article-9-missing`, on the field, with `{field, purpose}`.
pub fn needed(field: &Field, purpose: &Purpose, contact_key: Option<&str>) -> Result<(), Refusal> {
    let minimal = field.built_in && class_on_record(field, contact_key) == FieldClass::Minimal;
    if !minimal && !purpose.needs(&field.key) {
        let details = json!({ "field": field.key, "purpose": purpose.key });
        return Err(Refusal::new("field-not-needed").on(&field.key).with(details));
    }
    if field.category == Category::Special && purpose.art9.is_none() {
        return Err(fields::rules::article_9_missing(&field.key, &purpose.key).on(&field.key));
    }
    Ok(())
}

/// Origin of a value: what the catalogue says where the person gave it, else third party (Article 20 leaves it out).
pub(super) fn origin(field: &Field, source: SourceKind) -> Origin {
    match source {
        SourceKind::Oneself => field.origin,
        SourceKind::ThirdParty | SourceKind::Public => Origin::ThirdParty,
    }
}

/// Checks a source. Where it is not the person, it is said in words (Article 14(2)(f)).
///
/// # Errors
/// `empty-source`, `too-long`, `bad-characters`, `future-date`.
pub fn source(source: &Source, today: NaiveDate) -> Result<Source, Refusal> {
    if source.obtained_on > today {
        return Err(Refusal::new("future-date").on("obtained_on"));
    }
    let words = match fields::rules::clean(&source.words, LONGEST_SOURCE) {
        Ok(words) => words,
        Err(refusal) if refusal.code != "empty-value" => return Err(refusal.on("source")),
        Err(_) if source.kind == SourceKind::Oneself => String::new(),
        Err(_) => return Err(Refusal::new("empty-source").on("source")),
    };
    Ok(Source {
        words: guard::mask_birth_numbers(&words).into_owned(),
        ..source.clone()
    })
}

/// What the text guard finds in values that are free text, by field key: the gravest of each.
pub fn notice(catalogue: &Catalogue, values: &BTreeMap<String, String>) -> BTreeMap<String, Sensitive> {
    let free = |key: &str| catalogue.get(key).is_some_and(Field::is_free_text);
    let found = values.iter().filter(|(key, _)| free(key));
    found
        .filter_map(|(key, value)| Some((key.clone(), *guard::notice(value).first()?)))
        .collect()
}
