//! One order in memory: made from an index once, mended afterwards.

use std::cmp::Ordering;

use vault::Read;

use super::journal::{self, Since};
use super::store::{self, Key};
use super::{Filter, PeopleSort};
use crate::error::CrmError;

/// Row numbers in ascending order.
pub(super) struct Order {
    sort: PeopleSort,
    filter: Filter,
    /// Position in the journal up to which it is right.
    seq: i64,
    rows: Vec<u32>,
    /// How many of them, from the first on, have what is sorted by; the others come last in both directions.
    filed: usize,
}

/// A set of row numbers.
pub(crate) struct Members(Vec<u64>);

impl Members {
    /// No one.
    pub(crate) fn none() -> Self {
        Self(Vec::new())
    }

    /// Adds a row number.
    pub(crate) fn insert(&mut self, n: u32) {
        let (word, bit) = place(n);
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        if let Some(bits) = self.0.get_mut(word) {
            *bits |= bit;
        }
    }

    /// Takes a row number out.
    pub(crate) fn remove(&mut self, n: u32) {
        let (word, bit) = place(n);
        if let Some(bits) = self.0.get_mut(word) {
            *bits &= !bit;
        }
    }

    /// Whether a row number is one of them.
    pub(crate) fn contains(&self, n: u32) -> bool {
        let (word, bit) = place(n);
        self.0.get(word).is_some_and(|bits| bits & bit != 0)
    }
}

fn place(n: u32) -> (usize, u64) {
    (usize::try_from(n / 64).unwrap_or(usize::MAX), 1 << (n % 64))
}

impl Order {
    /// Everybody.
    pub(super) fn of_everybody(r: &Read<'_>, sort: PeopleSort) -> Result<Self, CrmError> {
        let (rows, filed) = store::everybody(r, sort)?;
        Ok(Self {
            sort,
            filter: Filter::default(),
            seq: journal::position(r)?,
            rows,
            filed,
        })
    }

    /// The same order of some of its rows.
    pub(super) fn filtered(&self, filter: &Filter, members: &Members) -> Self {
        let kept = |rows: &[u32]| {
            rows.iter()
                .copied()
                .filter(|n| members.contains(*n))
                .collect::<Vec<_>>()
        };
        let (filed, unfiled) = self.rows.split_at(self.filed.min(self.rows.len()));
        let mut rows = kept(filed);
        let filed = rows.len();
        rows.extend(kept(unfiled));
        Self {
            sort: self.sort,
            filter: filter.clone(),
            seq: self.seq,
            rows,
            filed,
        }
    }

    pub(super) fn is_for(&self, sort: PeopleSort, filter: &Filter) -> bool {
        self.sort == sort && self.filter == *filter
    }

    /// Its rows as a set.
    pub(super) fn members(&self) -> Members {
        let mut members = Members::none();
        for n in &self.rows {
            members.insert(*n);
        }
        members
    }

    pub(super) fn len(&self) -> u64 {
        u64::try_from(self.rows.len()).unwrap_or(u64::MAX)
    }

    /// Rows `start .. start + limit` in one direction.
    pub(super) fn slice(&self, descending: bool, start: usize, limit: usize) -> Vec<u32> {
        let (filed, unfiled) = self.rows.split_at(self.filed.min(self.rows.len()));
        if descending {
            filed
                .iter()
                .rev()
                .chain(unfiled)
                .skip(start)
                .take(limit)
                .copied()
                .collect()
        } else {
            self.rows.iter().skip(start).take(limit).copied().collect()
        }
    }

    /// Puts rows that changed where they belong in this snapshot, and leaves out those that are gone. False if it is
    /// better made anew.
    pub(super) fn mend(&mut self, r: &Read<'_>) -> Result<bool, CrmError> {
        let changed = match journal::since(r, self.seq)? {
            Since::Nothing => return Ok(true),
            Since::TooMuch { .. } => return Ok(false),
            Since::Changed { rows, seq } => {
                self.seq = seq;
                rows
            }
        };
        self.take_out(&changed);
        for n in changed {
            let Some(key) = store::key(r, self.sort, n)? else {
                continue;
            };
            if !store::is_member(r, &self.filter, n)? {
                continue;
            }
            let at = self.place_of(r, &key)?;
            self.rows.insert(at, n);
            if key.is_filed() {
                self.filed += 1;
            }
        }
        Ok(true)
    }

    /// Takes out row numbers; `changed` is sorted.
    fn take_out(&mut self, changed: &[u32]) {
        if let [one] = changed {
            // The usual case: a scan of plain numbers and one move of memory.
            if let Some(at) = self.rows.iter().position(|n| n == one) {
                self.rows.remove(at);
                self.filed -= usize::from(at < self.filed);
            }
            return;
        }
        let (mut index, mut filed) = (0, self.filed);
        let border = self.filed;
        self.rows.retain(|n| {
            let goes = changed.binary_search(n).is_ok();
            filed -= usize::from(goes && index < border);
            index += 1;
            !goes
        });
        self.filed = filed;
    }

    /// Where a key belongs: a binary search that reads the keys it compares with.
    fn place_of(&self, r: &Read<'_>, key: &Key) -> Result<usize, CrmError> {
        let (mut low, mut high) = if key.is_filed() {
            (0, self.filed)
        } else {
            (self.filed, self.rows.len())
        };
        while low < high {
            let middle = low + (high - low) / 2;
            let other = self
                .rows
                .get(middle)
                .map(|n| store::key(r, self.sort, *n))
                .transpose()?
                .flatten();
            // A row without a key was changed after this snapshot; it is mended by the next one.
            match other.map_or(Ordering::Less, |other| other.cmp(key)) {
                Ordering::Less => low = middle + 1,
                _ => high = middle,
            }
        }
        Ok(low)
    }
}
