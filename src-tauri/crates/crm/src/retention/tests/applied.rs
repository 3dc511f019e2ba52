//! A review is carried out as a whole, through the one door.

use testkit::canary::Canaries;
use vault::Job;
use vault::backup::BackupState;

use super::*;
use crate::disclosure::{self, Egress, RecipientRole, tell};
use crate::erasure::plan::Answer;
use crate::erasure::{self, Ground, Order, suppression};
use crate::restriction;
use crate::testing::{OWNER, refused};

fn decide(vault: &TempVault, decision: impl Fn(&Due) -> Option<Decision>) -> Vec<Reviewed> {
    let today = vault.world().today();
    let rows = read(vault, |r| due(r, today));
    let reviewed = rows.iter().filter_map(|row| {
        Some(Reviewed {
            id: row.id,
            decision: decision(row)?,
        })
    });
    reviewed.collect()
}

fn carry_out(vault: &TempVault, review: &[Reviewed]) -> Result<Applied, CrmError> {
    apply(vault, OWNER, review, &Job::silent())
}

fn today(vault: &TempVault) -> Vec<Due> {
    due_on(vault, &vault.world().today().to_string())
}

fn people_left(vault: &TempVault) -> u64 {
    read(vault, |r| {
        Ok(r.conn()
            .query_row("SELECT count(*) FROM person", [], |row| row.get(0))?)
    })
}

fn said(person: Uuid, action: crate::consent::ConsentAction) -> crate::consent::NewEvent<'static> {
    crate::consent::NewEvent {
        person,
        purpose: "newsletter",
        action,
        channel: crate::consent::Channel::Paper,
        text_version: None,
        lang: text::Lang::Sk,
        at: None,
        evidence: None,
    }
}

#[test]
fn many_people_go_at_once_each_with_a_receipt_and_some_stay_with_a_reason() {
    let vault = founded();
    let ids: Vec<Uuid> = (0..9)
        .map(|n| person(&vault, &format!("Osoba Číslo{n}"), "contract"))
        .collect();
    let made = vault.backup(OWNER, &[vault.own_place()], &Job::silent()).unwrap();
    assert!(made.copies[0].result.is_ok());
    go(&vault, "2031-01-01T10:00:00+01:00");
    let keep = |row: &Due| match row.person == ids[3] {
        true => Some(Decision::Keep("  súdny spor  ".to_owned())),
        false => Some(Decision::Erase),
    };
    let applied = carry_out(&vault, &decide(&vault, keep)).unwrap();
    assert_eq!(applied.outcomes.len(), 9);
    assert_eq!(
        applied.backups.len(),
        1,
        "one time through the backups: {applied:?}"
    );
    assert!(
        applied
            .backups
            .iter()
            .all(|(_, state)| *state == BackupState::Rewritten)
    );
    let receipts: std::collections::BTreeSet<Uuid> =
        applied.outcomes.iter().filter_map(|row| row.receipt).collect();
    assert_eq!((receipts.len(), people_left(&vault)), (8, 1));
    let kept: Vec<Uuid> = applied
        .outcomes
        .iter()
        .filter(|row| row.kept)
        .map(|row| row.due.id)
        .collect();
    assert_eq!(kept, [ids[3]]);
    assert_eq!(today(&vault), [], "she is not asked about again at once");
    let reason: String = read(&vault, |r| {
        Ok(r.conn()
            .query_row("SELECT reason FROM retention_kept", [], |row| row.get(0))?)
    });
    assert_eq!(reason, "súdny spor");
    go(&vault, "2031-07-01T10:00:00+02:00");
    assert_eq!(
        today(&vault).len(),
        1,
        "she is asked about again after the time of the law pack"
    );
    assert!(acts(&vault).contains(&"retention-reviewed".to_owned()));
    assert!(vault.verify(&Job::silent()).unwrap().ok);
}

