//! Waiting for conditions.

use std::time::{Duration, Instant};

/// How long anything in the window may take on a slow, busy machine.
pub const PATIENCE: Duration = Duration::from_secs(30);
/// Pause between two looks.
const LOOK: Duration = Duration::from_millis(40);

/// Looks again and again until there is something, or patience ends.
pub fn until<T>(look: impl FnMut() -> Option<T>) -> Option<T> {
    until_within(PATIENCE, look)
}

/// The same with another patience.
pub fn until_within<T>(patience: Duration, mut look: impl FnMut() -> Option<T>) -> Option<T> {
    let end = Instant::now() + patience;
    loop {
        if let Some(found) = look() {
            return Some(found);
        }
        if Instant::now() >= end {
            return None;
        }
        std::thread::sleep(LOOK);
    }
}
