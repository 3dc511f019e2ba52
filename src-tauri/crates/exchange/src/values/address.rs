//! A whole address in one cell.

use super::postcode;

/// Parts of an address.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Parts {
    /// Street and number, or the whole where it could not be parted.
    pub street: String,
    /// Town.
    pub city: Option<String>,
    /// Postcode, `NNN NN`.
    pub postcode: Option<String>,
    /// Country.
    pub country: Option<String>,
}

/// Parts `Hlavná 12, 040 01 Košice, Slovensko`. Only a postcode of five digits before a town is proof enough; without one
/// the whole stays in `street`.
pub fn part(text: &str) -> Parts {
    let pieces: Vec<String> = text
        .split([',', '\n', ';'])
        .map(super::text::one_line)
        .filter(|p| !p.is_empty())
        .collect();
    let at = pieces.iter().position(|p| postcode_and_city(p).is_some());
    let Some((at, (code, city))) = at.and_then(|i| Some((i, postcode_and_city(pieces.get(i)?)?))) else {
        return Parts {
            street: pieces.join(", "),
            ..Parts::default()
        };
    };
    let after = pieces.get(at + 1..).unwrap_or_default();
    let country = match after {
        [one] if one.chars().all(|c| c.is_alphabetic() || c == ' ' || c == '.') => Some(one.clone()),
        _ => None,
    };
    let mut street = pieces.get(..at).unwrap_or_default().join(", ");
    if country.is_none() && !after.is_empty() {
        street = [street, after.join(", ")]
            .into_iter()
            .filter(|s| !s.is_empty())
            .collect::<Vec<_>>()
            .join(", ");
    }
    Parts {
        street,
        city: Some(city),
        postcode: Some(code),
        country,
    }
}

/// `040 01 Košice`, `SK-04001 Košice`, and `Košice 040 01`.
pub fn postcode_and_city(text: &str) -> Option<(String, String)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    for taken in [1, 2] {
        let (head, rest) = words.split_at_checked(taken)?;
        if let Some(found) = whole(head, rest) {
            return Some(found);
        }
        let (rest, tail) = words.split_at_checked(words.len().checked_sub(taken)?)?;
        if let Some(found) = whole(tail, rest) {
            return Some(found);
        }
    }
    None
}

fn whole(code: &[&str], city: &[&str]) -> Option<(String, String)> {
    let city = city.join(" ");
    if !city.starts_with(char::is_alphabetic) {
        return None;
    }
    let digits = postcode::five_digits(&code.join(" "))?;
    Some((postcode::normalise(&digits), city))
}
