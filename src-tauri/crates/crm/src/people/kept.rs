//! Until when data are kept (Articles 5(1)(e), 13(2)(a), 15(1)(d)). Pure.

use chrono::{FixedOffset, NaiveDate};
use law::Period;
use vault::Instant;

use crate::purposes::Processing;

/// The last day on which anything is kept, by the retention of each processing.
///
/// Retention runs from the end of a processing; of one that still runs, from the last recorded act with the person.
/// `offset`: where the firm's days begin.
pub fn kept_until<'a>(
    processings: impl IntoIterator<Item = (&'a Processing, Period)>,
    touched_at: Instant,
    offset: FixedOffset,
) -> Option<NaiveDate> {
    let day = |at: Instant| at.to_utc().with_timezone(&offset).date_naive();
    let ends = processings
        .into_iter()
        .map(|(processing, retention)| retention.after(day(processing.ended_at.unwrap_or(touched_at))));
    ends.max()
}

/// The shorter of two periods counted from a day: a value is kept no longer than its field, nor than its purpose.
pub fn shorter(one: Period, other: Period, from: NaiveDate) -> Period {
    if other.after(from) < one.after(from) {
        other
    } else {
        one
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;
    use uuid::Uuid;

    fn at(text: &str) -> Instant {
        DateTime::parse_from_rfc3339(text).unwrap().into()
    }

    fn processing(ended_at: Option<&str>) -> Processing {
        Processing {
            id: Uuid::nil(),
            purpose: "contract".to_owned(),
            version: 1,
            started_at: at("2025-01-01T00:00:00Z"),
            ended_at: ended_at.map(at),
            end_reason: None,
        }
    }

    #[test]
    fn the_last_day_of_the_longest_retention() {
        let years = |years| Period::new(years, 0, 0).unwrap();
        let summer = FixedOffset::east_opt(7200).unwrap();
        let touched = at("2026-06-01T23:30:00Z");
        for (processings, until) in [
            (vec![], None),
            (vec![(processing(None), years(3))], Some("2029-06-02")),
            (
                vec![(processing(Some("2026-01-10T12:00:00Z")), years(10))],
                Some("2036-01-10"),
            ),
            (
                vec![
                    (processing(None), years(3)),
                    (processing(Some("2020-01-10T12:00:00Z")), years(10)),
                ],
                Some("2030-01-10"),
            ),
        ] {
            let given = processings
                .iter()
                .map(|(processing, period)| (processing, *period));
            let expected = until.map(|day: &str| day.parse().unwrap());
            assert_eq!(kept_until(given, touched, summer), expected);
        }
        let from = "2026-02-28".parse().unwrap();
        assert_eq!(
            shorter(years(3), Period::new(0, 0, 1000).unwrap(), from).days(),
            1000
        );
        assert_eq!(shorter(years(3), years(10), from), years(3));
    }
}
