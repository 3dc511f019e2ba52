//! The texts a new vault starts with, with the name of the firm in them.

use law::Period;
use text::{Lang, say};
use vault::{Read, Write};

use super::{NewWording, register};
use crate::consent::types::WordingKind;
use crate::error::CrmError;
use crate::purposes;

/// A starting text: the general one first, so that the newest text for the newsletter is its own.
struct Text {
    kind: WordingKind,
    version: &'static str,
    purpose: Option<&'static str>,
    lang: Lang,
    body: &'static str,
}

macro_rules! text {
    ($kind:ident, $version:literal, $purpose:expr, $lang:ident, $file:literal) => {
        Text {
            kind: WordingKind::$kind,
            version: $version,
            purpose: $purpose,
            lang: Lang::$lang,
            body: include_str!(concat!("../texts/", $file, ".txt")),
        }
    };
}

const TEXTS: [Text; 6] = [
    text!(Consent, "general-1", None, Sk, "general.sk"),
    text!(Consent, "general-1", None, En, "general.en"),
    text!(Consent, "1", Some("newsletter"), Sk, "newsletter.sk"),
    text!(Consent, "1", Some("newsletter"), En, "newsletter.en"),
    text!(Notice, "1", None, Sk, "notice.sk"),
    text!(Notice, "1", None, En, "notice.en"),
];

/// Registers the starting texts; the starting purposes must be there. Part of the founding of a vault, which has its
/// own entry in the log.
pub(crate) fn seed(w: &Write<'_>, company: &str) -> Result<(), CrmError> {
    for text in TEXTS {
        let new = NewWording {
            kind: text.kind,
            version: text.version.to_owned(),
            lang: text.lang,
            purpose: text.purpose.map(str::to_owned),
            body: filled(w, &text, company)?,
        };
        register(w, &new)?;
    }
    Ok(())
}

/// Puts in how long things are kept, from the purposes and the law pack. The firm's name goes in last: whatever stands
/// in it is not read as a place.
fn filled(r: &Read<'_>, text: &Text, company: &str) -> Result<String, CrmError> {
    let mut body = text.body.to_owned();
    for key in ["contract", "legal-duty", "newsletter"] {
        let purpose = purposes::known(r, key)?;
        let kept = if key == "newsletter" {
            purpose.consent_valid.unwrap_or_default()
        } else {
            purpose.retention
        };
        body = body.replace(
            &format!("{{{}}}", key.trim_end_matches("-duty")),
            &years(&kept, text.lang),
        );
    }
    Ok(body.replace("{company}", company))
}

fn years(period: &str, lang: Lang) -> String {
    let years = period.parse::<Period>().map_or(0, Period::years);
    say(lang, "common-years", &[("count", years.into())])
}

#[cfg(test)]
mod tests {
    use law::Pack;

    use super::*;

    #[test]
    fn every_place_in_a_text_is_known() {
        for text in &TEXTS {
            let rest = ["{company}", "{contract}", "{legal}", "{newsletter}"]
                .iter()
                .fold(text.body.to_owned(), |body, place| body.replace(place, ""));
            assert!(!rest.contains(['{', '}']), "{} {}", text.version, text.lang);
        }
        assert!(
            Pack::all()
                .iter()
                .all(|pack| pack.limitation.commercial.value.years() > 0),
            "told in years"
        );
    }
}
