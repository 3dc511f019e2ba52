//! The one basis that a list row shows.

use crm::consent::ConsentState;
use crm::purposes::Basis;

use super::types::BasisChip;

/// A purpose of a person as far as the chip needs it.
pub(super) struct Standing {
    pub(super) purpose: String,
    pub(super) basis: Basis,
    /// State of consent, where that is the basis.
    pub(super) consent: Option<ConsentState>,
    pub(super) running: bool,
}

/// The strongest basis that runs; where nothing runs, a consent that was refused or withdrawn says so.
pub(super) fn strongest(standings: Vec<Standing>) -> Option<BasisChip> {
    let best = standings
        .into_iter()
        .filter_map(|one| Some((strength(&one)?, one)))
        .min_by_key(|(rank, _)| *rank);
    best.map(|(_, one)| BasisChip {
        purpose: one.purpose,
        basis: one.basis,
        consent: one.consent,
    })
}

/// What needs nobody's leave comes first, an imported consent without proof last.
fn strength(one: &Standing) -> Option<u8> {
    match (one.running, one.basis, one.consent) {
        (true, Basis::Contract, _) => Some(0),
        (true, Basis::Legal, _) => Some(1),
        (true, Basis::Vital, _) => Some(2),
        (true, Basis::Public, _) => Some(3),
        (true, Basis::Consent, Some(ConsentState::Granted)) => Some(4),
        (true, Basis::Interest, _) => Some(5),
        (true, Basis::Consent, _) => Some(6),
        (
            false,
            Basis::Consent,
            Some(ConsentState::Withdrawn | ConsentState::Refused | ConsentState::Expired),
        ) => Some(7),
        (false, _, _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn standing(basis: Basis, consent: Option<ConsentState>, running: bool) -> Standing {
        Standing {
            purpose: basis.as_str().to_owned(),
            basis,
            consent,
            running,
        }
    }

    #[test]
    fn the_strongest_running_basis_then_a_consent_that_ended() {
        use ConsentState::{Granted, NotAsked, Withdrawn};
        for (standings, shown) in [
            (vec![], None),
            (vec![standing(Basis::Contract, None, false)], None),
            (
                vec![standing(Basis::Consent, Some(Withdrawn), false)],
                Some(("consent", Some(Withdrawn))),
            ),
            (
                vec![
                    standing(Basis::Consent, Some(Withdrawn), false),
                    standing(Basis::Interest, None, true),
                ],
                Some(("interest", None)),
            ),
            (
                vec![
                    standing(Basis::Interest, None, true),
                    standing(Basis::Consent, Some(Granted), true),
                ],
                Some(("consent", Some(Granted))),
            ),
            (
                vec![
                    standing(Basis::Consent, Some(NotAsked), true),
                    standing(Basis::Interest, None, true),
                ],
                Some(("interest", None)),
            ),
            (
                vec![
                    standing(Basis::Consent, Some(Granted), true),
                    standing(Basis::Contract, None, true),
                ],
                Some(("contract", None)),
            ),
        ] {
            let chip = strongest(standings);
            assert_eq!(
                chip.as_ref().map(|chip| (chip.purpose.as_str(), chip.consent)),
                shown
            );
        }
    }
}
