//! What a log of consent events amounts to, and what may not be recorded. Pure; time is passed in.

use chrono::NaiveDate;
use law::{Pack, Period};
use vault::Instant;
use vault::ledger::Act;

use super::types::{Channel, ConsentAction, ConsentState, EventKind, Standing};

/// What a state is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Said {
    /// Order of writing.
    pub(super) seq: i64,
    /// What happened.
    pub(super) kind: EventKind,
    /// When.
    pub(super) at: Instant,
}

/// The state at `now` of one consent, from all its events in any order.
///
/// Events count in the order in which they happened; of two at the same moment the later written one is the later. So
/// a grant found afterwards, with a date before a withdrawal, does not undo the withdrawal.
///
/// - asking changes nothing while a consent is in force;
/// - an unproven claim is heard only where nobody has answered yet;
/// - a grant holds until it is withdrawn or `valid` has passed.
pub(super) fn standing(events: &[Said], valid: Option<Period>, now: Instant) -> Standing {
    let mut events = events.to_vec();
    events.sort_by_key(|event| (event.at, event.seq));
    let mut standing = Standing {
        state: ConsentState::NotAsked,
        since: None,
        until: None,
    };
    for event in events {
        standing = expired(standing, event.at);
        let state = after(standing.state, event.kind);
        let renewed = event.kind == EventKind::Act(ConsentAction::Grant);
        if state != standing.state || renewed {
            let until = valid.filter(|_| renewed).map(|valid| end_of(event.at, valid));
            standing = Standing {
                state,
                since: Some(event.at),
                until,
            };
        }
    }
    expired(standing, now)
}

/// The state after an event.
fn after(state: ConsentState, kind: EventKind) -> ConsentState {
    use ConsentState as S;
    match (kind, state) {
        (EventKind::Act(ConsentAction::Grant), _) => S::Granted,
        (EventKind::Act(ConsentAction::Refuse), _) => S::Refused,
        (EventKind::Act(ConsentAction::Withdraw), _) => S::Withdrawn,
        (EventKind::Act(ConsentAction::Ask), S::Granted) => S::Granted,
        (EventKind::Act(ConsentAction::Ask), _) => S::Asked,
        (EventKind::Unproven, S::NotAsked | S::Asked | S::Unproven) => S::Unproven,
        (EventKind::Unproven, state) => state,
    }
}

fn expired(standing: Standing, now: Instant) -> Standing {
    match standing.until {
        Some(until) if standing.state == ConsentState::Granted && now >= until => Standing {
            state: ConsentState::Expired,
            since: Some(until),
            until: None,
        },
        _ => standing,
    }
}

/// The moment a consent given at `at` ends: the same time of day, a period later.
fn end_of(at: Instant, valid: Period) -> Instant {
    let given = at.to_utc();
    valid
        .after(given.date_naive())
        .and_time(given.time())
        .and_utc()
        .into()
}

/// Whether asking for a marketing consent by this channel is forbidden on that day (§ 116(4) of Act 452/2021).
pub(super) fn asking_forbidden(
    marketing: bool,
    action: ConsentAction,
    channel: Channel,
    on: NaiveDate,
) -> bool {
    marketing && action == ConsentAction::Ask && Pack::at(on).asking_forbidden(channel.as_str(), on).is_some()
}

/// Channels by which asking may be recorded on that day.
pub(super) fn ask_channels(marketing: bool, on: NaiveDate) -> Vec<Channel> {
    let allowed = |channel: &Channel| !asking_forbidden(marketing, ConsentAction::Ask, *channel, on);
    Channel::ALL.into_iter().filter(allowed).collect()
}

/// What a restore of an older backup must not undo: a no.
pub(super) fn kept_in_ledger(action: ConsentAction, purpose: &str) -> Option<Act> {
    let purpose = purpose.to_owned();
    match action {
        ConsentAction::Withdraw => Some(Act::Withdrawal { purpose }),
        ConsentAction::Refuse => Some(Act::Refusal { purpose }),
        ConsentAction::Ask | ConsentAction::Grant => None,
    }
}
