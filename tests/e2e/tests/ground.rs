//! A dark window is dark from its first picture on, and a light one light: nothing flashes.
#![allow(clippy::expect_used, reason = "tests, and what they are made of")]

use std::fs;

use e2e::{Lang, Plain, Theme};

/// `--paper` by night.
const NIGHT: [u8; 3] = [0x14, 0x18, 0x1d];

/// Starts with this theme remembered and gives the largest share of the screen that was bright, and that was night.
fn start(remembered: &str, desktop: Theme) -> (f64, f64) {
    let (mut bright, mut night) = (0_f64, 0_f64);
    let remember = |documents: &std::path::Path| {
        let home = documents.parent().expect("the home");
        let folder = home.join("config").join("sk.dovernik.desktop");
        fs::create_dir_all(&folder).expect("the folder");
        let text = format!(r#"{{"language":"sk","theme":"{remembered}","zoom":100,"single_keys":true}}"#);
        fs::write(folder.join("preferences.json"), text).expect("the preferences");
        None
    };
    let program = Plain::start_seen(Lang::Slovak, desktop, &[], remember, |picture| {
        bright = bright.max(picture.share(|[r, g, b]| u16::from(r) + u16::from(g) + u16::from(b) > 600));
        night = night.max(picture.share(|colour| colour == NIGHT));
    });
    drop(program);
    (bright, night)
}

#[test]
fn nothing_flashes_at_the_start() {
    for (remembered, desktop, dark) in [
        ("dark", Theme::Light, true),
        ("system", Theme::Dark, true),
        ("light", Theme::Dark, false),
        ("system", Theme::Light, false),
    ] {
        let (bright, night) = start(remembered, desktop);
        let (wrong, right) = if dark { (bright, night) } else { (night, bright) };
        assert!(
            right > 0.5,
            "{remembered} on {desktop:?}: {right:.2} of the screen has its colour"
        );
        assert!(
            wrong < 0.2,
            "{remembered} on {desktop:?}: {wrong:.2} of the screen flashed"
        );
    }
}
