use super::*;

#[test]
fn who_may_do_what() {
    let nobody = Uuid::from_u128(9);
    type Case = (&'static str, Role, Box<dyn Fn(&Session) -> Result<(), ApiError>>);
    let cases: Vec<Case> = vec![
        ("page", Role::Viewer, Box::new(|s| page(s, list(1)).map(drop))),
        ("show", Role::Viewer, Box::new(move |s| show(s, nobody).map(drop))),
        ("resolve", Role::Viewer, Box::new(|s| resolve(s, "x").map(drop))),
        (
            "find",
            Role::Viewer,
            Box::new(|s| {
                search::find(
                    s,
                    FindPeople {
                        query: "x".into(),
                        limit: None,
                    },
                )
                .map(drop)
            }),
        ),
        ("fields", Role::Viewer, Box::new(|s| fields::list(s).map(drop))),
        (
            "timeline",
            Role::Viewer,
            Box::new(move |s| {
                timeline::page(
                    s,
                    TimelineQuery {
                        person: nobody,
                        before: None,
                        limit: 1,
                    },
                )
                .map(drop)
            }),
        ),
        (
            "add",
            Role::Staff,
            Box::new(|s| add(s, new_person("A", None)).map(drop)),
        ),
        (
            "set",
            Role::Staff,
            Box::new(move |s| set_one(s, nobody, "name", "B")),
        ),
        (
            "note",
            Role::Staff,
            Box::new(move |s| {
                timeline::add_note(
                    s,
                    NewNote {
                        person: nobody,
                        text: "x".into(),
                        private: false,
                    },
                )
                .map(drop)
            }),
        ),
        (
            "unlock",
            Role::Staff,
            Box::new(move |s| unlock::unlock(s, ask(nobody, &["iban"])).map(drop)),
        ),
        (
            "unlock cli",
            Role::Staff,
            Box::new(move |s| unlock::unlock_by_key_holder(s, ask(nobody, &["iban"])).map(drop)),
        ),
        (
            "field add",
            Role::Owner,
            Box::new(|s| {
                let new = fields::types::NewField {
                    label_en: None,
                    key: "shoe".into(),
                    label: "Obuv".into(),
                    class: fields::types::FieldClass::OnDemand,
                    category: "other".into(),
                    purposes: vec!["contract".into()],
                    retention: "P1Y".into(),
                    origin: None,
                };
                fields::add(s, new).map(drop)
            }),
        ),
    ];
    for role in [Role::Viewer, Role::Staff, Role::Owner] {
        let Desk {
            session,
            vault: _vault,
        } = as_role(role);
        for (name, least, act) in &cases {
            let refused = act(&session).is_err_and(|error| error.code == "not-allowed");
            assert_eq!(refused, !role.at_least(*least), "{name} as {}", role.as_str());
        }
    }
}
