//! Words about health (Articles 4(15) and 9(1)): what somebody suffers from, how they are treated, what they cannot do.
//!
//! Only pointed out, never masked: a firm that fits bathrooms may have to know of a wheelchair, but then for a purpose
//! with a condition of Article 9(2), and not in a note. The lists are stems of folded words in Slovak, Czech and
//! English; how well they do is measured on the labelled lines beside the tests.

use std::ops::Range;

use crate::fold;

/// The start of a word is enough.
#[rustfmt::skip] // one word a line would be a page of it
const STEMS: &[&str] = &[
    // Illnesses.
    "adhd", "alergi", "allerg", "alzheimer", "angina", "anxiety", "asthma", "astm", "autis", "autiz", "bipolar", "burnout",
    "cancer", "celiac", "celiak", "chorob", "chripk", "coeliac", "covid", "crohn", "cukrovk", "demenci", "dementia",
    "deprese", "depresi", "depression", "depressive", "diabet", "diagnosed", "diagnosis", "diagnoz", "eczema", "ekzem", "epilep",
    "hepatit", "hypertens", "hypertenz", "infarkt", "intoleranc", "leukaemi", "leukemi", "lupienk", "lupenk",
    "metastaz", "migraine", "migren", "mrtvic", "nador", "ochorel", "ochoren", "ochrnul", "ochrnut", "onemocn",
    "osteopor", "paralysed", "paralyz", "parkinson", "pneumonia", "psoria", "rakovin", "salmonel", "schizofr",
    "schizophr", "sclerosis", "skleroz", "tuberkul", "tubercul", "tumor", "tumour", "uzkost", "zltack", "zloutenk",
    // Treatment and those who treat.
    "antibioti", "antidepres", "cardiolog", "chemother", "chemoterap", "dialys", "dialyz", "gynekolog", "hospitalis",
    "hospitaliz", "insulin", "inzulin", "kardiolog", "kardiostimul", "lecb", "liecb", "liecen", "medication", "neurolog",
    "oncolog", "onkolog", "pacemaker", "psychiatr", "psychotherap", "psychoterap", "radioterap", "radiother",
    "rehabilitac", "surgery", "transplant", "vysetren",
    // Unfit for work, disabled, pregnant.
    "alcoholi", "alkoholi", "bolest", "disabilit", "gravidn", "hluchonem", "invalidit", "invalidn", "marod", "miscarri",
    "narkoman", "neschopenc", "neschopenk", "nemocensk", "nepocujuc", "neslysic", "nevidiac", "nevidom", "potrat", "praceneschop", "pregnan",
    "tehot", "vozickar", "wheelchair",
];

/// Nothing but the whole word.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "chemo", "chora", "chore", "choreho", "chorej", "choremu", "chori", "choru", "chorou", "chory", "deaf", "flu", "hiv",
    "illness", "injured", "injuries", "injury", "nemoc", "nemoci", "nemocna", "nemocni", "nemocneho", "nemocnemu",
    "nemocny", "tzp", "uraz", "urazu", "uraze", "urazom", "urazem", "ztp",
];

/// Words that stand beside each other: the start of the first, or all of it where it is short, and of the second.
const PAIRS: &[(&str, &[&str])] = &[
    ("blood", &["pressure", "type", "sugar"]),
    ("broken", &["leg", "arm", "hip", "wrist", "ankle"]),
    ("duse", &["problem", "poruch"]),
    ("dusevn", &["poruch", "porucho", "nemoc", "zdrav"]),
    ("drogov", &["zavisl"]),
    ("health", &["problem", "condition", "issue", "reason", "trouble"]),
    ("heart", &["attack", "condition", "failure", "disease", "surgery"]),
    ("hearing", &["loss", "aid"]),
    ("je", &["v nemocnic", "pn"]),
    ("k", &["lekar", "psycholog", "doktor"]),
    ("krevni", &["tlak", "skupin"]),
    ("krvn", &["tlak", "skupin"]),
    ("lezi", &["v nemocnic"]),
    (
        "medical",
        &[
            "condition",
            "reason",
            "report",
            "record",
            "leave",
            "history",
            "problem",
            "treatment",
        ],
    ),
    ("mental", &["health", "illness"]),
    ("na", &["pn", "operaci", "chemo", "maroden"]),
    ("off", &["sick"]),
    ("pn", &["do", "od"]),
    ("po", &["operaci"]),
    ("pracovn", &["neschop"]),
    ("praci", &["neschop"]),
    ("psychick", &["problem", "poruch", "zdrav", "stav", "potiz"]),
    ("sick", &["leave", "note", "pay"]),
    ("skoncil", &["v nemocnic"]),
    ("srdcov", &["vad", "choro", "slab", "problem"]),
    ("suffers", &["from"]),
    ("telesn", &["postih", "postiz"]),
    ("u", &["lekar", "psycholog", "doktor"]),
    ("zapal", &["pluc", "mozg"]),
    ("zanet", &["pluc", "plic", "mozk"]),
    (
        "zdravotn",
        &[
            "problem", "stav", "dovod", "duvod", "postih", "postiz", "tazkost", "potiz", "komplik",
        ],
    ),
    ("zlomen", &["noh", "nog", "ruk", "rebr", "zebr", "clen", "kotn"]),
];

/// A shorter first word of a pair has to be the whole word.
const WHOLE_BELOW: usize = 4;

/// A word of a text: where it stands, and its folded form.
type Word = (Range<usize>, String);

/// Words about health in a text.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let words = words(text);
    let mut found = Vec::new();
    let mut next = 0;
    for (place, (at, word)) in words.iter().enumerate() {
        if place < next {
            continue;
        }
        if let Some(last) = pair(&words, place) {
            found.push(at.start..last.0.end);
            next = place + 2;
        } else if tells(word) {
            found.push(at.clone());
        }
    }
    found
}

fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        // Marks that stand after their letter belong to the word.
        let inside = c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}');
        match (start, inside) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                let word = text.get(from..at).unwrap_or_default();
                words.push((from..at, fold(word)));
                start = None;
            }
            _ => {}
        }
    }
    words
}

fn tells(word: &str) -> bool {
    STEMS.iter().any(|stem| word.starts_with(stem)) || WORDS.contains(&word)
}

/// The last word of a pair that begins here; `v nemocnic` in the list are the two words after it.
fn pair(words: &[Word], place: usize) -> Option<&Word> {
    let (_, first) = words.get(place)?;
    let seconds = PAIRS
        .iter()
        .filter(|(stem, _)| {
            if stem.len() < WHOLE_BELOW {
                first == stem
            } else {
                first.starts_with(stem)
            }
        })
        .flat_map(|(_, seconds)| seconds.iter());
    seconds
        .into_iter()
        .find_map(|second| ends_with(words, place + 1, second))
}

fn ends_with<'a>(words: &'a [Word], from: usize, wanted: &str) -> Option<&'a Word> {
    let mut last = None;
    for (offset, part) in wanted.split(' ').enumerate() {
        let word = words.get(from + offset)?;
        // "pn" and the like are words of their own, "v" too.
        let fits = if part.len() < 3 {
            word.1 == part
        } else {
            word.1.starts_with(part)
        };
        if !fits {
            return None;
        }
        last = Some(word);
    }
    last
}
