//! Splitting a merge: both records are as they were, with what happened since left to the one that stayed.

use std::collections::BTreeSet;

use serde_json::json;
use uuid::Uuid;
use vault::{Instant, Op, Write};

use super::join::{id_of, reseal, rewrite, table};
use super::raw::{Cell, RawRow};
use super::{Before, LABEL, Merge, UNMERGE_DAYS, store};
use crate::audit::acts;
use crate::consent::{self, ConsentAction};
use crate::error::{CrmError, Refusal};
use crate::fields::OWN_COLUMNS;
use crate::restriction::{self, objection};
use crate::{people, purposes};

/// Takes a merge back; answers both records. What was written since stays with the one that stayed; a no said since
/// holds for both. Two entries in the log, one about each.
///
/// # Errors
/// `unknown-merge already-unmerged unmerge-too-late merged-further restricted`.
pub fn unmerge(w: &Write<'_>, id: Uuid) -> Result<Merge, CrmError> {
    let merge = store::get(w, id)?.ok_or_else(|| Refusal::new("unknown-merge").on("id"))?;
    if merge.undone_at.is_some() {
        return Err(Refusal::new("already-unmerged").on("id").into());
    }
    // What was merged after it goes first: the last in is the first out.
    let last = store::of_person(w, merge.keep)?
        .into_iter()
        .find(|one| one.undone_at.is_none());
    if last.is_some_and(|last| last.id != id) {
        return Err(Refusal::new("merged-further").on("id").into());
    }
    purposes::open(w, merge.keep)?;
    let sealed = store::blob(w, "merge", "before", id)?;
    let clear = match sealed {
        Some(sealed) => w.unseal(merge.keep, LABEL, &sealed)?,
        None => None,
    };
    let before: Option<Before> = clear.and_then(|clear| serde_json::from_slice(&clear).ok());
    let before = before.ok_or_else(|| {
        let details = json!({ "days": UNMERGE_DAYS });
        Refusal::new("unmerge-too-late").on("id").with(details)
    })?;
    let split = Split { w, merge, before };
    split.run()?;
    store::undone(w, id)?;
    w.changed("merge", id, Op::Update, &["undone_at"])?;
    for (person, other) in [(merge.keep, merge.drop), (merge.drop, merge.keep)] {
        w.audit(
            acts::PERSON_UNMERGED,
            Some(person),
            json!({ "merge": id, "merged": other }),
        )?;
    }
    Ok(merge)
}

struct Split<'a, 'w> {
    w: &'a Write<'w>,
    merge: Merge,
    before: Before,
}

impl Split<'_, '_> {
    fn run(&self) -> Result<(), CrmError> {
        let nos = self.nos()?;
        self.take_added()?;
        self.put_person()?;
        self.give_back()?;
        self.events()?;
        self.processings()?;
        self.values()?;
        self.name()?;
        self.others()?;
        self.hold(&nos)
    }

    fn rows(&self, table: &str) -> impl Iterator<Item = &RawRow> {
        self.before.rows.iter().filter(move |row| row.table == table)
    }

    fn keep_rows(&self, table: &str) -> impl Iterator<Item = &RawRow> {
        self.before.keep_rows.iter().filter(move |row| row.table == table)
    }

    /// Refusals and withdrawals said since the merge.
    fn nos(&self) -> Result<Vec<store::No>, CrmError> {
        let known: BTreeSet<&Uuid> = self
            .before
            .events
            .iter()
            .chain(self.before.added.iter().map(|(_, id)| id))
            .collect();
        let mut nos = store::nos_since(self.w, self.merge.keep, self.merge.at)?;
        nos.retain(|(id, ..)| !known.contains(id));
        Ok(nos)
    }

    /// What the merge itself had to say goes with it.
    fn take_added(&self) -> Result<(), CrmError> {
        for (name, id) in &self.before.added {
            let (table, column) = table(name)?;
            if store::delete(self.w, table.name, column, *id, self.merge.keep)? {
                self.w.changed(table.name, *id, Op::Delete, &[])?;
            }
        }
        Ok(())
    }

    fn put_person(&self) -> Result<(), CrmError> {
        for row in self.rows("person") {
            let mut row = row.clone();
            if let Some(Cell::Integer(n)) = row.get("n").cloned()
                && store::number_taken(self.w, n)?
            {
                row.set("n", Cell::Null);
            }
            store::insert(self.w, &row)?;
            people::put_in(self.w, self.merge.drop)?;
        }
        Ok(())
    }

    /// Rows that went over go back as they are now: what was changed in them since is theirs.
    fn give_back(&self) -> Result<(), CrmError> {
        let (keep, drop) = (self.merge.keep, self.merge.drop);
        for (name, id) in &self.before.moved {
            let (table, column) = table(name)?;
            if store::give(self.w, table.name, column, *id, keep, drop)? {
                reseal(self.w, table, *id, keep, drop)?;
                self.w.changed(table.name, *id, Op::Update, &[column])?;
            }
        }
        Ok(())
    }

    fn events(&self) -> Result<(), CrmError> {
        let (table, column) = table("consent_event")?;
        let theirs: BTreeSet<&Uuid> = self.before.events.iter().collect();
        for row in store::rows(self.w, table, column, self.merge.keep)? {
            if id_of(&row).is_some_and(|id| theirs.contains(&id)) {
                rewrite(self.w, table, column, row, self.merge.keep, self.merge.drop)?;
            }
        }
        Ok(())
    }

