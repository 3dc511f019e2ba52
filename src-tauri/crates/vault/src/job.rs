//! Progress and cancelling of work that takes longer than a second.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::VaultError;

/// Called with the steps done and all steps.
type Progress = dyn Fn(u64, u64) + Send + Sync;

/// A running piece of work: clones share the progress and the cancel flag.
#[derive(Clone)]
pub struct Job {
    progress: Option<Arc<Progress>>,
    cancelled: Arc<AtomicBool>,
}

impl Job {
    /// A job that nobody watches; it can still be cancelled.
    pub fn silent() -> Self {
        Self {
            progress: None,
            cancelled: Arc::default(),
        }
    }

    /// A job whose progress goes to `progress`.
    pub fn new(progress: Arc<Progress>) -> Self {
        Self {
            progress: Some(progress),
            cancelled: Arc::default(),
        }
    }

    /// Part `index`, counted from 0, of `count` equal parts of this work: its progress is scaled into the whole, and
    /// cancelling is shared.
    #[must_use]
    pub fn part(&self, index: u64, count: u64) -> Self {
        const FINE: u64 = 1000;
        let whole = self.progress.clone();
        let scaled = whole.map(|whole| -> Arc<Progress> {
            Arc::new(move |done: u64, total: u64| {
                let within = done.min(total).saturating_mul(FINE) / total.max(1);
                whole(index * FINE + within, count * FINE);
            })
        });
        Self {
            progress: scaled,
            cancelled: Arc::clone(&self.cancelled),
        }
    }

    /// The same progress for work that was begun and must not stop half-way: it cannot be cancelled.
    #[must_use]
    pub fn to_the_end(&self) -> Self {
        Self {
            progress: self.progress.clone(),
            cancelled: Arc::default(),
        }
    }

    /// The same work without a report of progress: beside a part that reports. Cancelling is shared.
    #[must_use]
    pub fn unwatched(&self) -> Self {
        Self {
            progress: None,
            cancelled: Arc::clone(&self.cancelled),
        }
    }

    /// Reports that `done` of `total` steps are done.
    pub fn step(&self, done: u64, total: u64) {
        if let Some(progress) = &self.progress {
            progress(done, total);
        }
    }

    /// Asks the work to stop; it ends with [`VaultError::Cancelled`] at its next check and rolls back.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// Whether somebody asked to stop.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    /// # Errors
    /// [`VaultError::Cancelled`] once [`Job::cancel`] was called.
    pub fn check(&self) -> Result<(), VaultError> {
        if self.is_cancelled() {
            Err(VaultError::Cancelled)
        } else {
            Ok(())
        }
    }
}

impl fmt::Debug for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job")
            .field("cancelled", &self.is_cancelled())
            .finish_non_exhaustive()
    }
}
