//! Parts B, D and E: what the firm did with the data.

use serde_json::Value as Json;

use super::{Assembly, Row, damaged};
use crate::disclosure::WAY_ACCESS_REPORT;
use crate::error::CrmError;
use crate::people::SourceKind;
use crate::purposes;
use crate::requests::answer::{Content, Disclosure, Processing, Report, Reveal};

impl Assembly<'_> {
    pub(super) fn processing(&mut self, row: &mut Row) -> Result<(), CrmError> {
        let id = row.uuid("id").map(|id| id.to_string()).unwrap_or_default();
        let key = row.text("purpose_key").ok_or_else(damaged)?;
        let version = row
            .number("purpose_version")
            .and_then(|version| u32::try_from(version).ok());
        let purpose = purposes::version(self.r, &key, version.ok_or_else(damaged)?)?;
        let ended_at = row.instant("ended_at");
        let kept_until = ended_at.and_then(|ended| {
            let period: law::Period = purpose.retention.parse().ok()?;
            Some(period.after(ended.to_utc().date_naive()))
        });
        let source = match row.text("source") {
            Some(words) if words != purposes::SOURCE_CONSENT => {
                let withheld = self.redactor.withholds(&[&id]);
                Some(self.source_of(SourceKind::ThirdParty, Some(words), None, withheld))
            }
            _ => None,
        };
        self.answer.processings.push(Processing {
            purpose,
            started_at: row.instant("started_at").ok_or_else(damaged)?,
            ended_at,
            end_reason: row.text("end_reason"),
            source,
            kept_until,
        });
        Ok(())
    }

    pub(super) fn disclosure(&mut self, row: &mut Row) -> Result<(), CrmError> {
        let recipient = row
            .uuid("recipient_id")
            .and_then(|id| self.recipients.get(&id))
            .cloned();
        let way = row.text("way").unwrap_or_default();
        let earlier_answer = recipient.is_none() && way == WAY_ACCESS_REPORT;
        let disclosure = Disclosure {
            recipient,
            purpose: row.text("purpose_key"),
            fields: keys(row.text("fields").as_deref()),
            way,
            at: row.instant("at").ok_or_else(damaged)?,
        };
        if !earlier_answer {
            self.answer.disclosures.push(disclosure);
        }
        Ok(())
    }

    pub(super) fn report(&mut self, row: &mut Row) -> Result<(), CrmError> {
        let id = row.uuid("id").ok_or_else(damaged)?;
        let redacted: Json = row
            .text("redacted")
            .and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or_default();
        let reasons = redacted
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|one| one.get("reason")?.as_str());
        let withheld = reasons
            .map(|reason| Content::Told(self.private("access_report.redacted", reason.to_owned(), false)))
            .collect();
        self.answer.reports.push(Report {
            id,
            made_at: row.instant("made_at").ok_or_else(damaged)?,
            records: row.number("records").unwrap_or_default(),
            withheld,
        });
        Ok(())
    }

    pub(super) fn reveal(&mut self, row: &mut Row) -> Result<(), CrmError> {
        let id = row.uuid("id").map(|id| id.to_string()).unwrap_or_default();
        let reason = row.text("reason").unwrap_or_default();
        let reason = self.content(&[&id], "reveal.reason", reason, false);
        self.answer.reveals.push(Reveal {
            fields: keys(row.text("fields").as_deref()),
            reason,
            at: row.instant("at").ok_or_else(damaged)?,
            until: row.instant("until").ok_or_else(damaged)?,
        });
        Ok(())
    }
}

/// Keys in a JSON array.
pub(super) fn keys(json: Option<&str>) -> Vec<String> {
    json.and_then(|text| serde_json::from_str(text).ok())
        .unwrap_or_default()
}

/// Every other word in the payload of an entry with its name: what is written down about a person is told to them.
pub(super) fn words(payload: &Json) -> Vec<(String, String)> {
    let mut words = Vec::new();
    for (name, value) in payload.as_object().into_iter().flatten() {
        let keys_only = name == "fields" && value.is_array();
        if !keys_only {
            collect(name, value, &mut words);
        }
    }
    words
}

fn collect(name: &str, value: &Json, words: &mut Vec<(String, String)>) {
    match value {
        Json::String(text) if !text.is_empty() => words.push((name.to_owned(), text.clone())),
        Json::Array(values) => values.iter().for_each(|value| collect(name, value, words)),
        Json::Object(values) => values
            .iter()
            .for_each(|(name, value)| collect(name, value, words)),
        _ => {}
    }
}