    /// Each processing is with its record again; those that the merge ended run on.
    fn processings(&self) -> Result<(), CrmError> {
        let (table, column) = table("processing")?;
        let ended: BTreeSet<&Uuid> = self.before.ended.iter().collect();
        let now = store::rows(self.w, table, column, self.merge.keep)?;
        let (mine, theirs) = (self.keep_rows("processing"), self.rows("processing"));
        for (owner, row) in mine
            .map(|row| (self.merge.keep, row))
            .chain(theirs.map(|row| (self.merge.drop, row)))
        {
            let Some(id) = id_of(row) else { continue };
            let Some(current) = now.iter().find(|current| id_of(current) == Some(id)) else {
                continue;
            };
            let reopened = ended.contains(&id);
            if owner == self.merge.keep && !reopened {
                continue;
            }
            let mut row = if reopened { row.clone() } else { current.clone() };
            row.set(column, Cell::Blob(hex::encode(owner.as_bytes())));
            // It was started anew since: then that one runs on.
            let again = reopened
                && owner == self.merge.keep
                && purposes::runs(self.w, owner, row.text("purpose_key").unwrap_or_default())?;
            if again {
                continue;
            }
            store::delete(self.w, table.name, column, id, self.merge.keep)?;
            store::insert(self.w, &row)?;
            self.w
                .changed(table.name, id, Op::Update, &["person_id", "ended_at"])?;
        }
        Ok(())
    }

    /// Values as they were; one that was written since the merge stays with the record that stayed.
    fn values(&self) -> Result<(), CrmError> {
        let (table, column) = table("field_value")?;
        let keep = self.merge.keep;
        let since = |row: &RawRow| match row.get("since") {
            Some(Cell::Integer(at)) => *at > self.merge.at.0,
            _ => false,
        };
        let mut stays = BTreeSet::new();
        for row in store::rows(self.w, table, column, keep)? {
            let (Some(id), Some(key)) = (id_of(&row), row.text("field_key")) else {
                continue;
            };
            let theirs = self.rows("field_value").any(|known| id_of(known) == Some(id));
            if since(&row) {
                stays.insert(key.to_owned());
                if theirs {
                    let mut anew = row.clone();
                    let fresh = self.w.id();
                    anew.set("id", Cell::Blob(hex::encode(fresh.as_bytes())));
                    store::delete(self.w, table.name, column, id, keep)?;
                    store::insert(self.w, &anew)?;
                }
                continue;
            }
            store::delete(self.w, table.name, column, id, keep)?;
            self.w.changed(table.name, id, Op::Delete, &[])?;
        }
        let mine = self.keep_rows("field_value").filter(|row| {
            let key = row.text("field_key").unwrap_or_default();
            !stays.contains(key)
        });
        for row in mine.chain(self.rows("field_value")) {
            store::insert(self.w, row)?;
            if let Some(id) = id_of(row) {
                self.w.changed(table.name, id, Op::Insert, &["value"])?;
            }
        }
        Ok(())
    }

    /// The name and company of the record that stayed, where nobody changed them since.
    fn name(&self) -> Result<(), CrmError> {
        let (table, column) = table("person")?;
        let now = store::rows(self.w, table, column, self.merge.keep)?;
        let (Some(now), Some(was)) = (now.first(), self.keep_rows("person").next()) else {
            return Ok(());
        };
        let mut values = Vec::new();
        for key in OWN_COLUMNS {
            let untouched = now.get(key) == self.before.keep_after.get(key);
            if untouched && now.get(key) != was.get(key) {
                values.push((key, was.text(key).map(str::to_owned)));
            }
        }
        people::put_own(self.w, self.merge.keep, &values)?;
        let untouched = now.get("touched_at") == self.before.keep_after.get("touched_at");
        let touched_at = match was.get("touched_at") {
            Some(Cell::Integer(at)) if untouched => Some(Instant(*at)),
            _ => None,
        };
        people::refresh(self.w, self.merge.keep, touched_at)?;
        people::refresh(self.w, self.merge.drop, None)
    }

    /// What collided, and what an import needs to be taken back.
    fn others(&self) -> Result<(), CrmError> {
        for row in &self.before.rows {
            if ["person", "field_value", "processing"].contains(&row.table.as_str()) {
                continue;
            }
            if row.table != "import_change" {
                store::insert(self.w, row)?;
            }
        }
        let mine = self.keep_rows("import_change");
        for row in self.rows("import_change").chain(mine) {
            let known = row.get("batch_id").map(|batch| store::batch_known(self.w, batch));
            if known.transpose()?.unwrap_or(false) {
                store::insert(self.w, row)?;
            }
        }
        Ok(())
    }

    /// A no said since the merge was said by both.
    fn hold(&self, nos: &[store::No]) -> Result<(), CrmError> {
        let (keep, drop) = (self.merge.keep, self.merge.drop);
        for (_, purpose, action, at) in nos {
            // The query asks for these two words alone.
            let action = match action.as_str() {
                "refuse" => ConsentAction::Refuse,
                _ => ConsentAction::Withdraw,
            };
            consent::repeat(self.w, drop, purpose, action, *at)?;
        }
        for (objection, ended) in restriction::objections(self.w, keep)? {
            if ended.is_none() && objection.at >= self.merge.at {
                objection::repeat(self.w, drop, objection.word(), objection.at)?;
            }
        }
        Ok(())
    }
}
