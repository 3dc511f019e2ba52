//! E-mails and phones of a row: two of each, without repeats, the first place never empty while the second is filled.

use super::SourceValue;
use crate::error::WarningCode;
use crate::field::Field;
use crate::values::{email, phone};

#[derive(Default)]
pub(super) struct Contacts {
    /// Each with the place of its column.
    emails: Vec<(u8, String)>,
    phones: Vec<(u8, phone::Phone)>,
    odd: Vec<(WarningCode, Field)>,
}

impl Contacts {
    pub fn take_emails(&mut self, cell: &str, slot: u8) {
        for piece in email::split(cell) {
            match email::normalise(piece) {
                Some(address) => self.emails.push((slot, address)),
                None => self
                    .odd
                    .push((WarningCode::BadEmail, email_field(usize::from(slot)))),
            }
        }
    }

    pub fn take_phones(&mut self, cell: &str, slot: u8, region: &str) {
        for piece in phone::split(cell) {
            let field = phone_field(usize::from(slot));
            match phone::normalise(piece, region) {
                Some(number) => {
                    if number.e164.is_none() {
                        self.odd.push((WarningCode::OddPhone, field));
                    }
                    self.phones.push((slot, number));
                }
                None => self.odd.push((WarningCode::BadPhone, field)),
            }
        }
    }

    pub fn finish(mut self) -> (Vec<SourceValue>, Vec<(WarningCode, Field)>) {
        let mut values = Vec::with_capacity(4);
        // A second address in the first column waits behind the second column's own.
        by_column(&mut self.emails);
        by_column(&mut self.phones);
        let mut seen: Vec<String> = Vec::new();
        for (_, address) in self.emails {
            let key = email::compare_key(&address);
            if seen.contains(&key) {
                continue;
            }
            match seen.len() {
                n @ 0..=1 => values.push(SourceValue {
                    field: email_field(n),
                    value: address,
                    written: None,
                }),
                _ => self.odd.push((WarningCode::ExtraValue, Field::EMAIL2)),
            }
            seen.push(key);
        }
        seen.clear();
        for (_, number) in self.phones {
            let value = number.e164.clone().unwrap_or_else(|| number.written.clone());
            if seen.contains(&value) {
                continue;
            }
            let written = Some(number.written).filter(|w| *w != value);
            match seen.len() {
                n @ 0..=1 => values.push(SourceValue {
                    field: phone_field(n),
                    value: value.clone(),
                    written,
                }),
                _ => self.odd.push((WarningCode::ExtraValue, Field::PHONE2)),
            }
            seen.push(value);
        }
        (values, self.odd)
    }
}

/// First of the first column, first of the second, then the rest.
fn by_column<T>(values: &mut Vec<(u8, T)>) {
    let mut firsts = [true; 2];
    let mut ranked: Vec<(u8, (u8, T))> = Vec::with_capacity(values.len());
    for value in values.drain(..) {
        let rank = match firsts.get_mut(usize::from(value.0)) {
            Some(first) if *first => {
                *first = false;
                value.0
            }
            _ => 2,
        };
        ranked.push((rank, value));
    }
    ranked.sort_by_key(|(rank, _)| *rank);
    values.extend(ranked.into_iter().map(|(_, value)| value));
}

fn email_field(n: usize) -> Field {
    if n == 0 { Field::EMAIL } else { Field::EMAIL2 }
}

fn phone_field(n: usize) -> Field {
    if n == 0 { Field::PHONE } else { Field::PHONE2 }
}
