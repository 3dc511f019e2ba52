//! A report in which every value can be found again.

use chrono::{DateTime, FixedOffset, NaiveDate};
use text::Lang;
use uuid::Uuid;

use super::super::*;

/// Values that must come out exactly once in parts A to E: no one of them is part of another.
pub(super) const ONCE: [&str; 21] = [
    "Kanárik 14. 2. 1987",
    "kanarik.zofia@velmi-dlha-domena-lekarne-pri-moste.example",
    "+421 905 111 111",
    "Kanáriková 1234/56, 017 01 Považská Bystrica, za druhým mostom vľavo, Slovenská republika",
    "SK99 0000 1111 2222 3333 4444",
    "Жофія Канаркова",
    "poznámka-kanárik s viacerými slovami, ktoré sa určite nezmestia do jedného riadku tohto výpisu",
    "druhý riadok poznámky",
    "dôvod-začiernenia je dosť dlhý na to, aby sa zalomil do ďalšieho riadku tabuľky",
    "záujem-kanárik",
    "§ 35 kanáriej vyhlášky",
    "uchovanie-kanárik",
    "Príjemca Kanárik, a. s.",
    "záruky-kanárik podľa štandardných doložiek schválených v rozhodnutí Komisie",
    "dôkaz-kanárik.pdf",
    "znenie-kanárik: súhlasím s tým, čo stojí v tomto veľmi dlhom texte súhlasu na dve strany",
    "výsledok-kanárik: vyhovené v plnom rozsahu a doručené osobne",
    "obmedzenie-kanárik",
    "hovor-kanárik",
    "odkrytie-kanárik: overenie totožnosti pri osobnom prevzatí zásielky na pobočke",
    "zmena-kanárik: opravené podľa občianskeho preukazu predloženého osobne na pobočke",
];

