//! Words → lines. Each line takes what fits; it ends at a space, or inside a word only where the word alone is
//! wider than the line, then behind a sign that people break addresses at.

use super::shape::Shaper;
use super::style::Style;
use super::word::{Part, Token, Word};

/// One line, its stretches in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Line {
    /// Neighbours differ in look.
    pub spans: Vec<Part>,
    /// Width without the space at its end, in points.
    pub width: f32,
    /// Characters without the space at its end.
    pub chars: usize,
}

impl Line {
    /// The highest leading in it, at least that of the style around.
    pub(crate) fn leading(&self, base: Style) -> f32 {
        self.spans
            .iter()
            .map(|span| span.style.leading())
            .fold(base.leading(), f32::max)
    }

    #[cfg(test)]
    pub(crate) fn text(&self) -> String {
        self.spans.iter().map(|span| span.text.as_str()).collect()
    }

    fn push(&mut self, part: Part) {
        self.width += part.width;
        self.chars += part.text.chars().count();
        self.join(part);
    }

    /// Adds without counting: the space that a soft line end leaves for those who copy or listen.
    fn join(&mut self, part: Part) {
        match self.spans.last_mut() {
            Some(last) if last.style == part.style && last.face == part.face => {
                last.text.push_str(&part.text);
                last.width += part.width;
            }
            _ => self.spans.push(part),
        }
    }
}

/// How long a line may be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Measure {
    /// In points.
    pub width: f32,
    /// In characters.
    pub chars: usize,
}

impl Measure {
    /// Only the width counts.
    pub(crate) fn width(width: f32) -> Self {
        Self {
            width,
            chars: usize::MAX,
        }
    }

    fn fits(self, width: f32, chars: usize) -> bool {
        // A hundredth of a point forgives the rounding of sums, not a visible overhang.
        width <= self.width + 0.01 && chars <= self.chars
    }
}

/// Sets tokens into lines.
pub(crate) fn wrap(shaper: &mut Shaper, tokens: Vec<Token>, measure: Measure) -> Vec<Line> {
    let mut setting = Setting {
        measure,
        lines: Vec::new(),
        line: Line::default(),
        spaces: Vec::new(),
    };
    for token in tokens {
        match token {
            Token::Word(word) => setting.word(shaper, word),
            Token::Space(space) => setting.spaces.push(space),
            Token::End => setting.end(false),
        }
    }
    setting.end(false);
    while setting.lines.last().is_some_and(|line| line.spans.is_empty()) {
        setting.lines.pop();
    }
    setting.lines
}

struct Setting {
    measure: Measure,
    lines: Vec<Line>,
    line: Line,
    /// Seen since the last word, put down before the next one if it stays on the line.
    spaces: Vec<Part>,
}

impl Setting {
    fn word(&mut self, shaper: &mut Shaper, word: Word) {
        let between: f32 = self.spaces.iter().map(|space| space.width).sum();
        let width = self.line.width + between + word.width();
        let chars = self.line.chars + self.spaces.len() + word.chars();
        if self.measure.fits(width, chars) {
            for part in self.spaces.drain(..).chain(word.parts) {
                self.line.push(part);
            }
            return;
        }
        if !self.line.spans.is_empty() {
            self.end(true);
            return self.word(shaper, word);
        }
        self.spaces.clear();
        if self.measure.fits(word.width(), word.chars()) {
            word.parts.into_iter().for_each(|part| self.line.push(part));
            return;
        }
        let mut pieces = split(shaper, &word, self.measure).into_iter().peekable();
        while let Some((piece, at_space)) = pieces.next() {
            piece.parts.into_iter().for_each(|part| self.line.push(part));
            if pieces.peek().is_some() {
                self.end(at_space);
            }
        }
    }

    /// Ends the line; `soft` where a space stood.
    fn end(&mut self, soft: bool) {
        if soft
            && let Some(space) = self
                .spaces
                .first()
                .cloned()
                .or_else(|| self.line.spans.last().map(blank))
        {
            self.line.join(space);
        }
        self.spaces.clear();
        self.lines.push(std::mem::take(&mut self.line));
    }
}

