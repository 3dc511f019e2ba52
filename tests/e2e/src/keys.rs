//! Names of keys as people write them, and the code points WebDriver knows them by (W3C WebDriver §17.4.2).

/// `Ctrl+Shift+L` as the keys to hold down together.
pub fn chord(text: &str) -> Vec<String> {
    // A plus sign on its own is a key.
    if text == "+" {
        return vec![text.to_owned()];
    }
    text.split('+').map(|name| key(name).to_owned()).collect()
}

fn key(name: &str) -> &str {
    match name {
        "Ctrl" => "\u{e009}",
        "Shift" => "\u{e008}",
        "Alt" => "\u{e00a}",
        "Enter" => "\u{e007}",
        "Tab" => "\u{e004}",
        "Esc" => "\u{e00c}",
        "Space" => " ",
        "Backspace" => "\u{e003}",
        "Delete" => "\u{e017}",
        "Home" => "\u{e011}",
        "End" => "\u{e010}",
        "PageUp" => "\u{e00e}",
        "PageDown" => "\u{e00f}",
        "Left" => "\u{e012}",
        "Up" => "\u{e013}",
        "Right" => "\u{e014}",
        "Down" => "\u{e015}",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::chord;

    #[test]
    fn keys_are_read_as_people_write_them() {
        assert_eq!(chord("Ctrl+l"), ["\u{e009}", "l"]);
        assert_eq!(chord("Enter"), ["\u{e007}"]);
        assert_eq!(chord("+"), ["+"]);
    }
}
