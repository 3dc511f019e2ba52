//! A line of a card as text.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8};

use crate::sniff::guess_single_byte;

/// Bytes as text: UTF-8 if they are, else the charset that the line states, else that of the file.
pub(super) fn decode<'b>(bytes: &'b [u8], stated: Option<&str>, fallback: &'static Encoding) -> Cow<'b, str> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let stated = stated
        .and_then(|label| Encoding::for_label(label.as_bytes()))
        .filter(|e| *e != UTF_8);
    let encoding = match stated {
        Some(encoding) => encoding,
        None if fallback == UTF_8 => guess_single_byte(bytes),
        None => fallback,
    };
    encoding.decode_without_bom_handling(bytes).0
}

/// A whole line without charset and quoted-printable, ready for a parser that knows only UTF-8. In a quoted-printable value a
/// raw `;` parts components and an encoded one does not, so components are decoded one by one and escaped again.
pub(super) fn plain_line(line: &[u8], fallback: &'static Encoding) -> String {
    let Some(colon) = value_at(line) else {
        return decode(line, None, fallback).into_owned();
    };
    let (head, value) = line.split_at_checked(colon).unwrap_or_default();
    let value = value.get(1..).unwrap_or_default();
    let head = decode(head, None, fallback);
    let mut parameters = head.split(';');
    let mut plain = parameters.next().unwrap_or_default().trim().to_owned();
    let (mut charset, mut quoted) = (None, false);
    for parameter in parameters {
        let upper = parameter.to_ascii_uppercase();
        match upper.split_once('=') {
            Some(("CHARSET", _)) => charset = parameter.split_once('=').map(|(_, c)| c.trim_matches('"')),
            Some(("ENCODING", "QUOTED-PRINTABLE")) => quoted = true,
            None if upper == "QUOTED-PRINTABLE" => quoted = true,
            _ => {
                plain.push(';');
                plain.push_str(parameter);
            }
        }
    }
    plain.push(':');
    if !quoted {
        plain.push_str(&decode(value, charset, fallback));
        return plain;
    }
    for (i, component) in components(value).into_iter().enumerate() {
        if i > 0 {
            plain.push(';');
        }
        escape_into(&mut plain, &decode(&unquote(component), charset, fallback));
    }
    plain
}

/// The colon before the value; one inside a quoted parameter is none.
pub(super) fn value_at(line: &[u8]) -> Option<usize> {
    let mut quoted = false;
    line.iter().position(|b| {
        quoted ^= *b == b'"';
        *b == b':' && !quoted
    })
}

fn components(value: &[u8]) -> Vec<&[u8]> {
    let mut parts = Vec::new();
    let (mut start, mut escaped) = (0, false);
    for (i, byte) in value.iter().enumerate() {
        if *byte == b';' && !escaped {
            parts.push(value.get(start..i).unwrap_or_default());
            start = i + 1;
        }
        escaped = *byte == b'\\' && !escaped;
    }
    parts.push(value.get(start..).unwrap_or_default());
    parts
}

/// Quoted-printable (RFC 2045 6.7) of one line; a `=` that begins no code stays.
fn unquote(text: &[u8]) -> Vec<u8> {
    let hex = |b: &u8| char::from(*b).to_digit(16);
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((first, tail)) = rest.split_first() {
        let code = match (first, tail.first().and_then(hex), tail.get(1).and_then(hex)) {
            (b'=', Some(high), Some(low)) => u8::try_from(high * 16 + low).ok(),
            _ => None,
        };
        match code {
            Some(code) => {
                bytes.push(code);
                rest = tail.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    bytes
}

fn escape_into(line: &mut String, text: &str) {
    // An escape that stood there before ("\;" in vCard 2.1) is taken off first.
    let text = text.replace("\r\n", "\n").replace("\\;", ";");
    for c in text.chars() {
        match c {
            '\n' | '\r' => line.push_str("\\n"),
            ';' | ',' | '\\' => {
                line.push('\\');
                line.push(c);
            }
            c => line.push(c),
        }
    }
}
