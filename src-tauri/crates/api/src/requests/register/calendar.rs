//! Last days as a calendar file (RFC 5545). Nobody is named in it: other programs and other people read calendars.

use std::path::Path;

use crm::staff::Role;
use text::{Lang, say};

use super::types::{RequestRow, RequestsQuery};
use crate::error::ApiError;
use crate::file::write_private;
use crate::session::Session;

/// Writes the last days of all open requests; answers how many.
///
/// # Errors
/// `not-allowed`; of the disk.
pub fn calendar(session: &Session, path: &Path) -> Result<u64, ApiError> {
    session.require(Role::Staff)?;
    let desk = super::list(session, &RequestsQuery { open: true })?;
    let stamp = session
        .world()
        .now()
        .to_utc()
        .format("%Y%m%dT%H%M%SZ")
        .to_string();
    let text = whole(&desk.rows, &stamp, session.lang());
    write_private(path, text.as_bytes(), session.world())?;
    Ok(desk.rows.len() as u64)
}

fn whole(rows: &[RequestRow], stamp: &str, lang: Lang) -> String {
    let mut out = String::new();
    let mut line = |text: &str| {
        fold(text, &mut out);
    };
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Dovernik//requests//EN");
    for row in rows {
        line("BEGIN:VEVENT");
        line(&format!("UID:{}@dovernik.invalid", row.dates.id));
        line(&format!("DTSTAMP:{stamp}"));
        line(&format!("DTSTART;VALUE=DATE:{}", row.deadline.replace('-', "")));
        line(&format!(
            "SUMMARY:{}",
            escaped(&say(lang, "register-calendar-title", &[]))
        ));
        line("CLASS:PRIVATE");
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    out
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace(';', "\\;")
        .replace(',', "\\,")
        .replace('\n', "\\n")
}

/// Lines of at most 75 octets, ended by CRLF (RFC 5545, 3.1).
fn fold(text: &str, out: &mut String) {
    let mut length = 0;
    for c in text.chars() {
        if length + c.len_utf8() > 75 {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(c);
        length += c.len_utf8();
    }
    out.push_str("\r\n");
}
