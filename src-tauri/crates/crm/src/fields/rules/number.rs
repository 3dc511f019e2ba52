//! Numbers with a check digit.

use iban::Iban;

use crate::error::Refusal;

/// ISO 13616. Groups of four stay as they were typed.
pub(super) fn check_iban(value: &str) -> Result<String, Refusal> {
    let value = value.to_uppercase();
    match compact(&value).parse::<Iban>() {
        Ok(_) => Ok(value),
        Err(_) => Err(Refusal::new("bad-iban")),
    }
}

/// Slovak IČO: eight digits, the last one by weights 8 to 2.
pub(crate) fn check_company_number(value: String) -> Result<String, Refusal> {
    let digits: Option<Vec<u32>> = compact(&value).chars().map(|c| c.to_digit(10)).collect();
    match digits.as_deref() {
        Some([first @ .., last]) if first.len() == 7 && *last == check_digit(first) => Ok(value),
        _ => Err(Refusal::new("bad-company-number")),
    }
}

fn check_digit(first: &[u32]) -> u32 {
    let sum: u32 = first
        .iter()
        .zip((2..=8).rev())
        .map(|(digit, weight)| digit * weight)
        .sum();
    (11 - sum % 11) % 10
}

/// DIČ (ten digits, Czech ones eight to ten), or a VAT number with its country: `SK2020123456`.
pub(crate) fn check_tax_number(value: String) -> Result<String, Refusal> {
    let number = compact(&value).to_uppercase();
    let country = number.chars().take_while(char::is_ascii_uppercase).count();
    let rest = number.get(country..).unwrap_or_default();
    let fits = match country {
        0 => (8..=10).contains(&rest.len()) && rest.bytes().all(|b| b.is_ascii_digit()),
        2 => (2..=12).contains(&rest.len()) && rest.bytes().all(|b| b.is_ascii_alphanumeric()),
        _ => false,
    };
    if fits {
        Ok(value)
    } else {
        Err(Refusal::new("bad-tax-number"))
    }
}

fn compact(value: &str) -> String {
    value.chars().filter(|c| !c.is_whitespace()).collect()
}
