//! Parting a file into cards and a card into whole lines.

use std::borrow::Cow;

use encoding_rs::Encoding;

use super::{charset, columns};
use crate::limits::MAX_CARD;

/// One card, unparsed.
pub(super) struct RawCard<'b> {
    /// Whole lines of the properties that are read, unfolded, still in the file's bytes.
    pub lines: Vec<Cow<'b, [u8]>>,
    /// Names of all properties, in capitals.
    pub names: Vec<String>,
    /// Whether an `END:VCARD` was met.
    pub ended: bool,
    /// Longer than [`MAX_CARD`]; the rest was dropped.
    pub too_large: bool,
}

impl RawCard<'_> {
    /// The lines as text.
    pub fn text(&self, fallback: &'static Encoding) -> String {
        let mut text = String::new();
        for line in &self.lines {
            text.push_str(&charset::decode(line, None, fallback));
            text.push('\n');
        }
        text
    }
}

/// Iterator over the cards of a file. What stands outside of cards is passed over.
pub(super) struct Split<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Split<'b> {
    pub fn new(bytes: &'b [u8]) -> Self {
        let at = if bytes.starts_with("\u{FEFF}".as_bytes()) {
            3
        } else {
            0
        };
        Self { bytes, at }
    }

    pub fn position(&self) -> usize {
        self.at
    }

    fn peek(&self) -> Option<(&'b [u8], usize)> {
        let rest = self.bytes.get(self.at..).filter(|rest| !rest.is_empty())?;
        let length = rest
            .iter()
            .position(|b| matches!(b, b'\n' | b'\r'))
            .unwrap_or(rest.len());
        let ending = match (rest.get(length), rest.get(length + 1)) {
            (Some(b'\r'), Some(b'\n')) => 2,
            (Some(_), _) => 1,
            (None, _) => 0,
        };
        Some((rest.get(..length)?, self.at + length + ending))
    }

    /// The next whole line: continuation lines (RFC 6350 3.2) and soft line breaks of quoted-printable joined.
    fn line(&mut self) -> Option<Line<'b>> {
        let (first, next) = self.peek()?;
        self.at = next;
        let mut line = Line::new(first);
        while let Some((more, next)) = self.peek() {
            if !line.joins(more) {
                break;
            }
            self.at = next;
            line.join(more);
        }
        Some(line)
    }
}

impl<'b> Iterator for Split<'b> {
    type Item = RawCard<'b>;

    fn next(&mut self) -> Option<RawCard<'b>> {
        while !self.line()?.is("BEGIN") {}
        let mut card = RawCard {
            lines: Vec::new(),
            names: Vec::new(),
            ended: false,
            too_large: false,
        };
        let (mut size, mut depth) = (0, 0_usize);
        loop {
            let before = self.at;
            let Some(line) = self.line() else {
                return Some(card);
            };
            if line.is("END") {
                if depth == 0 {
                    card.ended = true;
                    return Some(card);
                }
                depth -= 1;
                continue;
            }
            if line.is("BEGIN") {
                // vCard 2.1 puts the card of an AGENT inside; anywhere else the END of this card is missing.
                if card.names.last().is_some_and(|n| n == "AGENT") || depth > 0 {
                    depth += 1;
                    continue;
                }
                self.at = before;
                return Some(card);
            }
            if depth == 0 {
                card.take(line, &mut size);
            }
        }
    }
}

impl<'b> RawCard<'b> {
    fn take(&mut self, line: Line<'b>, size: &mut usize) {
        if line.name.is_empty() {
            return;
        }
        if columns::is_read(&line.name) {
            *size += line.whole.len();
            if *size > MAX_CARD {
                self.too_large = true;
                self.lines.clear();
            } else {
                self.lines.push(line.whole);
            }
        }
        if self.names.last() != Some(&line.name) {
            self.names.push(line.name);
        }
    }
}

struct Line<'b> {
    whole: Cow<'b, [u8]>,
    name: String,
    kept: bool,
    quoted_printable: bool,
    /// The last physical line ends in a soft break.
    open: bool,
    base64: bool,
}

impl<'b> Line<'b> {
    fn new(first: &'b [u8]) -> Self {
        let name = name(first);
        let parameters = first
            .split(|b| *b == b':')
            .next()
            .unwrap_or_default()
            .to_ascii_uppercase();
        let has = |word: &[u8]| parameters.windows(word.len()).any(|w| w == word);
        Self {
            whole: Cow::Borrowed(first),
            kept: columns::is_read(&name),
            name,
            quoted_printable: has(b"QUOTED-PRINTABLE"),
            open: first.ends_with(b"="),
            base64: has(b"BASE64") || has(b"ENCODING=B"),
        }
    }

    fn is(&self, word: &str) -> bool {
        let value = self.whole.split(|b| *b == b':').nth(1).unwrap_or_default();
        self.name == word && value.trim_ascii().eq_ignore_ascii_case(b"VCARD")
    }

    /// Whether a physical line belongs to this one.
    fn joins(&self, more: &[u8]) -> bool {
        if self.quoted_printable && self.open {
            return true;
        }
        match more.first() {
            Some(b' ' | b'\t') => true,
            // Pictures of vCard 2.1 are often not indented.
            Some(_) if self.base64 => more
                .iter()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=')),
            _ => false,
        }
    }

    fn join(&mut self, more: &[u8]) {
        let was_open = std::mem::replace(&mut self.open, more.ends_with(b"="));
        if !self.kept {
            return;
        }
        let whole = self.whole.to_mut();
        if self.quoted_printable && was_open {
            whole.pop();
            whole.extend_from_slice(more);
        } else {
            whole.extend_from_slice(more.get(1..).unwrap_or_default());
        }
    }
}

/// The property's name in capitals, without a group (`item1.EMAIL`); empty if the line is none.
fn name(line: &[u8]) -> String {
    let end = line.iter().position(|b| matches!(b, b':' | b';')).unwrap_or(0);
    let name = line.get(..end).unwrap_or_default().trim_ascii();
    let name = name.rsplit(|b| *b == b'.').next().unwrap_or_default();
    let formed = name.len() <= 40
        && name
            .iter()
            .all(|b| b.is_ascii_alphanumeric() || *b == b'-' || *b == b'_');
    if formed {
        String::from_utf8_lossy(name).to_ascii_uppercase()
    } else {
        String::new()
    }
}
