//! Work that takes longer than a second: progress to the window, cancelling from it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tauri::{AppHandle, Manager};
use vault::Job;

use crate::events;
use crate::state::State;

/// Running jobs by the token the window chose.
#[derive(Default)]
pub struct Jobs {
    running: Arc<Mutex<HashMap<String, Job>>>,
}

/// A job that runs; it is forgotten when this is dropped, whatever happened.
pub struct Running {
    job: Job,
    token: Option<String>,
    jobs: Arc<Mutex<HashMap<String, Job>>>,
}

impl Jobs {
    /// Begins work that nobody waits for: it is seen and can be stopped, but does not keep the vault open.
    pub fn begin_unasked(&self, token: String, app: &AppHandle) -> Running {
        let (app, name) = (app.clone(), token.clone());
        let job = Job::new(Arc::new(move |done, total| {
            events::job_progress(&app, &name, done, total)
        }));
        lock(&self.running).insert(token.clone(), job.clone());
        Running {
            job,
            token: Some(token),
            jobs: Arc::clone(&self.running),
        }
    }

    /// Begins a job; without a token nobody watches.
    pub fn begin(&self, token: Option<String>, app: &AppHandle) -> Running {
        let job = match &token {
            None => Job::silent(),
            Some(token) => {
                let (app, name) = (app.clone(), token.clone());
                let job = Job::new(Arc::new(move |done, total| {
                    // Somebody who waits for work is there.
                    app.state::<State>().idle.touch();
                    events::job_progress(&app, &name, done, total);
                }));
                lock(&self.running).insert(token.clone(), job.clone());
                job
            }
        };
        Running {
            job,
            token,
            jobs: Arc::clone(&self.running),
        }
    }

    /// Asks a job to stop; an unknown token has ended already.
    pub fn cancel(&self, token: &str) {
        if let Some(job) = lock(&self.running).get(token) {
            job.cancel();
        }
    }

    /// Asks all to stop: before locking.
    pub fn cancel_all(&self) {
        lock(&self.running).values().for_each(Job::cancel);
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
        if let Some(token) = &self.token {
            lock(&self.jobs).remove(token);
        }
    }
}

fn lock(running: &Mutex<HashMap<String, Job>>) -> MutexGuard<'_, HashMap<String, Job>> {
    running.lock().unwrap_or_else(PoisonError::into_inner)
}
