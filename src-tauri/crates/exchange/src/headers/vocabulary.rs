//! Words that name a thing, folded: Slovak, Czech, English, as Outlook, Google, HubSpot, Pipedrive, Thunderbird and
//! home-made lists write them.

use std::collections::HashMap;
use std::sync::LazyLock;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Concept {
    /// Full name in an order that the heading does not tell.
    Name,
    /// Full name, given name first.
    NameGivenFirst,
    /// Full name, family name first.
    NameFamilyFirst,
    /// `Meno`, `Name`: the given name beside a family-name column, else the full name.
    NameOrGiven,
    /// Given name.
    Given,
    /// Middle name.
    Middle,
    /// Family name.
    Family,
    /// Titles before the name, or a form of address.
    Prefix,
    /// Titles after the name.
    Suffix,
    /// English `Title`: a form of address beside a job-title column, else the position.
    TitleOrPosition,
    /// Company.
    Company,
    /// E-mail.
    Email,
    /// Phone.
    Phone,
    /// Street and number.
    Street,
    /// Whole address in one cell.
    Address,
    /// Town.
    City,
    /// Postcode.
    Postcode,
    /// Postcode and town in one cell.
    PostcodeCity,
    /// Country.
    Country,
    /// Position.
    Position,
    /// Birthday.
    Birthday,
    /// Date of birth.
    BirthDate,
    /// Web address.
    Website,
    /// Bank account.
    Iban,
    /// Number of an identity card.
    IdNumber,
    /// Note.
    Note,
    /// Birth number (rodné číslo): known in order to be refused.
    BirthNumber,
}

impl Concept {
    /// Whether a person may have one at work, one at home, a second one.
    pub(super) fn can_be_several(self) -> bool {
        matches!(
            self,
            Self::Email
                | Self::Phone
                | Self::Street
                | Self::Address
                | Self::City
                | Self::Postcode
                | Self::PostcodeCity
                | Self::Country
                | Self::Website
                | Self::Company
                | Self::Position
                | Self::Note
        )
    }

    /// Whether this is part of a postal address.
    pub(crate) fn is_address(self) -> bool {
        matches!(
            self,
            Self::Street | Self::Address | Self::City | Self::Postcode | Self::PostcodeCity | Self::Country
        )
    }
}

/// A concept, its plain words, its weak words; parted by ` | `.
type Entry = (Concept, &'static str, &'static str);

