//! Clock, randomness and ids, passed in so that a test or a rehearsal can set them.

use std::cell::RefCell;
use std::convert::Infallible;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, FixedOffset, Local, NaiveDate, TimeDelta};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Tells the time with the offset of the place the firm works in.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> DateTime<FixedOffset>;
}

/// A source of bytes that nobody can guess (or, in tests, that everybody can).
pub trait Random: Send + Sync {
    /// Fills the whole buffer.
    fn fill(&self, buf: &mut [u8]);

    /// Fills the random part of an id. Ids are no secrets: their bytes may be drawn ahead of their use.
    fn fill_id(&self, buf: &mut [u8; ID_RANDOM]) {
        self.fill(buf);
    }
}

/// Random bytes of a UUIDv7.
pub const ID_RANDOM: usize = 10;

/// The clock of the machine, in its local offset.
#[derive(Debug, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<FixedOffset> {
        Local::now().fixed_offset()
    }
}

/// The random generator of the operating system.
#[derive(Debug, Clone, Copy)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, buf: &mut [u8]) {
        // Without randomness every key made from here on could be guessed: there is nothing sane to go on with.
        if getrandom::fill(buf).is_err() {
            std::process::abort();
        }
    }

    fn fill_id(&self, buf: &mut [u8; ID_RANDOM]) {
        IDS_AHEAD.with_borrow_mut(|ahead| ahead.next(buf));
    }
}

thread_local! {
    static IDS_AHEAD: RefCell<IdsAhead> = const { RefCell::new(IdsAhead { bytes: [[0; ID_RANDOM]; AHEAD], used: AHEAD }) };
}

/// Ids drawn with one call of the system; an import needs nine for each row.
const AHEAD: usize = 64;

struct IdsAhead {
    bytes: [[u8; ID_RANDOM]; AHEAD],
    used: usize,
}

impl IdsAhead {
    fn next(&mut self, buf: &mut [u8; ID_RANDOM]) {
        if self.used >= AHEAD {
            SystemRandom.fill(self.bytes.as_flattened_mut());
            self.used = 0;
        }
        if let Some(bytes) = self.bytes.get(self.used) {
            *buf = *bytes;
        }
        self.used += 1;
    }
}

/// A clock that stands still until it is moved.
#[derive(Debug)]
pub struct FixedClock(Mutex<DateTime<FixedOffset>>);

impl FixedClock {
    /// A clock standing at `now`.
    pub fn new(now: DateTime<FixedOffset>) -> Self {
        Self(Mutex::new(now))
    }

    /// Moves the clock to `now`, back as well as forward.
    pub fn set(&self, now: DateTime<FixedOffset>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = now;
    }

    /// Moves the clock by `delta`; beyond the end of time it stays.
    pub fn advance(&self, delta: TimeDelta) {
        let mut now = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *now = now.checked_add_signed(delta).unwrap_or(*now);
    }
}

impl Clock for FixedClock {
    fn now(&self) -> DateTime<FixedOffset> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The same bytes for the same seed: SHA-256 in counter mode. For tests only.
#[derive(Debug)]
pub struct FixedRandom(Mutex<(u64, u64)>);

impl FixedRandom {
    /// A stream that depends on `seed` alone.
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new((seed, 0)))
    }
}

impl Random for FixedRandom {
    fn fill(&self, buf: &mut [u8]) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for chunk in buf.chunks_mut(32) {
            let (seed, counter) = *state;
            let block = Sha256::new()
                .chain_update(seed.to_be_bytes())
                .chain_update(counter.to_be_bytes())
                .finalize();
            for (to, from) in chunk.iter_mut().zip(block) {
                *to = from;
            }
            state.1 += 1;
        }
    }
}

/// Clock, randomness and ids for one program, command or test. Clones share them, a set clock included.
#[derive(Clone)]
pub struct World {
    /// The wall clock: a rehearsal's clock must not shorten the wait after a wrong passphrase.
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    /// The time that stands for now while it is set (`--clock`).
    set: Arc<Mutex<Option<DateTime<FixedOffset>>>>,
}

impl World {
    /// The machine's clock and randomness.
    pub fn system() -> Self {
        Self::new(Arc::new(SystemClock), Arc::new(SystemRandom))
    }

