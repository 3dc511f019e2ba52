//! The ground of the window before its page paints: light or dark as somebody chose, or as the desktop is. Otherwise a
//! dark window would begin with a white flash.

use tauri::window::Color;

/// `--paper` of the tokens, light and dark.
const LIGHT: Color = Color(0xf6, 0xf4, 0xee, 0xff);
const DARK: Color = Color(0x14, 0x18, 0x1d, 0xff);

/// What is behind the page for this theme of the preferences.
pub fn colour(theme: &str) -> Color {
    let dark = match theme {
        "dark" => true,
        "light" => false,
        _ => desktop::is_dark(),
    };
    if dark { DARK } else { LIGHT }
}

/// What the page runs before its styles: a theme somebody chose stands before the preferences are read.
pub fn script(theme: &str) -> &'static str {
    match theme {
        "dark" => "document.documentElement?.setAttribute('data-theme', 'dark');",
        "light" => "document.documentElement?.setAttribute('data-theme', 'light');",
        _ => "",
    }
}

#[cfg(target_os = "linux")]
mod desktop {
    use gtk::prelude::GtkSettingsExt;

    /// As WebKit decides `prefers-color-scheme`, so that both agree.
    pub fn is_dark() -> bool {
        let settings = gtk::Settings::default();
        let prefers = settings
            .as_ref()
            .is_some_and(|settings| settings.is_gtk_application_prefer_dark_theme());
        let forced = std::env::var("GTK_THEME").ok().filter(|name| !name.is_empty());
        let name = forced.or_else(|| settings?.gtk_theme_name().map(|name| name.to_string()));
        prefers || name.is_some_and(|name| is_dark_name(&name))
    }

    /// `Adwaita-dark`, `Adwaita:dark`, `Yaru-dark`.
    fn is_dark_name(name: &str) -> bool {
        let name = name.to_ascii_lowercase();
        name.ends_with("-dark") || name.ends_with(":dark")
    }

    #[cfg(test)]
    mod tests {
        #[test]
        fn the_ending_of_the_name_tells() {
            for (name, dark) in [
                ("Adwaita", false),
                ("Adwaita:dark", true),
                ("Adwaita-dark", true),
                ("Yaru-Dark", true),
                ("Darkness", false),
                ("", false),
            ] {
                assert_eq!(super::is_dark_name(name), dark, "{name}");
            }
        }
    }
}

/// The window is light until its page asks the system, as before: neither system is tried.
#[cfg(not(target_os = "linux"))]
mod desktop {
    pub fn is_dark() -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_decides() {
        assert_eq!((colour("dark"), colour("light")), (DARK, LIGHT));
        assert!(script("dark").contains("'dark'") && script("light").contains("'light'"));
        assert_eq!(script("system"), "");
    }
}
