//! The one way from a command to a use case.
//!
//! A command is asynchronous and does nothing itself: the use case runs on a thread for blocking work, so that GTK's
//! thread stays free; a panic becomes a refusal; the time it took is traced; an error gets its sentence in the
//! language of the session. The answer is turned into JSON there too, once, and the very text that crosses is what a
//! test records.

use std::panic::AssertUnwindSafe;
use std::time::Instant;

use api::{ApiError, ErrorKind, ErrorView, Session};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tauri::ipc::{InvokeResponseBody, IpcResponse};
use tauri::{AppHandle, Manager};
use vault::Job;

use crate::state::State;

/// An answer, already JSON.
pub struct Json(String);

impl IpcResponse for Json {
    fn body(self) -> tauri::Result<InvokeResponseBody> {
        Ok(InvokeResponseBody::Json(self.0))
    }
}

/// What a command gives back to the window.
pub type Reply = Result<Json, ErrorView>;

/// A call of the window on its way to a use case.
pub struct Call {
    app: AppHandle,
    command: &'static str,
    request: Value,
    job: Option<String>,
}

/// A call without progress.
pub fn call(app: AppHandle, command: &'static str, request: Option<Value>) -> Call {
    Call {
        app,
        command,
        request: request.unwrap_or(Value::Null),
        job: None,
    }
}

/// A call that reports progress under the token the window chose, and can be cancelled by it.
pub fn job(app: AppHandle, command: &'static str, request: Option<Value>, token: Option<String>) -> Call {
    Call {
        app,
        command,
        request: request.unwrap_or(Value::Null),
        job: token,
    }
}

impl Call {
    /// Runs a use case of an open vault; `locked` when none is open.
    pub async fn within<Q, V>(
        self,
        use_case: impl FnOnce(&Session, Q) -> Result<V, ApiError> + Send + 'static,
    ) -> Reply
    where
        Q: DeserializeOwned,
        V: Serialize,
    {
        self.run(move |_, state, request, _| {
            let request = understood(request)?;
            state.session(|session| use_case(session, request))
        })
        .await
    }

    /// The same for work with progress.
    pub async fn within_job<Q, V>(
        self,
        use_case: impl FnOnce(&Session, Q, &Job) -> Result<V, ApiError> + Send + 'static,
    ) -> Reply
    where
        Q: DeserializeOwned,
        V: Serialize,
    {
        self.run(move |_, state, request, job| {
            let request = understood(request)?;
            state.session(|session| use_case(session, request, job))
        })
        .await
    }

    /// Runs what needs the shell itself: dialogs, the list of vaults, opening and locking.
    pub async fn shell<Q, V>(
        self,
        use_case: impl FnOnce(&AppHandle, &State, Q, &Job) -> Result<V, ApiError> + Send + 'static,
    ) -> Reply
    where
        Q: DeserializeOwned,
        V: Serialize,
    {
        self.run(move |app, state, request, job| use_case(app, state, understood(request)?, job))
            .await
    }

    async fn run<V: Serialize>(
        self,
        work: impl FnOnce(&AppHandle, &State, Value, &Job) -> Result<V, ApiError> + Send + 'static,
    ) -> Reply {
        let done = tauri::async_runtime::spawn_blocking(move || {
            // What a use case leaves behind when it panics is a transaction rolled back; nothing is half changed.
            std::panic::catch_unwind(AssertUnwindSafe(|| self.blocking(work)))
        });
        match done.await {
            Ok(Ok(reply)) => reply,
            Ok(Err(_)) | Err(_) => Err(internal().told(text::Lang::default())),
        }
    }

    fn blocking<V: Serialize>(
        self,
        work: impl FnOnce(&AppHandle, &State, Value, &Job) -> Result<V, ApiError>,
    ) -> Reply {
        let Self {
            app,
            command,
            request,
            job,
        } = self;
        let state = app.state::<State>();
        #[cfg(debug_assertions)]
        crate::automation::record("request", command, &request);
        let begun = Instant::now();
        let running = state.jobs.begin(job, &app);
        let done = std::panic::catch_unwind(AssertUnwindSafe(|| work(&app, &state, request, running.job())));
        drop(running);
        state.tell_changes(&app);
        let reply = done
            .unwrap_or_else(|_| Err(internal()))
            .and_then(|view| serde_json::to_string(&view).map_err(|_| internal()))
            .map_err(|error| error.told(state.lang()));
        let (took, code) = (
            begun.elapsed(),
            reply.as_ref().err().map_or("ok", |error| error.code.as_str()),
        );
        tracing::debug!(command, ?took, code, "command");
        #[cfg(debug_assertions)]
        crate::automation::record_reply(command, &reply);
        reply.map(Json)
    }
}

/// Reads the request. serde's own sentence can quote what was sent, so it does not go further than here.
fn understood<Q: DeserializeOwned>(request: Value) -> Result<Q, ApiError> {
    serde_json::from_value(request).map_err(|_| ApiError::usage("bad-request"))
}

fn internal() -> ApiError {
    ApiError {
        code: "internal",
        kind: ErrorKind::Io,
        field: None,
        details: None,
    }
}