    /// A world with this clock and this randomness.
    pub fn new(clock: Arc<dyn Clock>, random: Arc<dyn Random>) -> Self {
        Self {
            clock,
            random,
            set: Arc::default(),
        }
    }

    /// The same world, but now is `now` (`--clock`); audit entries record that the clock was set.
    #[must_use]
    pub fn with_clock(&self, now: DateTime<FixedOffset>) -> Self {
        let world = Self::new(Arc::clone(&self.clock), Arc::clone(&self.random));
        world.set_clock(Some(now));
        world
    }

    /// Sets the clock for all clones of this world, or lets it go again: each line of a batch has its own now.
    pub fn set_clock(&self, now: Option<DateTime<FixedOffset>>) {
        *self.set.lock().unwrap_or_else(PoisonError::into_inner) = now;
    }

    /// Whether the clock is set by hand.
    pub fn clock_is_set(&self) -> bool {
        self.set_now().is_some()
    }

    /// Now.
    pub fn now(&self) -> DateTime<FixedOffset> {
        self.set_now().unwrap_or_else(|| self.clock.now())
    }

    fn set_now(&self) -> Option<DateTime<FixedOffset>> {
        *self.set.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Now by the clock underneath a set one.
    pub(crate) fn wall_now(&self) -> DateTime<FixedOffset> {
        self.clock.now()
    }

    /// The date of [`World::now`] in its offset.
    pub fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }

    /// A new UUIDv7: time from the clock, random part from the randomness.
    pub fn id(&self) -> Uuid {
        let ms = u64::try_from(self.now().timestamp_millis()).unwrap_or(0);
        let mut random = [0; ID_RANDOM];
        self.random.fill_id(&mut random);
        uuid::Builder::from_unix_timestamp_millis(ms, &random).into_uuid()
    }

    /// Fills the buffer with random bytes.
    pub fn fill(&self, buf: &mut [u8]) {
        self.random.fill(buf);
    }

    /// `N` random bytes. For keys use [`crate::crypto::Secret::random`], which wipes itself.
    pub(crate) fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut buf = [0; N];
        self.fill(&mut buf);
        buf
    }
}

impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("World")
            .field("clock_is_set", &self.clock_is_set())
            .finish_non_exhaustive()
    }
}

/// The world's randomness in the shape the HPKE library takes.
pub(crate) struct CryptoRandom<'a>(pub(crate) &'a World);

impl rand_core::TryRng for CryptoRandom<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(u32::from_le_bytes(self.0.bytes()))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(u64::from_le_bytes(self.0.bytes()))
    }

    fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Infallible> {
        self.0.fill(dst);
        Ok(())
    }
}

impl rand_core::TryCryptoRng for CryptoRandom<'_> {}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(text).unwrap()
    }

    #[test]
    fn ids_are_version_7_and_carry_the_clock() {
        let world = World::new(
            Arc::new(FixedClock::new(at("2026-02-03T10:00:00+01:00"))),
            Arc::new(FixedRandom::new(1)),
        );
        let (a, b) = (world.id(), world.id());
        assert_ne!(a, b, "the random part differs");
        assert_eq!(a.get_version_num(), 7);
        let (seconds, _) = a.get_timestamp().unwrap().to_unix();
        assert_eq!(seconds, u64::try_from(world.now().timestamp()).unwrap());
    }

    #[test]
    fn a_set_clock_leaves_the_wall_clock_alone() {
        let wall = at("2026-02-03T10:00:00+01:00");
        let world = World::new(Arc::new(FixedClock::new(wall)), Arc::new(FixedRandom::new(1)));
        let set = world.with_clock(at("2031-01-01T00:30:00+01:00"));
        assert!(set.clock_is_set() && !world.clock_is_set());
        assert_eq!(
            set.today().to_string(),
            "2031-01-01",
            "the date is the one in the offset, not in UTC"
        );
        assert_eq!(set.wall_now(), wall);
        let clone = set.clone();
        set.set_clock(None);
        assert_eq!(
            (clone.clock_is_set(), clone.now()),
            (false, wall),
            "clones share the clock"
        );
    }

    #[test]
    fn fixed_randomness_repeats_for_a_seed_only() {
        let draw = |seed| {
            let mut buf = [0; 100];
            FixedRandom::new(seed).fill(&mut buf);
            buf
        };
        assert_eq!(draw(7), draw(7));
        assert_ne!(draw(7), draw(8));
    }
}
