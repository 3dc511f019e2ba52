//! The date of Easter.

use chrono::NaiveDate;

/// Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, *Astronomical Algorithms*, ch. 8).
/// `None` before 1583, when the calendar began, and after 9999.
pub fn easter_sunday(year: i32) -> Option<NaiveDate> {
    if !(1583..=9999).contains(&year) {
        return None;
    }
    let (century, in_century) = (year / 100, year % 100);
    let golden = year % 19;
    let corrected = century - (century + 8) / 25 + 1;
    let epact = (19 * golden + century - century / 4 - corrected / 3 + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * to_sunday) / 451;
    let days = epact + to_sunday - 7 * late + 114;
    NaiveDate::from_ymd_opt(
        year,
        u32::try_from(days / 31).ok()?,
        u32::try_from(days % 31 + 1).ok()?,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_published_table() {
        // Years 2000 to 2050, then the earliest and latest possible days.
        let table = "2000-04-23 2001-04-15 2002-03-31 2003-04-20 2004-04-11 2005-03-27 2006-04-16 2007-04-08 2008-03-23 \
             2009-04-12 2010-04-04 2011-04-24 2012-04-08 2013-03-31 2014-04-20 2015-04-05 2016-03-27 2017-04-16 2018-04-01 \
             2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 \
             2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25 2036-04-13 2037-04-05 2038-04-25 \
             2039-04-10 2040-04-01 2041-04-21 2042-04-06 2043-03-29 2044-04-17 2045-04-09 2046-03-25 2047-04-14 2048-04-05 \
             2049-04-18 2050-04-10 1818-03-22 1886-04-25 1943-04-25 1954-04-18 1981-04-19 2285-03-22";
        for day in table.split_whitespace() {
            let day: NaiveDate = day.parse().unwrap();
            assert_eq!(easter_sunday(chrono::Datelike::year(&day)), Some(day));
        }
    }

    #[test]
    fn outside_the_calendar_there_is_none() {
        for year in [i32::MIN, 0, 1582, 10_000, i32::MAX] {
            assert_eq!(easter_sunday(year), None, "{year}");
        }
    }
}
