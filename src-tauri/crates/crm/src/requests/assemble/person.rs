//! Part A: the record of the person and the values of its fields.

use uuid::Uuid;

use super::{Assembly, Row, damaged};
use crate::error::CrmError;
use crate::fields::{Category, FieldClass, OWN_COLUMNS, Origin};
use crate::private::Private;
use crate::requests::answer::{Content, Fact, Note};
use crate::timeline::drafts;
use vault::census::Class;

/// Who the answer is for cannot be withheld from it.
pub(super) const NEVER_WITHHELD: [&str; 3] = ["name", "given", "family"];

impl Assembly<'_> {
    pub(super) fn person(&mut self, row: &mut Row) -> Result<(), CrmError> {
        let source = self.source(row, false);
        self.answer.created_at = row.instant("created_at");
        self.answer.touched_at = row.instant("touched_at");
        self.answer.restricted_at = row.instant("restricted_at");
        for key in OWN_COLUMNS {
            let Some(value) = row.text(key) else { continue };
            self.now.insert(key.to_owned(), value.clone());
            if key == "name" {
                self.answer.name = Private::new(value.clone(), self.person, key, Class::Minimal, false);
            }
            if key == "language" {
                self.answer.language = Some(value.clone());
            }
            let reference = format!("field:{key}");
            let value = if NEVER_WITHHELD.contains(&key) {
                Content::Told(self.private(key, value, false))
            } else {
                self.content(&[&reference], key, value, false)
            };
            let category = self
                .catalogue
                .get(key)
                .map_or(Category::Identification, |field| field.category);
            self.answer.facts.push(Fact {
                reference,
                field: key.to_owned(),
                labels: self.label(key),
                category,
                sealed: false,
                value,
                source,
                origin: None,
                since: None,
            });
        }
        Ok(())
    }

    pub(super) fn field_value(&mut self, row: &mut Row) -> Result<(), CrmError> {
        let key = row.text("field_key").ok_or_else(damaged)?;
        let value = row.text("value").ok_or_else(damaged)?;
        let id = row.uuid("id").map(|id| id.to_string()).unwrap_or_default();
        self.now.insert(key.clone(), value.clone());
        let reference = format!("field:{key}");
        let withheld = self.redactor.withholds(&[&reference, &id]);
        let source = self.source(row, withheld);
        let field = self.catalogue.get(&key);
        let sealed = field.is_none_or(|field| field.class != FieldClass::Minimal);
        let category = field.map_or(Category::Other, |field| field.category);
        let value = if withheld {
            Content::Withheld
        } else {
            Content::Told(self.private(&key, value, sealed))
        };
        self.answer.facts.push(Fact {
            labels: self.label(&key),
            reference,
            field: key,
            category,
            sealed,
            value,
            source,
            origin: row.text("origin").as_deref().and_then(Origin::parse),
            since: row.instant("since"),
        });
        Ok(())
    }

    pub(super) fn note(&mut self, row: &mut Row) -> Result<(), CrmError> {
        let id: Uuid = row.uuid("id").ok_or_else(damaged)?;
        let text = row.text("text").unwrap_or_default();
        let private = row.number("private").is_some_and(|private| private != 0);
        let name = format!("note:{id}");
        let text = match self.content(&[&id.to_string(), &name], &name, text, private) {
            Content::Told(text) => Content::Told(text.free_text()),
            Content::Withheld => Content::Withheld,
        };
        self.answer.notes.push(Note {
            id,
            text,
            private,
            guard: row.text("guard"),
            at: row.instant("at"),
        });
        Ok(())
    }

    /// What somebody is writing about the person is held too: told as a note.
    pub(super) fn draft(&mut self, row: &mut Row) -> Result<(), CrmError> {
        let id: Uuid = row.uuid("id").ok_or_else(damaged)?;
        let Some(sealed) = row.bytes("content") else {
            return Ok(());
        };
        let content = self.opened(drafts::CONTENT_LABEL, &sealed)?;
        let mut inputs = serde_json::from_str::<drafts::Content>(&content).unwrap_or_default();
        let private = inputs.get("private").is_some_and(|private| private == "true");
        let text = inputs.remove("text").unwrap_or(content);
        let name = format!("note:{id}");
        let text = match self.content(&[&id.to_string(), &name], &name, text, true) {
            Content::Told(text) => Content::Told(text.free_text()),
            Content::Withheld => Content::Withheld,
        };
        self.answer.notes.push(Note {
            id,
            text,
            private,
            guard: None,
            at: row.instant("at"),
        });
        Ok(())
    }
}
