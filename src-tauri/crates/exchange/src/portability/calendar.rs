//! Days as iCalendar (RFC 5545): a birthday comes again every year, any other day once.

use chrono::{Datelike, NaiveDate, Utc};

use super::{Form, Item, Package};

/// Content lines are folded at 75 octets (RFC 5545, 3.1).
const FOLD: usize = 75;

/// A calendar, if any value is a day.
pub(super) fn write(package: &Package) -> Option<String> {
    let days: Vec<(&Item, NaiveDate)> = package
        .items
        .iter()
        .filter_map(|item| Some((item, day(item)?)))
        .collect();
    if days.is_empty() {
        return None;
    }
    let mut out = String::new();
    let stamp = package.made.with_timezone(&Utc).format("%Y%m%dT%H%M%SZ");
    line(&mut out, "BEGIN:VCALENDAR");
    line(&mut out, "VERSION:2.0");
    line(&mut out, &format!("PRODID:-//{}//SK", escaped(&package.program)));
    for (item, day) in days {
        let [label, _] = &item.labels;
        line(&mut out, "BEGIN:VEVENT");
        line(&mut out, &format!("UID:{}-{}", item.key, package.id));
        line(&mut out, &format!("DTSTAMP:{stamp}"));
        line(&mut out, &format!("DTSTART;VALUE=DATE:{}", day.format("%Y%m%d")));
        if item.form == Form::Birthday || item.key == "birth_date" {
            line(&mut out, "RRULE:FREQ=YEARLY");
        }
        line(&mut out, &format!("SUMMARY:{}", escaped(label)));
        line(&mut out, "TRANSP:TRANSPARENT");
        line(&mut out, "END:VEVENT");
    }
    line(&mut out, "END:VCALENDAR");
    Some(out)
}

/// The day of a value. One without its year stands in a leap year, so that 29 February is a day.
fn day(item: &Item) -> Option<NaiveDate> {
    let value = item.value.as_str();
    let whole = |text: &str| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    match item.form {
        Form::Text => None,
        Form::Date => whole(value),
        Form::Birthday => match value.strip_prefix("--") {
            Some(rest) => whole(&format!("2000-{}", rest.trim_start_matches('-'))),
            None => whole(value),
        },
    }
    .filter(|day| (1..=9999).contains(&day.year()))
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// One content line, folded between characters.
fn line(out: &mut String, text: &str) {
    let mut length = 0;
    for c in text.chars() {
        if length + c.len_utf8() > FOLD {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(c);
        length += c.len_utf8();
    }
    out.push_str("\r\n");
}
