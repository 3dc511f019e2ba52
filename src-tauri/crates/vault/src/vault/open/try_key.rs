//! One try of one key, slowed down if there were wrong ones before.

use uuid::Uuid;

use crate::header::{Copies, SlotId, Unlocked, candidates, unlock};
use crate::key::Key;
use crate::throttle::Throttle;
use crate::{Instant, VaultError, World};

/// Tries the key on every slot it might open and that need not wait. Returns what it opened and the wrong tries on
/// that slot before.
pub(super) fn try_key(
    copies: &Copies,
    key: Key<'_>,
    prefer: Option<Uuid>,
    throttle: &mut Throttle,
    world: &World,
) -> Result<(Unlocked, u32), VaultError> {
    let now: Instant = world.wall_now().into();
    throttle.noticed(now)?;
    let mut ids: Vec<SlotId> = Vec::new();
    for header in &copies.headers {
        for id in candidates(header, key, prefer, throttle.last_used(), now) {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
    }
    let shortest = |throttle: &Throttle, ids: &[SlotId]| ids.iter().map(|id| throttle.wait_s(*id, now)).min();
    let ready: Vec<SlotId> = ids
        .iter()
        .copied()
        .filter(|id| throttle.wait_s(*id, now) == 0)
        .collect();
    if ready.is_empty() {
        return Err(match shortest(throttle, &ids) {
            Some(wait_s) => VaultError::Throttled { wait_s },
            None => VaultError::WrongKey { wait_s: None },
        });
    }
    throttle.begin(&ready, now)?;
    match unlock(&copies.headers, &ready, key)? {
        Some(unlocked) => {
            let before = throttle.succeeded(unlocked.slot, &ready)?;
            Ok((unlocked, before))
        }
        None => Err(VaultError::WrongKey {
            wait_s: shortest(throttle, &ready).filter(|s| *s > 0),
        }),
    }
}
