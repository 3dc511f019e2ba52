//! Headings of real programs and lists.

use super::Concept::*;
use super::Place::{Any, Home, Mobile, Other, Work};
use super::{key, recognise};

#[test]
fn known_headings() {
    for (header, concept, place, ordinal) in [
        // Outlook, Slovak
        ("Krstné meno", Given, Any, 1),
        ("Priezvisko", Family, Any, 1),
        ("Spoločnosť", Company, Any, 1),
        ("E-mailová adresa", Email, Any, 1),
        ("E-mailová adresa 3", Email, Any, 3),
        ("Mobilný telefón", Phone, Mobile, 1),
        ("Telefón do zamestnania", Phone, Work, 1),
        ("Telefón do zamestnania 2", Phone, Work, 2),
        ("Telefón domov", Phone, Home, 1),
        ("Iný telefón", Phone, Other, 1),
        ("Ulica (bydlisko)", Street, Home, 1),
        ("Mesto (práca)", City, Work, 1),
        ("PSČ (bydlisko)", Postcode, Home, 1),
        ("Krajina/oblasť (práca)", Country, Work, 1),
        ("Narodeniny", Birthday, Any, 1),
        ("Poznámky", Note, Any, 1),
        ("Webová stránka", Website, Any, 1),
        // Outlook and Thunderbird, Czech
        ("Příjmení", Family, Any, 1),
        ("Křestní jméno", Given, Any, 1),
        ("Telefon do zaměstnání", Phone, Work, 1),
        ("Ulice (zam.)", Street, Work, 1),
        ("Číslo na mobil", Phone, Mobile, 1),
        ("Druhý e-mail", Email, Any, 2),
        // Outlook, English
        ("E-mail Address", Email, Any, 1),
        ("E-mail 2 Address", Email, Any, 2),
        ("Business Phone 2", Phone, Work, 2),
        ("Home Postal Code", Postcode, Home, 1),
        ("Business Country/Region", Country, Work, 1),
        ("Web Page", Website, Any, 1),
        // Google, old and new
        ("E-mail 1 - Value", Email, Any, 1),
        ("Phone 2 - Value", Phone, Any, 2),
        ("Organization 1 - Name", Company, Any, 1),
        ("Organization 1 - Title", Position, Any, 1),
        ("Organization Name", Company, Any, 1),
        ("Address 1 - Street", Street, Any, 1),
        ("Website 1 - Value", Website, Any, 1),
        // Pipedrive, HubSpot
        ("Person - Name", NameOrGiven, Any, 1),
        ("Person - Email - Work", Email, Work, 1),
        ("Person - Phone - Mobile", Phone, Mobile, 1),
        ("Organization - Name", Company, Any, 1),
        ("Mobile Phone Number", Phone, Mobile, 1),
        // home-made
        ("Meno", NameOrGiven, Any, 1),
        ("MENO A PRIEZVISKO", NameGivenFirst, Any, 1),
        ("Priezvisko, meno", NameFamilyFirst, Any, 1),
        ("Tel. č.", Phone, Any, 1),
        ("Tel./mobil", Phone, Mobile, 1),
        ("Telefón firma", Phone, Work, 1),
        ("Firemný e-mail", Email, Work, 1),
        ("firstName", Given, Any, 1),
        ("Mesto / obec", City, Any, 1),
        ("Dátum nar.", BirthDate, Any, 1),
        ("Číslo účtu (IBAN)", Iban, Any, 1),
        ("Firma / spoločnosť", Company, Any, 1),
        ("R. č.", BirthNumber, Any, 1),
        ("Rodné číslo", BirthNumber, Any, 1),
    ] {
        let found = recognise(header).unwrap_or_else(|| panic!("{header} is not known"));
        assert_eq!(
            (found.concept, found.place, found.ordinal),
            (concept, place, ordinal),
            "{header}"
        );
    }
}

#[test]
fn headings_that_must_not_be_mapped() {
    for header in [
        "Newsletter",
        "Súhlas",
        "Súhlas GDPR",
        "Marketing consent",
        "Newsletter e-mail",
        "Unsubscribed from all email",
        "E-mail 1 - Type",
        "E-mail 1 - Label",
        "Typ e-mailu",
        "E-mail Display Name",
        "Fax (práca)",
        "Business Fax",
        "Mobile fax",
        "Assistant's Phone",
        "Manager's Name",
        "Home Address PO Box",
        "Contact owner",
        "Person - Owner",
        "Deal - Title",
        "Deal - Organization",
        "IČO",
        "DIČ",
        "Výročie",
        "Pohlavie",
        "Yomi Name",
        "Kontakt",
        "",
        " ; ",
        "🙂",
    ] {
        assert_eq!(recognise(header), None, "{header}");
    }
}

#[test]
fn keys() {
    for (header, expected) in [
        ("  E-mailová  adresa: ", "e mailova adresa"),
        ("PSČ (bydlisko)", "psc bydlisko"),
        ("firstName", "first name"),
        ("IČO", "ico"),
        ("\u{FB01}rma", "firma"),
        ("ŁÓDŹ", "łodz"),
    ] {
        assert_eq!(key(header), expected, "{header:?}");
    }
}
