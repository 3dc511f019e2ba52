//! The fields every new vault starts with: what small Slovak firms ask, no birth number among it.

use law::Period;
use vault::Instant;

use super::{Category, Field, FieldClass, Kind, Origin};

struct BuiltIn(
    &'static str,
    &'static str,
    &'static str,
    FieldClass,
    Category,
    Kind,
    Extra,
);

/// What sets a field apart from a plain one kept three years.
#[derive(Clone, Copy)]
enum Extra {
    Plain,
    /// The last four digits may be shown while it is sealed.
    Hint,
    /// Hint, and the passphrase again before it opens.
    HintAndReauth,
    /// As above, kept ten years like the accounting records it is part of (Act 431/2002 § 35).
    AccountingHintAndReauth,
    /// Kept ten years like the accounting records it is part of.
    Accounting,
}

use Category::{Communication, Contact, Contract, Financial, Identification, Other};
use Extra::{Accounting, AccountingHintAndReauth, Hint, HintAndReauth, Plain};
use FieldClass::{Minimal, OnDemand, Protected};
use Kind::{
    Birthday, CompanyNumber, Country, Date, Email, Iban, Language, Phone, Postcode, TaxNumber, Text, Url,
};

#[rustfmt::skip]
const BUILT_IN: &[BuiltIn] = &[
    BuiltIn("name",          "Meno",                   "Name",                  Minimal,   Identification, Text,          Plain),
    BuiltIn("given",         "Krstné meno",            "Given name",            Minimal,   Identification, Text,          Plain),
    BuiltIn("family",        "Priezvisko",             "Family name",           Minimal,   Identification, Text,          Plain),
    BuiltIn("company",       "Firma",                  "Company",               Minimal,   Identification, Text,          Plain),
    BuiltIn("email",         "E-mail",                 "E-mail",                Minimal,   Contact,        Email,         Plain),
    BuiltIn("phone",         "Telefón",                "Phone",                 OnDemand,  Contact,        Phone,         Hint),
    BuiltIn("email2",        "Druhý e-mail",           "Second e-mail",         OnDemand,  Contact,        Email,         Plain),
    BuiltIn("phone2",        "Druhý telefón",          "Second phone",          OnDemand,  Contact,        Phone,         Hint),
    BuiltIn("language",      "Jazyk",                  "Language",              Minimal,   Communication,  Language,      Plain),
    BuiltIn("degree",        "Titul",                  "Academic title",        OnDemand,  Identification, Text,          Plain),
    BuiltIn("salutation",    "Oslovenie",              "Form of address",       OnDemand,  Communication,  Text,          Plain),
    BuiltIn("position",      "Pozícia",                "Position",              OnDemand,  Identification, Text,          Plain),
    BuiltIn("department",    "Oddelenie",              "Department",            OnDemand,  Identification, Text,          Plain),
    BuiltIn("street",        "Ulica a číslo",          "Street and number",     OnDemand,  Contact,        Text,          Plain),
    BuiltIn("city",          "Obec",                   "Town",                  OnDemand,  Contact,        Text,          Plain),
    BuiltIn("postcode",      "PSČ",                    "Postcode",              OnDemand,  Contact,        Postcode,      Plain),
    BuiltIn("country",       "Krajina",                "Country",               OnDemand,  Contact,        Country,       Plain),
    BuiltIn("delivery_note", "Pokyny na doručenie",    "Delivery instructions", OnDemand,  Contract,       Text,          Plain),
    BuiltIn("website",       "Webová stránka",         "Website",               OnDemand,  Contact,        Url,           Plain),
    BuiltIn("birthday",      "Narodeniny",             "Birthday",              OnDemand,  Identification, Birthday,      Plain),
    BuiltIn("preferences",   "Záľuby a želania",       "Interests and wishes",  OnDemand,  Other,          Text,          Plain),
    BuiltIn("customer_no",   "Číslo zákazníka",        "Customer number",       OnDemand,  Contract,       Text,          Plain),
    BuiltIn("ico",           "IČO živnostníka",        "Sole trader's number",  OnDemand,  Identification, CompanyNumber, Accounting),
    BuiltIn("tax_number",    "DIČ alebo IČ DPH",       "Tax or VAT number",     OnDemand,  Financial,      TaxNumber,     Accounting),
    BuiltIn("birth_date",    "Dátum narodenia",        "Date of birth",         Protected, Identification, Date,          Plain),
    BuiltIn("iban",          "Číslo účtu (IBAN)",      "Bank account (IBAN)",   Protected, Financial,      Iban,          AccountingHintAndReauth),
    BuiltIn("id_number",     "Číslo dokladu totožnosti", "Identity document number", Protected, Identification, Text,       HintAndReauth),
];

/// The built-in fields as they stand in a vault made at `now`.
pub(super) fn fields(now: Instant) -> Vec<Field> {
    (0..)
        .zip(BUILT_IN)
        .filter_map(|(position, built_in)| field(position, built_in, now))
        .collect()
}

fn field(position: u32, built_in: &BuiltIn, now: Instant) -> Option<Field> {
    let BuiltIn(key, label_sk, label_en, class, category, kind, extra) = *built_in;
    let years = if matches!(extra, Accounting | AccountingHintAndReauth) {
        10
    } else {
        3
    };
    Some(Field {
        key: key.to_owned(),
        label_sk: label_sk.to_owned(),
        label_en: label_en.to_owned(),
        class,
        category,
        origin: Origin::Provided,
        kind,
        hint: matches!(extra, Hint | HintAndReauth | AccountingHintAndReauth),
        reauth: matches!(extra, HintAndReauth | AccountingHintAndReauth),
        // Ten and three years are periods: a test holds that none of the table is lost here.
        retention: Period::new(years, 0, 0).ok()?,
        built_in: true,
        position,
        created_at: now,
    })
}

/// Rows of the table, for tests.
#[cfg(test)]
pub(super) const COUNT: usize = BUILT_IN.len();

/// Keys of the table, for tests.
#[cfg(test)]
pub(super) const KEYS: [&str; COUNT] = {
    let mut keys = [""; COUNT];
    let mut i = 0;
    while i < COUNT {
        keys[i] = BUILT_IN[i].0;
        i += 1;
    }
    keys
};