/// A space of no width in the look of a part; its width is not needed at the end of a line.
fn blank(part: &Part) -> Part {
    Part {
        text: " ".to_owned(),
        width: 0.0,
        ..part.clone()
    }
}

/// Signs behind which an address or a number may be broken.
const BREAK_BEHIND: &[char] = &['@', '/', '.', '-', '–', '_', ',', ';', '=', '&', '?', '+', ':'];

/// No line holds more letters: a word without end must not be measured whole for each line.
const MOST_LETTERS: usize = 400;

/// A word that is too wide for a line, in pieces that fit (at least one letter each), and whether a space that held
/// stood behind each.
fn split(shaper: &mut Shaper, word: &Word, measure: Measure) -> Vec<(Word, bool)> {
    let letters: Vec<(usize, char)> = word
        .parts
        .iter()
        .enumerate()
        .flat_map(|(index, part)| part.text.chars().map(move |c| (index, c)))
        .collect();
    let mut rest = letters.as_slice();
    let mut pieces = Vec::new();
    while !rest.is_empty() {
        let fitting = longest(shaper, word, rest, measure);
        let at = match rest.get(..=fitting) {
            Some(with_next) => best_break(with_next).unwrap_or(fitting),
            None => fitting,
        };
        let (head, tail) = rest.split_at_checked(at).unwrap_or((rest, &[]));
        let at_space = tail.first().is_some_and(|(_, c)| *c == ' ');
        pieces.push((pick(shaper, word, head), at_space));
        rest = tail.get(usize::from(at_space)..).unwrap_or_default();
    }
    pieces
}

