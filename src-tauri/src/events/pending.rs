//! What is to be told at the next flush.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

/// More ids than this are told as "many".
const MANY: usize = 100;

/// Events waiting to be told together.
pub struct Pending {
    /// Ids of people; an empty set is "many".
    pub changed: Option<BTreeSet<Uuid>>,
    /// The newest progress of each job.
    pub jobs: BTreeMap<String, (u64, u64)>,
}

impl Pending {
    /// Nothing.
    pub const fn new() -> Self {
        Self {
            changed: None,
            jobs: BTreeMap::new(),
        }
    }

    /// Nothing waits.
    pub fn is_empty(&self) -> bool {
        self.changed.is_none() && self.jobs.is_empty()
    }

    /// Adds people; none is many.
    pub fn people(&mut self, ids: Vec<Uuid>) {
        let many_already = self.changed.as_ref().is_some_and(BTreeSet::is_empty);
        let changed = self.changed.get_or_insert_default();
        if many_already {
            return;
        }
        let many = ids.is_empty();
        changed.extend(ids);
        if many || changed.len() > MANY {
            changed.clear();
        }
    }

    /// Replaces the progress of a job.
    pub fn progress(&mut self, job: &str, done: u64, total: u64) {
        self.jobs.insert(job.to_owned(), (done, total));
    }

    /// Takes everything.
    pub fn take(&mut self) -> Self {
        std::mem::replace(self, Self::new())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(range: std::ops::Range<u128>) -> Vec<Uuid> {
        range.map(Uuid::from_u128).collect()
    }

    #[test]
    fn people_are_told_once_and_many_as_many() {
        let mut pending = Pending::new();
        pending.people(ids(0..3));
        pending.people(ids(2..5));
        assert_eq!(pending.changed.as_ref().map(BTreeSet::len), Some(5));
        pending.people(ids(0..500));
        pending.people(ids(700..701));
        assert_eq!(
            pending.take().changed.map(|ids| ids.len()),
            Some(0),
            "many stay many"
        );
        assert!(pending.is_empty());
        pending.people(Vec::new());
        assert_eq!(
            pending.take().changed.map(|ids| ids.len()),
            Some(0),
            "none named is many"
        );
    }

    #[test]
    fn only_the_newest_progress_is_told() {
        let mut pending = Pending::new();
        for done in 0..10 {
            pending.progress("import", done, 10);
        }
        assert_eq!(
            pending.take().jobs.into_iter().collect::<Vec<_>>(),
            [("import".to_owned(), (9, 10))]
        );
    }
}
