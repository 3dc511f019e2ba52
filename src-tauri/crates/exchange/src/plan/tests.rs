//! Plans from headings, usage and overrides.

use super::{Plan, Usage, parse_overrides};
use crate::error::ImportError;
use crate::field::Field;

fn headers(text: &str) -> Vec<String> {
    text.split('|').map(str::to_owned).collect()
}

/// `rows` are strings with one character a column: a space for an empty cell.
fn usage(columns: usize, rows: &[&str]) -> Vec<Usage> {
    let mut usage = vec![Usage::default(); columns];
    for (number, row) in rows.iter().enumerate() {
        for (column, cell) in usage.iter_mut().zip(row.chars()) {
            column.look(number, &cell.to_string());
        }
    }
    usage
}

fn mapped(plan: &Plan) -> String {
    let fields = plan
        .mapping()
        .into_iter()
        .map(|(_, field)| field.map_or("-".to_owned(), |f| f.to_string()));
    fields.collect::<Vec<_>>().join("|")
}

fn plan(heads: &str, rows: &[&str], map: &[&str]) -> Result<String, ImportError> {
    let heads = headers(heads);
    let map: Vec<String> = map.iter().map(|m| (*m).to_owned()).collect();
    let overrides = parse_overrides(&map, &heads, &["own".to_owned()], &[])?;
    Plan::of_table(&heads, &usage(heads.len(), rows), &overrides, false).map(|p| mapped(&p))
}

#[test]
fn headings_and_usage() {
    for (heads, rows, expected) in [
        // "Meno" is given beside a family name, else the whole.
        ("Meno|Priezvisko", &["xx"][..], "given|family"),
        ("Meno|E-mail", &["xx"], "name|email"),
        ("Krstné meno|Priezvisko|Meno", &["xxx"], "given|family|name"),
        // English "Title".
        (
            "Title|First Name|Last Name|Job Title",
            &["xxxx"],
            "name|given|family|position",
        ),
        ("Name|Title", &["xx"], "name|position"),
        // Once each; further ones to the second place; the rest not at all.
        ("E-mail|E-mail (2)|E-mail (3)", &["xxx"], "email|email2|-"),
        // A third column that alone reaches somebody goes before a second that reaches nobody new.
        ("E-mail|E-mail (2)|E-mail (3)", &["xx ", "  x"], "email|-|email2"),
        // Empty columns come last; a mobile before work before home.
        ("E-mail|Email", &[" x"], "email2|email"),
        ("Telefón domov|Telefón (práca)|Mobil", &["xxx"], "-|phone2|phone"),
        ("Telefón|Mobil", &["xx"], "phone|phone2"),
        // One address as a whole: the fuller one, work on a tie.
        (
            "Ulica (práca)|Mesto (práca)|Ulica (bydlisko)|Mesto (bydlisko)",
            &["xx  ", "  xx", "  xx"],
            "-|-|street|city",
        ),
        (
            "Ulica (práca)|Mesto (práca)|Ulica (bydlisko)|Mesto (bydlisko)",
            &["xxxx"],
            "street|city|-|-",
        ),
        ("Ulica (bydlisko)|Mesto|PSČ", &["xxx"], "street|city|postcode"),
        ("Adresa|Mesto", &["xx"], "street|city"),
        ("Ulica|Adresa", &["xx"], "street|-"),
        // Weak words give way.
        ("Názov|Firma", &["xx"], "-|company"),
        ("Názov|E-mail", &["xx"], "company|email"),
        // Never by themselves.
        (
            "Meno|Newsletter|Súhlas|Rodné číslo|IČO",
            &["xxxxx"],
            "name|-|-|-|-",
        ),
    ] {
        assert_eq!(plan(heads, rows, &[]), Ok(expected.to_owned()), "{heads}");
    }
}

#[test]
fn overrides() {
    let heads = "Meno a priezvisko|E-mail|Mail|Poznámka|Newsletter|Rodné číslo";
    let rows = ["xxxxxx"];
    for (map, expected) in [
        (&["Mail=email"][..], Ok("name|-|email|note|-|-")),
        (&["Mail=email", "E-mail=email2"], Ok("name|email2|email|note|-|-")),
        (&["E-mail=", "#3=-"], Ok("name|-|-|note|-|-")),
        (
            &["Newsletter=consent:newsletter"],
            Ok("name|email|email2|note|consent:newsletter|-"),
        ),
        (&["newsletter=own"], Ok("name|email|email2|note|own|-")),
        (&["Newsletter=note"], Ok("name|email|email2|note|note|-")),
        // The column of birth numbers: only to a field that the firm made for it.
        (&["Rodné číslo=own"], Ok("name|email|email2|note|-|own")),
        (
            &["Rodné číslo=note"],
            Err(ImportError::BirthNumberColumn { entry: 1 }),
        ),
        (
            &["#6=id_number"],
            Err(ImportError::BirthNumberColumn { entry: 1 }),
        ),
        (
            &["Mail=email", "Nič=email2"],
            Err(ImportError::UnknownColumn { entry: 2 }),
        ),
        (&["#7=email"], Err(ImportError::UnknownColumn { entry: 1 })),
        (&["#0=email"], Err(ImportError::UnknownColumn { entry: 1 })),
        (&["Mail"], Err(ImportError::UnknownColumn { entry: 1 })),
        (&["Mail=mail"], Err(ImportError::UnknownField { entry: 1 })),
        (
            &["Mail=city", "E-mail=city"],
            Err(ImportError::FieldTwice { entry: 2 }),
        ),
    ] {
        assert_eq!(plan(heads, &rows, map), expected.map(str::to_owned), "{map:?}");
    }
}

#[test]
fn a_mapping_confirmed_as_shown_changes_nothing() {
    let heads = headers("Titul|Meno a priezvisko|Adresa|E-mail|Iné");
    let usage = usage(heads.len(), &["xxxxx"]);
    let first = Plan::of_table(&heads, &usage, &[], false).expect("plan");
    let shown: Vec<String> = first
        .mapping()
        .into_iter()
        .map(|(header, field)| format!("{header}={}", field.map(|f| f.to_string()).unwrap_or_default()))
        .collect();
    let overrides = parse_overrides(&shown, &heads, &[], &[]).expect("overrides");
    let again = Plan::of_table(&heads, &usage, &overrides, false).expect("plan");
    assert_eq!(first.columns, again.columns);
    assert_eq!(
        first
            .mapping()
            .iter()
            .filter(|(_, f)| *f == Some(Field::NAME))
            .count(),
        2
    );
}
