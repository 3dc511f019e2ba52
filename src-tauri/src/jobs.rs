//! Work that takes longer than a second: progress to the window, cancelling from it.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tauri::{AppHandle, Manager};
use vault::Job;

use crate::events;
use crate::state::State;

/// Running jobs, in no order.
#[derive(Default)]
pub struct Jobs {
    running: Arc<Mutex<HashMap<u64, Known>>>,
    begun: AtomicU64,
}

/// A job with the token the window chose; one without can be stopped by a lock only.
struct Known {
    token: Option<String>,
    job: Job,
}

/// A job that runs; it is forgotten when this is dropped, whatever happened.
pub struct Running {
    job: Job,
    number: u64,
    jobs: Arc<Mutex<HashMap<u64, Known>>>,
}

impl Jobs {
    /// Begins work that nobody waits for: it is seen and can be stopped, but does not keep the vault open.
    pub fn begin_unasked(&self, token: String, app: &AppHandle) -> Running {
        let (app, name) = (app.clone(), token.clone());
        let job = Job::new(Arc::new(move |done, total| {
            events::job_progress(&app, &name, done, total)
        }));
        self.register(Some(token), job)
    }

    /// Begins a job; without a token nobody watches.
    pub fn begin(&self, token: Option<String>, app: &AppHandle) -> Running {
        let job = match &token {
            None => Job::silent(),
            Some(token) => {
                let (app, name) = (app.clone(), token.clone());
                Job::new(Arc::new(move |done, total| {
                    // Somebody who waits for work is there.
                    app.state::<State>().idle.touch();
                    events::job_progress(&app, &name, done, total);
                }))
            }
        };
        self.register(token, job)
    }

    fn register(&self, token: Option<String>, job: Job) -> Running {
        let number = self.begun.fetch_add(1, Relaxed);
        let known = Known {
            token,
            job: job.clone(),
        };
        lock(&self.running).insert(number, known);
        // Begun after a lock asked all to stop, it would be waited for.
        if crate::lock::under_way() {
            job.cancel();
        }
        Running {
            job,
            number,
            jobs: Arc::clone(&self.running),
        }
    }

    /// Asks a job to stop; an unknown token has ended already.
    pub fn cancel(&self, token: &str) {
        let running = lock(&self.running);
        let named = running
            .values()
            .filter(|known| known.token.as_deref() == Some(token));
        named.for_each(|known| known.job.cancel());
    }

    /// Asks all to stop: before locking.
    pub fn cancel_all(&self) {
        lock(&self.running).values().for_each(|known| known.job.cancel());
    }
}

impl Running {
    /// To be passed to the use case.
    pub fn job(&self) -> &Job {
        &self.job
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        lock(&self.jobs).remove(&self.number);
    }
}

fn lock(running: &Mutex<HashMap<u64, Known>>) -> MutexGuard<'_, HashMap<u64, Known>> {
    running.lock().unwrap_or_else(PoisonError::into_inner)
}
