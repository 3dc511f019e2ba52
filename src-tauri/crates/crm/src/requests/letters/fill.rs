//! Places of a wording and what is put there. Pure.

use std::collections::BTreeMap;

/// Every place a wording may have.
pub const PLACES: [&str; 13] = [
    "name",
    "request",
    "received",
    "due",
    "extended_due",
    "text",
    "fields",
    "since",
    "recipients",
    "remedy",
    "contact",
    "controller",
    "authority",
];

/// What is put in which place.
pub type Values = BTreeMap<&'static str, String>;

/// The places in a wording, in order, each once. A brace that is no place is an ordinary character.
pub fn places(body: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    each(body, |piece| {
        if let Piece::Place(place) = piece
            && !found.iter().any(|known| known == place)
        {
            found.push(place.to_owned());
        }
    });
    found
}

/// The wording with everything in its place. A paragraph whose only words are a place without a value is left out.
pub fn fill(body: &str, values: &Values) -> String {
    let value = |place: &str| values.get(place).map(String::as_str).unwrap_or_default();
    let paragraphs = body.split("\n\n").map(str::trim);
    let filled: Vec<String> = paragraphs
        .map(|paragraph| {
            let mut out = String::with_capacity(paragraph.len());
            each(paragraph, |piece| {
                out.push_str(match piece {
                    Piece::Words(words) => words,
                    Piece::Place(place) => value(place),
                });
            });
            out
        })
        .filter(|paragraph| !paragraph.trim().is_empty())
        .collect();
    filled.join("\n\n")
}

enum Piece<'a> {
    Words(&'a str),
    Place(&'a str),
}

fn each<'a>(body: &'a str, mut take: impl FnMut(Piece<'a>)) {
    let mut rest = body;
    while let Some((before, after)) = rest.split_once('{') {
        take(Piece::Words(before));
        let is_place =
            |word: &&str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        match after.split_once('}').filter(|(word, _)| is_place(word)) {
            Some((word, after)) => {
                take(Piece::Place(word));
                rest = after;
            }
            None => {
                take(Piece::Words("{"));
                rest = after;
            }
        }
    }
    take(Piece::Words(rest));
}
