//! What has to be on the machine before anything can be built, installed where that is possible.

mod debian;
mod elsewhere;
mod reader;
mod window;

pub use reader::python as reader_python;
pub use window::build as build_window;
pub use window::npm;

use crate::failure::Failure;
use crate::say;

/// What the set-up is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// Building and opening the window on a display that exists.
    Building,
    /// The same on a virtual display.
    VirtualDisplay,
    /// All tests.
    Testing,
}

/// Installs system packages that are missing (Debian and its children), or says what is missing.
///
/// # Errors
/// [`Failure::Missing`] with a list, when something cannot be installed from here.
pub fn system(purpose: For) -> Result<(), Failure> {
    say::step("Looking at the system");
    if cfg!(target_os = "linux") && debian::is_debian() {
        debian::packages(purpose)?;
    } else {
        elsewhere::report()?;
    }
    window::node()
}
