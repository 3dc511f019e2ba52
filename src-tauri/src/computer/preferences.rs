//! How the window looks on this computer.

use api::settings::types::Preferences;
use text::Lang;

/// File name.
pub const FILE: &str = "preferences.json";
/// Text zoom in percent (UX.md §3).
const ZOOM: std::ops::RangeInclusive<u16> = 80..=200;

/// Before anybody chose: the language of the desktop, and its light or dark.
pub fn first() -> Preferences {
    let lang = lang_of(
        ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty())),
    );
    Preferences {
        language: lang.to_string(),
        theme: "system".to_owned(),
        zoom: 100,
        single_keys: true,
    }
}

/// Values out of bounds are taken to the nearest, unknown words to the first choice.
pub fn sane(mut wanted: Preferences) -> Preferences {
    wanted.zoom = wanted.zoom.clamp(*ZOOM.start(), *ZOOM.end());
    if !matches!(wanted.theme.as_str(), "light" | "dark" | "system") {
        "system".clone_into(&mut wanted.theme);
    }
    wanted.language = wanted.language.parse::<Lang>().unwrap_or_default().to_string();
    wanted
}

/// Slovak for Slovak and Czech desktops and where nothing is said; English elsewhere.
fn lang_of(locale: Option<String>) -> Lang {
    match locale.as_deref() {
        Some(locale) if locale.starts_with("sk") || locale.starts_with("cs") => Lang::Sk,
        None | Some("C" | "POSIX" | "C.UTF-8" | "C.utf8") => Lang::Sk,
        Some(_) => Lang::En,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_desktop_decides_the_first_language() {
        for (locale, lang) in [
            (None, Lang::Sk),
            (Some("sk_SK.UTF-8"), Lang::Sk),
            (Some("cs_CZ.UTF-8"), Lang::Sk),
            (Some("C.UTF-8"), Lang::Sk),
            (Some("en_GB.UTF-8"), Lang::En),
            (Some("de_AT"), Lang::En),
        ] {
            assert_eq!(lang_of(locale.map(str::to_owned)), lang, "{locale:?}");
        }
    }

    #[test]
    fn a_broken_file_cannot_make_an_unusable_window() {
        let odd = Preferences {
            language: "xx".into(),
            theme: "pink".into(),
            zoom: 9000,
            single_keys: false,
        };
        let sane = sane(odd);
        assert_eq!(
            (sane.language.as_str(), sane.theme.as_str(), sane.zoom),
            ("sk", "system", 200)
        );
    }
}
