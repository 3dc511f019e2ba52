//! Making one record of two.

use std::collections::BTreeSet;

use serde_json::json;
use uuid::Uuid;
use vault::census::{Column, Subject, Table};
use vault::{Op, Write};

use super::raw::{Cell, RawRow};
use super::{Before, LABEL, MERGED, Merge, same_person, store};
use crate::audit::acts;
use crate::consent::{self, ConsentAction, ConsentState};
use crate::error::{CrmError, Refusal};
use crate::fields::OWN_COLUMNS;
use crate::purposes::{self, Purpose, end_reason};
use crate::restriction::{self, objection};
use crate::{people, schema};

/// Tables whose rows are not simply given to the other record.
pub(super) const OWN_WAY: [&str; 5] = [
    "person",
    "field_value",
    "processing",
    "consent_event",
    "import_change",
];
/// Fields that a second address goes to, where a purpose needs it.
const SECOND: [(&str, &str); 2] = [("email", "email2"), ("phone", "phone2")];

/// Merges `drop` into `keep`; answers the id of the merge. Values of `keep` stay, but for the fields named in `take`;
/// what it has none of comes from `drop`. One entry in the log, and one for each no that has to be said again.
///
/// # Errors
/// `same-person unknown-person restricted`.
pub fn merge(w: &Write<'_>, keep: Uuid, drop: Uuid, take: &[String]) -> Result<Uuid, CrmError> {
    if keep == drop {
        return Err(same_person().into());
    }
    for person in [keep, drop] {
        purposes::open(w, person)?;
    }
    let said = said(w, keep, drop)?;
    let mut join = Join::begin(w, keep, drop)?;
    join.give_rows()?;
    join.give_events()?;
    join.give_processings()?;
    let fields = join.give_values(take)?;
    join.give_name(take)?;
    people::take_out(w, drop)?;
    join.hold(&said)?;
    let id = join.finish()?;
    let facts = json!({ "merge": id, "merged": drop, "fields": fields });
    w.audit(acts::PERSON_MERGED, Some(keep), facts)?;
    Ok(id)
}

/// What either said no to.
struct Said {
    purpose: Purpose,
    /// Withdrawn or refused.
    no: Option<ConsentAction>,
    objected: bool,
}

fn said(w: &Write<'_>, keep: Uuid, drop: Uuid) -> Result<Vec<Said>, CrmError> {
    let mut all = Vec::new();
    for purpose in purposes::list(w)? {
        let states = [keep, drop].map(|person| consent::state(w, person, &purpose.key));
        let [one, other] = states;
        let states = [one?.state, other?.state];
        let no = [
            (ConsentState::Withdrawn, ConsentAction::Withdraw),
            (ConsentState::Refused, ConsentAction::Refuse),
        ];
        let no = no
            .into_iter()
            .find(|(state, _)| states.contains(state))
            .map(|(_, action)| action);
        let objected = restriction::objected(w, keep, &purpose)? || restriction::objected(w, drop, &purpose)?;
        if no.is_some() || objected {
            all.push(Said {
                purpose,
                no,
                objected,
            });
        }
    }
    Ok(all)
}

struct Join<'a, 'w> {
    w: &'a Write<'w>,
    keep: Uuid,
    drop: Uuid,
    before: Before,
}

impl<'a, 'w> Join<'a, 'w> {
    fn begin(w: &'a Write<'w>, keep: Uuid, drop: Uuid) -> Result<Self, CrmError> {
        let mut before = Before {
            rows: Vec::new(),
            keep_rows: Vec::new(),
            keep_after: RawRow {
                table: "person".to_owned(),
                cells: Vec::new(),
            },
            moved: Vec::new(),
            events: Vec::new(),
            added: Vec::new(),
            ended: Vec::new(),
        };
        for name in ["person", "field_value", "processing", "import_change"] {
            let (table, column) = table(name)?;
            before.rows.extend(store::rows(w, table, column, drop)?);
            before.keep_rows.extend(store::rows(w, table, column, keep)?);
        }
        // An import that is taken back must not undo the merge.
        for person in [keep, drop] {
            store::clear(w, "import_change", "person_id", person)?;
        }
        Ok(Self {
            w,
            keep,
            drop,
            before,
        })
    }

    /// Everything that is a row of its own. What collides with a row of the other stays in what a split takes.
    fn give_rows(&mut self) -> Result<(), CrmError> {
        for (table, column) in subject_tables() {
            if OWN_WAY.contains(&table.name) {
                continue;
            }
            for row in store::rows(self.w, table, column, self.drop)? {
                match id_of(&row) {
                    Some(id) if store::give(self.w, table.name, column, id, self.drop, self.keep)? => {
                        reseal(self.w, table, id, self.drop, self.keep)?;
                        self.w.changed(table.name, id, Op::Update, &[column])?;
                        self.before.moved.push((table.name.to_owned(), id));
                    }
                    _ => self.before.rows.push(row),
                }
            }
        }
        Ok(())
    }

