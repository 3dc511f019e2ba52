use super::*;
use crate::audit::acts;
use crate::paper::{PAPER_MAX, Paper};
use crate::testing::{OWNER, TempVault, acts_since_founding, founded, read, refused, write};

fn add(vault: &TempVault, name: &str, country: &str, safeguards: Option<&str>) -> Result<Uuid, CrmError> {
    write(vault, |w| {
        add_recipient(w, name, country, RecipientRole::Processor, safeguards).map(|known| known.id)
    })
}

fn paper(bytes: &[u8]) -> Paper {
    Paper {
        name: "zmluva.pdf".into(),
        bytes: bytes.to_vec(),
    }
}

#[test]
fn a_country_outside_the_area_needs_its_safeguards() {
    let vault = founded();
    for (country, safeguards, code) in [
        ("US", None, Some("safeguards-missing")),
        ("US", Some("  "), Some("safeguards-missing")),
        ("GB", None, Some("safeguards-missing")),
        ("US", Some("Štandardné zmluvné doložky"), None),
        ("NO", None, None),
        ("cz", None, None),
    ] {
        let answer = add(&vault, &format!("{country} {safeguards:?}"), country, safeguards);
        match code {
            Some(code) => assert_eq!(refused(answer), code, "{country} {safeguards:?}"),
            None => assert!(answer.is_ok(), "{country} {safeguards:?}"),
        }
    }
}

#[test]
fn a_change_leaves_what_was_and_who_wrote_it() {
    let vault = founded();
    let id = add(&vault, "Rozosielka Vlaštovka", "SK", None).unwrap();
    let change = |change: RecipientChange| write(&vault, |w| change_recipient(w, id, &change));
    let country = |code: &str| RecipientChange {
        country: Some(code.into()),
        ..RecipientChange::default()
    };
    assert_eq!(refused(change(RecipientChange::default())), "nothing-changed");
    assert_eq!(refused(change(country("CH"))), "safeguards-missing");
    let moved = RecipientChange {
        safeguards: Some("Rozhodnutie o primeranosti 2000/518/ES".into()),
        ..country("ch")
    };
    assert_eq!(change(moved).unwrap().country, "CH");
    let away = RecipientChange {
        safeguards: Some(String::new()),
        ..RecipientChange::default()
    };
    assert_eq!(
        refused(change(away)),
        "safeguards-missing",
        "they may not be taken away while needed"
    );
    let versions = read(&vault, |r| recipient_history(r, id));
    let told: Vec<_> = versions
        .iter()
        .map(|one| (one.version, one.country.as_str(), one.written_by))
        .collect();
    assert_eq!(told, [(2, "CH", Some(OWNER)), (1, "SK", Some(OWNER))]);
    assert_eq!(
        acts_since_founding(&vault),
        [acts::RECIPIENT_ADDED, acts::RECIPIENT_CHANGED],
        "refusals leave nothing"
    );
}

#[test]
fn a_recipient_from_before_versions_keeps_what_it_was() {
    let vault = founded();
    let id = add(&vault, "Kuriér Čmeliak", "SK", None).unwrap();
    write(&vault, |w| {
        w.conn().execute("DELETE FROM recipient_version", ())?;
        w.audit(acts::RECIPIENT_CHANGED, None, serde_json::json!({}))?;
        Ok(())
    })
    .unwrap();
    assert_eq!(
        read(&vault, |r| recipient_history(r, id)).len(),
        1,
        "as it stands"
    );
    let renamed = RecipientChange {
        name: Some("Kuriér Čmeliak, s. r. o.".into()),
        ..RecipientChange::default()
    };
    write(&vault, |w| change_recipient(w, id, &renamed)).unwrap();
    let versions = read(&vault, |r| recipient_history(r, id));
    let told: Vec<_> = versions
        .iter()
        .map(|one| (one.name.as_str(), one.written_by))
        .collect();
    assert_eq!(
        told,
        [
            ("Kuriér Čmeliak, s. r. o.", Some(OWNER)),
            ("Kuriér Čmeliak", None)
        ]
    );
}

#[test]
fn a_contract_has_its_date_and_its_paper() {
    let vault = founded(); // 2 March 2026
    let id = add(&vault, "Rozosielka Vlaštovka", "SK", None).unwrap();
    let record = |on: &str, paper: Option<Paper>| write(&vault, |w| add_contract(w, id, on, paper.as_ref()));
    assert_eq!(refused(record("1. 2. 2026", None)), "bad-date");
    assert_eq!(refused(record("2026-03-03", None)), "future-date");
    assert_eq!(refused(record("2026-02-01", Some(paper(b"")))), "empty-paper");
    let large = paper(&vec![0; PAPER_MAX + 1]);
    assert_eq!(refused(record("2026-02-01", Some(large))), "paper-too-large");
    record("2025-01-31", None).unwrap();
    let kept = record("2026-02-01", Some(paper(b"%PDF zmluva"))).unwrap();
    let all = read(&vault, contracts);
    assert_eq!(all.first(), Some(&kept), "the last signed first");
    assert_eq!(all.len(), 2);
    let back = write(&vault, |w| contract_paper(w, kept.id)).unwrap();
    assert!(back == paper(b"%PDF zmluva"), "byte for byte");
    assert_eq!(back.note(), kept.paper.unwrap());
    let none = all.last().unwrap().id;
    assert_eq!(
        refused(write(&vault, |w| contract_paper(w, none))),
        "no-such-paper"
    );
}
