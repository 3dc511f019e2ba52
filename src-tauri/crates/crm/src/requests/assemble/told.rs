//! Part C: what the person agreed to and what they were told.

use text::Lang;

use super::{Assembly, Row, damaged};
use crate::consent::{self, Channel, EventKind, Wording, WordingKind};
use crate::error::CrmError;
use crate::notices::Article;
use crate::private::Private;
use crate::requests::answer::{Consent, Content, Duty, EvidenceFile, Notice};
use vault::census::Class;

impl Assembly<'_> {
    pub(super) fn consent(&mut self, row: &mut Row) -> Result<(), CrmError> {
        let id = row.uuid("id").ok_or_else(damaged)?.to_string();
        let kind = row
            .text("action")
            .as_deref()
            .and_then(EventKind::parse)
            .ok_or_else(damaged)?;
        let version = row.text("text_version");
        let lang = row.text("text_lang");
        if let Some(version) = &version {
            self.wording(WordingKind::Consent, version, lang.as_deref())?;
        }
        let evidence = self.evidence(row, &id)?;
        self.answer.consents.push(Consent {
            purpose: row.text("purpose_key").ok_or_else(damaged)?,
            kind,
            channel: row.text("channel").as_deref().and_then(Channel::parse),
            text: version.map(|version| (version, lang.unwrap_or_default())),
            at: row.instant("at").ok_or_else(damaged)?,
            evidence,
        });
        Ok(())
    }

    fn evidence(&mut self, row: &mut Row, id: &str) -> Result<Option<EvidenceFile>, CrmError> {
        let (name, sha256, sealed) = (
            row.text("evidence_name"),
            row.text("evidence_hash"),
            row.bytes("evidence"),
        );
        let Some(sealed) = sealed else { return Ok(None) };
        let withheld = self.redactor.withholds(&[id]);
        let name = match withheld {
            true => Content::Withheld,
            false => {
                Content::Told(self.private("consent_event.evidence_name", name.unwrap_or_default(), false))
            }
        };
        let clear = if withheld {
            None
        } else {
            consent::opened_evidence(self.r, self.person, &sealed)?
        };
        let bytes = clear.map(|clear| {
            Private::new(
                clear,
                self.person,
                consent::EVIDENCE_LABEL,
                Class::Protected,
                false,
            )
        });
        Ok(Some(EvidenceFile {
            name,
            sha256: sha256.unwrap_or_default(),
            bytes,
        }))
    }

    pub(super) fn notice(&mut self, row: &mut Row) -> Result<(), CrmError> {
        let id = row.uuid("id").ok_or_else(damaged)?;
        let version = row.text("version").ok_or_else(damaged)?;
        self.wording(WordingKind::Notice, &version, None)?;
        self.answer.notices.push(Notice {
            id,
            version,
            channel: row
                .text("channel")
                .as_deref()
                .and_then(Channel::parse)
                .ok_or_else(damaged)?,
            at: row.instant("at").ok_or_else(damaged)?,
        });
        Ok(())
    }

    pub(super) fn duty(&mut self, row: &mut Row) -> Result<(), CrmError> {
        let article = row.number("article").and_then(|number| u8::try_from(number).ok());
        self.answer.duties.push(Duty {
            article: article.and_then(Article::parse).ok_or_else(damaged)?,
            due: row.date("due").ok_or_else(damaged)?,
            obtained_on: row.date("obtained_on").ok_or_else(damaged)?,
            met_by: row.uuid("met_by"),
        });
        Ok(())
    }

    /// Lists a text in full, once.
    pub(super) fn wording(
        &mut self,
        kind: WordingKind,
        version: &str,
        lang: Option<&str>,
    ) -> Result<(), CrmError> {
        let wanted = lang.and_then(|lang| lang.parse::<Lang>().ok());
        let person = self
            .answer
            .language
            .as_deref()
            .and_then(|tag| tag.parse::<Lang>().ok());
        let lang = wanted.or(person).unwrap_or_default();
        let wording = match consent::wordings::version(self.r, kind, version, None, lang) {
            Ok(wording) => wording,
            // A text cannot be unregistered; an event of an import of another vault may still name one we lack.
            Err(CrmError::Refused(_)) => return Ok(()),
            Err(fault) => return Err(fault),
        };
        let known = |one: &Wording| one.kind == kind && one.hash == wording.hash;
        if !self.answer.wordings.iter().any(known) {
            self.answer.wordings.push(wording);
        }
        Ok(())
    }
}