    /// The log of consents is append-only: each event is written anew in its place in the order.
    fn give_events(&mut self) -> Result<(), CrmError> {
        let (table, column) = table("consent_event")?;
        for row in store::rows(self.w, table, column, self.drop)? {
            if let Some(id) = id_of(&row) {
                rewrite(self.w, table, column, row, self.drop, self.keep)?;
                self.before.events.push(id);
            }
        }
        Ok(())
    }

    /// What runs with both runs on with the one that stays.
    fn give_processings(&mut self) -> Result<(), CrmError> {
        let running = purposes::running(self.w, self.keep)?;
        for mine in running {
            let key = &mine.purpose.key;
            purposes::end(self.w, self.drop, key, MERGED, self.w.now())?;
        }
        for row in self.of_drop("processing") {
            if let Some(id) = id_of(&row) {
                store::give(self.w, "processing", "person_id", id, self.drop, self.keep)?;
                self.w.changed("processing", id, Op::Update, &["person_id"])?;
            }
        }
        Ok(())
    }

    fn of_drop(&self, table: &str) -> Vec<RawRow> {
        self.before
            .rows
            .iter()
            .filter(|row| row.table == table)
            .cloned()
            .collect()
    }

    /// Values the other has none of, and those named. A second e-mail or phone goes beside the first where a purpose
    /// needs it; otherwise it stays in what a split takes (Article 5(1)(c)). Answers the keys.
    fn give_values(&mut self, take: &[String]) -> Result<Vec<String>, CrmError> {
        let mine: BTreeSet<String> = people::get(self.w, self.keep)?
            .fields
            .iter()
            .map(|field| field.key.clone())
            .collect();
        let mut taken = mine.clone();
        let rows = self.of_drop("field_value");
        let theirs: BTreeSet<String> = rows
            .iter()
            .filter_map(|row| row.text("field_key"))
            .map(str::to_owned)
            .collect();
        let mut given = Vec::new();
        for row in rows {
            let (Some(id), Some(key)) = (id_of(&row), row.text("field_key")) else {
                continue;
            };
            let place = if !taken.contains(key) {
                Some(key)
            } else if take.iter().any(|wanted| wanted == key) {
                self.clear_value(key)?;
                Some(key)
            } else {
                self.second(&row, key, &taken, &theirs)?
            };
            let Some(place) = place else { continue };
            store::give_value(self.w, id, self.drop, self.keep, place)?;
            self.w
                .changed("field_value", id, Op::Update, &["person_id", "field_key"])?;
            taken.insert(place.to_owned());
            given.push(place.to_owned());
        }
        Ok(given)
    }

    fn clear_value(&self, key: &str) -> Result<(), CrmError> {
        let known = people::get(self.w, self.keep)?;
        if let Some(id) = known.field(key).map(|field| field.id) {
            store::delete(self.w, "field_value", "person_id", id, self.keep)?;
            self.w.changed("field_value", id, Op::Delete, &[])?;
        }
        Ok(())
    }

