//! The use of a column while a row is built. Several roles can feed one field: a title, a given and a family name all
//! make the `name`.

use crate::field::Field;

/// The order of a full name, as far as the heading tells it. Guessing from the words is not done: "Kováčová Žofia" and
/// "Martin Peter" cannot be told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NameOrder {
    Untold,
    GivenFirst,
    FamilyFirst,
}

/// What a column is used for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Role {
    FullName(NameOrder),
    Given,
    Middle,
    Family,
    Prefix,
    Suffix,
    /// First or second e-mail column, counted from 0.
    Email(u8),
    /// First or second phone column, counted from 0.
    Phone(u8),
    Street,
    Address,
    City,
    Postcode,
    PostcodeCity,
    Country,
    Birthday,
    BirthDate,
    Iban,
    Note,
    /// A `consent:PURPOSE`.
    Consent(Field),
    /// One line of text: company, position, website, identity number, a field of the vault's own.
    Text(Field),
}

impl Role {
    /// The use that an override asks for.
    pub fn of(field: &Field) -> Self {
        match field.as_str() {
            "name" => Self::FullName(NameOrder::Untold),
            "given" => Self::Given,
            "family" => Self::Family,
            "email" => Self::Email(0),
            "email2" => Self::Email(1),
            "phone" => Self::Phone(0),
            "phone2" => Self::Phone(1),
            "street" => Self::Street,
            "city" => Self::City,
            "postcode" => Self::Postcode,
            "country" => Self::Country,
            "birthday" => Self::Birthday,
            "birth_date" => Self::BirthDate,
            "iban" => Self::Iban,
            "note" => Self::Note,
            _ if field.consent_purpose().is_some() => Self::Consent(field.clone()),
            _ => Self::Text(field.clone()),
        }
    }

    /// The field that the column fills, or helps to fill.
    pub fn field(&self) -> Field {
        match self {
            Self::FullName(_) | Self::Middle | Self::Prefix | Self::Suffix => Field::NAME,
            Self::Given => Field::GIVEN,
            Self::Family => Field::FAMILY,
            Self::Email(0) => Field::EMAIL,
            Self::Email(_) => Field::EMAIL2,
            Self::Phone(0) => Field::PHONE,
            Self::Phone(_) => Field::PHONE2,
            Self::Street | Self::Address => Field::STREET,
            Self::City | Self::PostcodeCity => Field::CITY,
            Self::Postcode => Field::POSTCODE,
            Self::Country => Field::COUNTRY,
            Self::Birthday => Field::BIRTHDAY,
            Self::BirthDate => Field::BIRTH_DATE,
            Self::Iban => Field::IBAN,
            Self::Note => Field::NOTE,
            Self::Consent(field) | Self::Text(field) => field.clone(),
        }
    }

    /// Whether an override that takes this role's field pushes this role out. Parts of a name stay beside a full name:
    /// they only fill it where it is empty.
    pub fn is_displaced_by(&self, field: &Field) -> bool {
        !matches!(self, Self::Middle | Self::Prefix | Self::Suffix | Self::Note) && self.field() == *field
    }
}
