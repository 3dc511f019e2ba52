//! The keychain of the operating system: Secret Service, Keychain Services, Credential Manager.
//!
//! It keeps at most two things for a vault: the key of a slot, and the newest state this computer has seen. Neither is
//! ever needed: without the keychain a passphrase opens the vault. A keychain may ask the person to unlock it, or hang;
//! so every call runs on a thread of its own, and is given up after a while.

mod seen;

use std::sync::mpsc;
use std::time::Duration;

use keyring::v1::{Entry, Error};

use crate::VaultError;
use crate::header::SlotId;
use crate::key::KeychainKey;

pub(crate) use seen::{Seen, SeenKeeper};

/// The name under which everything stands in the keychain.
const SERVICE: &str = "dovernik";
/// A person may have to type the keychain's password.
pub(crate) const BY_A_PERSON: Duration = Duration::from_secs(60);
/// What nobody asked for must not keep anybody waiting.
pub(crate) const BY_THE_WAY: Duration = Duration::from_secs(3);

/// Whether a keychain answers.
pub fn keychain_available() -> bool {
    let answers = within(BY_THE_WAY, || {
        only_local(bus().as_deref())?;
        Entry::store_status().as_ref().map_err(told).copied()
    });
    answers.is_ok()
}

fn bus() -> Option<String> {
    std::env::var("DBUS_SESSION_BUS_ADDRESS").ok()
}

/// The desktop's bus is no network (docs/adr/0010): an address of any other kind than a unix socket is refused before
/// it is opened. Without one the bus is the socket in the person's runtime folder.
fn only_local(bus: Option<&str>) -> Result<(), VaultError> {
    let local = |bus: &str| bus.split(';').all(|address| address.trim().starts_with("unix:"));
    if cfg!(any(target_os = "macos", target_os = "windows")) || bus.is_none_or(local) {
        Ok(())
    } else {
        Err(VaultError::KeychainUnavailable)
    }
}

/// Keeps the key of a slot.
pub(crate) fn keep(slot: SlotId, key: &KeychainKey) -> Result<(), VaultError> {
    put(account(slot), key.0.bytes().to_vec(), BY_A_PERSON)
}

/// The key of a slot, or `None` if the keychain has none.
pub(crate) fn fetch(slot: SlotId) -> Result<Option<KeychainKey>, VaultError> {
    let bytes = get(account(slot), BY_A_PERSON)?.map(zeroize::Zeroizing::new);
    Ok(bytes.and_then(|bytes| KeychainKey::from_slice(&bytes)))
}

/// Forgets the key of a slot. That there is none is as good.
pub(crate) fn forget(slot: SlotId) -> Result<(), VaultError> {
    delete(account(slot), BY_A_PERSON)
}

fn account(slot: SlotId) -> String {
    format!("slot-{}", slot.0.simple())
}

fn put(account: String, secret: Vec<u8>, patience: Duration) -> Result<(), VaultError> {
    let secret = zeroize::Zeroizing::new(secret);
    within(patience, move || {
        entry(&account)?.set_secret(&secret).map_err(|e| told(&e))
    })
}

fn get(account: String, patience: Duration) -> Result<Option<Vec<u8>>, VaultError> {
    within(patience, move || match entry(&account)?.get_secret() {
        Ok(secret) => Ok(Some(secret)),
        Err(Error::NoEntry) => Ok(None),
        Err(error) => Err(told(&error)),
    })
}

fn delete(account: String, patience: Duration) -> Result<(), VaultError> {
    within(patience, move || match entry(&account)?.delete_credential() {
        Ok(()) | Err(Error::NoEntry) => Ok(()),
        Err(error) => Err(told(&error)),
    })
}

fn entry(account: &str) -> Result<Entry, VaultError> {
    only_local(bus().as_deref())?;
    Entry::new(SERVICE, account).map_err(|error| told(&error))
}

/// Why is not told: a message of a keychain may name what it is about.
fn told(_: &Error) -> VaultError {
    VaultError::KeychainUnavailable
}

/// Runs `work` on a thread of its own and gives it up after `patience`: then the thread ends whenever the keychain lets
/// go of it.
fn within<T: Send + 'static>(
    patience: Duration,
    work: impl FnOnce() -> Result<T, VaultError> + Send + 'static,
) -> Result<T, VaultError> {
    let (sender, receiver) = mpsc::channel();
    std::thread::Builder::new()
        .name("vault-keychain".into())
        .spawn(move || {
            // Whoever waited may have given up.
            let _ = sender.send(work());
        })?;
    receiver
        .recv_timeout(patience)
        .unwrap_or(Err(VaultError::KeychainUnavailable))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(not(any(target_os = "macos", target_os = "windows")))]
    #[test]
    fn a_bus_over_a_network_is_not_opened() {
        for (bus, local) in [
            (None, true),
            (Some("unix:path=/run/user/1000/bus"), true),
            (Some("unix:abstract=/tmp/x,guid=1"), true),
            (Some("tcp:host=10.0.0.7,port=12345"), false),
            (
                Some("unix:path=/run/user/1000/bus;tcp:host=10.0.0.7,port=1"),
                false,
            ),
            (Some("unixexec:path=ssh,argv1=host"), false),
            (Some(""), false),
        ] {
            assert_eq!(only_local(bus).is_ok(), local, "{bus:?}");
        }
    }

    #[test]
    fn a_keychain_that_hangs_or_panics_is_given_up() {
        let (sender, receiver) = mpsc::channel::<()>();
        let hangs = within(Duration::from_millis(20), move || {
            let _ = receiver.recv();
            Ok(())
        });
        assert!(matches!(hangs, Err(VaultError::KeychainUnavailable)));
        drop(sender);
        let panics = within(Duration::from_secs(5), || -> Result<(), VaultError> {
            std::panic::panic_any(())
        });
        assert!(matches!(panics, Err(VaultError::KeychainUnavailable)));
        assert_eq!(within(Duration::from_secs(5), || Ok(7)).unwrap(), 7);
    }
}
