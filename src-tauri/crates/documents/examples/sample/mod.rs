//! A report about an invented person, as long as wanted.

use std::error::Error;

use chrono::{DateTime, Days, FixedOffset, NaiveDate};
use documents::access::*;
use text::Lang;
use uuid::Uuid;

type Fallible<T> = Result<T, Box<dyn Error>>;

/// The report; `notes` is what makes it long.
pub fn report(lang: Lang, notes: usize) -> Fallible<AccessReport> {
    Ok(AccessReport {
        lang,
        controller: Controller {
            name: "Stolárstvo Podhora, s. r. o.".to_owned(),
            address: "Podhorská 14, 017 01 Považská Bystrica".to_owned(),
            contact: "kancelaria@podhora.example, +421 42 000 11 22".to_owned(),
            dpo: Some("Ing. Viera Hŕstková, zodpovedna@podhora.example".to_owned()),
            authority: Authority {
                name: "Úrad na ochranu osobných údajov Slovenskej republiky".to_owned(),
                contact: Some("statny.dozor@pdp.gov.sk".to_owned()),
            },
        },
        request: Some(Request {
            received: day("2026-05-18")?,
            channel: Some(Channel::Email),
        }),
        issue: Issue {
            id: Uuid::from_u128(0x0197_3c5e_7a10_7cc2_9d4e_3b1f_5a60_8c21),
            made: at("2026-06-03T07:30:05+02:00")?,
            program: "Dôverník 0.1.0".to_owned(),
        },
        answer: Answer::Held(Box::new(held(lang, notes)?)),
        integrity: Integrity {
            snapshot: "5f2c1a9be07d4c8893f1d0e2b7a6c5948371605f2c1a9be07d4c8893f1d0e2b7".to_owned(),
            audit_entries: 1204,
            audit_head: "9c1185a5c5e9fc54612808977ee8f548b2258d31e4f5a6b7c8d9e0f102132435".to_owned(),
        },
        attachments: Vec::new(),
    })
}

fn at(text: &str) -> Fallible<DateTime<FixedOffset>> {
    Ok(DateTime::parse_from_rfc3339(text)?)
}

fn day(text: &str) -> Fallible<NaiveDate> {
    Ok(text.parse()?)
}

fn row(category: Category, label: &str, value: &str, source: Source, since: &str) -> Fallible<Row> {
    let value = vec![Passage::Verbatim(value.to_owned())];
    Ok(Row {
        category,
        label: label.to_owned(),
        value,
        source,
        since: Some(day(since)?),
    })
}

fn rows() -> Fallible<Vec<Row>> {
    let from = |kind, detail: Option<&str>| Source {
        kind,
        detail: detail.map(str::to_owned),
    };
    let person = || from(SourceKind::Person, None);
    let import = || from(SourceKind::ThirdParty, Some("adresár Outlook"));
    Ok(vec![
        row(
            Category::Identification,
            "Meno a priezvisko",
            "Žofia Kováčová",
            import(),
            "2024-03-11",
        )?,
        row(
            Category::Identification,
            "Dátum narodenia",
            "14. 2. 1987",
            person(),
            "2026-05-20",
        )?,
        row(
            Category::Identification,
            "Meno v cyrilike",
            "Жофія Ковачова",
            person(),
            "2026-05-20",
        )?,
        row(
            Category::Contact,
            "E-mail",
            "zofia.kovacova@lekaren-pri-moste.example",
            import(),
            "2024-03-11",
        )?,
        row(
            Category::Contact,
            "Telefón",
            "+421 905 000 197",
            import(),
            "2024-03-11",
        )?,
        row(
            Category::Contact,
            "Adresa",
            "Námestie slobody 1234/56, 017 01 Považská Bystrica, Slovenská republika",
            person(),
            "2025-11-30",
        )?,
        row(
            Category::Contract,
            "Objednávka",
            "Kuchynský pult, dub, 3 m, odovzdanie v máji",
            person(),
            "2026-02-02",
        )?,
        row(
            Category::Financial,
            "IBAN",
            "SK68 0720 0002 8919 8742 6353",
            person(),
            "2026-02-02",
        )?,
        row(
            Category::Financial,
            "Zľava",
            "7 %",
            from(SourceKind::Own, None),
            "2026-02-02",
        )?,
        row(
            Category::Communication,
            "Jazyk",
            "slovenčina",
            from(SourceKind::Public, Some("webová stránka lekárne")),
            "2024-03-11",
        )?,
    ])
}

fn notes(count: usize) -> Fallible<Vec<Note>> {
    let first = at("2026-03-12T09:15:00+01:00")?;
    let texts = [
        "Chce rovnaký pult, aký má sestra v Trenčíne. Police až po prázdninách, pred otvorením lekárne treba ešte \
         premerať zadnú stenu.\nCenovú ponuku poslať e-mailom.",
        "Reklamovala škrabanec na hrane, opravili sme v ten istý deň.",
        "Dohodnuté: montáž v sobotu o 7:30, kľúče budú u vrátnika. Faktúra so splatnosťou 30 dní.",
    ];
    let verbatim = |text: &str| vec![Passage::Verbatim(text.to_owned())];
    let mut notes = vec![Note {
        at: first,
        text: vec![
            Passage::Verbatim("Volal jej manžel ".to_owned()),
            Passage::Redacted,
            Passage::Verbatim(", prevezme police v piatok.".to_owned()),
        ],
    }];
    for number in 1..count {
        let text = texts.get(number % texts.len()).copied().unwrap_or_default();
        let days = Days::new(number as u64);
        notes.push(Note {
            at: first.checked_add_days(days).ok_or("no such day")?,
            text: verbatim(text),
        });
    }
    Ok(notes)
}