    /// The free field for a second address, if a purpose needs it and it is another one.
    fn second(
        &self,
        row: &RawRow,
        key: &str,
        taken: &BTreeSet<String>,
        theirs: &BTreeSet<String>,
    ) -> Result<Option<&'static str>, CrmError> {
        let second = SECOND
            .into_iter()
            .find(|(first, _)| *first == key)
            .map(|(_, second)| second);
        let Some(second) = second.filter(|second| !taken.contains(*second) && !theirs.contains(*second))
        else {
            return Ok(None);
        };
        let same = self.before.keep_rows.iter().any(|mine| {
            mine.table == "field_value"
                && mine.get("norm") == row.get("norm")
                && mine.text("field_key") == Some(key)
        });
        let needed = !purposes::needing(self.w, self.keep, second)?.is_empty();
        Ok((needed && !same).then_some(second))
    }

    /// The name and the company: blanks are filled, named ones taken over.
    fn give_name(&mut self, take: &[String]) -> Result<(), CrmError> {
        let own = self.of_drop("person");
        let mine = self.before.keep_rows.iter().find(|row| row.table == "person");
        let (Some(theirs), Some(mine)) = (own.first(), mine) else {
            return Ok(());
        };
        let mut values = Vec::new();
        for key in OWN_COLUMNS {
            let wanted = mine.text(key).is_none() || take.iter().any(|taken| taken == key);
            if let Some(value) = theirs.text(key).filter(|_| wanted) {
                values.push((key, Some(value.to_owned())));
            }
        }
        people::put_own(self.w, self.keep, &values)
    }

    /// A no of either holds, whatever was said later to the other record; what it was about ends.
    fn hold(&mut self, said: &[Said]) -> Result<(), CrmError> {
        let (w, keep, now) = (self.w, self.keep, self.w.now());
        for one in said {
            let key = one.purpose.key.as_str();
            if let Some(action) = one.no {
                let state = consent::state(w, keep, key)?.state;
                if !matches!(state, ConsentState::Withdrawn | ConsentState::Refused) {
                    consent::repeat(w, keep, key, action, now)?;
                    let last = store::last_events(w, keep, key)?;
                    self.before
                        .added
                        .extend(last.first().map(|id| ("consent_event".to_owned(), *id)));
                }
                purposes::end(w, keep, key, end_reason::CONSENT_WITHDRAWN, now)?;
            }
            if one.objected {
                let known = restriction::objections(w, keep)?
                    .into_iter()
                    .map(|(one, _)| one.id);
                let known: BTreeSet<Uuid> = known.collect();
                if !restriction::objected(w, keep, &one.purpose)? {
                    objection::repeat(w, keep, key, now)?;
                }
                let all = restriction::objections(w, keep)?
                    .into_iter()
                    .map(|(one, _)| one.id);
                let added = all.filter(|id| !known.contains(id));
                self.before
                    .added
                    .extend(added.map(|id| ("objection".to_owned(), id)));
                purposes::end(w, keep, key, end_reason::OBJECTED, now)?;
            }
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Uuid, CrmError> {
        people::refresh(self.w, self.keep, Some(self.w.now()))?;
        let (table, column) = table("person")?;
        if let Some(row) = store::rows(self.w, table, column, self.keep)?.into_iter().next() {
            self.before.keep_after = row;
        }
        self.before.ended = self.ended()?;
        let clear = serde_json::to_vec(&self.before).map_err(|_| Refusal::new("internal"))?;
        let merge = Merge {
            id: self.w.id(),
            keep: self.keep,
            drop: self.drop,
            at: self.w.now(),
            kept: true,
            undone_at: None,
        };
        store::insert_merge(self.w, &merge, &self.w.seal(self.keep, LABEL, &clear)?)?;
        self.w
            .changed("merge", merge.id, Op::Insert, &["keep_id", "drop_id"])?;
        Ok(merge.id)
    }

    /// Processings that ran before and do not now.
    fn ended(&self) -> Result<Vec<Uuid>, CrmError> {
        let ran = self.before.rows.iter().chain(&self.before.keep_rows);
        let ran = ran.filter(|row| row.table == "processing" && row.get("ended_at") == Some(&Cell::Null));
        let ran: BTreeSet<Uuid> = ran.filter_map(id_of).collect();
        let now = purposes::processings(self.w, self.keep)?.into_iter();
        let ended = now.filter(|one| one.ended_at.is_some() && ran.contains(&one.id));
        Ok(ended.map(|one| one.id).collect())
    }
}

/// Every table that has rows of people, with the column that says whose.
pub(super) fn subject_tables() -> impl Iterator<Item = (&'static Table, &'static str)> {
    schema::tables().iter().filter_map(|table| match table.subject {
        Subject::Column(column) => Some((table, column)),
        _ => None,
    })
}

pub(super) fn table(name: &str) -> Result<(&'static Table, &'static str), CrmError> {
    let found = subject_tables().find(|(table, _)| table.name == name);
    found.ok_or_else(|| Refusal::new("internal").into())
}

pub(super) fn id_of(row: &RawRow) -> Option<Uuid> {
    match row.get("id")? {
        Cell::Blob(digits) => Uuid::try_parse(digits).ok(),
        _ => None,
    }
}

/// Seals what a row holds under the key of one person anew under that of another. Rooms seal under `table.column`.
pub(super) fn reseal(w: &Write<'_>, table: &Table, id: Uuid, from: Uuid, to: Uuid) -> Result<(), CrmError> {
    for (column, role) in table.columns {
        if !matches!(role, Column::Personal { .. } | Column::Special) {
            continue;
        }
        let Some(sealed) = store::blob(w, table.name, column, id)? else {
            continue;
        };
        let label = format!("{}.{column}", table.name);
        // Bytes that are not sealed for this person (a sort key) stay as they are.
        if let Ok(Some(clear)) = w.unseal(from, &label, &sealed) {
            store::put_blob(w, table.name, column, id, &w.seal(to, &label, &clear)?)?;
        }
    }
    Ok(())
}

/// Writes a row of an append-only table anew for another person, in its place and with what it holds sealed for them.
pub(super) fn rewrite(
    w: &Write<'_>,
    table: &Table,
    column: &str,
    mut row: RawRow,
    from: Uuid,
    to: Uuid,
) -> Result<(), CrmError> {
    let Some(id) = id_of(&row) else { return Ok(()) };
    for (name, role) in table.columns {
        if !matches!(role, Column::Personal { .. } | Column::Special) {
            continue;
        }
        let Some(Cell::Blob(digits)) = row.get(name) else {
            continue;
        };
        let label = format!("{}.{name}", table.name);
        let sealed = hex::decode(digits).unwrap_or_default();
        if let Ok(Some(clear)) = w.unseal(from, &label, &sealed) {
            row.set(name, Cell::Blob(hex::encode(w.seal(to, &label, &clear)?)));
        }
    }
    store::delete(w, table.name, column, id, from)?;
    row.set(column, Cell::Blob(hex::encode(to.as_bytes())));
    store::insert(w, &row)?;
    w.changed(table.name, id, Op::Update, &[column])?;
    Ok(())
}
