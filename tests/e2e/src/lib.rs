//! The real window, driven as a person would: a debug build of the program under `WebKitWebDriver`, on a virtual
//! display of its own, with a home folder, a session bus and ports of its own.
//!
//! ```no_run
//! let mut app = e2e::App::start(e2e::Lang::Slovak, e2e::Theme::Light);
//! app.wait_text("Dôverník");
//! app.click_text("Vytvoriť trezor");
//! app.fill("Názov firmy", "Stolárstvo Podhora");
//! ```
//!
//! Nothing here sleeps for a fixed time: every wait is a condition, looked at again until it holds. A wait that does
//! not come true fails the test with the text of the page and a picture in `artifacts/`.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test support crate: a test cannot go on without its stage"
)]

mod app;
mod axe;
mod driver;
mod keys;
mod kit;
mod page;
mod plain;
mod stage;
mod traffic;
mod vault;
mod wait;

pub use app::{App, Lang, Theme};
pub use axe::Finding;
pub use kit::code_of;
pub use plain::{Plain, ended, family};
pub use traffic::Message;
pub use vault::{PASSPHRASE, Vault};
pub use wait::{until, until_within};
