//! The purposes a new vault starts with, as a small Slovak firm has them. Each is a row like any other: the firm
//! changes it by adding a new version.

use law::{Pack, Period};
use vault::Write;

use super::types::{Basis, NewPurpose};
use crate::error::CrmError;

/// Puts in the starting purposes; the catalogue of fields must be there. Part of the founding of a vault, which has
/// its own entry in the log.
///
/// # Errors
/// Of the vault; a field that the catalogue lacks.
pub fn seed(w: &Write<'_>) -> Result<(), CrmError> {
    let pack = Pack::at(w.world().today());
    for purpose in [contract(pack), legal_duty(pack), newsletter(), interest()] {
        super::insert(w, &purpose)?;
    }
    Ok(())
}

/// Article 6(1)(b). Kept for the limitation period between firms, the longer of the two that can apply to an order.
fn contract(pack: &Pack) -> NewPurpose {
    NewPurpose {
        fields: keys(&[
            "email",
            "phone",
            "email2",
            "phone2",
            "degree",
            "salutation",
            "position",
            "department",
            "street",
            "city",
            "postcode",
            "country",
            "delivery_note",
            "website",
            "customer_no",
            "ico",
            "tax_number",
            "birth_date",
            "iban",
            "id_number",
        ]),
        retention: pack.limitation.commercial.value.to_string(),
        ..plain(
            "contract",
            "Zmluvy a objednávky",
            "Contracts and orders",
            Basis::Contract,
        )
    }
}

/// Article 6(1)(c). The longest of the statutory floors, which count from the year the record relates to.
fn legal_duty(pack: &Pack) -> NewPurpose {
    let years = pack.floors.iter().map(|floor| floor.years).max().unwrap_or(0);
    let laws: Vec<&str> = pack.floors.iter().map(|floor| floor.law_sk.as_str()).collect();
    NewPurpose {
        statute: Some(laws.join("; ")),
        retention: Period::new(years.into(), 0, 0)
            .map(|period| period.to_string())
            .unwrap_or_default(),
        fields: keys(&[
            "email",
            "phone",
            "street",
            "city",
            "postcode",
            "country",
            "ico",
            "tax_number",
            "iban",
        ]),
        ..plain(
            "legal-duty",
            "Účtovné a daňové povinnosti",
            "Accounting and tax duties",
            Basis::Legal,
        )
    }
}

/// Article 6(1)(a) and § 116 of Act 452/2021. What is needed for sending goes a month after the withdrawal; the proof
/// of the consent has its own, longer time.
fn newsletter() -> NewPurpose {
    NewPurpose {
        marketing: true,
        consent_valid: Some("P5Y".into()),
        retention: "P1M".into(),
        fields: keys(&["email", "phone"]),
        ..plain(
            "newsletter",
            "Novinky a ponuky",
            "News and offers",
            Basis::Consent,
        )
    }
}

/// Article 6(1)(f): also the basis for people who act for a company, because the company and not they is the party.
fn interest() -> NewPurpose {
    NewPurpose {
        interest: Some(INTEREST.into()),
        balancing: Some(BALANCING.into()),
        retention: "P3Y".into(),
        fields: keys(&[
            "email",
            "phone",
            "email2",
            "phone2",
            "degree",
            "salutation",
            "position",
            "department",
            "street",
            "city",
            "postcode",
            "country",
            "website",
            "birthday",
            "preferences",
        ]),
        ..plain(
            "interest",
            "Starostlivosť o obchodné vzťahy",
            "Care for business relations",
            Basis::Interest,
        )
    }
}

const INTEREST: &str = "Viesť obchodné vzťahy: vedieť, s kým v mene zákazníka, dodávateľa alebo záujemcu hovoríme, na \
čom sme sa dohodli a ako sa s ním spojiť, a vedieť to doložiť.";

const BALANCING: &str = "Potrebnosť: bez mena, firmy a jedného spojenia sa obchodný vzťah viesť nedá; menej zasahujúci \
prostriedok s rovnakým výsledkom nemáme. Očakávanie osoby: kto za firmu rokuje alebo prejaví záujem o ponuku, môže \
rozumne predpokladať, že si jeho pracovné kontaktné údaje ponecháme. Dosah: ide o údaje z pracovného života; osobitné \
kategórie údajov, profilovanie ani automatizované rozhodovanie sa nepoužívajú; údaje neposkytujeme na marketing iných. \
Záruky: v zozname je vidieť len základné údaje, ostatné sú zapečatené a každé odkrytie sa zapisuje; osobu informujeme \
do jedného mesiaca; námietke podľa článku 21 vyhovieme bez zbytočného odkladu; po troch rokoch bez vzťahu sa záznam \
posúdi na vymazanie. Záver: oprávnený záujem prevažuje, kým osoba nenamieta z dôvodov svojej osobitnej situácie. Na \
priamy marketing e-mailom, SMS a telefonicky sa tento účel nevzťahuje.";

fn plain(key: &str, name_sk: &str, name_en: &str, basis: Basis) -> NewPurpose {
    NewPurpose {
        key: key.into(),
        name_sk: name_sk.into(),
        name_en: name_en.into(),
        basis,
        art9: None,
        interest: None,
        balancing: None,
        retention: String::new(),
        consent_valid: None,
        marketing: false,
        statute: None,
        transfers: None,
        fields: Vec::new(),
        recipients: Vec::new(),
    }
}

fn keys(keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| (*key).to_owned()).collect()
}
