//! Ordered pages of many people, for a window that scrolls by row number.
//!
//! A page is `rows start .. start + limit` of the whole ordered result, at any depth. SQL has no fast answer to that
//! (OFFSET walks over every row before it), so [`Lists`] keeps the order in memory: row numbers only, four bytes a
//! person and no personal data. The first page of an order reads its index once; afterwards the order is mended from
//! the journal of changed rows, in the snapshot of the reader, so that a page never shows a state that was not.

mod journal;
mod order;
mod store;
#[cfg(test)]
mod tests;

use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;
use vault::Read;

use self::journal::Since;
use self::order::Order;
use super::types::Row;
use crate::error::CrmError;
use crate::search::{self, Vocabulary};

pub(crate) use order::Members;

/// Most rows on a page.
pub const MOST: u32 = 200;

/// Orders and answers to queries that are kept; the least recently used goes first.
const KEPT: usize = 8;

/// How a list of people is ordered. Sealed columns cannot be sorted by.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PeopleSort {
    /// Slovak alphabetical order of the name.
    Name,
    /// Slovak alphabetical order of the company, people without one last.
    Company,
    /// Last act with the person, newest first when descending.
    Touched,
}

/// Which people.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Filter {
    /// Only people with a running processing for this purpose.
    pub purpose: Option<String>,
    /// Only people of this import batch.
    pub batch: Option<Uuid>,
}

/// One page of the list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PeopleQuery {
    /// What was typed; empty lists everybody.
    pub query: String,
    /// Which people.
    pub filter: Filter,
    /// Order; ignored while a query is typed (best match first).
    pub sort: PeopleSort,
    /// Z to A, newest first.
    pub descending: bool,
    /// Index of the first row, from 0.
    pub start: u64,
    /// Rows wanted, at most [`MOST`].
    pub limit: u32,
}

/// A page of people.
pub struct Page {
    /// People that match; for a query counted up to [`search::COUNTED`].
    pub total: u64,
    /// People in the vault.
    pub of: u64,
    /// Index of the first row returned.
    pub start: u64,
    /// The rows.
    pub rows: Vec<Row>,
}

/// Orders of one session. Belongs beside the open vault and goes with it.
#[derive(Default)]
pub struct Lists {
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    /// Least recently used first. Each knows up to where in the journal it is right.
    orders: Vec<Order>,
    /// Position in the journal up to which answers and vocabulary are right.
    seq: i64,
    answers: Vec<Answer>,
    /// Words of the index, once a mistyped one was looked for.
    vocabulary: Option<Vocabulary>,
}

/// The rows found by a query, best first.
struct Answer {
    query: String,
    filter: Filter,
    total: u64,
    rows: Vec<u32>,
}

/// One page.
///
/// # Errors
/// Of the vault only.
pub fn page(r: &Read<'_>, lists: &Lists, query: &PeopleQuery) -> Result<Page, CrmError> {
    let limit = usize::try_from(query.limit.min(MOST)).unwrap_or(0);
    let start = usize::try_from(query.start).unwrap_or(usize::MAX);
    let mut kept = lists.kept.lock().unwrap_or_else(PoisonError::into_inner);
    let everybody = kept.order(r, query.sort, &Filter::default())?.len();
    let (total, numbers) = if query.query.trim().is_empty() {
        let order = kept.order(r, query.sort, &query.filter)?;
        (order.len(), order.slice(query.descending, start, limit))
    } else {
        let answer = kept.answer(r, &query.query, &query.filter)?;
        (
            answer.total,
            answer.rows.iter().skip(start).take(limit).copied().collect(),
        )
    };
    drop(kept);
    Ok(Page {
        total,
        of: everybody,
        start: query.start.min(total),
        rows: rows(r, &numbers)?,
    })
}

/// People a text finds, best first: how many (counted up to [`search::COUNTED`]), and the best.
///
/// # Errors
/// Of the vault only.
pub fn find(r: &Read<'_>, lists: &Lists, query: &str, limit: u32) -> Result<(u64, Vec<Row>), CrmError> {
    let limit = usize::try_from(limit.min(MOST)).unwrap_or(0);
    let mut kept = lists.kept.lock().unwrap_or_else(PoisonError::into_inner);
    let answer = kept.answer(r, query, &Filter::default())?;
    let (total, numbers) = (
        answer.total,
        answer.rows.iter().take(limit).copied().collect::<Vec<u32>>(),
    );
    drop(kept);
    Ok((total, rows(r, &numbers)?))
}

/// The list rows of people by row number, in this order.
///
/// # Errors
/// Of the vault only.
pub fn rows(r: &Read<'_>, numbers: &[u32]) -> Result<Vec<Row>, CrmError> {
    store::rows(r, numbers)
}

impl Kept {
    /// The order of a list as it stands in this snapshot: mended if it is kept and not too far behind, else made.
    fn order(&mut self, r: &Read<'_>, sort: PeopleSort, filter: &Filter) -> Result<&Order, CrmError> {
        let place = self.orders.iter().position(|order| order.is_for(sort, filter));
        let kept = place.map(|place| self.orders.remove(place));
        let kept = match kept {
            Some(mut order) => order.mend(r)?.then_some(order),
            None => None,
        };
        let order = match kept {
            Some(order) => order,
            None if *filter == Filter::default() => Order::of_everybody(r, sort)?,
            None => {
                let members = store::members(r, filter)?;
                self.order(r, sort, &Filter::default())?
                    .filtered(filter, &members)
            }
        };
        if self.orders.len() >= KEPT {
            self.orders.remove(0);
        }
        Ok(self.orders.push_mut(order))
    }

    /// The rows a query finds among the people of its filter.
    fn answer(&mut self, r: &Read<'_>, query: &str, filter: &Filter) -> Result<&Answer, CrmError> {
        self.forget_answers(r)?;
        let is_known = |answer: &Answer| answer.query == query && answer.filter == *filter;
        let answer = match self.answers.iter().position(is_known) {
            Some(place) => self.answers.remove(place),
            None => self.look_up(r, query, filter)?,
        };
        if self.answers.len() >= KEPT {
            self.answers.remove(0);
        }
        Ok(self.answers.push_mut(answer))
    }

    /// Answers hold until anybody changes; the vocabulary learns the new words.
    fn forget_answers(&mut self, r: &Read<'_>) -> Result<(), CrmError> {
        match journal::since(r, self.seq)? {
            Since::Nothing => return Ok(()),
            Since::Changed { rows, seq } => {
                if let Some(vocabulary) = &mut self.vocabulary {
                    search::learn(r, vocabulary, &rows)?;
                }
                self.seq = seq;
            }
            Since::TooMuch { seq } => {
                self.vocabulary = None;
                self.seq = seq;
            }
        }
        self.answers.clear();
        Ok(())
    }

    fn look_up(&mut self, r: &Read<'_>, query: &str, filter: &Filter) -> Result<Answer, CrmError> {
        let members = match *filter == Filter::default() {
            true => None,
            false => Some(self.order(r, PeopleSort::Name, filter)?.members()),
        };
        let found = search::find(r, query, members.as_ref(), &mut self.vocabulary)?;
        Ok(Answer {
            query: query.to_owned(),
            filter: filter.clone(),
            total: found.total,
            rows: found.rows,
        })
    }
}
