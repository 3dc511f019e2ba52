//! The vectors of the law, and what the data must hold.

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Received, due in one month, due with the extension.
const REQUESTS: [[&str; 3]; 11] = [
    ["2026-03-05", "2026-04-07", "2026-06-05"],
    ["2026-03-03", "2026-04-07", "2026-06-03"],
    ["2026-01-31", "2026-03-02", "2026-04-30"],
    ["2028-01-31", "2028-02-29", "2028-05-02"],
    ["2026-08-31", "2026-09-30", "2026-11-30"],
    ["2026-04-08", "2026-05-08", "2026-07-08"],
    ["2026-08-15", "2026-09-15", "2026-11-16"],
    ["2026-10-17", "2026-11-17", "2027-01-18"],
    ["2026-11-24", "2026-12-28", "2027-02-24"],
    ["2026-12-06", "2027-01-07", "2027-03-08"],
    ["2026-12-31", "2027-02-01", "2027-03-31"],
];

#[test]
fn requests_are_due_as_the_law_counts() {
    for [received, due, extended] in REQUESTS {
        let clock = Pack::at(day(received)).access(day(received));
        assert_eq!(
            (clock.due, clock.extended_due),
            (day(due), day(extended)),
            "received {received}"
        );
    }
}

#[test]
fn strict_dates_are_those_before_the_roll() {
    for (received, due_strict, extended_strict, target) in [
        ("2026-03-05", "2026-04-05", "2026-06-05", "2026-03-30"), // Easter Sunday
        ("2026-01-31", "2026-02-28", "2026-04-30", "2026-02-25"),
        ("2028-01-31", "2028-02-29", "2028-04-30", "2028-02-25"),
        ("2026-11-24", "2026-12-24", "2027-02-24", "2026-12-19"),
        ("2026-05-13", "2026-06-13", "2026-08-13", "2026-06-07"), // the Saturday of the design
    ] {
        let clock = Pack::at(day(received)).access(day(received));
        assert_eq!(
            (clock.due_strict, clock.extended_strict, clock.target),
            (day(due_strict), day(extended_strict), day(target)),
            "received {received}"
        );
    }
}

#[test]
fn an_extension_is_told_within_the_first_month() {
    let clock = Pack::at(day("2026-03-05")).access(day("2026-03-05"));
    for (informed, may) in [
        ("2026-03-04", false),
        ("2026-03-05", true),
        ("2026-04-07", true),
        ("2026-04-08", false),
    ] {
        assert_eq!(clock.may_extend(day(informed)), may, "told on {informed}");
    }
}

#[test]
fn people_from_a_list_are_informed_within_a_month_of_obtaining() {
    for (obtained, strict, due) in [
        ("2026-05-19", "2026-06-19", "2026-06-19"),
        ("2026-01-31", "2026-02-28", "2026-03-02"),
    ] {
        let deadline = Pack::at(day(obtained)).notice_third_party(day(obtained));
        assert_eq!(
            deadline,
            Deadline {
                strict: day(strict),
                due: day(due)
            },
            "obtained {obtained}"
        );
    }
}

#[test]
fn a_breach_has_seventy_two_hours_by_the_slovak_clock() {
    for (aware, by) in [
        ("2026-03-27T22:00:00+01:00", "2026-03-30T23:00:00+02:00"),
        ("2026-10-23T20:00:00+00:00", "2026-10-26T21:00:00+01:00"),
    ] {
        let aware = DateTime::parse_from_rfc3339(aware).unwrap();
        let notify_by = Pack::at(aware.date_naive()).breach_notify_by(aware);
        assert_eq!(notify_by.to_rfc3339(), by);
        assert_eq!((notify_by - aware).num_hours(), 72, "elapsed time");
    }
}

#[test]
fn floors_end_with_a_year() {
    let pack = Pack::at(day("2026-06-03"));
    for key in ["accounting", "vat"] {
        let floor = pack.floor(key).unwrap();
        assert_eq!(
            floor.until(2026),
            day("2036-12-31"),
            "{key}: to 31 December of Y+10"
        );
        assert_eq!(floor.until(i32::MAX), NaiveDate::MAX, "{key}");
    }
    assert_eq!(pack.floor("everything"), None);
}

#[test]
fn consent_and_marketing() {
    let pack = Pack::at(day("2026-06-03"));
    assert_eq!(pack.consent_proof_until(day("2026-06-03")), day("2030-06-03"));
    assert_eq!(pack.refusal_until(day("2028-02-29")), day("2032-02-29"));
    for (channel, on, forbidden) in [
        ("email", "2026-06-03", true),
        ("sms", "2024-01-01", true),
        ("phone", "2025-11-11", false),
        ("phone", "2025-11-12", true),
        ("paper", "2026-06-03", false),
        ("in-person", "2026-06-03", false),
    ] {
        assert_eq!(
            pack.asking_forbidden(channel, day(on)).is_some(),
            forbidden,
            "{channel} on {on}"
        );
    }
    for (born, child) in [("2010-06-03", false), ("2010-06-04", true), ("2030-01-01", true)] {
        assert_eq!(pack.is_child(day(born), day("2026-06-03")), child, "born {born}");
    }
}

#[test]
fn the_pack_of_a_day_is_the_last_that_began() {
    let pack = |id: &str, from: &str| Pack {
        id: id.into(),
        valid_from: day(from),
        ..Pack::all()[0].clone()
    };
    let packs = [pack("first", "2026-01-01"), pack("second", "2027-07-01")];
    for (on, id) in [
        ("2020-01-01", "first"),
        ("2026-01-01", "first"),
        ("2027-06-30", "first"),
        ("2027-07-01", "second"),
        ("2099-01-01", "second"),
    ] {
        assert_eq!(Pack::newest_by(&packs, day(on)).id, id, "{on}");
    }
}

#[test]
fn every_file_is_embedded_and_names_its_pack() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/law");
    let mut files: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".toml") && !name.ends_with("-holidays.toml"))
        .collect();
    files.sort();
    let mut packs: Vec<String> = Pack::all()
        .iter()
        .map(|pack| format!("{}.toml", pack.id))
        .collect();
    packs.sort();
    assert_eq!(files, packs);
}

#[test]
fn unknown_or_doubled_entries_are_refused() {
    let good = EMBEDDED[0];
    assert!(Pack::parse(good).is_ok());
    for (from, to) in [
        ("P1M", "1 month"),
        ("country = \"SK\"", ""),
        ("[limitation]", "surprise = 1\n[limitation]"),
        ("key = \"vat\"", "key = \"accounting\""),
        ("valid_from = \"2026-01-01\"", "valid_from = \"2026-02-30\""),
        ("value = 72", "value = -1"),
    ] {
        assert!(
            good.contains(from),
            "{from} is no longer in the pack: this test would prove nothing"
        );
        assert!(
            Pack::parse(&good.replacen(from, to, 1)).is_err(),
            "{from} -> {to}"
        );
    }
}

#[test]
fn data_flow_freely_in_the_economic_area_alone() {
    let pack = Pack::at(day("2026-06-01"));
    for (code, third) in [
        ("SK", false),
        ("CZ", false),
        ("NO", false),
        ("CH", true),
        ("GB", true),
        ("US", true),
        ("sk", true),
    ] {
        assert_eq!(pack.is_third_country(code), third, "{code}");
    }
    assert_eq!(pack.transfers.eea.value.len(), 30, "27 members and three more");
}