/// How many letters fit, at least one.
fn longest(shaper: &mut Shaper, word: &Word, letters: &[(usize, char)], measure: Measure) -> usize {
    let (mut low, mut high) = (1, letters.len().min(MOST_LETTERS));
    while low < high {
        let middle = (low + high).div_ceil(2);
        let head = pick(shaper, word, letters.get(..middle).unwrap_or(letters));
        if measure.fits(head.width(), head.chars()) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    low
}

/// Where to break, of a beginning and the one letter after it: before its last holding space, else behind the last
/// sign, in its second half; `None` to break where the line is full.
fn best_break(letters: &[(usize, char)]) -> Option<usize> {
    let last = letters.len().checked_sub(1)?;
    let at_space = letters.iter().rposition(|(_, c)| *c == ' ').filter(|at| *at > 0);
    let behind_sign = letters
        .iter()
        .take(last)
        .rposition(|(_, c)| BREAK_BEHIND.contains(c))
        .map(|at| at + 1)
        .filter(|at| *at > last / 2);
    at_space.or(behind_sign)
}

/// Some letters of a word as a word.
fn pick(shaper: &mut Shaper, word: &Word, letters: &[(usize, char)]) -> Word {
    let mut texts: Vec<(usize, String)> = Vec::new();
    for (index, c) in letters {
        match texts.last_mut() {
            Some((last, text)) if last == index => text.push(*c),
            _ => texts.push((*index, c.to_string())),
        }
    }
    let parts = texts
        .into_iter()
        .filter_map(|(index, text)| Some((word.parts.get(index)?, text)))
        .map(|(part, text)| Part::new(shaper, part.style, part.face, text))
        .collect();
    Word { parts }
}

/// A line of one text that is not broken, in the style given.
pub(crate) fn single(shaper: &mut Shaper, text: &str, style: Style) -> Line {
    let mut line = Line::default();
    let text = super::clean::clean(text).replace(['\n', '\u{a0}'], " ");
    for (face, text) in shaper.faces(&text, style.bold) {
        let part = Part::new(shaper, style, face, text);
        line.push(part);
    }
    line
}

/// As [`single`], cut with `…` where it would be wider than the space for it.
pub(crate) fn single_within(shaper: &mut Shaper, text: &str, style: Style, width: f32) -> Line {
    let is_short = text.chars().nth(MOST_LETTERS).is_none();
    let whole = single(shaper, text, style);
    if is_short && whole.width <= width {
        return whole;
    }
    let chars: Vec<char> = text.chars().take(MOST_LETTERS).collect();
    let mut keep = chars.len();
    loop {
        keep = keep.saturating_sub(1);
        let cut: String = chars.iter().take(keep).collect();
        let line = single(shaper, &format!("{}…", cut.trim_end()), style);
        if line.width <= width || keep == 0 {
            return line;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use text::Lang;

    use super::super::clean::clean;
    use super::super::model::{Rich, Run, Voice};
    use super::super::word::tokens;
    use super::*;

    fn set(rich: &Rich, measure: Measure) -> Vec<Line> {
        let mut shaper = Shaper::new().unwrap();
        let tokens = tokens(&mut shaper, rich, Style::BODY, Lang::Sk);
        wrap(&mut shaper, tokens, measure)
    }

    fn texts(text: &str, chars: usize) -> Vec<String> {
        set(
            &text.into(),
            Measure {
                width: f32::MAX,
                chars,
            },
        )
        .iter()
        .map(|line| line.text().trim_end().to_owned())
        .collect()
    }

    #[test]
    fn lines_end_at_spaces_and_not_after_one_letter_words() {
        assert_eq!(
            texts("Bola v práci o siedmej", 9),
            ["Bola", "v práci", "o siedmej"]
        );
        assert_eq!(texts("dňa 3. 6. 2026 ráno", 13), ["dňa", "3. 6. 2026", "ráno"]);
        assert_eq!(texts("a\n\nb", 9), ["a", "", "b"]);
        assert_eq!(texts("", 9), Vec::<String>::new());
    }

    #[test]
    fn long_words_break_behind_a_sign_or_where_the_line_is_full() {
        assert_eq!(
            texts("zofia.kovacova@stolarstvo-podhora.example", 20),
            ["zofia.kovacova@", "stolarstvo-podhora.", "example"]
        );
        assert_eq!(texts("aaaaaaaaaaaa", 5), ["aaaaa", "aaaaa", "aa"]);
        assert_eq!(
            texts("k s v z o u a i k s v z", 8),
            ["k s v z", "o u a i", "k s v z"]
        );
    }

    #[test]
    fn a_word_goes_on_over_a_change_of_voice() {
        let rich = Rich::strong("Žofia").and(", Trnava");
        let lines = set(&rich, Measure::width(1000.0));
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].text(), "Žofia, Trnava");
        assert_eq!(lines[0].spans.len(), 2);
    }

    #[test]
    fn a_line_that_is_cut_says_so() {
        let mut shaper = Shaper::new().unwrap();
        let line = single_within(
            &mut shaper,
            &"Veľmi dlhý názov firmy ".repeat(5),
            Style::RUNNING,
            120.0,
        );
        assert!(
            line.text().ends_with('…') && line.width <= 120.0,
            "{}",
            line.text()
        );
    }

    fn voice() -> impl Strategy<Value = Voice> {
        prop_oneof![Just(Voice::Plain), Just(Voice::Strong), Just(Voice::Quiet)]
    }

    fn run() -> impl Strategy<Value = Run> {
        let text = prop_oneof![
            "[a-zA-ZáčďéíľňóšťúýžÁČŠŽ0-9 .,@\n-]{0,60}",
            "(k|s|v|a|3\\.|6\\.|2026|€|Žofia|Ольга| ){0,30}",
            "\\PC{0,40}",
        ];
        (text, voice()).prop_map(|(text, voice)| Run { text, voice })
    }

    proptest! {
        #[test]
        fn no_line_is_too_wide_and_no_text_is_lost(
            runs in prop::collection::vec(run(), 0..5), width in 30.0f32..500.0, chars in 1usize..90
        ) {
            let rich = Rich(runs);
            let lines = set(&rich, Measure { width, chars });
            let one_letter = 12.0;
            for line in &lines {
                prop_assert!(line.width <= width.max(one_letter) + 0.01, "{} > {width}: {:?}", line.width, line.text());
                prop_assert!(line.chars <= chars, "{} > {chars}: {:?}", line.chars, line.text());
            }
            let mut shaper = Shaper::new().unwrap();
            let expected: String = rich.0.iter()
                .flat_map(|run| shaper.faces(&clean(&run.text).replace(['\u{a0}', '\n'], " "), false))
                .map(|(_, text)| text).collect();
            let squeeze = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            let got: String = lines.iter().map(Line::text).collect();
            prop_assert_eq!(squeeze(&got), squeeze(&expected));
        }
    }
}
