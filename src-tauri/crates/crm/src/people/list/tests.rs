use std::collections::BTreeMap;

use chrono::TimeDelta;
use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::audit::acts;
use crate::people::{self, Change, NewPerson};
use crate::private::Grant;
use crate::purposes;
use crate::testing::{TempVault, founded, read, write};

/// A person as the oracle knows them.
#[derive(Clone, Debug)]
struct Known {
    id: Uuid,
    name: String,
    company: Option<String>,
    touched_at: i64,
    newsletter: bool,
    added: usize,
}

/// A change of the register.
#[derive(Clone, Debug)]
enum Step {
    Add {
        name: String,
        company: Option<String>,
        newsletter: bool,
    },
    Rename {
        who: usize,
        name: String,
    },
    Move {
        who: usize,
        company: Option<String>,
    },
    Subscribe {
        who: usize,
    },
    Unsubscribe {
        who: usize,
    },
    Remove {
        who: usize,
    },
    Look {
        sort: usize,
        descending: bool,
        newsletter: bool,
        start: usize,
        limit: u32,
    },
}

fn step() -> impl Strategy<Value = Step> {
    let name = || "[ABČCHŽdáx ]{1,4}".prop_filter("a name", |name: &String| !name.trim().is_empty());
    let company = || prop::option::of(name());
    let who = || 0..20_usize;
    prop_oneof![
        4 => (name(), company(), any::<bool>())
            .prop_map(|(name, company, newsletter)| Step::Add { name, company, newsletter }),
        1 => (who(), name()).prop_map(|(who, name)| Step::Rename { who, name }),
        1 => (who(), company()).prop_map(|(who, company)| Step::Move { who, company }),
        1 => who().prop_map(|who| Step::Subscribe { who }),
        1 => who().prop_map(|who| Step::Unsubscribe { who }),
        1 => who().prop_map(|who| Step::Remove { who }),
        5 => (0..3_usize, any::<bool>(), any::<bool>(), 0..24_usize, 0..8_u32).prop_map(
            |(sort, descending, newsletter, start, limit)| Step::Look { sort, descending, newsletter, start, limit }
        ),
    ]
}

struct World {
    vault: TempVault,
    lists: Lists,
    known: Vec<Known>,
    added: usize,
}

impl World {
    fn now(&self) -> i64 {
        vault::Instant::from(self.vault.world().now()).0
    }

    fn pick(&self, who: usize) -> Option<usize> {
        (!self.known.is_empty()).then(|| who % self.known.len())
    }

    fn set(&mut self, place: usize, key: &str, value: &str) {
        let source = people::from_the_person(self.vault.world().today());
        let change = Change {
            person: self.known[place].id,
            values: BTreeMap::from([(key.to_owned(), value.to_owned())]),
            purpose: "contract".into(),
            source,
            batch: None,
        };
        let changed = write(&self.vault, |w| people::set(w, &change)).unwrap();
        if !changed.is_empty() {
            self.known[place].touched_at = self.now();
        }
    }

    fn take(&mut self, step: &Step) {
        self.vault.advance(TimeDelta::seconds(1));
        match step {
            Step::Add {
                name,
                company,
                newsletter,
            } => self.add(name, company.as_deref(), *newsletter),
            Step::Rename { who, name } => {
                if let Some(place) = self.pick(*who) {
                    self.set(place, "name", name);
                    self.known[place].name = fields_form(name);
                }
            }
            Step::Move { who, company } => {
                if let Some(place) = self.pick(*who) {
                    self.set(place, "company", company.as_deref().unwrap_or_default());
                    self.known[place].company = company.as_deref().map(fields_form);
                }
            }
            Step::Subscribe { who } => {
                if let Some(place) = self.pick(*who).filter(|place| !self.known[*place].newsletter) {
                    let id = self.known[place].id;
                    write(&self.vault, |w| purposes::start_act(w, id, "newsletter", None)).unwrap();
                    (self.known[place].newsletter, self.known[place].touched_at) = (true, self.now());
                }
            }
            Step::Unsubscribe { who } => {
                if let Some(place) = self.pick(*who).filter(|place| self.known[*place].newsletter) {
                    let id = self.known[place].id;
                    write(&self.vault, |w| purposes::end_act(w, id, "newsletter", None)).unwrap();
                    (self.known[place].newsletter, self.known[place].touched_at) = (false, self.now());
                }
            }
            Step::Remove { who } => {
                if let Some(place) = self.pick(*who) {
                    let known = self.known.remove(place);
                    write(&self.vault, |w| {
                        people::remove(w, known.id)?;
                        Ok(w.audit(acts::IMPORT_UNDONE, None, Value::Null)?)
                    })
                    .unwrap();
                }
            }
            Step::Look { .. } => {}
        }
    }

