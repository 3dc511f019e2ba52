//! Comparing the opened vault with its anchor.

use uuid::Uuid;

use super::Findings;
use crate::Instant;
use crate::anchor::{Alarm, Anchor, Missing, PagesDigest, State};
use crate::folder::ANCHOR;
use crate::vault::write::Tip;

/// What the vault says of itself.
pub(super) struct Inside {
    pub(super) incarnation: Uuid,
    pub(super) tip: Tip,
    /// Time of the last commit in it.
    pub(super) kept_until: Option<Instant>,
}

/// Only a vault behind its anchor, or one altered at rest, alarms. A vault ahead is what a power cut leaves: the
/// anchor's newest slot is not synced.
pub(super) fn compare(
    newest: Option<&Anchor>,
    inside: &Inside,
    on_disk: &PagesDigest,
    found: &mut Findings,
) -> Alarm {
    let mut alarm = Alarm::default();
    let Some(anchor) = newest.filter(|a| a.incarnation == inside.incarnation) else {
        alarm.lost = true;
        return alarm;
    };
    let tip = &inside.tip;
    if tip.commit_no < anchor.commit_no {
        alarm.behind = Some(Missing {
            commits: anchor.commit_no - tip.commit_no,
            kept_until: inside.kept_until,
            newest: anchor.at,
        });
        return alarm;
    }
    if tip.commit_no > anchor.commit_no {
        // A quiet anchor is synced before the next commit can be made, so this one is an older copy put back.
        if matches!(anchor.state, State::Quiet(_)) {
            found.healed.push(ANCHOR.to_owned());
        }
        return alarm;
    }
    let same_head = (tip.audit_count, tip.audit_head) == (anchor.audit_count, anchor.audit_head);
    let same_pages = match anchor.state {
        State::Open => true,
        State::Quiet(digest) => digest == *on_disk,
    };
    alarm.altered = !same_head || !same_pages;
    alarm
}

#[cfg(test)]
mod tests {
    use super::super::Warning;
    use super::*;

    const HERE: PagesDigest = PagesDigest {
        pages: 4,
        hash: [1; 32],
    };
    const ELSE: PagesDigest = PagesDigest {
        pages: 4,
        hash: [2; 32],
    };

    fn codes(commit: u64, head: u8, state: State, incarnation: u128) -> (Vec<&'static str>, Vec<String>) {
        let anchor = Anchor {
            sequence: 1,
            vault: Uuid::nil(),
            incarnation: Uuid::from_u128(incarnation),
            state,
            commit_no: commit,
            at: Instant(5),
            audit_count: 7,
            audit_head: [head; 32],
            ledger_count: 0,
            ledger_head: [0; 32],
            alarm: Alarm::default(),
        };
        let tip = Tip {
            commit_no: 10,
            audit_count: 7,
            audit_head: [3; 32],
        };
        let inside = Inside {
            incarnation: Uuid::from_u128(1),
            tip,
            kept_until: None,
        };
        let mut found = Findings::default();
        let alarm = compare(Some(&anchor), &inside, &HERE, &mut found);
        (
            super::super::of_alarm(&alarm).iter().map(Warning::code).collect(),
            found.healed,
        )
    }

    #[test]
    fn judges() {
        let healed = || vec![ANCHOR.to_owned()];
        for (why, found, expected) in [
            (
                "as it was left",
                codes(10, 3, State::Quiet(HERE), 1),
                (vec![], vec![]),
            ),
            ("after a kill", codes(10, 3, State::Open, 1), (vec![], vec![])),
            ("after a power cut", codes(8, 9, State::Open, 1), (vec![], vec![])),
            (
                "commits lost",
                codes(11, 3, State::Open, 1),
                (vec!["behind"], vec![]),
            ),
            (
                "old file put back",
                codes(11, 3, State::Quiet(ELSE), 1),
                (vec!["behind"], vec![]),
            ),
            (
                "page put back",
                codes(10, 3, State::Quiet(ELSE), 1),
                (vec!["altered"], vec![]),
            ),
            (
                "another history",
                codes(10, 4, State::Open, 1),
                (vec!["altered"], vec![]),
            ),
            (
                "old anchor put back",
                codes(9, 3, State::Quiet(ELSE), 1),
                (vec![], healed()),
            ),
            (
                "another incarnation's",
                codes(10, 3, State::Quiet(HERE), 2),
                (vec!["anchor-lost"], vec![]),
            ),
        ] {
            assert_eq!(found, expected, "{why}");
        }
    }
}
