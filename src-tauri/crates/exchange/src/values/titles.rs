//! Academic titles around a name. They belong to the name as it is shown and are no part of given or family name.

/// Titles before a name, without dots. Those that are also words or names count only with a dot.
const BEFORE: &[&str] = &[
    "ing", "mgr", "bc", "bca", "mga", "mudr", "mddr", "mvdr", "judr", "phdr", "rndr", "pharmdr", "paeddr",
    "thdr", "thlic", "icdr", "rcdr", "msdr", "rsdr", "phmr", "dipling", "dring",
];
const BEFORE_WITH_DOT: &[&str] = &[
    "prof", "doc", "dr", "arch", "art", "akad", "mal", "soch", "dipl", "h", "c", "hc", "mag",
];
const AFTER: &[&str] = &[
    "phd", "csc", "drsc", "mba", "mph", "llm", "msc", "bsc", "dba", "mha", "artd", "thd", "dis", "fcca",
    "acca", "edd",
];
const AFTER_WITH_DOT: &[&str] = &["ml", "st", "jr", "sr"];
const AFTER_IN_CAPITALS: &[&str] = &["MA", "BA", "MD", "LLM"];
/// Forms of address: of no use in a register, and not kept.
const FORMS: &[&str] = &[
    "p", "pan", "pani", "slecna", "slec", "mr", "mrs", "ms", "miss", "sir", "madam", "herr", "frau",
];

/// A name taken apart.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Parted {
    /// Titles before, in order, as written.
    pub before: Vec<String>,
    /// The name itself.
    pub core: Vec<String>,
    /// Titles after, in order, as written but without commas.
    pub after: Vec<String>,
}

/// Takes titles off both ends. A name of nothing but titles is left whole.
pub fn part(name: &str) -> Parted {
    let words: Vec<&str> = name.split_whitespace().collect();
    if let [] | [_] = words.as_slice() {
        return Parted {
            core: words.iter().map(|w| bare(w)).collect(),
            ..Parted::default()
        };
    }
    let before = words.iter().take_while(|w| is_before(w)).count();
    let rest = words.get(before..).unwrap_or_default();
    let after = rest.iter().rev().take_while(|w| is_after(w)).count();
    let core = rest.get(..rest.len() - after).unwrap_or_default();
    if core.is_empty() {
        return Parted {
            core: words.iter().map(|w| bare(w)).collect(),
            ..Parted::default()
        };
    }
    Parted {
        before: words.iter().take(before).map(|w| (*w).to_owned()).collect(),
        core: core
            .iter()
            .enumerate()
            .map(|(i, w)| {
                if i + 1 == core.len() {
                    bare(w)
                } else {
                    (*w).to_owned()
                }
            })
            .collect(),
        after: rest
            .iter()
            .skip(core.len())
            .map(|w| bare(w))
            .filter(|w| !w.is_empty())
            .collect(),
    }
}

/// Keeps the titles of a cell that should hold titles only, without forms of address.
pub fn only(cell: &str) -> Vec<String> {
    let kept = cell
        .split_whitespace()
        .filter(|w| !FORMS.contains(&letters(w).as_str()));
    kept.map(bare).filter(|w| !w.is_empty()).collect()
}

/// Whether a text is made of titles alone (`PhD., MBA`).
pub fn is_only(text: &str) -> bool {
    let mut words = text.split_whitespace().peekable();
    words.peek().is_some() && words.all(|w| is_before(w) || is_after(w))
}

fn bare(word: &str) -> String {
    word.trim_matches(',').to_owned()
}

fn letters(word: &str) -> String {
    crate::headers::key(word).replace(' ', "")
}

fn is_before(word: &str) -> bool {
    let lower = letters(word);
    BEFORE.contains(&lower.as_str()) || (word.contains('.') && BEFORE_WITH_DOT.contains(&lower.as_str()))
}

fn is_after(word: &str) -> bool {
    let word = word.trim_matches(',');
    let lower = letters(word);
    AFTER.contains(&lower.as_str())
        || (word.contains('.') && AFTER_WITH_DOT.contains(&lower.as_str()))
        || AFTER_IN_CAPITALS.contains(&word)
}
