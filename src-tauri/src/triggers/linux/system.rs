//! The system bus: logind says that the computer goes to sleep and that the session is to be locked.
//!
//! A *delay inhibitor* makes logind wait (five seconds at most) until the vault is closed and this process, whose
//! freed memory may hold keys, is gone: a sleeping computer keeps its memory, and one that hibernates writes it to
//! the disk. <https://systemd.io/INHIBITOR_LOCKS>

use std::collections::HashMap;
use std::os::fd::AsFd;

use rustix::io::FdFlags;
use tauri::{AppHandle, Manager};
use zbus::address::Address;
use zbus::blocking::Connection;
use zbus::zvariant::{OwnedFd, OwnedObjectPath, OwnedValue};
use zbus::{MatchRule, Message, message};

use super::{local, signal, subscribe};
use crate::state::State;
use crate::triggers::fired;

const LOGIND: &str = "org.freedesktop.login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
const MANAGER_PATH: &str = "/org/freedesktop/login1";
const SESSION: &str = "org.freedesktop.login1.Session";
const SESSIONS_PATH: &str = "/org/freedesktop/login1/session";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

/// What logind said.
#[derive(Debug, PartialEq, Eq)]
enum News {
    /// The computer is about to sleep.
    Sleep,
    /// It is awake again.
    Awake,
    /// The session is locked, or asked to be.
    Locked,
}

/// Listens until the bus goes away.
pub fn listen(app: &AppHandle) -> zbus::Result<()> {
    let connection = local(Address::system()?)?;
    let session = own_session(&connection);
    let messages = subscribe(&connection, rules(session.as_ref())?)?;
    let mut inhibitor = inhibit(app, &connection);
    for message in messages {
        match news(&message?) {
            Some(News::Sleep) => {
                let locking = fired(app, "sleep");
                // Let go only when there is nothing to close; else it ends with the process, and nothing earlier.
                inhibitor = inhibitor.filter(|_| locking);
            }
            Some(News::Awake) => {
                // Given up before another is taken, or logind would count two.
                drop(inhibitor.take());
                inhibitor = inhibit(app, &connection);
            }
            Some(News::Locked) => {
                fired(app, "session");
            }
            None => {}
        }
    }
    Ok(())
}

/// Our session, or none where logind cannot tell: then any session that is locked counts.
fn own_session(connection: &Connection) -> Option<OwnedObjectPath> {
    // A program started by the user's service manager is in no session; "auto" finds the one that has the screen.
    let names = [Some("auto".to_owned()), std::env::var("XDG_SESSION_ID").ok()];
    names.into_iter().flatten().find_map(|name| {
        let answer = connection.call_method(
            Some(LOGIND),
            MANAGER_PATH,
            Some(MANAGER),
            "GetSession",
            &(name.as_str(),),
        );
        answer.ok()?.body().deserialize().ok()
    })
}

fn rules(session: Option<&OwnedObjectPath>) -> zbus::Result<Vec<MatchRule<'_>>> {
    let from_logind = || {
        MatchRule::builder()
            .msg_type(message::Type::Signal)
            .sender(LOGIND)
    };
    let about_session = || match session {
        Some(path) => from_logind()?.path(path.as_ref()),
        None => from_logind()?.path_namespace(SESSIONS_PATH),
    };
    Ok(vec![
        from_logind()?
            .interface(MANAGER)?
            .member("PrepareForSleep")?
            .build(),
        about_session()?.interface(SESSION)?.member("Lock")?.build(),
        about_session()?
            .interface(PROPERTIES)?
            .member("PropertiesChanged")?
            .add_arg(SESSION)?
            .build(),
    ])
}

fn news(message: &Message) -> Option<News> {
    let (interface, member) = signal(message)?;
    let body = message.body();
    match (interface.as_str(), member.as_str()) {
        (MANAGER, "PrepareForSleep") => match body.deserialize().ok()? {
            true => Some(News::Sleep),
            false => Some(News::Awake),
        },
        (SESSION, "Lock") => Some(News::Locked),
        (PROPERTIES, "PropertiesChanged") => {
            let (_, changed, _): (String, HashMap<String, OwnedValue>, Vec<String>) =
                body.deserialize().ok()?;
            let locked = changed
                .get("LockedHint")
                .is_some_and(|hint| bool::try_from(hint) == Ok(true));
            locked.then_some(News::Locked)
        }
        _ => None,
    }
}

/// Makes logind wait for us before the computer sleeps; refused while it is falling asleep, and where there is none.
fn inhibit(app: &AppHandle, connection: &Connection) -> Option<OwnedFd> {
    let why = text::say(app.state::<State>().lang(), "lock-before-sleep", &[]);
    let asked = connection.call_method(
        Some(LOGIND),
        MANAGER_PATH,
        Some(MANAGER),
        "Inhibit",
        &("sleep", "Dôverník", why.as_str(), "delay"),
    );
    let given = asked.and_then(|answer| answer.body().deserialize::<OwnedFd>());
    match given
        .map(|inhibitor| rustix::io::fcntl_setfd(inhibitor.as_fd(), FdFlags::CLOEXEC).map(|()| inhibitor))
    {
        // Closed in the program that follows, or the computer would wait for that one.
        Ok(Ok(inhibitor)) => Some(inhibitor),
        Ok(Err(error)) => {
            tracing::warn!(%error, "the inhibitor is not kept");
            None
        }
        Err(error) => {
            tracing::debug!(%error, "sleep does not wait for the vault");
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use zbus::zvariant::Value;

    use super::*;

    fn said(
        interface: &str,
        member: &str,
        body: &(impl serde::Serialize + zbus::zvariant::DynamicType),
    ) -> Option<News> {
        let built = Message::signal("/org/freedesktop/login1", interface, member)
            .and_then(|signal| signal.build(body))
            .expect("a signal");
        news(&built)
    }

    #[test]
    fn sleep_and_lock_are_heard_and_nothing_else() {
        assert_eq!(said(MANAGER, "PrepareForSleep", &true), Some(News::Sleep));
        assert_eq!(said(MANAGER, "PrepareForSleep", &false), Some(News::Awake));
        assert_eq!(said(MANAGER, "PrepareForSleep", &"soon"), None);
        assert_eq!(said(MANAGER, "PrepareForShutdown", &true), None);
        assert_eq!(said(SESSION, "Lock", &()), Some(News::Locked));
        assert_eq!(said(SESSION, "Unlock", &()), None);
        let changed = |name: &str, value: bool| {
            let values = HashMap::from([(name, Value::from(value))]);
            said(
                PROPERTIES,
                "PropertiesChanged",
                &(SESSION, values, Vec::<String>::new()),
            )
        };
        assert_eq!(changed("LockedHint", true), Some(News::Locked));
        assert_eq!(changed("LockedHint", false), None);
        assert_eq!(changed("IdleHint", true), None);
    }
}
