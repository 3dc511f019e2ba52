//! Objections: what they end, and what alone lifts them.

use super::*;
use crate::consent::ConsentState;

fn objected_to(vault: &TempVault, person: Uuid, to: Objected<'_>) -> Result<Uuid, CrmError> {
    write(vault, |w| object(w, person, to))
}

fn standing(vault: &TempVault, person: Uuid, purpose: &str) -> Standing {
    read(vault, |r| disclosure::standing(r, person, purpose))
}

fn starts(vault: &TempVault, person: Uuid, purpose: &str) -> Result<Uuid, CrmError> {
    write(vault, |w| purposes::start_act(w, person, purpose, None))
}

#[test]
fn an_objection_to_marketing_ends_it_at_once_and_staff_cannot_start_it_again() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    consented(&vault, anna, ConsentAction::Grant);
    assert_eq!(standing(&vault, anna, "newsletter"), Standing::Allowed);
    for to in [Objected::Marketing, Objected::Purpose("newsletter")] {
        let acts_before = log(&vault).len();
        objected_to(&vault, anna, to).unwrap();
        assert_eq!(log(&vault).split_off(acts_before), [acts::OBJECTED]);
        assert_eq!(
            standing(&vault, anna, "newsletter"),
            Standing::LeftOut("objected")
        );
        assert_eq!(refused(starts(&vault, anna, "newsletter")), "objected");
        assert_eq!(
            standing(&vault, anna, "contract"),
            Standing::Allowed,
            "messages about the contract go on"
        );
        // The new act of the person, at the same moment but written later.
        consented(&vault, anna, ConsentAction::Grant);
        assert_eq!(standing(&vault, anna, "newsletter"), Standing::Allowed);
    }
}

#[test]
fn a_consent_found_later_with_an_earlier_date_lifts_nothing() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    let yesterday = vault.world().today().to_string();
    vault.advance(TimeDelta::days(1));
    objected_to(&vault, anna, Objected::Marketing).unwrap();
    let late = consent_event(anna, ConsentAction::Grant, Some(&yesterday));
    let state = write(&vault, |w| consent::record(w, &late)).unwrap().state;
    assert_eq!(state, ConsentState::Granted, "it is written down");
    assert_eq!(
        standing(&vault, anna, "newsletter"),
        Standing::LeftOut("objected")
    );
    let running = read(&vault, |r| purposes::running(r, anna));
    assert!(
        running.iter().all(|one| one.purpose.key != "newsletter"),
        "and starts nothing"
    );
}

#[test]
fn a_contract_cannot_be_objected_to_and_an_interest_can() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "contract");
    starts(&vault, anna, "interest").unwrap();
    for (purpose, code) in [
        ("contract", "no-right-to-object"),
        ("legal-duty", "no-right-to-object"),
        ("nothing", "unknown-purpose"),
    ] {
        assert_eq!(
            refused(objected_to(&vault, anna, Objected::Purpose(purpose))),
            code
        );
    }
    assert_eq!(
        refused(objected_to(&vault, Uuid::from_u128(9), Objected::Marketing)),
        "unknown-person"
    );
    objected_to(&vault, anna, Objected::Purpose("interest")).unwrap();
    assert_eq!(standing(&vault, anna, "interest"), Standing::LeftOut("objected"));
    assert_eq!(refused(starts(&vault, anna, "interest")), "objected");
    assert!(
        !marked(&vault, anna),
        "a restriction is asked for by itself (Article 18(1)(d))"
    );
}

#[test]
fn a_file_cannot_bring_back_what_the_person_objected_to() {
    let vault = founded();
    let anna = person(&vault, "Anna Malá", "interest");
    objected_to(&vault, anna, Objected::Purpose("interest")).unwrap();
    let row = [
        ("name", "Anna Malá"),
        ("email", "anna.mala@example.sk"),
        ("company", "Iná"),
    ];
    assert_eq!(imported(&vault, "interest", &row), Outcome::Rejected("objected"));
    assert!(read(&vault, |r| purposes::running(r, anna)).is_empty());
    assert!(read(&vault, |r| people::get(r, anna)).company.is_none());
}
