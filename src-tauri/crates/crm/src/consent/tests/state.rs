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

const DAY: i64 = 24 * 60 * 60 * 1000;

/// The third implementation, with a limit: walks day by day, lets a consent lapse in the morning and then hears what
/// was said on that day in the order of writing.
fn day_by_day(events: &[Said], valid: i64, today: i64) -> ConsentState {
    let mut state = ConsentState::NotAsked;
    let mut given = None;
    for day in 0..=today {
        if state == ConsentState::Granted && given.is_some_and(|given| day >= given + valid) {
            state = ConsentState::Expired;
        }
        let mut said: Vec<&Said> = events.iter().filter(|event| event.at.0 == day * DAY).collect();
        said.sort_by_key(|event| event.seq);
        for event in said {
            let answered = !matches!(
                state,
                ConsentState::NotAsked | ConsentState::Asked | ConsentState::Unproven
            );
            state = match event.kind {
                EventKind::Act(ConsentAction::Grant) => {
                    given = Some(day);
                    ConsentState::Granted
                }
                EventKind::Act(ConsentAction::Refuse) => ConsentState::Refused,
                EventKind::Act(ConsentAction::Withdraw) => ConsentState::Withdrawn,
                EventKind::Act(ConsentAction::Ask) if state == ConsentState::Granted => state,
                EventKind::Act(ConsentAction::Ask) => ConsentState::Asked,
                EventKind::Unproven if answered => state,
                EventKind::Unproven => ConsentState::Unproven,
            };
        }
    }
    state
}

proptest! {
    #[test]
    fn with_a_limit_it_is_what_walking_day_by_day_says(
        events in said(),
        valid in 1..15_i64,
        today in 20..40_i64,
    ) {
        let daily: Vec<Said> = events
            .iter()
            .map(|event| Said { at: Instant(event.at.0 * DAY), ..*event })
            .collect();
        let period: Period = format!("P{valid}D").parse().unwrap();
        let told = standing(&daily, Some(period), Instant(today * DAY));
        prop_assert_eq!(told.state, day_by_day(&daily, valid, today));
        match told.state {
            ConsentState::Granted => {
                let (since, until) = (told.since.unwrap(), told.until.unwrap());
                prop_assert_eq!(until.0, since.0 + valid * DAY, "a grant holds for its time");
                prop_assert!(until.0 > today * DAY, "and not longer");
            }
            ConsentState::Expired => {
                prop_assert!(told.since.unwrap().0 <= today * DAY);
                prop_assert_eq!(told.until, None);
            }
            _ => prop_assert_eq!(told.until, None),
        }
    }

    #[test]
    fn an_expired_consent_is_given_anew_by_a_grant_and_by_nothing_else(events in said(), kind in 0..EventKind::ALL.len()) {
        let mut daily: Vec<Said> = events
            .iter()
            .map(|event| Said { at: Instant(event.at.0 * DAY), ..*event })
            .collect();
        let period: Period = "P1D".parse().unwrap();
        let now = Instant(30 * DAY);
        if standing(&daily, Some(period), now).state == ConsentState::Expired {
            let kind = EventKind::ALL[kind];
            daily.push(Said { seq: 99, kind, at: now });
            let after = standing(&daily, Some(period), now).state;
            prop_assert_eq!(
                after == ConsentState::Granted,
                kind == EventKind::Act(ConsentAction::Grant),
                "{:?}", kind
            );
        }
    }

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
