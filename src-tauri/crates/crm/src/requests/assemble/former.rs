//! Part A: values that an import replaced, kept sealed until the import can no longer be taken back.

use rusqlite::types::Value;

use super::{Assembly, Row};
use crate::error::CrmError;
use crate::fields::{Category, FieldClass};
use crate::import::BEFORE_LABEL;
use crate::merge;
use crate::people::Snapshot;
use crate::requests::answer::{Content, Former, Other};

impl Assembly<'_> {
    /// Tells what differs from what stands now: an unchanged value is told already. Its source is told in any case.
    pub(super) fn former(&mut self, row: &mut Row) -> Result<(), CrmError> {
        let Value::Blob(sealed) = row.take("before") else {
            return Ok(());
        };
        let text = self.opened(BEFORE_LABEL, &sealed)?;
        let Ok(snapshot) = serde_json::from_str::<Snapshot>(&text) else {
            return self.unread(text);
        };
        for former in snapshot.formers() {
            let reference = format!("field:{}", former.field);
            let changed = self.now.get(former.field).map(String::as_str) != Some(former.value);
            let known = self.answer.formers.iter().any(|told| {
                let same = matches!(&told.value, Content::Told(value) if value.inside() == former.value);
                told.field == former.field && same
            });
            let tell = changed && !known;
            let never = super::person::NEVER_WITHHELD.contains(&former.field);
            let withheld = tell && !never && self.redactor.withholds(&[&reference]);
            let source = former.source.map(|(kind, words, day)| {
                let words = Some(words.to_owned()).filter(|words| !words.is_empty());
                self.source_of(kind, words, Some(day), withheld)
            });
            if !tell {
                continue;
            }
            let field = self.catalogue.get(former.field);
            let sealed = field.is_none_or(|field| field.class != FieldClass::Minimal);
            let category = field.map_or(Category::Other, |field| field.category);
            let value = match withheld {
                true => Content::Withheld,
                false => Content::Told(self.private(former.field, former.value.to_owned(), sealed)),
            };
            self.answer.formers.push(Former {
                field: former.field.to_owned(),
                labels: self.label(former.field),
                category,
                sealed,
                value,
                source,
            });
        }
        Ok(())
    }

    /// What a merge keeps of the other record so that it can be split again.
    pub(super) fn merged(&mut self, row: &mut Row) -> Result<(), CrmError> {
        let Value::Blob(sealed) = row.take("before") else {
            return Ok(());
        };
        let text = self.opened(merge::LABEL, &sealed)?;
        let Some(values) = merge::formers(&text) else {
            return self.unread(text);
        };
        for (key, value) in values {
            let reference = format!("field:{key}");
            let told = self.answer.formers.iter().any(|told| {
                let same = matches!(&told.value, Content::Told(known) if *known.inside() == value);
                told.field == key && same
            });
            if told || self.now.get(&key) == Some(&value) {
                continue;
            }
            let field = self.catalogue.get(&key);
            let sealed = field.is_none_or(|field| field.class != FieldClass::Minimal);
            let category = field.map_or(Category::Other, |field| field.category);
            let value = self.content(&[&reference], &key, value, sealed);
            self.answer.formers.push(Former {
                labels: self.label(&key),
                field: key,
                category,
                sealed,
                value,
                source: None,
            });
        }
        Ok(())
    }

    /// A snapshot of another version of the program: told as it is, but not where it may hold what is withheld.
    fn unread(&mut self, text: String) -> Result<(), CrmError> {
        let sealed = true;
        let value = match self.redactor.is_asked() {
            true => Content::Withheld,
            false => Content::Told(self.private(BEFORE_LABEL, text, sealed)),
        };
        self.answer.others.push(Other {
            column: BEFORE_LABEL.to_owned(),
            category: Category::Other,
            sealed,
            value,
        });
        Ok(())
    }
}
