//! The newest state this computer has seen, kept where whoever puts an old vault back does not reach.
//!
//! It is written when the vault comes to rest, by the way and without making anybody wait, so it may lag behind. It can
//! only say "newer seen".

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use uuid::Uuid;

use super::{BY_THE_WAY, delete, get, put};
use crate::vault::Tip;
use crate::wire::{Fields, Layout};
use crate::{Instant, VaultError};

const VERSION: u16 = 1;

/// A state of a vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) tip: Tip,
    pub(crate) at: Instant,
}

impl Seen {
    fn bytes(&self) -> Vec<u8> {
        Layout::default()
            .u16(VERSION)
            .u64(self.tip.commit_no)
            .u64(self.tip.audit_count)
            .bytes(&self.tip.audit_head)
            .i64(self.at.0)
            .finish()
    }

    fn parse(bytes: &[u8]) -> Option<Self> {
        let mut fields = Fields::new(bytes);
        if fields.u16()? != VERSION {
            return None;
        }
        let tip = Tip {
            commit_no: fields.u64()?,
            audit_count: fields.u64()?,
            audit_head: fields.array()?,
        };
        let at = Instant(fields.i64()?);
        fields.rest().is_empty().then_some(Self { tip, at })
    }

    /// What the keychain remembers of this incarnation; `None` for nothing, or nothing it will tell now.
    pub(crate) fn recall(incarnation: Uuid) -> Option<Self> {
        get(account(incarnation), BY_THE_WAY)
            .ok()
            .flatten()
            .and_then(|bytes| Self::parse(&bytes))
    }
}

fn account(incarnation: Uuid) -> String {
    format!("seen-{}", incarnation.simple())
}

/// Tells the keychain each newest state, one at a time, on a thread of its own.
#[derive(Default)]
pub(crate) struct SeenKeeper(Arc<(Mutex<Plan>, Condvar)>);

#[derive(Default)]
struct Plan {
    /// Whose states; `None` while nothing is told.
    of: Option<Uuid>,
    /// An alarm waits to be acknowledged: the older state must not take the newer one's place.
    held: bool,
    next: Option<Seen>,
    telling: bool,
}

impl SeenKeeper {
    /// From now on every rest of this incarnation is told; none before an alarm is acknowledged.
    pub(crate) fn watch(&self, incarnation: Uuid, held: bool) {
        let mut plan = self.plan();
        (plan.of, plan.held) = (Some(incarnation), held);
    }

    /// Nothing is told any more, and what was is forgotten.
    pub(crate) fn forget(&self, incarnation: Uuid) {
        let mut plan = self.plan();
        (plan.of, plan.next) = (None, None);
        drop(plan);
        self.finish();
        // A key that is left behind opens nothing and says nothing but a number.
        let _ = delete(account(incarnation), BY_THE_WAY);
    }

    /// The alarm was acknowledged.
    pub(crate) fn resume(&self) {
        self.plan().held = false;
        self.tell();
    }

    /// The vault came to rest in this state.
    pub(crate) fn rested(&self, tip: Tip, at: Instant) {
        self.plan().next = Some(Seen { tip, at });
        self.tell();
    }

    /// Waits a moment for what is being told.
    pub(crate) fn finish(&self) {
        let plan = self.plan();
        let (_, ended) = &*self.0;
        let _ = ended.wait_timeout_while(plan, BY_THE_WAY, |plan| plan.telling);
    }

    fn plan(&self) -> MutexGuard<'_, Plan> {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Starts the thread, unless it is at work or there is nothing to tell.
    fn tell(&self) {
        let mut plan = self.plan();
        if plan.telling || plan.held || plan.of.is_none() || plan.next.is_none() {
            return;
        }
        plan.telling = true;
        drop(plan);
        let shared = Arc::clone(&self.0);
        let started = std::thread::Builder::new()
            .name("vault-seen".into())
            .spawn(move || tell_all(&shared, |account, seen| put(account, seen.bytes(), BY_THE_WAY)));
        if started.is_err() {
            self.plan().telling = false;
        }
    }
}

/// Tells until there is nothing new.
fn tell_all(shared: &(Mutex<Plan>, Condvar), put: impl Fn(String, Seen) -> Result<(), VaultError>) {
    let (plan, ended) = shared;
    let lock = || plan.lock().unwrap_or_else(PoisonError::into_inner);
    loop {
        let mut now = lock();
        let next = if now.held { None } else { now.next.take() };
        let (Some(seen), Some(of)) = (next, now.of) else {
            now.telling = false;
            ended.notify_all();
            return;
        };
        drop(now);
        if let Err(error) = put(account(of), seen) {
            tracing::debug!(code = error.code(), "the keychain was not told");
            // It hangs or is locked: each further try would only ask again.
            let mut now = lock();
            (now.of, now.telling) = (None, false);
            ended.notify_all();
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(n: u64) -> Seen {
        let tip = Tip {
            commit_no: n,
            audit_count: n * 2,
            audit_head: [7; 32],
        };
        Seen { tip, at: Instant(5) }
    }

    #[test]
    fn comes_back_and_nonsense_is_nothing() {
        assert_eq!(Seen::parse(&seen(9).bytes()), Some(seen(9)));
        for bad in [
            &[][..],
            &[0, 2],
            &seen(9).bytes()[1..],
            &[&seen(9).bytes()[..], &[0]].concat(),
        ] {
            assert_eq!(Seen::parse(bad), None);
        }
    }

    #[test]
    fn the_newest_is_told_unless_an_alarm_waits() {
        let keeper = SeenKeeper::default();
        let told = Mutex::new(Vec::new());
        let tell = |keeper: &SeenKeeper| {
            keeper.plan().telling = true;
            tell_all(&keeper.0, |account, seen| {
                told.lock().unwrap().push((account, seen.tip.commit_no));
                Ok(())
            });
        };
        keeper.rested(seen(1).tip, Instant(1));
        tell(&keeper);
        assert!(told.lock().unwrap().is_empty(), "nobody uses the keychain");
        let id = Uuid::from_u128(7);
        keeper.watch(id, true);
        keeper.plan().next = Some(seen(2));
        tell(&keeper);
        assert!(told.lock().unwrap().is_empty(), "an alarm waits");
        keeper.plan().held = false;
        tell(&keeper);
        assert_eq!(*told.lock().unwrap(), [(account(id), 2)]);
        // A keychain that refuses is not asked again.
        keeper.plan().next = Some(seen(3));
        keeper.plan().telling = true;
        tell_all(&keeper.0, |_, _| Err(VaultError::KeychainUnavailable));
        assert!(keeper.plan().of.is_none() && !keeper.plan().telling);
        keeper.finish();
    }
}
