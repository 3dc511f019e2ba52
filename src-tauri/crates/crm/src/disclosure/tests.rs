use serde_json::json;
use vault::Write;

use super::*;
use crate::audit::acts;
use crate::consent::{self, Channel, ConsentAction, NewEvent};
use crate::private::Private;
use crate::testing::{TempVault, founded, person, read, refused, write};
use text::Lang;
use vault::census::Class;

fn accountant(vault: &TempVault) -> Uuid {
    let added = write(vault, |w| {
        add_recipient(w, "Účtovníctvo Šafran", "sk", RecipientRole::Processor, None)
    });
    added.unwrap().id
}

fn audited<T>(vault: &TempVault, f: impl FnOnce(&Write<'_>) -> Result<T, CrmError>) -> Result<T, CrmError> {
    write(vault, |w| {
        let done = f(w)?;
        w.audit(acts::DISCLOSED, None, json!({}))?;
        Ok(done)
    })
}

fn consented(vault: &TempVault, person: Uuid, action: ConsentAction) {
    let event = NewEvent {
        person,
        purpose: "newsletter",
        action,
        channel: Channel::Paper,
        text_version: None,
        lang: Lang::Sk,
        at: None,
        evidence: None,
    };
    write(vault, |w| consent::record(w, &event)).unwrap();
}

#[test]
fn recipients_are_known_by_name_and_country() {
    let vault = founded();
    let id = accountant(&vault);
    let [known] = read(&vault, recipients).try_into().unwrap();
    assert_eq!(
        (known.id, known.country.as_str(), known.role),
        (id, "SK", RecipientRole::Processor)
    );
    for (name, country, code) in [
        (" ", "SK", "empty-name"),
        (&*"x".repeat(201), "SK", "too-long"),
        ("Kuriér", "Slovensko", "bad-country"),
        ("Kuriér", "1K", "bad-country"),
        ("ÚČTOVNÍCTVO ŠAFRAN", "SK", "recipient-taken"),
    ] {
        assert_eq!(
            refused(write(&vault, |w| add_recipient(
                w,
                name,
                country,
                RecipientRole::Controller,
                None
            ))),
            code,
            "{name} {country}"
        );
    }
}

#[test]
fn the_standing_of_a_person_follows_consent_restriction_and_processing() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "newsletter");
    let ask = |purpose: &str| read(&vault, |r| standing(r, anna, purpose));
    assert_eq!(ask("newsletter"), Standing::LeftOut("consent-not-asked"));
    assert_eq!(ask("contract"), Standing::LeftOut("ended"));
    for (action, expected) in [
        (ConsentAction::Ask, Standing::LeftOut("consent-asked")),
        (ConsentAction::Grant, Standing::Allowed),
        (ConsentAction::Withdraw, Standing::LeftOut("consent-withdrawn")),
        (ConsentAction::Refuse, Standing::LeftOut("consent-refused")),
        (ConsentAction::Grant, Standing::Allowed),
    ] {
        consented(&vault, anna, action);
        assert_eq!(ask("newsletter"), expected, "{action:?}");
    }
    vault.advance(chrono::TimeDelta::days(6 * 366));
    assert_eq!(ask("newsletter"), Standing::LeftOut("consent-expired"));
    audited(&vault, |w| {
        Ok(w.conn()
            .execute("UPDATE person SET restricted_at = 1 WHERE id = ?1", (anna,))?)
    })
    .unwrap();
    assert_eq!(ask("newsletter"), Standing::LeftOut("restricted"));
    assert_eq!(
        refused(vault.read(|r| standing(r, Uuid::from_u128(9), "newsletter"))),
        "unknown-person"
    );
}

#[test]
fn a_permit_covers_what_was_written_down_and_nothing_else() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    let boris = person(&vault, "Boris Veľký", "contract");
    let to = accountant(&vault);
    let value =
        |subject, field: &str| Private::new("SK31".to_owned(), subject, field, Class::Protected, true);
    let egress = |fields: &'static [&'static str]| Egress {
        person: anna,
        purpose: "contract",
        recipient: to,
        fields,
        way: "export",
    };
    let given = audited(&vault, |w| permit(w, &egress(&["name", "iban"]))).unwrap();
    assert!(value(anna, "iban").egress(&given).is_some());
    assert!(
        value(anna, "birth_date").egress(&given).is_none(),
        "another field"
    );
    assert!(value(boris, "iban").egress(&given).is_none(), "another person");
    let [line] = read(&vault, |r| list(r, anna)).try_into().unwrap();
    assert_eq!(line.id, given.disclosure());
    assert_eq!(
        (line.recipient.as_deref(), line.fields),
        (Some("Účtovníctvo Šafran"), vec!["name".into(), "iban".into()])
    );

    assert_eq!(
        refused(audited(&vault, |w| permit(w, &egress(&["preferences"])))),
        "field-not-needed"
    );
    let elsewhere = Egress {
        recipient: Uuid::from_u128(9),
        ..egress(&["name"])
    };
    assert_eq!(
        refused(audited(&vault, |w| permit(w, &elsewhere))),
        "unknown-recipient"
    );
    let no_consent = Egress {
        purpose: "newsletter",
        ..egress(&["name"])
    };
    assert_eq!(refused(audited(&vault, |w| permit(w, &no_consent))), "left-out");
    assert_eq!(
        read(&vault, |r| list(r, anna)).len(),
        1,
        "a refusal writes nothing"
    );
}

#[test]
fn a_persons_own_right_covers_all_of_theirs() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    let own = audited(&vault, |w| {
        permit_own_right(w, anna, WAY_ACCESS_REPORT, &["name".to_owned()])
    })
    .unwrap();
    assert!(own.covers(anna, "iban") && !own.covers(Uuid::from_u128(9), "name"));
    audited(&vault, |w| set_document(w, &own, "ab12")).unwrap();
    let [line] = read(&vault, |r| list(r, anna)).try_into().unwrap();
    assert_eq!(
        (line.recipient, line.purpose, line.way.as_str()),
        (None, None, WAY_ACCESS_REPORT)
    );
    assert_eq!(
        refused(audited(&vault, |w| permit_own_right(
            w,
            Uuid::from_u128(9),
            WAY_ACCESS_REPORT,
            &[]
        ))),
        "unknown-person"
    );
}
