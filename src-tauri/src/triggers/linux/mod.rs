//! The desktop's message buses. They are unix sockets of this machine; an address of any other kind is refused, so
//! that a variable cannot make the program speak to a network (docs/adr/0010).

mod session;
mod system;

use tauri::AppHandle;
use zbus::address::{Address, Transport};
use zbus::blocking::connection::Builder;
use zbus::blocking::fdo::DBusProxy;
use zbus::blocking::{Connection, MessageIterator};
use zbus::{MatchRule, message};

/// One thread for each bus; a thread ends where its bus is not there or goes away.
pub fn watch(app: &AppHandle) {
    for (name, listen) in [
        (
            "session-bus",
            session::listen as fn(&AppHandle) -> zbus::Result<()>,
        ),
        ("system-bus", system::listen),
    ] {
        let app = app.clone();
        let spawned = std::thread::Builder::new()
            .name(name.to_owned())
            .spawn(move || match listen(&app) {
                Ok(()) => tracing::info!(bus = name, "the bus is gone"),
                Err(error) => tracing::info!(bus = name, %error, "nothing is heard from the desktop"),
            });
        if let Err(error) = spawned {
            tracing::warn!(bus = name, %error, "no thread to listen to the desktop");
        }
    }
}

/// A connection to a bus of this machine.
fn local(address: Address) -> zbus::Result<Connection> {
    match address.transport() {
        Transport::Unix(_) => Builder::address(address)?.build(),
        _ => Err(zbus::Error::Address("not a socket of this machine".to_owned())),
    }
}

/// Everything these rules let through, from now on.
fn subscribe<'r>(
    connection: &Connection,
    rules: impl IntoIterator<Item = MatchRule<'r>>,
) -> zbus::Result<MessageIterator> {
    // Before the rules, so that nothing between falls through.
    let messages = MessageIterator::from(connection);
    let bus = DBusProxy::new(connection)?;
    for rule in rules {
        bus.add_match_rule(rule)?;
    }
    Ok(messages)
}

/// Interface and member of a signal; nothing for any other message.
fn signal(message: &zbus::Message) -> Option<(String, String)> {
    let header = message.header();
    if header.message_type() != message::Type::Signal {
        return None;
    }
    Some((header.interface()?.to_string(), header.member()?.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bus_behind_a_network_is_refused() {
        for address in [
            "tcp:host=127.0.0.1,port=9",
            "nonce-tcp:host=127.0.0.1,port=9,noncefile=/x",
            "unixexec:path=/bin/true",
        ] {
            let Ok(address) = address.parse::<Address>() else {
                continue;
            };
            assert!(matches!(local(address), Err(zbus::Error::Address(_))));
        }
    }

    #[test]
    fn a_bus_that_is_not_there_is_an_error_and_no_more() {
        let address = "unix:path=/nonexistent/bus".parse().expect("an address");
        assert!(local(address).is_err());
    }
}
