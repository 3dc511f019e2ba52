//! From cells to values: each role has its own way.

use super::draft::Draft;
use super::{Record, Rejected, Warning};
use crate::error::{Reason, WarningCode};
use crate::field::Field;
use crate::limits::{MAX_NAME, MAX_NOTE, MAX_TEXT};
use crate::plan::{Plan, Role};
use crate::values::date::{self, DateValue, NoDate, SlashOrder};
use crate::values::{address, consent, iban, postcode, text};

/// A record as the reader left it.
pub(crate) trait RawRow {
    /// A cell by column, empty where there is none.
    fn cell(&self, column: usize) -> &str;
    /// All cells, for a row that is left out.
    fn all(&self) -> Vec<String>;
    /// Whether nothing stands in any cell.
    fn is_blank(&self) -> bool;
}

/// Builds rows by a plan.
pub(crate) struct Builder<'p> {
    pub plan: &'p Plan,
    /// ISO 3166 code for phone numbers without a country.
    pub region: &'p str,
}

impl Builder<'_> {
    pub fn build(&self, row: u64, known: &[WarningCode], raw: &impl RawRow) -> Record {
        let reject = |reason| {
            Record::Rejected(Rejected {
                row,
                reason,
                cells: raw.all(),
            })
        };
        if raw.is_blank() {
            return reject(Reason::EmptyRow);
        }
        let mut draft = Draft::new(row);
        draft.warnings.extend(known.iter().map(|code| Warning {
            row,
            code: *code,
            field: None,
        }));
        for (i, column) in self.plan.columns.iter().enumerate() {
            let Some(role) = &column.role else { continue };
            let (cell, flaws) = text::clean(raw.cell(i));
            if flaws.control {
                draft.warn(WarningCode::ControlCharacter, &role.field());
            }
            if flaws.undecodable {
                draft.warn(WarningCode::UndecodableCharacter, &role.field());
            }
            if !cell.is_empty() {
                let slashes = self.plan.slashes.get(i).copied().unwrap_or(SlashOrder::Unknown);
                self.take(&mut draft, role, &cell, slashes);
            }
        }
        match draft.finish() {
            Ok(row) => Record::Row(row),
            Err(reason) => reject(reason),
        }
    }

    fn take(&self, draft: &mut Draft, role: &Role, cell: &str, slashes: SlashOrder) {
        let limit = match role {
            Role::Note => MAX_NOTE,
            Role::Text(field) if *field == Field::COMPANY => MAX_NAME,
            role if is_name(role) => MAX_NAME,
            _ => MAX_TEXT,
        };
        if cell.len() > limit && cell.chars().count() > limit {
            return draft.warn(WarningCode::TooLong, &role.field());
        }
        if is_name(role) {
            return take_name(draft, role, cell);
        }
        if let Role::Consent(field) = role {
            return take_consent(draft, field, cell);
        }
        if text::is_placeholder(cell) {
            return;
        }
        match role {
            Role::Email(slot) => draft.contacts.take_emails(cell, *slot),
            Role::Phone(slot) => draft.contacts.take_phones(cell, *slot, self.region),
            Role::Birthday => take_date(draft, Field::BIRTHDAY, cell, slashes),
            Role::BirthDate => take_date(draft, Field::BIRTH_DATE, cell, slashes),
            Role::Iban => match iban::normalise(cell) {
                Some(iban) => draft.put(Field::IBAN, iban),
                None => draft.warn(WarningCode::BadIban, &Field::IBAN),
            },
            Role::Address => take_address(draft, cell),
            Role::PostcodeCity => match address::postcode_and_city(cell) {
                Some((code, city)) => {
                    draft.put_if_absent(Field::POSTCODE, code);
                    draft.put_text(Field::CITY, &city);
                }
                None => draft.put_text(Field::CITY, cell),
            },
            Role::Postcode => draft.put(Field::POSTCODE, postcode::normalise(cell)),
            Role::Street => draft.put_text(Field::STREET, &cell.replace('\n', ", ")),
            Role::City => draft.put_text(Field::CITY, cell),
            Role::Country => draft.put_text(Field::COUNTRY, cell),
            Role::Note => draft.put_note(cell),
            Role::Text(field) => draft.put_text(field.clone(), cell),
            _ => {}
        }
    }
}

fn is_name(role: &Role) -> bool {
    matches!(
        role,
        Role::FullName(_) | Role::Given | Role::Middle | Role::Family | Role::Prefix | Role::Suffix
    )
}

fn take_name(draft: &mut Draft, role: &Role, cell: &str) {
    let parts = &mut draft.name;
    let (slot, field) = match role {
        Role::FullName(order) => {
            if parts.full.is_empty() {
                parts.order = Some(*order);
            }
            (&mut parts.full, Field::NAME)
        }
        Role::Given => (&mut parts.given, Field::GIVEN),
        Role::Middle => (&mut parts.middle, Field::NAME),
        Role::Family => (&mut parts.family, Field::FAMILY),
        Role::Prefix => (&mut parts.prefix, Field::NAME),
        _ => (&mut parts.suffix, Field::NAME),
    };
    if slot.is_empty() {
        *slot = text::one_line(cell);
    }
    draft.look_for_numbers(cell, &field);
}

fn take_consent(draft: &mut Draft, field: &Field, cell: &str) {
    match consent::read(cell) {
        consent::Said::Yes(what) => draft.put(field.clone(), what),
        consent::Said::No => {}
        consent::Said::Unclear => draft.warn(WarningCode::BadConsent, field),
    }
}

fn take_date(draft: &mut Draft, field: Field, cell: &str, slashes: SlashOrder) {
    match date::parse(cell, slashes) {
        // A date of birth without its year is none.
        Ok(DateValue::MonthDay(..)) if field == Field::BIRTH_DATE => draft.warn(WarningCode::BadDate, &field),
        Ok(value) => draft.put(field, value.to_iso()),
        Err(NoDate::Empty) => {}
        Err(NoDate::Bad) => draft.warn(WarningCode::BadDate, &field),
        Err(NoDate::Ambiguous) => draft.warn(WarningCode::AmbiguousDate, &field),
    }
}

/// Columns of their own for town, postcode and country, which come later or came before, are better evidence.
fn take_address(draft: &mut Draft, cell: &str) {
    let parts = address::part(cell);
    if !parts.street.is_empty() {
        draft.put_text(Field::STREET, &parts.street);
    }
    for (field, value) in [
        (Field::CITY, parts.city),
        (Field::POSTCODE, parts.postcode),
        (Field::COUNTRY, parts.country),
    ] {
        if let Some(value) = value {
            draft.put_if_absent(field, value);
        }
    }
}
