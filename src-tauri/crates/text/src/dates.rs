//! Dates and times for people: `3. 6. 2026` in Slovak, `3 June 2026` in English, with non-breaking spaces inside.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveTime, Timelike, Weekday};

use crate::numbers::NBSP;
use crate::{Lang, say};

/// `3. 6. 2026`; English `3 June 2026`, since `3/6/2026` means two days to two readers.
pub fn date(lang: Lang, date: NaiveDate) -> String {
    match lang {
        Lang::Sk => format!("{}.{NBSP}{}.{NBSP}{}", date.day(), date.month(), date.year()),
        Lang::En => long_date(lang, date),
    }
}

/// `3. júna 2026`; English `3 June 2026`.
pub fn long_date(lang: Lang, date: NaiveDate) -> String {
    let (day, year) = (date.day(), date.year());
    match lang {
        Lang::Sk => format!(
            "{day}.{NBSP}{}{NBSP}{year}",
            name_at(&SK_MONTHS_OF, date.month0())
        ),
        Lang::En => format!("{day}{NBSP}{}{NBSP}{year}", name_at(&EN_MONTHS, date.month0())),
    }
}

/// `piatok 5. 6. 2026`; English `Friday 5 June 2026`. The weekday may stand on the line before.
pub fn weekday_date(lang: Lang, day: NaiveDate) -> String {
    format!("{} {}", weekday(lang, day.weekday()), date(lang, day))
}

/// `7:30`; English `07:30`. Seconds are cut off.
pub fn time(lang: Lang, time: NaiveTime) -> String {
    match lang {
        Lang::Sk => format!("{}:{:02}", time.hour(), time.minute()),
        Lang::En => format!("{:02}:{:02}", time.hour(), time.minute()),
    }
}

/// Date and time to the minute, in the offset the instant carries.
pub fn date_time(lang: Lang, at: DateTime<FixedOffset>) -> String {
    format!("{} {}", date(lang, at.date_naive()), time(lang, at.time()))
}

/// Date, time to the second and offset, for papers that prove something: `3. 6. 2026 7:30:05 (UTC+02:00)`.
pub fn timestamp(lang: Lang, at: DateTime<FixedOffset>) -> String {
    format!("{}:{:02} (UTC{})", date_time(lang, at), at.second(), at.offset())
}

/// `streda`, `Wednesday`.
pub fn weekday(lang: Lang, day: Weekday) -> &'static str {
    let names = match lang {
        Lang::Sk => &[
            "pondelok", "utorok", "streda", "štvrtok", "piatok", "sobota", "nedeľa",
        ],
        Lang::En => &[
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
        ],
    };
    name_at(names, day.num_days_from_monday())
}

/// `st`, `Wed`: for the heads of charts and calendars.
pub fn short_weekday(lang: Lang, day: Weekday) -> &'static str {
    let names = match lang {
        Lang::Sk => &["po", "ut", "st", "št", "pi", "so", "ne"],
        Lang::En => &["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    };
    name_at(names, day.num_days_from_monday())
}

/// The name of a month (1 to 12), standing alone: `jún`, `June`. Empty for any other number.
pub fn month(lang: Lang, number: u32) -> &'static str {
    name_at(
        if lang == Lang::Sk { &SK_MONTHS } else { &EN_MONTHS },
        number.wrapping_sub(1),
    )
}

/// A length of time in words: `3 roky`, `1 rok a 6 mesiacov`. Parts that are zero are left out.
pub fn length(lang: Lang, years: u32, months: u32, days: u32) -> String {
    let parts: Vec<String> = [
        ("common-years", years),
        ("common-months", months),
        ("common-days", days),
    ]
    .into_iter()
    .filter(|&(_, count)| count > 0)
    .map(|(id, count)| say(lang, id, &[("count", count.into())]))
    .collect();
    match parts.as_slice() {
        [] => say(lang, "common-days", &[("count", 0.into())]),
        [all @ .., last] if !all.is_empty() => say(
            lang,
            "common-and",
            &[("first", all.join(", ").into()), ("second", last.into())],
        ),
        _ => parts.concat(),
    }
}

pub(crate) const SK_MONTHS: [&str; 12] = [
    "január",
    "február",
    "marec",
    "apríl",
    "máj",
    "jún",
    "júl",
    "august",
    "september",
    "október",
    "november",
    "december",
];
/// Genitive, as in a date.
pub(crate) const SK_MONTHS_OF: [&str; 12] = [
    "januára",
    "februára",
    "marca",
    "apríla",
    "mája",
    "júna",
    "júla",
    "augusta",
    "septembra",
    "októbra",
    "novembra",
    "decembra",
];
pub(crate) const EN_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn name_at(names: &[&'static str], index: u32) -> &'static str {
    usize::try_from(index)
        .ok()
        .and_then(|index| names.get(index))
        .copied()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Lang::{En, Sk};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn dates_as_in_the_design() {
        let wednesday = day("2026-06-03");
        for (written, expected) in [
            (date(Sk, wednesday), "3.~6.~2026"),
            (date(En, wednesday), "3~June~2026"),
            (long_date(Sk, wednesday), "3.~júna~2026"),
            (weekday_date(Sk, day("2026-06-05")), "piatok 5.~6.~2026"),
            (weekday_date(En, day("2026-06-05")), "Friday 5~June~2026"),
            (date(Sk, day("2026-12-31")), "31.~12.~2026"),
        ] {
            assert_eq!(written.replace(NBSP, "~"), expected);
        }
    }

    #[test]
    fn times() {
        let at = DateTime::parse_from_rfc3339("2026-06-03T07:30:05+02:00").unwrap();
        assert_eq!(date_time(Sk, at).replace(NBSP, " "), "3. 6. 2026 7:30");
        assert_eq!(date_time(En, at).replace(NBSP, " "), "3 June 2026 07:30");
        assert_eq!(
            timestamp(Sk, at).replace(NBSP, " "),
            "3. 6. 2026 7:30:05 (UTC+02:00)"
        );
        assert_eq!(
            timestamp(En, at.to_utc().fixed_offset()).replace(NBSP, " "),
            "3 June 2026 05:30:05 (UTC+00:00)"
        );
    }

    #[test]
    fn names_begin_on_monday_and_in_january() {
        assert_eq!(weekday(Sk, Weekday::Mon), "pondelok");
        assert_eq!(weekday(Sk, Weekday::Sun), "nedeľa");
        assert_eq!(short_weekday(Sk, Weekday::Thu), "št");
        assert_eq!(short_weekday(En, Weekday::Sun), "Sun");
        assert_eq!((month(Sk, 1), month(En, 12)), ("január", "December"));
        assert_eq!((month(Sk, 0), month(Sk, 13)), ("", ""));
    }

    #[test]
    fn lengths_in_words() {
        for (lang, (years, months, days), words) in [
            (Sk, (1, 0, 0), "1 rok"),
            (Sk, (3, 0, 0), "3 roky"),
            (Sk, (10, 0, 0), "10 rokov"),
            (Sk, (1, 6, 0), "1 rok a 6 mesiacov"),
            (Sk, (2, 1, 30), "2 roky, 1 mesiac a 30 dní"),
            (Sk, (0, 0, 0), "0 dní"),
            (En, (1, 6, 2), "1 year, 6 months and 2 days"),
        ] {
            assert_eq!(length(lang, years, months, days).replace(NBSP, " "), words);
        }
    }
}
