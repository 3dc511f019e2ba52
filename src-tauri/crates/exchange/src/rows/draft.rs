//! A row while its cells are read.

use text::guard::{self, Sensitive};

use super::contacts::Contacts;
use super::{SourceRow, SourceValue, Warning};
use crate::error::{Reason, WarningCode};
use crate::field::Field;
use crate::values::name::{self, NameParts};
use crate::values::text::one_line;

pub(super) struct Draft {
    row: u64,
    pub name: NameParts,
    pub contacts: Contacts,
    pub warnings: Vec<Warning>,
    values: Vec<SourceValue>,
}

impl Draft {
    pub fn new(row: u64) -> Self {
        Self {
            row,
            name: NameParts::default(),
            contacts: Contacts::default(),
            warnings: Vec::new(),
            values: Vec::new(),
        }
    }

    /// Notes something odd, once for each field.
    pub fn warn(&mut self, code: WarningCode, field: &Field) {
        let warning = Warning {
            row: self.row,
            code,
            field: Some(field.clone()),
        };
        if !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }

    /// Sets a value; the last word wins.
    pub fn put(&mut self, field: Field, value: String) {
        match self.values.iter_mut().find(|v| v.field == field) {
            Some(have) => have.value = value,
            None => self.values.push(SourceValue {
                field,
                value,
                written: None,
            }),
        }
    }

    /// Sets a value unless a better one is there.
    pub fn put_if_absent(&mut self, field: Field, value: String) {
        if !self.values.iter().any(|v| v.field == field) {
            self.put(field, value);
        }
    }

    /// One line of text, looked through for numbers that should not be there.
    pub fn put_text(&mut self, field: Field, value: &str) {
        self.look_for_numbers(value, &field);
        let line = one_line(value);
        if !line.is_empty() {
            self.put(field, line);
        }
    }

    /// A note keeps its lines, and stands beside others.
    pub fn put_note(&mut self, value: &str) {
        self.look_for_numbers(value, &Field::NOTE);
        self.values.push(SourceValue {
            field: Field::NOTE,
            value: value.to_owned(),
            written: None,
        });
    }

    /// Birth numbers, accounts, cards and words about health, by the recognisers that also guard notes and mask what is shown.
    pub fn look_for_numbers(&mut self, value: &str, field: &Field) {
        for kind in guard::notice(value) {
            let code = match kind {
                Sensitive::BirthNumber => WarningCode::BirthNumber,
                Sensitive::Iban => WarningCode::IbanInText,
                Sensitive::CardNumber => WarningCode::CardNumber,
                Sensitive::Health => WarningCode::HealthInText,
            };
            self.warn(code, field);
        }
    }

    /// The row, or why there is none: a person needs a name, a company, an e-mail or a phone.
    pub fn finish(mut self) -> Result<SourceRow, Reason> {
        let name = name::build(&self.name);
        for (field, value) in [
            (Field::NAME, name.name),
            (Field::GIVEN, name.given),
            (Field::FAMILY, name.family),
        ] {
            if !value.is_empty() {
                self.put(field, value);
            }
        }
        let contacts = std::mem::take(&mut self.contacts);
        let (values, odd) = contacts.finish();
        self.values.extend(values);
        for (code, field) in odd {
            self.warn(code, &field);
        }
        self.identified()?;
        self.values.sort_by(|a, b| a.field.cmp(&b.field));
        Ok(SourceRow {
            row: self.row,
            values: self.values,
            warnings: self.warnings,
        })
    }

    fn identified(&self) -> Result<(), Reason> {
        let who = [
            Field::NAME,
            Field::GIVEN,
            Field::FAMILY,
            Field::COMPANY,
            Field::EMAIL,
            Field::PHONE,
        ];
        if self.values.iter().any(|v| who.contains(&v.field)) {
            return Ok(());
        }
        let lost = |code| self.warnings.iter().any(|w| w.code == code);
        Err(if lost(WarningCode::BadEmail) {
            Reason::BadEmail
        } else if lost(WarningCode::BadPhone) {
            Reason::BadPhone
        } else {
            Reason::NoName
        })
    }
}
