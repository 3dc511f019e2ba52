//! Which values a field takes, and which new fields the catalogue takes. Pure; the day is passed in.

mod address;
mod clean;
mod date;
mod email;
mod new_field;
mod number;
mod phone;

use chrono::NaiveDate;
use serde_json::json;

use super::{Field, Kind};
use crate::error::Refusal;

pub(crate) use address::check_postcode as postcode;
pub use clean::{clean, clean_lines};
pub use email::norm_email;
pub(crate) use new_field::{article_9_missing, new_field};
pub(crate) use number::{check_company_number as company_number, check_tax_number as tax_number};
pub use phone::norm_phone;

/// A value as it is stored.
///
/// It stays as it was typed (in NFC, spaces tidied), because it is printed in papers; only dates take one form.
#[derive(Clone, PartialEq, Eq)]
pub struct Checked {
    /// The value.
    pub value: String,
    /// E-mail folded or phone as E.164: for exact look-up and duplicates.
    pub norm: Option<String>,
}

/// Checks a value for a field.
///
/// # Errors
/// `empty-value bad-characters too-long`, and by kind `bad-email bad-phone bad-date future-date bad-iban bad-url
/// bad-country bad-postcode bad-language bad-company-number bad-tax-number`; on the field's key, with `{field}`.
pub fn check_value(field: &Field, raw: &str, today: NaiveDate) -> Result<Checked, Refusal> {
    checked(field, raw, today).map_err(|refusal| {
        let mut details = refusal.details.clone().unwrap_or_else(|| json!({}));
        if let Some(details) = details.as_object_mut() {
            details.insert("field".to_owned(), json!(field.key));
        }
        refusal.on(&field.key).with(details)
    })
}

fn checked(field: &Field, raw: &str, today: NaiveDate) -> Result<Checked, Refusal> {
    let value = clean(raw, longest(field))?;
    let plain = |value| Ok(Checked { value, norm: None });
    match field.kind {
        Kind::Text => plain(value),
        Kind::Email => email::check(value),
        Kind::Phone => phone::check(value),
        Kind::Date => plain(date::check(&value, field.key == "birth_date", today)?),
        Kind::Birthday => plain(date::check_birthday(&value, today)?),
        Kind::Iban => plain(number::check_iban(&value)?),
        Kind::CompanyNumber => plain(number::check_company_number(value)?),
        Kind::TaxNumber => plain(number::check_tax_number(value)?),
        Kind::Url => plain(address::check_url(value)?),
        Kind::Country => plain(address::check_country(value)?),
        Kind::Postcode => plain(address::check_postcode(value)?),
        Kind::Language => plain(address::check_language(&value)?),
    }
}

/// Longest value in characters.
fn longest(field: &Field) -> usize {
    match field.kind {
        Kind::Text if field.is_own_column() => 200,
        Kind::Text | Kind::Url => 500,
        // RFC 5321, 4.5.3.1: a path of 256 octets with its brackets.
        Kind::Email => 254,
        _ => 60,
    }
}
