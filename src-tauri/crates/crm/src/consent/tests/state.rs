//! The state of a consent against a second, dumber implementation, on any log of events.

use law::Period;
use proptest::prelude::*;
use vault::Instant;

use crate::consent::rules::{Said, standing};
use crate::consent::{ConsentAction, ConsentState, EventKind};

fn said() -> impl Strategy<Value = Vec<Said>> {
    let one = (0..EventKind::ALL.len(), 0..20_i64);
    prop::collection::vec(one, 0..12).prop_map(|events| {
        let said = |(seq, (kind, at))| Said {
            seq,
            kind: EventKind::ALL[kind],
            at: Instant(at),
        };
        (0..).zip(events).map(said).collect()
    })
}

/// The second, dumber implementation: looks only for the last answer and for what came after it.
fn oracle(events: &[Said]) -> ConsentState {
    let mut sorted = events.to_vec();
    sorted.sort_by_key(|event| (event.at, event.seq));
    let answer = |event: &Said| {
        matches!(
            event.kind,
            EventKind::Act(ConsentAction::Grant | ConsentAction::Refuse | ConsentAction::Withdraw)
        )
    };
    let last = sorted.iter().rposition(answer);
    let asked = |event: &Said| event.kind == EventKind::Act(ConsentAction::Ask);
    match last.map(|last| sorted[last].kind) {
        Some(EventKind::Act(ConsentAction::Grant)) => ConsentState::Granted,
        Some(kind) => {
            let after = &sorted[last.unwrap() + 1..];
            match after.iter().rposition(asked) {
                // An unproven claim after a new question is heard again: nobody has answered that one.
                Some(place)
                    if after[place..]
                        .iter()
                        .any(|event| event.kind == EventKind::Unproven) =>
                {
                    ConsentState::Unproven
                }
                Some(_) => ConsentState::Asked,
                None if kind == EventKind::Act(ConsentAction::Refuse) => ConsentState::Refused,
                None => ConsentState::Withdrawn,
            }
        }
        None => match sorted.last().map(|event| event.kind) {
            None => ConsentState::NotAsked,
            Some(EventKind::Unproven) => ConsentState::Unproven,
            Some(_) => ConsentState::Asked,
        },
    }
}

proptest! {
    #[test]
    fn the_state_is_what_the_oracle_says(events in said()) {
        prop_assert_eq!(standing(&events, None, Instant(100)).state, oracle(&events));
    }

    #[test]
    fn only_a_grant_that_nothing_followed_counts(events in said()) {
        if standing(&events, None, Instant(100)).state == ConsentState::Granted {
            let mut sorted = events.clone();
            sorted.sort_by_key(|event| (event.at, event.seq));
            let grant = sorted.iter().rposition(|e| e.kind == EventKind::Act(ConsentAction::Grant)).unwrap();
            let no = [EventKind::Act(ConsentAction::Refuse), EventKind::Act(ConsentAction::Withdraw)];
            prop_assert!(sorted[grant..].iter().all(|event| !no.contains(&event.kind)));
        }
    }

    #[test]
    fn a_withdrawal_at_the_end_always_wins(mut events in said()) {
        events.push(Said { seq: 99, kind: EventKind::Act(ConsentAction::Withdraw), at: Instant(50) });
        prop_assert_eq!(standing(&events, None, Instant(100)).state, ConsentState::Withdrawn);
    }

    #[test]
    fn the_order_of_reading_does_not_matter(events in said(), seed in any::<u64>()) {
        let mut shuffled = events.clone();
        let len = shuffled.len();
        for i in 0..len {
            shuffled.swap(i, usize::try_from((seed >> (i % 32)) % len as u64).unwrap());
        }
        prop_assert_eq!(standing(&events, None, Instant(100)), standing(&shuffled, None, Instant(100)));
    }

    #[test]
    fn a_limit_can_only_take_away(events in said(), now in 0..10_000_i64) {
        let day = 24 * 60 * 60 * 1000;
        let valid: Period = "P1D".parse().unwrap();
        let late: Vec<Said> = events.iter().map(|event| Said { at: Instant(event.at.0 * day / 4), ..*event }).collect();
        let now = Instant(now * day / 100);
        let past: Vec<Said> = late.iter().copied().filter(|event| event.at <= now).collect();
        let (free, limited) = (standing(&past, None, now).state, standing(&past, Some(valid), now).state);
        if limited == ConsentState::Granted {
            prop_assert_eq!(free, ConsentState::Granted);
        }
        if limited == ConsentState::Expired {
            prop_assert_eq!(free, ConsentState::Granted);
        }
    }
}
