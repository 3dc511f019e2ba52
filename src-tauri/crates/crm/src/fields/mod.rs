//! Room `fields`: the catalogue of what may be stored about a person (Article 5(1)(c), data minimisation).
//!
//! Nothing outside the catalogue can be stored. A field has a class (who sees it when), a category (where papers put
//! it), an origin (whether Article 20 covers it), a kind (its form) and a retention; which purposes need it stands in
//! the `purposes` room. The person's own columns (`name given family company language`) are fields too.

mod built_in;
pub mod census;
pub mod rules;
mod store;
#[cfg(test)]
mod tests;
mod usage;
#[cfg(test)]
mod usage_tests;
mod words;

use std::collections::HashMap;

use law::Period;
use text::Lang;
use vault::{Instant, Op, Read, Write};

use crate::audit::acts;
use crate::error::{CrmError, Refusal};
use crate::{purposes, row_id};

pub use rules::{Checked, check_value, norm_email, norm_phone};
pub use usage::{Usage, Use, usage};
pub use words::{Category, FieldClass, Kind, Origin};

/// Fields that are columns of the person itself; all minimal, none with a value of its own.
pub const OWN_COLUMNS: [&str; 5] = ["name", "given", "family", "company", "language"];

/// A field of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Key: lower-case letters, digits, underscore.
    pub key: String,
    /// Slovak label.
    pub label_sk: String,
    /// English label.
    pub label_en: String,
    /// Class. On a record, `phone` is minimal where it is the primary contact point.
    pub class: FieldClass,
    /// Category.
    pub category: Category,
    /// Where values come from when the person is the source.
    pub origin: Origin,
    /// Form of its values.
    pub kind: Kind,
    /// The last four digits may be shown while it is sealed.
    pub hint: bool,
    /// The passphrase again before it opens.
    pub reauth: bool,
    /// How long a value is kept after the end of the processing.
    pub retention: Period,
    /// Came with the program.
    pub built_in: bool,
    /// Place in forms and papers, from 0.
    pub position: u32,
    /// Since when it is in the catalogue.
    pub created_at: Instant,
}

impl Field {
    /// Its label.
    pub fn label(&self, lang: Lang) -> &str {
        match lang {
            Lang::Sk => &self.label_sk,
            Lang::En => &self.label_en,
        }
    }

    /// Whether it is a column of the person, without a row of its own.
    pub fn is_own_column(&self) -> bool {
        OWN_COLUMNS.contains(&self.key.as_str())
    }

    /// Whether anything can be typed into it, and so a birth number by mistake. A protected field is where such a
    /// number belongs, if anywhere.
    pub fn is_free_text(&self) -> bool {
        self.kind == Kind::Text && self.class != FieldClass::Protected
    }
}

/// The whole catalogue, in the order of forms and papers.
#[derive(Clone)]
pub struct Catalogue {
    fields: Vec<Field>,
    places: HashMap<String, usize>,
}

impl Catalogue {
    pub(crate) fn new(fields: Vec<Field>) -> Self {
        let places = fields
            .iter()
            .enumerate()
            .map(|(place, field)| (field.key.clone(), place))
            .collect();
        Self { fields, places }
    }

    /// The field with this key.
    pub fn get(&self, key: &str) -> Option<&Field> {
        self.fields.get(*self.places.get(key)?)
    }

    /// The field with this key, or the refusal `unknown-field`.
    ///
    /// # Errors
    /// `unknown-field`, with `{field}`.
    pub fn known(&self, key: &str) -> Result<&Field, Refusal> {
        self.get(key).ok_or_else(|| {
            Refusal::new("unknown-field")
                .on(key)
                .with(serde_json::json!({ "field": key }))
        })
    }

    /// All fields in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Field> {
        self.fields.iter()
    }

    /// Label of a field; the key itself if it is gone.
    pub fn label<'a>(&'a self, key: &'a str, lang: Lang) -> &'a str {
        self.get(key).map_or(key, |field| field.label(lang))
    }
}

/// A field to add. Words are checked here, so that window, command line and import refuse alike.
#[derive(Clone, Debug, Default)]
pub struct NewField {
    /// Key.
    pub key: String,
    /// Slovak label.
    pub label_sk: String,
    /// English label.
    pub label_en: String,
    /// Class.
    pub class: Option<FieldClass>,
    /// Category word.
    pub category: String,
    /// Origin word; `provided` if empty.
    pub origin: String,
    /// Kind word; `text` if empty.
    pub kind: String,
    /// Purposes that need it.
    pub purposes: Vec<String>,
    /// ISO 8601 period.
    pub retention: String,
}

/// The catalogue.
///
/// # Errors
/// Of the vault only.
pub fn catalogue(r: &Read<'_>) -> Result<Catalogue, CrmError> {
    Ok(Catalogue::new(store::all(r)?))
}

/// Puts the built-in fields into a new vault. Part of its founding, which has its own entry in the log.
///
/// # Errors
/// Of the vault only.
pub fn seed(w: &Write<'_>) -> Result<(), CrmError> {
    for field in built_in::fields(w.now()) {
        insert(w, &field)?;
    }
    Ok(())
}

/// Adds a field of the firm's own, and has each purpose need it.
///
/// # Errors
/// `bad-key field-exists empty-label too-long category-required bad-category bad-origin bad-kind bad-retention
/// purpose-required unknown-purpose class-required special-must-be-protected article-9-missing`.
pub fn add(w: &Write<'_>, new: &NewField) -> Result<Field, CrmError> {
    let catalogue = catalogue(w)?;
    let position = catalogue
        .iter()
        .map(|field| field.position + 1)
        .max()
        .unwrap_or(0);
    let field = rules::new_field(new, position, w.now())?;
    if catalogue.get(&field.key).is_some() {
        return Err(Refusal::new("field-exists")
            .on("key")
            .with(serde_json::json!({ "field": field.key }))
            .into());
    }
    for key in &new.purposes {
        let purpose = purposes::current(w, key)?;
        let purpose = purpose.ok_or_else(|| {
            Refusal::new("unknown-purpose")
                .on("purposes")
                .with(serde_json::json!({ "purpose": key }))
        })?;
        if field.category == Category::Special && purpose.art9.is_none() {
            return Err(rules::article_9_missing(&field.key, key).on("purposes").into());
        }
    }
    insert(w, &field)?;
    for key in &new.purposes {
        purposes::add_field(w, key, &field.key)?;
    }
    let facts = serde_json::json!({
        "field": field.key, "class": field.class.as_str(), "category": field.category.as_str(),
        "purposes": new.purposes, "retention": field.retention,
    });
    w.audit(acts::FIELD_ADDED, None, facts)?;
    Ok(field)
}

fn insert(w: &Write<'_>, field: &Field) -> Result<(), CrmError> {
    store::insert(w, field)?;
    w.changed(
        "field",
        row_id::of("field", &field.key),
        Op::Insert,
        &["key", "class", "category", "retention"],
    )?;
    Ok(())
}
