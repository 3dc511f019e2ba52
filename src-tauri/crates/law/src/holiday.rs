//! Rules of single holidays, as the holiday file writes them.

use chrono::{Datelike, Days, NaiveDate};
use serde::Deserialize;

use crate::easter_sunday;

/// A day of rest that returns every year.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Entry")]
pub struct Holiday {
    /// A stable word, for example `good-friday`.
    pub key: String,
    /// Its Slovak name.
    pub sk: String,
    /// Its English name.
    pub en: String,
    /// Whether a lawyer must still confirm it.
    pub verify: bool,
    when: When,
    years: Years,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum When {
    Fixed {
        month: u32,
        day: u32,
    },
    /// Days after Easter Sunday, negative before it.
    Easter(i64),
}

/// The years in which it is a day of rest.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Years {
    from: Option<i32>,
    until: Option<i32>,
    not_in: Vec<i32>,
}

impl Holiday {
    /// The day it falls on, or `None` in a year in which people worked on it.
    pub fn in_year(&self, year: i32) -> Option<NaiveDate> {
        let Years { from, until, not_in } = &self.years;
        if from.is_some_and(|from| year < from)
            || until.is_some_and(|until| year > until)
            || not_in.contains(&year)
        {
            return None;
        }
        match self.when {
            When::Fixed { month, day } => NaiveDate::from_ymd_opt(year, month, day),
            When::Easter(days) => {
                let distance = Days::new(days.unsigned_abs());
                let easter = easter_sunday(year)?;
                if days < 0 {
                    easter.checked_sub_days(distance)
                } else {
                    easter.checked_add_days(distance)
                }
            }
        }
    }

    /// Whether this holiday falls on the day.
    pub fn is_on(&self, day: NaiveDate) -> bool {
        self.in_year(day.year()) == Some(day)
    }
}

/// The entry as it stands in the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    key: String,
    sk: String,
    en: String,
    day: Option<String>,
    easter: Option<i64>,
    from: Option<i32>,
    until: Option<i32>,
    #[serde(default)]
    not_in: Vec<i32>,
    #[serde(default)]
    verify: bool,
}

impl TryFrom<Entry> for Holiday {
    type Error = String;

    fn try_from(entry: Entry) -> Result<Self, String> {
        let Entry {
            key,
            sk,
            en,
            day,
            easter,
            from,
            until,
            not_in,
            verify,
        } = entry;
        let when = match (day, easter) {
            (Some(day), None) => {
                fixed(&day).ok_or_else(|| format!("{key}: {day} is no day of every year"))?
            }
            (None, Some(days)) if (-60..=60).contains(&days) => When::Easter(days),
            _ => return Err(format!("{key}: needs either `day` or `easter` within 60 days")),
        };
        if from.zip(until).is_some_and(|(from, until)| from > until) {
            return Err(format!("{key}: ends before it begins"));
        }
        Ok(Self {
            key,
            sk,
            en,
            verify,
            when,
            years: Years { from, until, not_in },
        })
    }
}

/// `MM-DD`, a day that every year has.
fn fixed(text: &str) -> Option<When> {
    let (month, day) = text.split_once('-')?;
    if month.len() != 2 || day.len() != 2 {
        return None;
    }
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    NaiveDate::from_ymd_opt(2001, month, day)?;
    Some(When::Fixed { month, day })
}
