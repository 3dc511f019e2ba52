//! Phone numbers: E.164 where the numbering plan knows the number, as written otherwise.

use phonenumber::{Mode, country};

/// A number.
#[derive(Clone, PartialEq, Eq)]
pub struct Phone {
    /// `+421905123456`, if the number is one of the plan.
    pub e164: Option<String>,
    /// As written, white space tidied.
    pub written: String,
}

/// Several numbers in one cell: Google's ` ::: `, `;`, `,`, a line end, and ` / ` between two whole numbers. A slash inside a
/// number (`055/622 12 34`) is the Slovak way to part the area code.
pub fn split(cell: &str) -> Vec<&str> {
    // A tel: URI (RFC 3966) has parameters behind a semicolon; what Excel has eaten (`4,21905E+11`) is one piece.
    if is_uri(cell) || is_scientific(cell) {
        return vec![cell];
    }
    let parts = cell
        .split([';', ',', '|', '\n'])
        .flat_map(|part| part.split(":::"));
    parts
        .flat_map(halves)
        .map(str::trim)
        .filter(|p| !p.is_empty())
        .collect()
}

fn halves(part: &str) -> Vec<&str> {
    if digits(part) >= 16 {
        let pieces: Vec<&str> = part.split('/').collect();
        if pieces.len() == 2 && pieces.iter().all(|p| digits(p) >= 8) {
            return pieces;
        }
    }
    vec![part]
}

fn digits(text: &str) -> usize {
    text.chars().filter(char::is_ascii_digit).count()
}

/// Reads one number, by default of `region` (ISO 3166: `SK`). `None` where there are not even three digits.
pub fn normalise(text: &str, region: &str) -> Option<Phone> {
    let text = strip_scheme(text.trim());
    let written = super::text::one_line(text);
    if digits(&written) < 3 || is_scientific(&written) {
        return None;
    }
    Some(Phone {
        e164: e164(&written, region),
        written,
    })
}

/// The number of a `tel:` URI, or the text as it is.
fn strip_scheme(text: &str) -> &str {
    if !is_uri(text) {
        return text;
    }
    text.get(4..)
        .and_then(|uri| uri.split(';').next())
        .unwrap_or_default()
}

fn is_uri(text: &str) -> bool {
    text.get(..4)
        .is_some_and(|scheme| scheme.eq_ignore_ascii_case("tel:"))
}

/// `4,21905E+11`: Excel has eaten the number.
fn is_scientific(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    lower.split_once('e').is_some_and(|(mantissa, power)| {
        mantissa.contains([',', '.'])
            && mantissa
                .chars()
                .all(|c| c.is_ascii_digit() || c == ',' || c == '.')
            && !power.is_empty()
            && power.chars().all(|c| c.is_ascii_digit() || c == '+')
    })
}

/// E.164 of what is dialled, by the numbering plans of libphonenumber.
pub(super) fn e164_by_library(dialled: &str, region: &str) -> Option<String> {
    let region = region.parse::<country::Id>().unwrap_or(country::SK);
    let number = phonenumber::parse(Some(region), dialled).ok()?;
    phonenumber::is_valid(&number).then(|| number.format().mode(Mode::E164).to_string())
}

/// E.164 of a number as written.
fn e164(written: &str, region: &str) -> Option<String> {
    let dialled = dialled(written)?;
    if let Some(number) = slovak(&dialled, region) {
        return Some(number);
    }
    e164_by_library(&dialled, region)
}

/// The everyday Slovak numbers, without the library: its expressions take 4 to 8 µs a number, which made two thirds of an
/// import of 100 000 rows (measured). Mobile and geographic numbers only; everything else goes the long way, and a
/// property test holds this to the library's answer.
fn slovak(dialled: &str, region: &str) -> Option<String> {
    if region != "SK" {
        return None;
    }
    let abroad = ["+421", "00421"]
        .into_iter()
        .find_map(|prefix| dialled.strip_prefix(prefix));
    // Nine bare digits that begin with 9 are a mobile whose zero Excel has eaten; 421… could be the country.
    let bare = || Some(dialled).filter(|d| d.starts_with('9'));
    let national = abroad.or_else(|| dialled.strip_prefix('0')).or_else(bare)?;
    let [first, second, third, ..] = *national.as_bytes() else {
        return None;
    };
    let known = matches!(
        (first, second, third),
        (b'9', b'0', b'1'..=b'8')
            | (b'9', b'1', b'0'..=b'2' | b'4'..=b'9')
            | (b'9', b'4', b'0' | b'3'..=b'5' | b'7'..=b'9')
            | (b'9', b'5', _)
            | (b'2', b'2'..=b'9', _)
            | (b'3'..=b'5', b'1'..=b'8', _)
    );
    (known && national.len() == 9).then(|| format!("+421{national}"))
}

/// Only what is dialled: a plus and digits. Labels before it (`tel.: 0905…`) and an extension after it (`… kl. 12`) are cut off.
/// The library is given nothing else, so that its grammar cannot be surprised.
fn dialled(written: &str) -> Option<String> {
    let from = written.find(|c: char| c == '+' || c.is_ascii_digit() || c == '(')?;
    let number = written.get(from..)?;
    let number = number
        .split(|c: char| c.is_alphabetic() || c == '#' || c == '*')
        .next()?;
    // "+421 (0)905": the zero is dialled only inside the country.
    let number = if number.starts_with(['+', '0']) {
        number.replacen("(0)", "", 1)
    } else {
        number.to_owned()
    };
    let plus = number.trim_start_matches('(').starts_with('+');
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    if !(5..=17).contains(&digits.len()) {
        return None;
    }
    Some(if plus { format!("+{digits}") } else { digits })
}
