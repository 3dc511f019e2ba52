//! What a company is known by (LAW §11). Pure.

use std::collections::BTreeMap;

use crate::error::Refusal;
use crate::fields::rules::{clean, company_number, tax_number};

/// Longest name, street and city, in characters.
const LONGEST: usize = 200;

/// What a company is made of, by the keys of the contract.
pub const KEYS: [&str; 8] = [
    "name", "ico", "dic", "ic_dph", "street", "city", "postcode", "country",
];

/// Checked values; an absent one is not held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts(pub(super) BTreeMap<&'static str, String>);

impl Facts {
    /// A value by its key.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }

    /// Sets a value as typed; an empty one takes it away.
    ///
    /// # Errors
    /// `unknown-field empty-name bad-company-number bad-tax-number bad-vat-number bad-postcode too-long bad-characters`,
    /// each on its key.
    pub fn set(&mut self, key: &str, raw: &str) -> Result<(), Refusal> {
        let known = KEYS.into_iter().find(|known| *known == key);
        let key = known.ok_or_else(|| Refusal::new("unknown-field").on(key))?;
        if raw.trim().is_empty() {
            if key == "name" {
                return Err(Refusal::new("empty-name").on(key));
            }
            self.0.remove(key);
            return Ok(());
        }
        let text = clean(raw, LONGEST).map_err(|refusal| refusal.on(key))?;
        let checked = match key {
            "ico" => ico(&text),
            "dic" => dic(&text),
            "ic_dph" => vat(&text),
            "postcode" => postcode(&text),
            _ => Ok(text),
        };
        self.0.insert(key, checked.map_err(|refusal| refusal.on(key))?);
        Ok(())
    }
}

fn compact(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Eight digits, the last of which is a check digit.
fn ico(text: &str) -> Result<String, Refusal> {
    company_number(compact(text))
}

/// Ten digits; a Czech one has eight to ten.
fn dic(text: &str) -> Result<String, Refusal> {
    let number = compact(text);
    if number.starts_with(|c: char| !c.is_ascii_digit()) {
        return Err(Refusal::new("bad-tax-number"));
    }
    tax_number(number)
}

/// `SK` and ten digits; of other countries as they write it.
fn vat(text: &str) -> Result<String, Refusal> {
    let number = compact(text).to_uppercase();
    let bad = || Refusal::new("bad-vat-number");
    let slovak = match number.strip_prefix("SK") {
        Some(rest) => rest.len() == 10 && rest.bytes().all(|b| b.is_ascii_digit()),
        None => number.starts_with(|c: char| c.is_ascii_uppercase()),
    };
    if !slovak {
        return Err(bad());
    }
    tax_number(number).map_err(|_| bad())
}

/// `NNN NN`.
fn postcode(text: &str) -> Result<String, Refusal> {
    let digits = compact(text);
    if digits.bytes().all(|b| b.is_ascii_digit()) {
        return match digits.split_at_checked(3) {
            Some((first, rest)) if rest.len() == 2 => Ok(format!("{first} {rest}")),
            _ => Err(Refusal::new("bad-postcode")),
        };
    }
    crate::fields::rules::postcode(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(key: &str, raw: &str) -> Result<Option<String>, &'static str> {
        let mut facts = Facts::default();
        let done = facts.set(key, raw).map_err(|refusal| {
            assert_eq!(refusal.field.as_deref(), Some(key));
            refusal.code
        });
        done.map(|()| facts.get(key).map(str::to_owned))
    }

    #[test]
    fn numbers_of_companies() {
        for (key, raw, expected) in [
            ("ico", "31 333 532", Ok("31333532")),
            ("ico", "31333533", Err("bad-company-number")),
            ("ico", "3133353", Err("bad-company-number")),
            ("dic", "2020 2702 05", Ok("2020270205")),
            ("dic", "SK2020270205", Err("bad-tax-number")),
            ("dic", "20", Err("bad-tax-number")),
            ("ic_dph", "sk 2020270205", Ok("SK2020270205")),
            ("ic_dph", "SK20202702", Err("bad-vat-number")),
            ("ic_dph", "2020270205", Err("bad-vat-number")),
            ("ic_dph", "CZ12345678", Ok("CZ12345678")),
            ("postcode", "97401", Ok("974 01")),
            ("postcode", "974 0", Err("bad-postcode")),
            ("postcode", "SW1A 1AA", Ok("SW1A 1AA")),
            ("name", "  Pekáreň   Klások ", Ok("Pekáreň Klások")),
            ("name", " ", Err("empty-name")),
            ("horoscope", "x", Err("unknown-field")),
        ] {
            assert_eq!(
                set(key, raw),
                expected.map(|value| Some(value.to_owned())),
                "{key} {raw}"
            );
        }
        assert_eq!(set("city", ""), Ok(None));
    }
}