    fn add(&mut self, name: &str, company: Option<&str>, newsletter: bool) {
        let mut values = BTreeMap::from([("name".to_owned(), name.to_owned())]);
        values.extend(company.map(|company| ("company".to_owned(), company.to_owned())));
        let source = people::from_the_person(self.vault.world().today());
        let new = NewPerson {
            values,
            purpose: "contract".into(),
            source,
            batch: None,
            sample: false,
            despite_duplicate: false,
        };
        let id = write(&self.vault, |w| {
            let id = people::add(w, &new)?;
            if newsletter {
                purposes::start(w, id, "newsletter", "", None, w.now())?;
            }
            Ok(id)
        })
        .unwrap();
        self.added += 1;
        self.known.push(Known {
            id,
            name: fields_form(name),
            company: company.map(fields_form),
            touched_at: self.now(),
            newsletter,
            added: self.added,
        });
    }

    /// The whole list sorted the plain way.
    fn sorted(&self, sort: PeopleSort, descending: bool, newsletter: bool) -> Vec<Uuid> {
        let mut people: Vec<&Known> = self
            .known
            .iter()
            .filter(|known| !newsletter || known.newsletter)
            .collect();
        people.sort_by_cached_key(|known| {
            let name = text::sort_key(&known.name);
            match sort {
                PeopleSort::Name => (name, Vec::new(), known.added),
                PeopleSort::Company => (
                    known.company.as_deref().map(text::sort_key).unwrap_or_default(),
                    name,
                    known.added,
                ),
                PeopleSort::Touched => (known.touched_at.to_be_bytes().to_vec(), Vec::new(), known.added),
            }
        });
        if descending {
            people.reverse();
        }
        if sort == PeopleSort::Company {
            // Those without one come last both ways, by name.
            let mut without: Vec<&Known> = people
                .iter()
                .copied()
                .filter(|known| known.company.is_none())
                .collect();
            without.sort_by_cached_key(|known| (text::sort_key(&known.name), known.added));
            people.retain(|known| known.company.is_some());
            people.extend(without);
        }
        people.into_iter().map(|known| known.id).collect()
    }
}

/// A typed text as it is stored.
fn fields_form(text: &str) -> String {
    crate::fields::rules::clean(text, 1000).unwrap()
}

fn query(sort: PeopleSort, descending: bool, purpose: Option<&str>, start: u64, limit: u32) -> PeopleQuery {
    let filter = Filter {
        purpose: purpose.map(str::to_owned),
        batch: None,
    };
    PeopleQuery {
        query: String::new(),
        filter,
        sort,
        descending,
        start,
        limit,
    }
}

fn ids(page: &Page) -> Vec<Uuid> {
    page.rows.iter().map(|row| row.id).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn every_page_is_a_part_of_the_whole_sorted_list(steps in prop::collection::vec(step(), 1..60)) {
        let mut world = World { vault: founded(), lists: Lists::default(), known: Vec::new(), added: 0 };
        for step in &steps {
            world.take(step);
            let Step::Look { sort, descending, newsletter, start, limit } = *step else { continue };
            let sort = [PeopleSort::Name, PeopleSort::Company, PeopleSort::Touched][sort];
            let purpose = newsletter.then_some("newsletter");
            let asked = query(sort, descending, purpose, u64::try_from(start).unwrap(), limit);
            let page = read(&world.vault, |r| page(r, &world.lists, &asked));
            let whole = world.sorted(sort, descending, newsletter);
            let part: Vec<Uuid> = whole.iter().copied().skip(start).take(limit as usize).collect();
            prop_assert_eq!(ids(&page), part);
            prop_assert_eq!(page.total, whole.len() as u64);
            prop_assert_eq!(page.of, world.known.len() as u64);
        }
    }
}

