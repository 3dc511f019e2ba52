//! Hours and the clock on the wall.

use chrono::{
    DateTime, Datelike, Days, Duration, FixedOffset, NaiveDate, NaiveDateTime, TimeZone, Utc, Weekday,
};

/// The end of a period in hours: so much elapsed time, over a change of the clocks as well, never moved to a
/// working day (Regulation 1182/71 Art. 3(4) excepts hours). Stays where it is at the end of the calendar.
///
/// Art. 3(1) would begin with the next full hour; counting from the very minute is at most an hour stricter.
pub fn hours_after<Tz: TimeZone>(from: DateTime<Tz>, hours: u32) -> DateTime<Tz> {
    from.clone()
        .checked_add_signed(Duration::hours(hours.into()))
        .unwrap_or(from)
}

/// The instant as clocks in Slovakia show it: UTC+1, and UTC+2 from the last Sunday of March to the last Sunday of
/// October, changing at 01:00 UTC (Directive 2000/84/EC; so since 1996).
///
/// Two lines of rule instead of a time zone database, which would bring 600 zones for one country.
pub fn slovak_time<Tz: TimeZone>(at: &DateTime<Tz>) -> DateTime<FixedOffset> {
    let utc = at.with_timezone(&Utc).naive_utc();
    let summer = change(utc.year(), 3)
        .zip(change(utc.year(), 10))
        .is_some_and(|(begins, ends)| begins <= utc && utc < ends);
    let offset = FixedOffset::east_opt(if summer { 7200 } else { 3600 });
    match offset {
        Some(offset) => offset.from_utc_datetime(&utc),
        None => at.with_timezone(&Utc).fixed_offset(),
    }
}

/// 01:00 UTC on the last Sunday of a month with 31 days.
fn change(year: i32, month: u32) -> Option<NaiveDateTime> {
    let last = NaiveDate::from_ymd_opt(year, month, 31)?;
    let back = last.weekday().days_since(Weekday::Sun);
    last.checked_sub_days(Days::new(back.into()))?
        .and_hms_opt(1, 0, 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Bratislava;
    use proptest::prelude::*;

    fn at(text: &str) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(text).unwrap()
    }

    #[test]
    fn seventy_two_hours_over_a_change_of_the_clocks() {
        for (aware, end, why) in [
            (
                "2026-06-03T10:20:00+02:00",
                "2026-06-06T10:20:00+02:00",
                "a Saturday: no roll",
            ),
            (
                "2026-03-27T22:00:00+01:00",
                "2026-03-30T23:00:00+02:00",
                "an hour is lost in the night of 29 March",
            ),
            (
                "2026-10-23T22:00:00+02:00",
                "2026-10-26T21:00:00+01:00",
                "an hour is won in the night of 25 October",
            ),
            (
                "2026-12-23T08:00:00+01:00",
                "2026-12-26T08:00:00+01:00",
                "a holiday: no roll",
            ),
            (
                "2026-03-29T01:59:59+01:00",
                "2026-04-01T02:59:59+02:00",
                "the last second of winter time",
            ),
        ] {
            let by_hand = slovak_time(&hours_after(at(aware), 72));
            assert_eq!(by_hand.to_rfc3339(), end, "{why}");
            let by_zone = hours_after(at(aware).with_timezone(&Bratislava), 72);
            assert_eq!(by_zone.to_rfc3339(), end, "{why}");
        }
    }

    #[test]
    fn at_the_end_of_the_calendar_nothing_panics() {
        let end = DateTime::<Utc>::MAX_UTC;
        assert_eq!(hours_after(end, 72), end);
        slovak_time(&DateTime::<Utc>::MIN_UTC);
    }

    proptest! {
        #[test]
        fn agrees_with_the_time_zone_database(seconds in 820_454_400_i64..2_140_000_000) {
            let at = DateTime::from_timestamp(seconds, 0).unwrap();
            prop_assert_eq!(slovak_time(&at).to_rfc3339(), at.with_timezone(&Bratislava).to_rfc3339());
        }

        #[test]
        fn agrees_around_the_changes(year in 1996..2037_i32, month in prop::sample::select(vec![3_u32, 10]), seconds in -7200..7200_i64) {
            let at = (change(year, month).unwrap() + Duration::seconds(seconds)).and_utc();
            prop_assert_eq!(slovak_time(&at).to_rfc3339(), at.with_timezone(&Bratislava).to_rfc3339());
        }
    }
}
