//! The session bus: the screen saver says that it covers the screen.

use tauri::AppHandle;
use zbus::address::Address;
use zbus::{MatchRule, Message, message};

use super::{local, signal, subscribe};
use crate::triggers::fired;

/// `ActiveChanged(b)` has the same shape on each: KDE and the common name, GNOME, Cinnamon, MATE, Xfce.
const SAVERS: [&str; 5] = [
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
];
const CHANGED: &str = "ActiveChanged";

/// Listens until the bus goes away.
pub fn listen(app: &AppHandle) -> zbus::Result<()> {
    let connection = local(Address::session()?)?;
    let rules: Vec<MatchRule<'_>> = SAVERS.into_iter().map(rule).collect::<zbus::Result<_>>()?;
    for message in subscribe(&connection, rules)? {
        if covers(&message?) {
            fired(app, "screen-saver");
        }
    }
    Ok(())
}

fn rule(saver: &'static str) -> zbus::Result<MatchRule<'static>> {
    // Whoever sends it: the worst a liar on the person's own bus achieves is a locked vault.
    let rule = MatchRule::builder()
        .msg_type(message::Type::Signal)
        .interface(saver)?
        .member(CHANGED)?;
    Ok(rule.build())
}

/// The screen is covered now.
fn covers(message: &Message) -> bool {
    let changed = signal(message)
        .is_some_and(|(interface, member)| SAVERS.contains(&interface.as_str()) && member == CHANGED);
    changed && message.body().deserialize::<bool>().unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_covered_screen_counts() {
        for (interface, member, on, expected) in [
            ("org.gnome.ScreenSaver", "ActiveChanged", true, true),
            ("org.freedesktop.ScreenSaver", "ActiveChanged", true, true),
            ("org.freedesktop.ScreenSaver", "ActiveChanged", false, false),
            ("org.freedesktop.ScreenSaver", "WakeUpScreen", true, false),
            ("org.example.ScreenSaver", "ActiveChanged", true, false),
        ] {
            let message = Message::signal("/ScreenSaver", interface, member)
                .and_then(|signal| signal.build(&on))
                .expect("a signal");
            assert_eq!(covers(&message), expected, "{interface}.{member}({on})");
        }
        let odd = Message::signal("/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged")
            .and_then(|signal| signal.build(&"yes"))
            .expect("a signal");
        assert!(!covers(&odd), "another shape is not understood, and no harm");
    }
}
