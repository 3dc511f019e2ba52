//! Withholding what would harm somebody else (Article 15(4)): redact, never refuse the whole (recital 63).

use serde_json::json;
use unicode_normalization::UnicodeNormalization;

use super::answer::Redaction;
use crate::error::Refusal;

/// Longest reason, in characters.
const REASON_MAX: usize = 500;

/// What is to be withheld.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redact {
    /// An id that a command returned, or `field:KEY`.
    pub reference: String,
    /// Why.
    pub reason: String,
}

/// Meets every value of the answer and says whether it is withheld.
pub(super) struct Redactor {
    wanted: Vec<Redaction>,
}

impl Redactor {
    /// Checks what is wanted.
    ///
    /// # Errors
    /// `redaction-without-reason`, `too-long`.
    pub(super) fn new(wanted: &[Redact]) -> Result<Self, Refusal> {
        let mut checked: Vec<Redaction> = Vec::with_capacity(wanted.len());
        for one in wanted {
            let reason: String = one
                .reason
                .nfc()
                .map(|c| if c.is_control() { ' ' } else { c })
                .collect();
            let reason = reason.trim().to_owned();
            if reason.is_empty() {
                return Err(Refusal::new("redaction-without-reason").on("redact"));
            }
            if reason.chars().count() > REASON_MAX {
                return Err(Refusal::new("too-long")
                    .on("redact")
                    .with(json!({ "max": REASON_MAX })));
            }
            let reference = one.reference.trim().to_owned();
            checked.retain(|known| known.reference != reference);
            checked.push(Redaction {
                reference,
                reason,
                places: 0,
            });
        }
        Ok(Self { wanted: checked })
    }

    /// Whether a value that goes by one of these names is withheld; counts the place.
    pub(super) fn withholds(&mut self, names: &[&str]) -> bool {
        let mut hit = false;
        for wanted in self
            .wanted
            .iter_mut()
            .filter(|wanted| names.contains(&wanted.reference.as_str()))
        {
            wanted.places = wanted.places.saturating_add(1);
            hit = true;
        }
        hit
    }

    /// Whether anything at all is to be withheld.
    pub(super) fn is_asked(&self) -> bool {
        !self.wanted.is_empty()
    }

    /// What was withheld.
    ///
    /// # Errors
    /// `unknown-reference` if something that was to be withheld is not in the answer: the number of such, not the words,
    /// which anybody may have typed.
    pub(super) fn done(self) -> Result<Vec<Redaction>, Refusal> {
        let unknown = self.wanted.iter().filter(|wanted| wanted.places == 0).count();
        if unknown > 0 {
            return Err(Refusal::new("unknown-reference")
                .on("redact")
                .with(json!({ "count": unknown })));
        }
        Ok(self.wanted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn redact(reference: &str, reason: &str) -> Redact {
        Redact {
            reference: reference.into(),
            reason: reason.into(),
        }
    }

    #[test]
    fn a_reason_is_needed_and_every_name_must_be_met() {
        assert_eq!(
            Redactor::new(&[redact("field:city", " \u{7} ")])
                .err()
                .unwrap()
                .code,
            "redaction-without-reason"
        );
        let long = "x".repeat(REASON_MAX + 1);
        assert_eq!(
            Redactor::new(&[redact("field:city", &long)]).err().unwrap().code,
            "too-long"
        );

        let mut redactor =
            Redactor::new(&[redact(" field:city ", "iná osoba"), redact("field:iban", "x")]).unwrap();
        assert!(redactor.withholds(&["0198", "field:city"]));
        assert!(redactor.withholds(&["field:city"]));
        assert!(!redactor.withholds(&["field:street"]));
        assert_eq!(redactor.done().err().unwrap().code, "unknown-reference");

        let mut redactor = Redactor::new(&[redact("field:city", "a"), redact("field:city", "b")]).unwrap();
        assert!(redactor.withholds(&["field:city"]));
        let done = redactor.done().unwrap();
        assert_eq!(
            (done.len(), done[0].reason.as_str(), done[0].places),
            (1, "b", 1),
            "the later reason stands"
        );
    }
}