pub(super) fn at(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(super) fn verbatim(text: &str) -> Vec<Passage> {
    vec![Passage::Verbatim(text.to_owned())]
}

pub(super) fn row(category: Category, label: &str, value: &str) -> Row {
    let source = Source {
        kind: SourceKind::ThirdParty,
        detail: Some("adresár".to_owned()),
    };
    Row {
        category,
        label: label.to_owned(),
        value: verbatim(value),
        source,
        since: Some(day("2024-03-11")),
    }
}

pub(super) fn purpose(name: &str, basis: Basis) -> Purpose {
    Purpose {
        name: name.to_owned(),
        basis,
        art9: None,
        interest: None,
        statute: None,
        categories: vec![Category::Contact],
        since: Some(day("2024-03-11")),
        ended: None,
        retention: "2 roky".to_owned(),
        until: None,
        marketing: false,
    }
}

pub(super) fn held() -> Held {
    Held {
        person: "Žofia Kováčová".to_owned(),
        rows: vec![
            row(Category::Identification, "Dátum narodenia", ONCE[0]),
            row(Category::Identification, "Meno", ONCE[5]),
            row(Category::Contact, "E-mail", ONCE[1]),
            row(Category::Contact, "Telefón", ONCE[2]),
            row(Category::Contact, "Adresa na doručovanie písomností", ONCE[3]),
            row(Category::Financial, "IBAN", ONCE[4]),
        ],
        notes: vec![Note {
            at: at("2026-03-12T09:15:00+01:00"),
            text: vec![
                Passage::Verbatim(format!("{}\n{} ", ONCE[6], ONCE[7])),
                Passage::Redacted,
                Passage::Verbatim(".".to_owned()),
            ],
        }],
        redactions: vec![Redaction {
            place: "poznámka".to_owned(),
            reason: ONCE[8].to_owned(),
            count: 1,
        }],
        purposes: vec![
            Purpose {
                interest: Some(ONCE[9].to_owned()),
                statute: Some(ONCE[10].to_owned()),
                retention: ONCE[11].to_owned(),
                until: Some(day("2031-12-31")),
                ..purpose("Starostlivosť", Basis::LegitimateInterest)
            },
            purpose("Novinky", Basis::Consent),
        ],
        recipients: vec![Recipient {
            name: ONCE[12].to_owned(),
            country: "Slovensko".to_owned(),
            role: Role::Processor,
            handed: vec![Handed {
                on: day("2026-03-02"),
                what: vec!["Adresa".to_owned()],
            }],
        }],
        transfers: vec![Transfer {
            to: "Švajčiarsko".to_owned(),
            safeguards: ONCE[13].to_owned(),
        }],
        consents: vec![ConsentEvent {
            at: at("2026-04-01T10:02:00+02:00"),
            purpose: "Novinky".to_owned(),
            act: ConsentAct::Granted,
            channel: Some(Channel::Paper),
            wording: Some("n-2".to_owned()),
            evidence: Some(ONCE[14].to_owned()),
        }],
        wordings: vec![Wording {
            version: "n-2".to_owned(),
            body: ONCE[15].to_owned(),
        }],
        notices: vec![Notice {
            article: 14,
            state: NoticeState::Due {
                by: day("2026-06-20"),
            },
        }],
        requests: vec![PastRequest {
            kind: RequestKind::Rectification,
            received: day("2026-01-05"),
            channel: None,
            outcome: Some(ONCE[16].to_owned()),
            answered: Some(day("2026-01-20")),
        }],
        marks: vec![Mark {
            what: ONCE[17].to_owned(),
            since: day("2026-01-05"),
            until: None,
        }],
        contacts: vec![Contact {
            at: at("2026-02-01T11:00:00+01:00"),
            channel: Channel::Phone,
            text: verbatim(ONCE[18]),
        }],
        reveals: vec![Reveal {
            at: at("2026-05-20T08:11:00+02:00"),
            fields: vec![
                "Dátum narodenia".to_owned(),
                "IBAN".to_owned(),
                "Adresa na doručovanie".to_owned(),
            ],
            reason: ONCE[19].to_owned(),
            seconds: 60,
        }],
        changes: vec![Change {
            at: at("2026-05-21T09:00:00+02:00"),
            what: "údaj opravený".to_owned(),
            fields: vec!["Telefón".to_owned()],
            details: verbatim(ONCE[20]),
        }],
    }
}

pub(super) fn empty() -> Held {
    Held {
        person: "Ján Prázdny".to_owned(),
        rows: Vec::new(),
        notes: Vec::new(),
        redactions: Vec::new(),
        purposes: Vec::new(),
        recipients: Vec::new(),
        transfers: Vec::new(),
        consents: Vec::new(),
        wordings: Vec::new(),
        notices: Vec::new(),
        requests: Vec::new(),
        marks: Vec::new(),
        contacts: Vec::new(),
        reveals: Vec::new(),
        changes: Vec::new(),
    }
}

pub(super) fn report(lang: Lang, answer: Answer) -> AccessReport {
    AccessReport {
        lang,
        controller: Controller {
            name: "Stolárstvo Podhora, s. r. o.".to_owned(),
            address: "Podhorská 14, 017 01 Považská Bystrica".to_owned(),
            contact: "kancelaria@podhora.example, +421 42 000 11 22".to_owned(),
            dpo: Some("Ing. Viera Hŕstková, zodpovedna@podhora.example".to_owned()),
            authority: Authority {
                name: "Úrad na ochranu osobných údajov Slovenskej republiky".to_owned(),
                contact: Some("dozor@urad.example".to_owned()),
            },
        },
        request: Some(Request {
            received: day("2026-05-18"),
            channel: Some(Channel::Email),
        }),
        issue: Issue {
            id: Uuid::from_u128(0x0197_3c5e_7a10_7cc2_9d4e_3b1f_5a60_8c21),
            made: at("2026-06-03T07:30:05+02:00"),
            program: "Dôverník 0.1.0".to_owned(),
        },
        answer,
        integrity: Integrity {
            snapshot: "5f2c1a9be07d4c8893f1d0e2b7a6c5948371605f2c1a9be07d4c8893f1d0e2b7".to_owned(),
            audit_entries: 1204,
            audit_head: "9c1185a5c5e9fc54612808977ee8f548b2258d31e4f5a6b7c8d9e0f102132435".to_owned(),
        },
        attachments: Vec::new(),
    }
}
