//! What a typed text asks for, and how well an index entry answers it. Pure.

use super::typo::forgiven;
use super::words::BAR;

/// Words beyond this many say nothing more.
const MOST_WORDS: usize = 8;
/// Letters of a word beyond this many say nothing more.
const LONGEST_WORD: usize = 40;

/// One way to answer a typed word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Term {
    /// Folded letters and digits.
    pub(super) text: String,
    /// Any word that starts so will do.
    pub(super) open: bool,
    /// Letters typed wrong.
    pub(super) mistakes: u32,
}

impl Term {
    /// Mistakes that are forgiven in it.
    pub(super) fn forgives(&self) -> u32 {
        if self.text.chars().any(char::is_numeric) {
            0
        } else {
            forgiven(self.text.chars().count())
        }
    }

    fn matches(&self, word: &str) -> bool {
        if self.open {
            word.starts_with(&self.text)
        } else {
            word == self.text
        }
    }
}

/// A typed text: any of the readings, each of which wants all of its words, each of which any of its terms will do for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) readings: Vec<Vec<Vec<Term>>>,
}

impl Asked {
    /// Reads a typed text; none if there is nothing in it to look for.
    ///
    /// Every word may be the beginning of one. Digits in groups (`0905 123`) are read as groups and as one number.
    pub(super) fn parse(query: &str) -> Option<Self> {
        let words = words(query);
        if words.is_empty() {
            return None;
        }
        let joined = join_digits(&words);
        let mut readings = vec![simplify(words)];
        if !readings.contains(&joined) {
            readings.push(joined);
        }
        let open = |text: String| {
            vec![Term {
                text,
                open: true,
                mistakes: 0,
            }]
        };
        Some(Self {
            readings: readings
                .into_iter()
                .map(|words| words.into_iter().map(open).collect())
                .collect(),
        })
    }

    /// The same with every word whole.
    pub(super) fn exactly(&self) -> Self {
        let mut exact = self.clone();
        exact
            .readings
            .iter_mut()
            .flatten()
            .flatten()
            .for_each(|term| term.open = false);
        exact
    }

    /// Whether any of its words is long enough to be mistyped, and not a number.
    pub(super) fn can_be_mended(&self) -> bool {
        self.readings
            .iter()
            .flatten()
            .flatten()
            .any(|term| term.forgives() > 0)
    }

    /// The expression of FTS5. Terms are letters and digits only, so that quotes are all the care they need.
    pub(super) fn expression(&self) -> String {
        let term = |term: &Term| format!("\"{}\"{}", term.text, if term.open { "*" } else { "" });
        let any = |terms: &Vec<Term>| parens(terms.iter().map(term), " OR ");
        let all = |words: &Vec<Vec<Term>>| parens(words.iter().map(any), " AND ");
        parens(self.readings.iter().map(all), " OR ")
    }

    /// How well an index entry answers: less is better, none is not at all.
    ///
    /// A word typed right beats one mended; a whole word one begun; the name the company, the company the contact.
    pub(super) fn rank(&self, entry: &str) -> Option<u32> {
        let parts: Vec<&str> = entry.split(BAR.trim()).collect();
        self.readings
            .iter()
            .filter_map(|words| words.iter().map(|terms| answer(terms, &parts)).sum())
            .min()
    }
}

fn answer(terms: &[Term], parts: &[&str]) -> Option<u32> {
    let places = (0..)
        .zip(parts)
        .flat_map(|(place, part)| part.split_whitespace().map(move |word| (place, word)));
    places
        .flat_map(|(place, word)| {
            let fitting = terms.iter().filter(move |term| term.matches(word));
            fitting
                .map(move |term| term.mistakes * 100 + place * 10 + u32::from(word.len() != term.text.len()))
        })
        .min()
}

fn parens(parts: impl Iterator<Item = String>, between: &str) -> String {
    let parts: Vec<String> = parts.collect();
    match parts.as_slice() {
        [one] => one.clone(),
        _ => format!("({})", parts.join(between)),
    }
}

fn words(query: &str) -> Vec<String> {
    let mut words = text::words(query);
    words.truncate(MOST_WORDS);
    for word in &mut words {
        if let Some((end, _)) = word.char_indices().nth(LONGEST_WORD) {
            word.truncate(end);
        }
    }
    words
}

/// Groups of digits as one number, without the zeros that stand for the plus sign.
fn join_digits(words: &[String]) -> Vec<String> {
    let is_number = |word: &str| word.bytes().all(|b| b.is_ascii_digit());
    let mut joined: Vec<String> = Vec::new();
    for word in words {
        match joined.last_mut() {
            Some(last) if is_number(last) && is_number(word) => last.push_str(word),
            _ => joined.push(word.clone()),
        }
    }
    for word in &mut joined {
        if let Some(rest) = word
            .strip_prefix("00")
            .filter(|rest| is_number(rest) && !rest.is_empty())
        {
            *word = rest.to_owned();
        }
    }
    simplify(joined)
}

/// Each word once, and none that is the beginning of another: whoever answers the longer answers it too.
fn simplify(mut words: Vec<String>) -> Vec<String> {
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let mut kept: Vec<String> = Vec::new();
    for word in words {
        if !kept.iter().any(|known| known.starts_with(&word)) {
            kept.push(word);
        }
    }
    kept
}
