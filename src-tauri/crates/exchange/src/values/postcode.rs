//! Postcodes.

/// `NNN NN` for five digits, with or without a space or a country mark before them; anything else as it stands. Four digits
/// are not mended: `4001` may be a Košice postcode that lost its zero in Excel, or one in Austria.
pub fn normalise(text: &str) -> String {
    let text = super::text::one_line(text);
    match five_digits(&text) {
        Some(digits) => format!(
            "{} {}",
            digits.get(..3).unwrap_or_default(),
            digits.get(3..).unwrap_or_default()
        ),
        None => text,
    }
}

/// The five digits of a Slovak or Czech postcode.
pub(super) fn five_digits(text: &str) -> Option<String> {
    let upper = text.to_ascii_uppercase();
    let bare = ["SK", "CZ", "CS"]
        .iter()
        .find_map(|c| upper.strip_prefix(c))
        .unwrap_or(&upper);
    let bare = bare.trim_start_matches(['-', '–', ' ']);
    let digits: String = bare.chars().filter(|c| *c != ' ').collect();
    (digits.len() == 5 && digits.bytes().all(|b| b.is_ascii_digit())).then_some(digits)
}
