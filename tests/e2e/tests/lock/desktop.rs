//! A desktop to speak to: the names and signals of a screen saver and of logind, on real buses.

use std::io::{BufRead, BufReader, PipeReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::fdo;
use zbus::zvariant::{OwnedFd, OwnedObjectPath};

/// Our session among those of the machine.
pub const OUR_SESSION: &str = "/org/freedesktop/login1/session/_32";
/// Somebody else's.
pub const OTHER_SESSION: &str = "/org/freedesktop/login1/session/_35";

const MANAGER: &str = "org.freedesktop.login1.Manager";
const PATIENCE: Duration = Duration::from_secs(30);

/// A system bus with a logind on it.
pub struct Logind {
    bus: Child,
    address: String,
    connection: Connection,
    asleep: Arc<AtomicBool>,
    inhibitors: Receiver<Inhibitor>,
}

/// What a program asked for, and the end of a pipe that tells when it lets go.
pub struct Inhibitor {
    pub what: String,
    pub mode: String,
    held: PipeReader,
}

impl Inhibitor {
    /// Waits until every copy of what the program was given is closed.
    pub fn wait_released(mut self) {
        let mut rest = Vec::new();
        self.held.read_to_end(&mut rest).expect("the pipe");
    }
}

struct Manager {
    asleep: Arc<AtomicBool>,
    given: Mutex<Sender<Inhibitor>>,
}

#[zbus::interface(name = "org.freedesktop.login1.Manager")]
impl Manager {
    fn inhibit(&self, what: String, _who: String, _why: String, mode: String) -> fdo::Result<OwnedFd> {
        // As systemd does: a delay is not granted to a machine that is about to sleep.
        if self.asleep.load(SeqCst) {
            return Err(fdo::Error::Failed(
                "The operation is already in progress".to_owned(),
            ));
        }
        let (held, given) = std::io::pipe().map_err(|error| fdo::Error::IOError(error.to_string()))?;
        let inhibitor = Inhibitor { what, mode, held };
        let sent = self.given.lock().expect("the channel").send(inhibitor);
        sent.map_err(|_| fdo::Error::Failed("nobody listens".to_owned()))?;
        Ok(std::os::fd::OwnedFd::from(given).into())
    }

    fn get_session(&self, name: String) -> fdo::Result<OwnedObjectPath> {
        match name.as_str() {
            "auto" => OwnedObjectPath::try_from(OUR_SESSION).map_err(|error| zbus::Error::from(error).into()),
            _ => Err(fdo::Error::Failed("no such session".to_owned())),
        }
    }
}

impl Logind {
    /// Starts both.
    pub fn start() -> Self {
        let mut bus = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .expect("dbus-daemon");
        let mut address = String::new();
        let said = bus.stdout.take().expect("its output");
        BufReader::new(said).read_line(&mut address).expect("its address");
        let address = address.trim().to_owned();
        let (given, inhibitors) = channel();
        let asleep = Arc::new(AtomicBool::new(false));
        let manager = Manager {
            asleep: Arc::clone(&asleep),
            given: Mutex::new(given),
        };
        let connection = Builder::address(address.as_str())
            .and_then(|builder| builder.serve_at("/org/freedesktop/login1", manager))
            .and_then(|builder| builder.name("org.freedesktop.login1"))
            .and_then(Builder::build)
            .expect("a logind on its bus");
        Self {
            bus,
            address,
            connection,
            asleep,
            inhibitors,
        }
    }

    /// Where the program finds it.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Waits for the program to ask for an inhibitor; it listens from before that.
    pub fn wait_inhibitor(&self) -> Inhibitor {
        self.inhibitors
            .recv_timeout(PATIENCE)
            .expect("the program asks to be waited for before sleep")
    }

    /// The same, if it asks within that time.
    pub fn inhibitor_within(&self, patience: Duration) -> Option<Inhibitor> {
        self.inhibitors.recv_timeout(patience).ok()
    }

    /// The machine is about to sleep, or awake again.
    pub fn prepare_for_sleep(&self, begins: bool) {
        self.asleep.store(begins, SeqCst);
        self.say("/org/freedesktop/login1", MANAGER, "PrepareForSleep", &begins);
    }

    /// A session is asked to lock.
    pub fn lock(&self, session: &str) {
        self.say(session, "org.freedesktop.login1.Session", "Lock", &());
    }

    fn say(
        &self,
        path: &str,
        interface: &str,
        member: &str,
        body: &(impl serde::Serialize + zbus::zvariant::DynamicType),
    ) {
        self.connection
            .emit_signal(None::<&str>, path, interface, member, body)
            .expect("a signal");
    }
}

impl Drop for Logind {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.bus.kill();
        let _ = self.bus.wait();
    }
}

/// A screen saver on the session bus at `address`.
pub struct ScreenSaver(Connection);

impl ScreenSaver {
    /// Takes the common name.
    pub fn start(address: &str) -> Self {
        let connection = Builder::address(address)
            .and_then(|builder| builder.name("org.freedesktop.ScreenSaver"))
            .and_then(Builder::build)
            .expect("a screen saver on the session bus");
        Self(connection)
    }

    /// It covers the screen, or uncovers it.
    pub fn changed(&self, active: bool) {
        self.0
            .emit_signal(
                None::<&str>,
                "/org/freedesktop/ScreenSaver",
                "org.freedesktop.ScreenSaver",
                "ActiveChanged",
                &active,
            )
            .expect("a signal");
    }
}
