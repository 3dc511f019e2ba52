use super::*;
use crate::private::Grant;
use crate::testing::{acts as log, founded, person, read, refused, write};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn what_comes_from_the_person_is_told_at_once_and_the_rest_within_a_month() {
    for (article, obtained, due) in [
        (Article::Thirteen, "2026-03-05", "2026-03-05"),
        (Article::Fourteen, "2026-03-05", "2026-04-07"),
        (Article::Fourteen, "2026-01-31", "2026-03-02"),
        (Article::Fourteen, "2026-12-31", "2027-02-01"),
    ] {
        assert_eq!(
            rules::due(article, day(obtained)),
            day(due),
            "{article:?} {obtained}"
        );
    }
    assert_eq!(Article::for_source("self"), Article::Thirteen);
    assert_eq!(Article::for_source("third-party"), Article::Fourteen);
    assert_eq!(Article::for_source("public"), Article::Fourteen);
    assert_eq!(Article::parse(15), None);
}

fn duty(vault: &crate::testing::TempVault, person: Uuid, article: Article, obtained: &str) -> NaiveDate {
    write(vault, |w| {
        let due = add_duty(w, person, article, day(obtained), None)?;
        w.audit(acts::IMPORTED, None, json!({}))?;
        Ok(due)
    })
    .unwrap()
}

#[test]
fn duties_come_soonest_first_in_pages_and_one_notice_meets_all_of_a_person() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    let boris = person(&vault, "Boris Veľký", "contract");
    assert_eq!(
        duty(&vault, anna, Article::Fourteen, "2026-01-31"),
        day("2026-03-02")
    );
    assert_eq!(
        duty(&vault, anna, Article::Fourteen, "2026-02-10"),
        day("2026-03-10")
    );

    // Each person was added on 2 March by themselves: Article 13, due that day.
    let all = read(&vault, |r| duties(r, 0, 200));
    let shown: Vec<_> = all
        .rows
        .iter()
        .map(|d| (d.person, d.article.number(), d.due.to_string()))
        .collect();
    assert_eq!(all.total, 4);
    assert_eq!(shown.len(), 4);
    assert!(all.rows.is_sorted_by_key(|duty| (duty.due, duty.id)));
    assert_eq!(shown[3], (anna, 14, "2026-03-10".to_owned()));
    assert_eq!(
        all.rows[3].name.shown_to(&Grant::minimal()).value().as_deref(),
        Some("Anna Malá")
    );
    let pages: Vec<Uuid> = (0..4)
        .flat_map(|start| read(&vault, |r| duties(r, start, 1)).rows)
        .map(|d| d.id)
        .collect();
    assert_eq!(pages, all.rows.iter().map(|duty| duty.id).collect::<Vec<_>>());
    assert!(read(&vault, |r| duties(r, 4, 10)).rows.is_empty());

    assert_eq!(read(&vault, |r| informed_at(r, anna)), None);
    let before = log(&vault).len();
    let (_, met) = write(&vault, |w| give(w, anna, "1", Channel::Email, Lang::Sk)).unwrap();
    assert_eq!(met, 3);
    assert_eq!(log(&vault).split_off(before), [acts::NOTICE_GIVEN]);
    assert!(read(&vault, |r| informed_at(r, anna)).is_some());
    assert!(read(&vault, |r| open_of(r, anna)).is_empty());
    assert_eq!(read(&vault, |r| open_of(r, boris)).len(), 1, "nobody else's");
    let (_, met) = write(&vault, |w| give(w, anna, "1", Channel::Paper, Lang::Sk)).unwrap();
    assert_eq!(met, 0, "told again, nothing was open");
}

#[test]
fn what_was_given_must_be_a_registered_notice_and_a_restricted_person_may_be_told() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    let given = |person, version: &str| write(&vault, |w| give(w, person, version, Channel::Email, Lang::Sk));
    match given(anna, "general-1") {
        Err(CrmError::Refused(refusal)) => {
            assert_eq!(
                (refusal.code, refusal.field.as_deref()),
                ("unknown-text-version", Some("version"))
            );
        }
        other => panic!("a consent text is no notice: {:?}", other.is_ok()),
    }
    assert_eq!(refused(given(Uuid::from_u128(9), "1")), "unknown-person");
    write(&vault, |w| {
        w.conn()
            .execute("UPDATE person SET restricted_at = 1 WHERE id = ?1", (anna,))?;
        w.audit(acts::PERSON_CHANGED, Some(anna), json!({}))?;
        Ok(())
    })
    .unwrap();
    given(anna, "1").unwrap();
}
