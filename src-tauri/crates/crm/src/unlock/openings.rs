//! What is open in one session: in memory only, gone when the vault locks.

use uuid::Uuid;
use vault::Instant;

use super::Recorded;
use crate::private::Grant;

/// One open field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// Person.
    pub person: Uuid,
    /// Field key, or `note:ID`.
    pub field: String,
    /// Until when.
    pub until: Instant,
    /// Seconds granted last.
    pub seconds: u32,
}

/// The open fields of a session.
#[derive(Default)]
pub struct Openings {
    open: Vec<Open>,
}

impl Openings {
    /// Opens what was recorded. A field that is open already stays so until the later of both ends.
    pub fn open(&mut self, recorded: Recorded) {
        let Recorded {
            person,
            fields,
            seconds,
            until,
        } = recorded;
        for field in fields {
            let known = self
                .open
                .iter_mut()
                .find(|open| open.person == person && open.field == field);
            match known {
                Some(open) if open.until >= until => {}
                Some(open) => (open.until, open.seconds) = (until, seconds),
                None => self.open.push(Open {
                    person,
                    field,
                    until,
                    seconds,
                }),
            }
        }
    }

    /// Seals again: one field, all of a person, or everything. Answers whether anything was open.
    pub fn cover(&mut self, person: Option<Uuid>, field: Option<&str>) -> bool {
        let before = self.open.len();
        self.open.retain(|open| {
            let meant = person.is_none_or(|person| open.person == person)
                && field.is_none_or(|field| open.field == field);
            !meant
        });
        self.open.len() < before
    }

    /// What is open at `now`; what is past its end is forgotten.
    pub fn list(&mut self, now: Instant) -> &[Open] {
        self.open.retain(|open| now < open.until);
        &self.open
    }

    /// What eyes may see at `now`.
    pub fn grant(&self, now: Instant) -> Grant {
        Grant::at(
            now,
            self.open
                .iter()
                .map(|open| (open.person, open.field.clone(), open.until)),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recorded(person: u128, fields: &[&str], until: i64) -> Recorded {
        Recorded {
            person: Uuid::from_u128(person),
            fields: fields.iter().map(|field| (*field).to_owned()).collect(),
            seconds: 60,
            until: Instant(until),
        }
    }

    fn covers(openings: &Openings, now: i64, person: u128, field: &str) -> bool {
        openings
            .grant(Instant(now))
            .covers(Uuid::from_u128(person), field)
    }

    #[test]
    fn opens_extends_covers_and_ends() {
        let mut openings = Openings::default();
        openings.open(recorded(1, &["street", "iban"], 60_000));
        openings.open(recorded(2, &["street"], 50_000));
        assert!(covers(&openings, 0, 1, "street") && covers(&openings, 0, 2, "street"));
        assert!(!covers(&openings, 0, 1, "city") && !covers(&openings, 0, 3, "street"));

        openings.open(recorded(1, &["iban"], 90_000));
        openings.open(recorded(1, &["iban"], 70_000));
        assert!(
            covers(&openings, 80_000, 1, "iban"),
            "a shorter one does not shorten"
        );
        assert!(!covers(&openings, 60_000, 1, "street"));
        assert_eq!(
            openings.list(Instant(55_000)).len(),
            2,
            "the second person's is past its end"
        );

        assert!(openings.cover(Some(Uuid::from_u128(1)), Some("street")));
        assert!(!openings.cover(Some(Uuid::from_u128(1)), Some("street")));
        assert!(!covers(&openings, 0, 1, "street") && covers(&openings, 0, 1, "iban"));
        assert!(openings.cover(None, None));
        assert!(!covers(&openings, 0, 1, "iban"));
    }
}
