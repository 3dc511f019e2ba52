//! Rows from small tables: what is kept, what is reported.

use crate::{Options, Parsed, parse};

fn read(table: &str, map: &[&str]) -> Parsed {
    let options = Options {
        map: map.iter().map(|m| (*m).to_owned()).collect(),
        custom_fields: vec!["own".to_owned()],
        ..Options::default()
    };
    parse(table.as_bytes(), "table.csv", &options).expect("table")
}

fn values(parsed: &Parsed) -> String {
    let mut all = Vec::new();
    for row in &parsed.rows {
        all.extend(row.values.iter().map(|v| format!("{}={}", v.field, v.value)));
        all.extend(row.warnings.iter().map(|w| format!("!{}", w.code)));
    }
    all.extend(parsed.rejected.iter().map(|r| format!("{}:{}", r.row, r.reason)));
    all.join(" ")
}

#[test]
fn rows() {
    for (table, map, expected) in [
        // The first place is never empty while the second is filled, and nothing stands twice.
        ("E-mail;E-mail 2\n;a@b.example\n", &[][..], "email=a@b.example"),
        (
            "E-mail;E-mail 2\na@b.example;A@B.example\n",
            &[],
            "email=a@b.example",
        ),
        ("Telefón;Mobil\n;0905 123 456\n", &[], "phone=+421905123456"),
        (
            "Telefón;Mobil\n0905123456;+421 905 123 456\n",
            &[],
            "phone=+421905123456",
        ),
        (
            "E-mail;E-mail 2\na@b.example, c@d.example;e@f.example\n",
            &[],
            "email=a@b.example email2=e@f.example !extra-value",
        ),
        (
            "E-mail;E-mail 2\nzle;e@f.example\n",
            &[],
            "email=e@f.example !bad-email",
        ),
        (
            "Meno;Telefón\nEva;6221234\n",
            &[],
            "name=Eva phone=6221234 !odd-phone",
        ),
        // Only wrong contacts.
        ("E-mail;Telefón\nzle;\n", &[], "2:bad-email"),
        ("E-mail;Telefón\n;neviem\n", &[], "2:bad-phone"),
        ("Meno;Poznámka\n;iba poznámka\n", &[], "2:no-name"),
        ("Meno;Poznámka\n;\n", &[], "2:empty-row"),
        ("Meno;X\n;y\n", &[], "2:no-name"),
        // Placeholders are nothing, but somebody may be called Null.
        ("Meno;E-mail;Telefón\nNull;-;n/a\n", &[], "name=Null"),
        (
            "Meno;Súhlas\nEva;áno\n",
            &["Súhlas=consent:newsletter"],
            "name=Eva consent:newsletter=yes",
        ),
        (
            "Meno;Súhlas\nEva;x\n",
            &["Súhlas=consent:newsletter"],
            "name=Eva consent:newsletter=yes",
        ),
        (
            "Meno;Súhlas\nEva;nie\n",
            &["Súhlas=consent:newsletter"],
            "name=Eva",
        ),
        (
            "Meno;Súhlas\nEva;asi\n",
            &["Súhlas=consent:newsletter"],
            "name=Eva !bad-consent",
        ),
        (
            "Meno;Číslo topánok\nEva;42\n",
            &["Číslo topánok=own"],
            "name=Eva own=42",
        ),
        (
            "Meno;Rodné číslo\nEva;855412/0003\n",
            &["Rodné číslo=own"],
            "name=Eva own=855412/0003 !birth-number",
        ),
        ("Meno;Dátum narodenia\nEva;12. 4.\n", &[], "name=Eva !bad-date"),
        ("Meno;Narodeniny\nEva;12. 4.\n", &[], "name=Eva birthday=--04-12"),
        (
            "Meno;Poznámka;Druhá\nEva;a;b\n",
            &["Druhá=note"],
            "name=Eva note=a note=b",
        ),
        // A whole address beside a column of its own for the town.
        (
            "Meno;Adresa;Mesto\nEva;Hlavná 1, 040 01 Košice;Prešov\n",
            &[],
            "name=Eva street=Hlavná 1 city=Prešov postcode=040 01",
        ),
        (
            "Meno;PSČ a mesto\nEva;040 01 Košice\n",
            &[],
            "name=Eva city=Košice postcode=040 01",
        ),
        // A heading that only an override knows, below a title line or not.
        ("Kto;Kde\nEva;Nitra\n", &["Kto=name"], "name=Eva"),
        (
            "Zoznam\n\nKto;Kde\nEva;Nitra\n",
            &["Kto=name", "kde=city"],
            "name=Eva city=Nitra",
        ),
        ("Meno;Obrat 2024/2025\nEva;1\n", &[], "name=Eva"),
        // Titles stay in the name.
        (
            "Titul;Meno;Priezvisko\nIng.;Žofia;Kováčová, PhD.\n",
            &[],
            "name=Ing. Žofia Kováčová, PhD. given=Žofia family=Kováčová",
        ),
        (
            "Titul;Meno;Priezvisko\nIng.;Ing. Žofia;Kováčová\n",
            &[],
            "name=Ing. Žofia Kováčová given=Žofia family=Kováčová",
        ),
        (
            "Oslovenie;Meno;Priezvisko\nPani;Žofia;Kováčová\n",
            &[],
            "name=Žofia Kováčová given=Žofia family=Kováčová",
        ),
        (
            "Meno;E-mail\nKováčová Žofia;a@b.example\n",
            &[],
            "name=Kováčová Žofia email=a@b.example",
        ),
        (
            "Meno;E-mail\n\"Kováčová, Žofia\";a@b.example\n",
            &[],
            "name=Žofia Kováčová given=Žofia family=Kováčová email=a@b.example",
        ),
        (
            "Meno;E-mail\n\"Žofia Kováčová, PhD.\";a@b.example\n",
            &[],
            "name=Žofia Kováčová, PhD. email=a@b.example",
        ),
    ] {
        assert_eq!(values(&read(table, map)), expected, "{table:?}");
    }
}

#[test]
fn too_long() {
    let table = format!("Meno;Funkcia;Poznámka\nEva;{};ok\n", "a".repeat(501));
    assert_eq!(values(&read(&table, &[])), "name=Eva note=ok !too-long");
    let table = format!(
        "Meno;Poznámka\nEva;{}\nIvan;x\n",
        "a".repeat(crate::limits::MAX_RECORD)
    );
    assert_eq!(values(&read(&table, &[])), "name=Ivan note=x 2:row-too-large");
}

#[test]
fn nothing_personal_in_debug() {
    let parsed = read(
        "Meno;E-mail;Poznámka\nŽofia;zofia@posta.example;tajné\n;zle;tajné\n",
        &[],
    );
    let debug = format!("{parsed:?}");
    for secret in ["ofia", "posta", "tajn", "zle"] {
        assert!(!debug.contains(secret), "{debug}");
    }
}
