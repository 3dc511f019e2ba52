//! Who may object to what, and when a restriction may end. Pure; time is passed in.

use chrono::FixedOffset;
use vault::Instant;

use crate::error::Refusal;
use crate::purposes::{Basis, Purpose};

/// Whether there is a right to object to the processing for a purpose: to direct marketing always (Art. 21(2)), to
/// others where the firm relies on a public or its own interest (Art. 21(1)). A contract or a law cannot be objected to.
pub fn may_object(purpose: &Purpose) -> bool {
    purpose.marketing || matches!(purpose.basis, Basis::Public | Basis::Interest)
}

/// Refuses to lift a restriction of which the person was not told while it was in force (Art. 18(3)): told on a day
/// before it began, the person was told of something else. Days count as in `offset`: the moment of the day is not
/// always known.
///
/// # Errors
/// `informed-before-restriction`.
pub(super) fn told_while_in_force(
    informed: Instant,
    since: Instant,
    offset: FixedOffset,
) -> Result<(), Refusal> {
    let day = |at: Instant| at.to_utc().with_timezone(&offset).date_naive();
    if day(informed) < day(since) {
        return Err(Refusal::new("informed-before-restriction").on("informed_at"));
    }
    Ok(())
}

/// When something was said, and its place in the order of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Said {
    pub(super) at: Instant,
    /// Of a consent: its number. Of an objection: the number of the last consent event written before it.
    pub(super) seq: i64,
}

/// When an objection ended: at the first consent given after it (Art. 21(2) and CLI.md: nothing else lifts it). A
/// consent found later with a date before the objection does not.
pub(super) fn lifted(objection: Said, grants: &[Said]) -> Option<Instant> {
    grants
        .iter()
        .filter(|grant| **grant > objection)
        .map(|grant| grant.at)
        .min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_later_consent_lifts_an_objection() {
        let said = |at, seq| Said { at: Instant(at), seq };
        let objection = said(100, 5);
        for (grants, expected) in [
            (vec![], None),
            (vec![said(99, 9)], None),
            (vec![said(100, 5)], None),
            (vec![said(100, 6)], Some(100)),
            (vec![said(101, 2)], Some(101)),
            (vec![said(300, 8), said(200, 7), said(50, 9)], Some(200)),
        ] {
            assert_eq!(lifted(objection, &grants), expected.map(Instant), "{grants:?}");
        }
    }

    #[test]
    fn the_person_is_told_while_the_restriction_is_in_force() {
        let at = |text: &str| Instant::from(chrono::DateTime::parse_from_rfc3339(text).unwrap());
        let since = at("2026-06-03T10:00:00+02:00");
        let offset = FixedOffset::east_opt(7200).unwrap();
        for (informed, allowed) in [
            ("2026-06-02T23:59:59+02:00", false),
            ("2026-06-02T22:00:00Z", true),
            ("2026-06-03T09:00:00+02:00", true),
            ("2026-07-01T00:00:00+02:00", true),
        ] {
            assert_eq!(
                told_while_in_force(at(informed), since, offset).is_ok(),
                allowed,
                "{informed}"
            );
        }
    }
}