#[test]
fn nothing_is_done_of_a_review_that_does_not_hold() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    let boris = person(&vault, "Boris Veľký", "contract");
    go(&vault, "2030-12-01T10:00:00+01:00");
    let late = person(&vault, "Nová Osoba", "contract");
    write(&vault, |w| {
        restriction::restrict(w, boris, restriction::Ground::Claims)
    })
    .unwrap();
    go(&vault, "2035-12-01T10:00:00+01:00");
    let erase = |id| Reviewed {
        id,
        decision: Decision::Erase,
    };
    let keep = |id, reason: &str| Reviewed {
        id,
        decision: Decision::Keep(reason.to_owned()),
    };
    let long = "x".repeat(501);
    for (review, code) in [
        (vec![erase(anna), erase(boris)], "restricted"),
        (vec![erase(anna), erase(Uuid::from_u128(5))], "not-due"),
        (vec![erase(anna), erase(anna)], "reviewed-twice"),
        (vec![erase(anna), keep(boris, " ")], "keep-without-reason"),
        (vec![erase(anna), keep(boris, &long)], "too-long"),
    ] {
        assert_eq!(refused(carry_out(&vault, &review)), code);
        assert_eq!(people_left(&vault), 3, "{code}");
    }
    let applied = carry_out(&vault, &[erase(anna), keep(boris, "spor trvá"), erase(late)]).unwrap();
    assert_eq!((applied.outcomes.len(), people_left(&vault)), (3, 1));
}

#[test]
fn a_value_goes_physically_and_whoever_received_it_is_to_be_told() {
    let canaries = Canaries::new(7, &["street"]);
    let street = canaries.value("street").unwrap().to_owned();
    let vault = founded();
    let values = [
        ("name", "Anna Malá"),
        ("email", "mala@klasok.example"),
        ("street", street.as_str()),
    ];
    let anna = person_with(&vault, "contract", &values);
    write(&vault, |w| {
        let courier = disclosure::add_recipient(w, "Kuriér Sever", "SK", RecipientRole::Processor, None)?;
        let other = disclosure::add_recipient(w, "Účtovníctvo", "SK", RecipientRole::Processor, None)?;
        for (recipient, fields) in [(courier.id, ["name", "street"]), (other.id, ["name", "email"])] {
            disclosure::permit(
                w,
                &Egress {
                    person: anna,
                    purpose: "contract",
                    recipient,
                    way: "export",
                    fields: &fields,
                },
            )?;
        }
        end_act(w, anna, "contract", None)
    })
    .unwrap();
    go(&vault, "2030-03-01T10:00:00+01:00");
    write(&vault, |w| {
        crate::consent::record(w, &said(anna, crate::consent::ConsentAction::Grant))
    })
    .unwrap();
    go(&vault, "2030-03-10T10:00:00+01:00");
    let made = vault.backup(OWNER, &[vault.own_place()], &Job::silent()).unwrap();
    let backup = made.copies[0].result.as_ref().unwrap().path.clone();
    let review = decide(&vault, |row| {
        (row.field.as_deref() == Some("street")).then_some(Decision::Erase)
    });
    assert_eq!(review.len(), 1, "{:?}", told(&today(&vault)));
    let applied = carry_out(&vault, &review).unwrap();
    assert!(
        applied.recipients.iter().eq(["Kuriér Sever"]),
        "{:?}",
        applied.recipients
    );
    let tasks = read(&vault, |r| tell::list(r, true));
    assert_eq!(
        (tasks.len(), tasks[0].person),
        (1, Some(anna)),
        "she is there still"
    );
    let mut seen = 0;
    vault
        .each_page(|_, page| seen += canaries.found_in(page).len())
        .unwrap();
    vault
        .each_page_of_backup(&backup, |_, page| seen += canaries.found_in(page).len())
        .unwrap();
    assert_eq!(seen, 0);
    let fields = read(&vault, |r| people::get(r, anna)).fields;
    assert_eq!(
        fields.iter().map(|field| field.key.as_str()).collect::<Vec<_>>(),
        ["email"]
    );
    assert!(vault.verify(&Job::silent()).unwrap().ok);
}

/// What an erasure kept until a day is asked about after it, and goes.
#[test]
fn a_lapsed_law_finishes_the_erasure() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "legal-duty");
    let order = Order {
        person: anna,
        ground: Ground::NotNeeded,
        agreed: None,
        answer: Answer::Keep,
    };
    let done = erasure::run(&vault, OWNER, &order, &Job::silent()).unwrap();
    assert!(done.kept > 0);
    let report = read(&vault, |r| crate::requests::answer(r, anna, &[]));
    assert_eq!(
        report.left.len(),
        1,
        "the person is told what stays and until when"
    );
    assert_eq!(report.left[0].until, date("2036-12-31"));
    for early in ["2026-03-03", "2031-01-01", "2036-12-31"] {
        let left = due_on(&vault, early)
            .into_iter()
            .filter(|row| row.kind == Kind::Left);
        assert_eq!(left.count(), 0, "{early}");
    }
    go(&vault, "2037-01-01T10:00:00+01:00");
    let rows: Vec<Due> = today(&vault)
        .into_iter()
        .filter(|row| row.kind == Kind::Left)
        .collect();
    let [row] = rows.as_slice() else {
        panic!("{rows:?}")
    };
    assert_eq!((row.id, row.field.clone(), row.restricted), (anna, None, false));
    assert_eq!(row.term.floor.as_deref(), Some("accounting"));
    assert_eq!(row.term.reason, Reason::LawLapsed);
    let review = [Reviewed {
        id: anna,
        decision: Decision::Erase,
    }];
    let applied = carry_out(&vault, &review).unwrap();
    assert!(applied.outcomes[0].receipt.is_some());
    assert_eq!(read(&vault, |r| erasure::left(r, &[anna])), []);
}

