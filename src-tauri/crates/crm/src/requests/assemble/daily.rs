//! Part A: the records of daily work: companies, tags, deals, tasks, files. Each is told whole, in one place.

use uuid::Uuid;
use vault::Instant;
use vault::census::{Category, Class, Column};

use rusqlite::types::Value;

use super::{Assembly, Row};
use crate::error::CrmError;
use crate::private::Private;
use crate::requests::answer::{Content, Daily, DailyValue, EvidenceFile};
use crate::{attachments, companies};

/// Tables that are told so.
const TABLES: [&str; 8] = [
    "company",
    "company_role",
    "person_tag",
    "deal",
    "deal_move",
    "task",
    "attachment",
    "kept_document",
];

/// Columns that hold a time.
fn is_time(column: &str) -> bool {
    column == "at" || column == "stage_since" || column.ends_with("_at")
}

impl Assembly<'_> {
    /// Tells a row of daily work; any other is left to the others.
    pub(super) fn daily(&mut self, row: &mut Row) -> Result<(), CrmError> {
        let table = row.table;
        if !TABLES.contains(&table.name) {
            return Ok(());
        }
        let id = row.uuid("id");
        let reference = id.map(|id| id.to_string()).unwrap_or_default();
        let mut values = self.beside(row)?;
        for (column, role) in table.columns {
            let Column::Personal { .. } = role else { continue };
            if super::CARRIED
                .iter()
                .any(|(name, carried, _)| (*name, *carried) == (table.name, *column))
            {
                continue;
            }
            let text = match row.take(column) {
                Value::Integer(time) if is_time(column) => Instant(time).to_string(),
                Value::Integer(number) => number.to_string(),
                Value::Text(text) if !text.is_empty() => text,
                _ => continue,
            };
            values.push((*column, text));
        }
        let category = table.columns.iter().find_map(|(_, role)| match role {
            Column::Personal { category, .. } => Some(*category),
            _ => None,
        });
        let told = values.into_iter().map(|(column, text)| {
            let column = format!("{}.{column}", table.name);
            let value = self.content(&[&reference], &column, text, false);
            DailyValue { column, value }
        });
        let values: Vec<DailyValue> = told.collect();
        if let Some(id) = id.filter(|_| table.name == "attachment") {
            self.file(id, &values)?;
        }
        self.answer.daily.push(Daily {
            kind: table.name,
            id,
            category: category.unwrap_or(Category::Other).into(),
            values,
        });
        Ok(())
    }

    /// A copy of the file itself, unless it is withheld with its row.
    fn file(&mut self, id: Uuid, values: &[DailyValue]) -> Result<(), CrmError> {
        let told = |column: &str| {
            let value = values
                .iter()
                .find(|one| one.column == format!("attachment.{column}"));
            value.and_then(|one| match &one.value {
                Content::Told(value) => Some(value.inside().clone()),
                Content::Withheld => None,
            })
        };
        let (name, sha256) = (told("name"), told("sha256"));
        let Some((name, sha256)) = name.zip(sha256) else {
            return Ok(());
        };
        let bytes = attachments::bytes(self.r, id)?;
        let file = EvidenceFile {
            name: Content::Told(self.private("attachment.name", name, false)),
            sha256,
            bytes: bytes
                .map(|bytes| Private::new(bytes, self.person, "attachment.bytes", Class::Protected, false)),
        };
        self.answer.files.push(file);
        Ok(())
    }

    /// What belongs to the row and stands elsewhere: the name of the company, the name and size of the file.
    fn beside(&self, row: &mut Row) -> Result<Vec<(&'static str, String)>, CrmError> {
        let mut values = Vec::new();
        match row.table.name {
            "company_role" => {
                let name = match row.uuid("company_id") {
                    Some(id) => companies::name(self.r, id)?,
                    None => None,
                };
                values.extend(name.map(|name| ("company", name)));
            }
            "attachment" => {
                if let Some(id) = row.uuid("id") {
                    let file = attachments::get(self.r, id)?;
                    values.extend(file.name.map(|name| ("name", name.inside().clone())));
                    values.push(("size", file.size.to_string()));
                }
            }
            "kept_document" => {
                if let Some(id) = row.uuid("id") {
                    let file = super::super::kept::document(self.r, id)?;
                    values.extend(file.name.map(|name| ("name", name.inside().clone())));
                    values.push(("size", file.size.to_string()));
                }
            }
            _ => {}
        }
        Ok(values)
    }
}
