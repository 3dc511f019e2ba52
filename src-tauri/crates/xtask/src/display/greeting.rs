//! Whether an X server takes clients: the first bytes of the protocol, without a library (X11 protocol, chapter 8).

use std::io::{self, Read, Write};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixStream};
use std::time::Duration;

/// Little-endian, protocol 11.0, no authorisation.
const SETUP: [u8; 12] = [b'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0];
/// First byte of an answer that lets the client in.
const WELCOME: u8 = 1;
const PATIENCE: Duration = Duration::from_secs(5);

/// Greets the server of a display (`:7`) as a client would and leaves again.
///
/// # Errors
/// What the socket says, or that the server refused.
pub fn greet(display: &str) -> io::Result<()> {
    let path = format!("/tmp/.X11-unix/X{}", display.trim_start_matches(':'));
    let address = SocketAddr::from_abstract_name(path.as_bytes())?;
    // Xlib tries the abstract name first, then the file.
    let mut server = UnixStream::connect_addr(&address).or_else(|_| UnixStream::connect(&path))?;
    server.set_read_timeout(Some(PATIENCE))?;
    server.write_all(&SETUP)?;
    let mut answer = [0];
    server.read_exact(&mut answer)?;
    match answer {
        [WELCOME] => Ok(()),
        _ => Err(io::Error::other("the display refuses clients")),
    }
}