fn purposes() -> Fallible<Vec<Purpose>> {
    Ok(vec![
        Purpose {
            name: "Zmluva o dielo".to_owned(),
            basis: Basis::Contract,
            art9: None,
            interest: None,
            statute: None,
            categories: vec![
                Category::Identification,
                Category::Contact,
                Category::Contract,
                Category::Financial,
            ],
            since: Some(day("2026-02-02")?),
            ended: None,
            retention: "3 roky po skončení zmluvy".to_owned(),
            until: None,
            marketing: false,
        },
        Purpose {
            name: "Účtovníctvo".to_owned(),
            basis: Basis::LegalDuty,
            art9: None,
            interest: None,
            statute: Some("§ 35 zákona č. 431/2002 Z. z. o účtovníctve".to_owned()),
            categories: vec![Category::Identification, Category::Financial],
            since: Some(day("2026-02-02")?),
            ended: None,
            retention: "10 rokov po roku, ktorého sa týkajú".to_owned(),
            until: Some(day("2036-12-31")?),
            marketing: false,
        },
        Purpose {
            name: "Starostlivosť o zákazníkov".to_owned(),
            basis: Basis::LegitimateInterest,
            art9: None,
            interest: Some("udržať vzťah so zákazníkom a odpovedať na jeho otázky po dodaní".to_owned()),
            statute: None,
            categories: vec![
                Category::Identification,
                Category::Contact,
                Category::Communication,
            ],
            since: Some(day("2024-03-11")?),
            ended: None,
            retention: "2 roky od posledného kontaktu".to_owned(),
            until: Some(day("2028-05-20")?),
            marketing: false,
        },
        Purpose {
            name: "Novinky e-mailom".to_owned(),
            basis: Basis::Consent,
            art9: None,
            interest: None,
            statute: None,
            categories: vec![Category::Contact],
            since: Some(day("2026-04-01")?),
            ended: Some(day("2026-05-17")?),
            retention: "do odvolania súhlasu; dôkaz súhlasu 4 roky po odvolaní".to_owned(),
            until: Some(day("2030-05-17")?),
            marketing: true,
        },
    ])
}

fn held(lang: Lang, notes_wanted: usize) -> Fallible<Held> {
    let consent = |at, act, channel| ConsentEvent {
        at,
        purpose: "Novinky e-mailom".to_owned(),
        act,
        channel: Some(channel),
        wording: Some("novinky-2".to_owned()),
        evidence: None,
    };
    let mut granted = consent(
        at("2026-04-01T10:02:00+02:00")?,
        ConsentAct::Granted,
        Channel::Paper,
    );
    granted.evidence = Some("suhlas-kovacova.pdf".to_owned());
    let note_place = if lang == Lang::Sk {
        "poznámka z 12. 3. 2026"
    } else {
        "note of 12 March 2026"
    };
    let hand = |on, what: &[&str]| Handed {
        on,
        what: what.iter().map(|what| (*what).to_owned()).collect(),
    };
    let reveal = |at, field: &str, reason: &str, seconds| Reveal {
        at,
        fields: vec![field.to_owned()],
        reason: reason.to_owned(),
        seconds,
    };
    Ok(Held {
        person: "Žofia Kováčová".to_owned(),
        rows: rows()?,
        notes: notes(notes_wanted)?,
        redactions: vec![Redaction {
            place: note_place.to_owned(),
            reason: "meno manžela, ktorý nie je našim zákazníkom".to_owned(),
            count: 1,
        }],
        purposes: purposes()?,
        recipients: vec![
            Recipient {
                name: "Účtovníctvo Považie, s. r. o.".to_owned(),
                country: "Slovensko".to_owned(),
                role: Role::Processor,
                handed: vec![
                    hand(day("2026-03-02")?, &["Meno a priezvisko", "Adresa", "IBAN"]),
                    hand(day("2026-05-04")?, &["Meno a priezvisko", "IBAN"]),
                ],
            },
            Recipient {
                name: "Kuriér Západ, a. s.".to_owned(),
                country: "Slovensko".to_owned(),
                role: Role::Controller,
                handed: Vec::new(),
            },
        ],
        transfers: Vec::new(),
        consents: vec![granted, consent(at("2026-05-17T18:40:00+02:00")?, ConsentAct::Withdrawn, Channel::Email)],
        wordings: vec![Wording {
            version: "novinky-2".to_owned(),
            body: "Súhlasím, aby mi Stolárstvo Podhora, s. r. o., posielalo na uvedený e-mail novinky o svojich výrobkoch. \
                   Súhlas môžem kedykoľvek odvolať odkazom v každej správe alebo na adrese kancelaria@podhora.example."
                .to_owned(),
        }],
        notices: vec![
            Notice {
                article: 13,
                state: NoticeState::Given {
                    on: day("2026-02-02")?,
                    channel: Some(Channel::InPerson),
                    wording: Some("informacia-4".to_owned()),
                },
            },
            Notice { article: 14, state: NoticeState::Due { by: day("2026-06-20")? } },
        ],
        requests: vec![PastRequest {
            kind: RequestKind::Access,
            received: day("2026-05-18")?,
            channel: Some(Channel::Email),
            outcome: None,
            answered: None,
        }],
        marks: Vec::new(),
        contacts: Vec::new(),
        changes: Vec::new(),
        reveals: vec![
            reveal(at("2026-05-20T08:11:00+02:00")?, "Dátum narodenia", "overenie totožnosti pri žiadosti", 60),
            reveal(at("2026-05-21T14:02:00+02:00")?, "IBAN", "vrátenie preplatku za nedodanú policu podľa reklamácie", 120),
        ],
    })
}