#[test]
fn a_list_far_behind_is_made_anew() {
    let mut world = World {
        vault: founded(),
        lists: Lists::default(),
        known: Vec::new(),
        added: 0,
    };
    world.add("Prvá", None, false);
    let all = query(PeopleSort::Name, false, None, 0, 200);
    assert_eq!(read(&world.vault, |r| page(r, &world.lists, &all)).total, 1);
    let names: Vec<String> = (0..5000).map(|n| format!("Osoba {n:04}")).collect();
    let source = people::from_the_person(world.vault.world().today());
    write(&world.vault, |w| {
        let (catalogue, purpose) = (crate::fields::catalogue(w)?, purposes::known(w, "contract")?);
        for name in &names {
            let new = NewPerson {
                values: BTreeMap::from([("name".to_owned(), name.clone())]),
                purpose: "contract".into(),
                source: source.clone(),
                batch: None,
                sample: true,
                despite_duplicate: false,
            };
            let draft = people::draft(&catalogue, &purpose, &new, w.id(), w.world().today())?;
            people::insert(w, &draft)?;
        }
        Ok(w.audit(acts::SAMPLE_CHANGED, None, Value::Null)?)
    })
    .unwrap();
    let page_of = |asked: &PeopleQuery| read(&world.vault, |r| page(r, &world.lists, asked));
    let page = page_of(&query(PeopleSort::Name, false, None, 4000, 2));
    let shown: Vec<String> = page
        .rows
        .iter()
        .filter_map(|row| row.name.shown_to(&Grant::minimal()).value())
        .collect();
    assert_eq!((page.total, page.start), (5001, 4000));
    assert_eq!(shown, ["Osoba 4000", "Osoba 4001"]);
    let beyond = page_of(&query(PeopleSort::Touched, true, None, u64::MAX, 50));
    assert!(beyond.rows.is_empty() && beyond.start == 5001);
    let found = page_of(&PeopleQuery {
        query: "osoba 42".into(),
        ..query(PeopleSort::Name, false, None, 1, 3)
    });
    assert_eq!((found.total, found.rows.len()), (100, 3));
    let kept = world.lists.kept.lock().unwrap();
    assert!(kept.orders.len() <= KEPT && kept.answers.len() <= KEPT);
}

#[test]
fn a_list_of_an_import_and_a_purpose_has_those_of_both() {
    let vault = founded();
    let batch = Uuid::from_u128(77);
    let mut ids_in = Vec::new();
    for (name, batch, newsletter) in [
        ("A", Some(batch), true),
        ("B", Some(batch), false),
        ("C", None, true),
        ("D", Some(batch), true),
    ] {
        let source = people::from_the_person(vault.world().today());
        let new = NewPerson {
            values: BTreeMap::from([("name".to_owned(), name.to_owned())]),
            purpose: "contract".into(),
            source,
            batch,
            sample: false,
            despite_duplicate: false,
        };
        let id = write(&vault, |w| {
            let id = people::add(w, &new)?;
            if newsletter {
                purposes::start(w, id, "newsletter", "", None, w.now())?;
            }
            Ok(id)
        })
        .unwrap();
        ids_in.push(id);
    }
    for (purpose, batch, places) in [
        (Some("newsletter"), Some(batch), &[0, 3][..]),
        (None, Some(batch), &[0, 1, 3]),
        (Some("newsletter"), None, &[0, 2, 3]),
        (Some("interest"), None, &[]),
        (None, None, &[0, 1, 2, 3]),
    ] {
        let filter = Filter {
            purpose: purpose.map(str::to_owned),
            batch,
        };
        let asked = PeopleQuery {
            filter,
            ..query(PeopleSort::Name, false, None, 0, 10)
        };
        let got = read(&vault, |r| page(r, &Lists::default(), &asked));
        let expected: Vec<Uuid> = places.iter().map(|place| ids_in[*place]).collect();
        assert_eq!((ids(&got), got.of), (expected, 4), "{purpose:?} {batch:?}");
    }
}

#[test]
fn orders_come_from_an_index() {
    let vault = founded();
    read(&vault, |r| {
        for sql in [
            "SELECT n FROM person ORDER BY sort_name, n",
            "SELECT n FROM person ORDER BY touched_at, n",
            "SELECT n FROM person WHERE sort_company IS NOT NULL ORDER BY sort_company, sort_name, n",
            "SELECT n FROM person WHERE sort_company IS NULL ORDER BY sort_name, n",
            &store::OF_PURPOSE.replace("?1", "'contract'"),
        ] {
            let mut statement = r.conn().prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
            let plan: Vec<String> = statement
                .query_map((), |row| row.get("detail"))?
                .collect::<Result<_, _>>()?;
            assert!(
                plan.iter().all(|step| step.contains("COVERING INDEX")),
                "{sql}: {plan:?}"
            );
        }
        Ok(())
    });
}
