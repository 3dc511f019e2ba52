//! Tells the window when a sealed field closes again.
//!
//! A grant ends by itself in `api`; this only wakes up at that moment, so that the window learns it from Rust and not
//! from its own clock.

use std::sync::atomic::{AtomicU64, Ordering::SeqCst};
use std::time::Duration;

use api::unlock::types::OpenFields;
use chrono::DateTime;
use tauri::{AppHandle, Manager};

use crate::events;
use crate::state::State;

/// A moment more, so that the grant is past when it is looked at.
const PAST: Duration = Duration::from_millis(20);

/// Counts the announcements: a waiting one that is not the newest does nothing.
#[derive(Default)]
pub struct Grants(AtomicU64);

/// Tells what is open now, and again whenever the next one closes.
pub fn announce(app: &AppHandle, open: &OpenFields) {
    events::grants_changed(app, open);
    let state = app.state::<State>();
    let turn = state.grants.0.fetch_add(1, SeqCst) + 1;
    let Some(wait) = until_next(open) else { return };
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(wait + PAST).await;
        let looked = tauri::async_runtime::spawn_blocking(move || {
            let state = app.state::<State>();
            if state.grants.0.load(SeqCst) != turn {
                return;
            }
            if let Ok(open) = state.session(api::unlock::state) {
                announce(&app, &open);
            }
        });
        if looked.await.is_err() {
            tracing::error!("the window was not told that a field closed");
        }
    });
}

fn until_next(open: &OpenFields) -> Option<Duration> {
    let now = DateTime::parse_from_rfc3339(&open.now).ok()?;
    let next = open
        .open
        .iter()
        .filter_map(|field| DateTime::parse_from_rfc3339(&field.until).ok())
        .min()?;
    Some((next - now).to_std().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use api::unlock::types::OpenField;
    use uuid::Uuid;

    use super::*;

    fn open(untils: &[&str]) -> OpenFields {
        let field = |until: &&str| OpenField {
            person: Uuid::nil(),
            field: "birth_date".to_owned(),
            until: (*until).to_owned(),
            seconds: 60,
        };
        OpenFields {
            open: untils.iter().map(field).collect(),
            now: "2026-06-03T09:00:00+02:00".to_owned(),
        }
    }

    #[test]
    fn it_waits_for_the_first_to_close() {
        for (untils, wait) in [
            (vec![], None),
            (
                vec!["2026-06-03T09:01:00+02:00", "2026-06-03T07:00:30Z"],
                Some(30),
            ),
            (vec!["2026-06-03T08:59:00+02:00"], Some(0)),
            (vec!["never"], None),
        ] {
            assert_eq!(
                until_next(&open(&untils)),
                wait.map(Duration::from_secs),
                "{untils:?}"
            );
        }
    }
}