#[test]
fn of_two_laws_the_one_that_lapsed_first_is_asked_about_alone() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "legal-duty");
    let order = Order {
        person: anna,
        ground: Ground::NotNeeded,
        agreed: None,
        answer: Answer::Keep,
    };
    write(&vault, |w| crate::timeline::add_note(w, anna, "Faktúra", false)).unwrap();
    erasure::run(&vault, OWNER, &order, &Job::silent()).unwrap();
    let row = write(&vault, |w| {
        let add = "INSERT INTO field_value (person_id, field_key, id, value, purpose_key, origin, source_kind, source,
                       obtained_on, since, staff_id)
                   VALUES (?1, 'city', ?2, 'Martin', 'legal-duty', 'provided', 'self', '', '2026-01-01', 1, ?3)";
        let id = w.id();
        w.conn().execute(add, (anna, id, w.staff()))?;
        let left = "INSERT INTO erasure_kept (id, person_id, law, until) VALUES (?1, ?2, 'vat', '2028-12-31')";
        w.conn().execute(left, (id, anna))?;
        w.audit("tested", None, json!({}))?;
        Ok(id)
    })
    .unwrap();
    go(&vault, "2029-01-01T10:00:00+01:00");
    let rows: Vec<Due> = today(&vault)
        .into_iter()
        .filter(|row| row.kind == Kind::Left)
        .collect();
    assert_eq!(rows.len(), 1, "{rows:?}");
    assert_eq!((rows[0].id, rows[0].field.as_deref()), (row, Some("city")));
    carry_out(
        &vault,
        &[Reviewed {
            id: row,
            decision: Decision::Erase,
        }],
    )
    .unwrap();
    assert_eq!(
        today(&vault).iter().filter(|row| row.kind == Kind::Left).count(),
        0
    );
    let record = read(&vault, |r| people::get(r, anna));
    assert!(record.fields.iter().all(|field| field.key != "city") && !record.fields.is_empty());
    assert!(record.restricted_at.is_some());
}

#[test]
fn proofs_and_suppressions_past_their_day_go_after_a_review() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    let event = said(anna, crate::consent::ConsentAction::Refuse);
    write(&vault, |w| crate::consent::record(w, &event)).unwrap();
    let order = Order {
        person: anna,
        ground: Ground::NotNeeded,
        agreed: None,
        answer: Answer::Keep,
    };
    erasure::run(&vault, OWNER, &order, &Job::silent()).unwrap();
    assert_eq!(due_on(&vault, "2030-03-02"), []);
    let kinds = |rows: &[Due]| rows.iter().map(|row| row.kind).collect::<Vec<_>>();
    go(&vault, "2030-03-03T10:00:00+01:00");
    let rows = today(&vault);
    assert_eq!(kinds(&rows), [Kind::Proof, Kind::Suppression], "{rows:?}");
    let some = |row: &Due| (row.kind == Kind::Proof).then(|| Decision::Keep("spor".to_owned()));
    carry_out(&vault, &decide(&vault, some)).unwrap();
    assert_eq!(kinds(&today(&vault)), [Kind::Suppression]);
    go(&vault, "2031-03-03T10:00:00+01:00");
    let applied = carry_out(&vault, &decide(&vault, |_| Some(Decision::Erase))).unwrap();
    assert_eq!(applied.outcomes.len(), 2);
    assert_eq!(today(&vault), []);
    let rows: u64 = read(&vault, |r| {
        let sql = "SELECT (SELECT count(*) FROM proof) + (SELECT count(*) FROM suppression)
                       + (SELECT count(*) FROM retention_kept)";
        Ok(r.conn().query_row(sql, [], |row| row.get(0))?)
    });
    assert_eq!(rows, 0);
    assert!(read(&vault, |r| suppression::check(r, "anna.mala@example.sk")).is_none());
}