const WORDS: &[Entry] = &[
    (
        Concept::Name,
        "full name | cele meno | cele jmeno | zobrazovane meno | zobrazene meno | \
         zobrazovane jmeno | zobrazene jmeno | display name | kontaktna osoba | \
         kontaktni osoba | contact name | contact person | meno kontaktu | jmeno kontaktu | \
         meno osoby | fullname | meno klienta | meno zakaznika | jmeno zakaznika | \
         meno kontaktnej osoby",
        "osoba | person | klient | client | zakaznik | customer | customer name | file as",
    ),
    (
        Concept::NameGivenFirst,
        "meno a priezvisko | meno priezvisko | jmeno a prijmeni | jmeno prijmeni | \
         first and last name | titul meno priezvisko | titul meno a priezvisko",
        "",
    ),
    (
        Concept::NameFamilyFirst,
        "priezvisko a meno | priezvisko meno | prijmeni a jmeno | prijmeni jmeno",
        "",
    ),
    (Concept::NameOrGiven, "meno | jmeno | name", ""),
    (
        Concept::Given,
        "krstne meno | krestni jmeno | first name | given name | firstname | forename",
        "",
    ),
    (
        Concept::Middle,
        "middle name | additional name | stredne meno | prostredni jmeno | druhe meno | \
         druhe jmeno | dalsie meno | dalsi jmeno",
        "",
    ),
    (
        Concept::Family,
        "priezvisko | prijmeni | last name | family name | surname | lastname",
        "",
    ),
    (
        Concept::Prefix,
        "titul | tituly | titul pred | titul pred menom | tituly pred menom | \
         titul pred jmenem | tituly pred jmenem | name prefix | prefix | oslovenie | \
         osloveni | salutation",
        "",
    ),
    (
        Concept::Suffix,
        "titul za | titul za menom | tituly za menom | titul za jmenem | tituly za jmenem | \
         name suffix | suffix | pripona | pripona mena",
        "",
    ),
    (Concept::TitleOrPosition, "title", ""),
    (
        Concept::Company,
        "firma | nazov firmy | nazev firmy | meno firmy | spolocnost | nazov spolocnosti | \
         spolecnost | nazev spolecnosti | obchodne meno | obchodni jmeno | obchodni firma | \
         organizacia | organizace | nazov organizacie | nazev organizace | zamestnavatel | \
         company | company name | organization | organisation | organization name | \
         organisation name | employer",
        "nazov | nazev | subjekt | nazov subjektu | account name | associated company | \
         primary company | primary associated company | odberatel | partner | business name",
    ),
    (
        Concept::Email,
        "email | e mail | mail | e mailova adresa | emailova adresa | mailova adresa | \
         email adresa | e mail adresa | email address | e mail address | \
         elektronicka adresa | elektronicka posta | e posta | emaily | e maily",
        "additional email addresses | adresa elektronickej posty",
    ),
    (
        Concept::Phone,
        "telefon | telefonne cislo | telefonni cislo | cislo telefonu | telefony | tel | \
         tel cislo | tel c | t c | phone | phone number | telephone | telephone number | \
         tel no | mobilny telefon | mobilni telefon | mobile phone | mobile number | \
         mobile phone number | cell phone | cislo na mobil | cislo mobilu | \
         hlavny telefon spolocnosti | company main phone | pevna linka",
        "",
    ),
    (
        Concept::Street,
        "ulica | ulica a cislo | ulica a cislo domu | ulica cislo | ulica c | ulice | \
         ulice a cislo | ulice a cislo popisne | ulice cislo | street | street address | \
         street and number | \
         address street | address line | address line 1",
        "",
    ),
    (
        Concept::Address,
        "adresa | adresa bydliska | adresa bydliste | bydlisko | bydliste | trvale bydlisko | \
         trvale bydliste | trvaly pobyt | adresa trvaleho pobytu | korespondencna adresa | \
         korespondencni adresa | postova adresa | postovni adresa | sidlo | address | \
         postal address",
        "address formatted | organization address | organizacia adresa",
    ),
    (
        Concept::City,
        "mesto | obec | mesto obec | obec mesto | city | town | address city | city town",
        "posta",
    ),
    (
        Concept::Postcode,
        "psc | postove smerovacie cislo | postovni smerovaci cislo | smerovacie cislo | zip | \
         zip code | postal code | postcode | post code | address postal code | \
         zip postal code | postal code zip",
        "",
    ),
    (
        Concept::PostcodeCity,
        "psc a mesto | psc mesto | psc a obec | psc obec | mesto a psc | mesto psc | \
         obec a psc",
        "",
    ),
    (
        Concept::Country,
        "krajina | krajina oblast | zeme | zeme oblast | country | country region | \
         address country",
        "stat | zem",
    ),
    (
        Concept::Position,
        "pozicia | pracovna pozicia | pracovni pozice | pozice | funkcia | funkce | \
         pracovne zaradenie | pracovni zarazeni | pracovna funkcia | job title | position | \
         organization title | nazov pozicie",
        "role | povolanie | povolani | profesia | profese | occupation | profession",
    ),
    (Concept::Birthday, "narodeniny | narozeniny | birthday", ""),
    (
        Concept::BirthDate,
        "datum narodenia | datum narozeni | dat narodenia | dat nar | datum nar | \
         den narodenia | narodeny | narodena | narozen | date of birth | birth date | \
         birthdate | dob",
        "",
    ),
    (
        Concept::Website,
        "web | www | website | web site | webova stranka | webove stranky | web stranka | \
         webstranka | internetova stranka | web page | webpage | home page | homepage | \
         website url | url",
        "personal web page",
    ),
    (
        Concept::Iban,
        "iban | cislo uctu iban | iban uctu | ucet iban | cislo uctu | cislo bankoveho uctu | \
         bankovy ucet | bankovni ucet | bankove spojenie | bankovni spojeni | bank account | \
         bank account iban",
        "",
    ),
    (
        Concept::IdNumber,
        "cislo op | c op | cislo obcianskeho preukazu | cislo obcanskeho prukazu | \
         obciansky preukaz | obcansky prukaz | cislo dokladu totoznosti | id card number | \
         identity card number | identity document number",
        "",
    ),
    (
        Concept::Note,
        "poznamka | poznamky | note | notes",
        "komentar | koment | comment | comments | remark | remarks",
    ),
    (
        Concept::BirthNumber,
        "rodne cislo | rc | r c | rod c | rodne c | birth number | rodne cislo ico | \
         government id number | national id | national id number",
        "",
    ),
];

static TABLE: LazyLock<HashMap<&'static str, (Concept, bool)>> = LazyLock::new(|| {
    let mut table = HashMap::new();
    for (concept, plain, weak) in WORDS {
        for word in plain.split(" | ") {
            table.insert(word, (*concept, false));
        }
        for word in weak.split(" | ").filter(|word| !word.is_empty()) {
            table.entry(word).or_insert((*concept, true));
        }
    }
    table
});

/// The concept of a whole phrase, and whether the word is weak.
pub(super) fn look_up(phrase: &str) -> Option<(Concept, bool)> {
    TABLE.get(phrase).copied()
}
