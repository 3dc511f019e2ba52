//! Part D: what an erasure or a review left, and recipients who have to be told. The sealed archive is opened here: to
//! the person it is about.

use std::collections::BTreeMap;

use uuid::Uuid;
use vault::Instant;

use super::{Assembly, Row, damaged};
use crate::consent::{self, Channel, EventKind, WordingKind};
use crate::disclosure::tell;
use crate::erasure::archive::{self, Said};
use crate::error::CrmError;
use crate::fields::{Category, FieldClass};
use crate::people::SourceKind;
use crate::private::Private;
use crate::requests::answer::{
    Archived, Consent, Content, EvidenceFile, Fact, LeftByErasure, Reviewed, ToTell,
};
use vault::census::Class;

impl Assembly<'_> {
    pub(super) fn proof(&mut self, row: &mut Row) -> Result<(), CrmError> {
        let id = row.uuid("id").ok_or_else(damaged)?;
        let purpose = row.text("purpose_key").ok_or_else(damaged)?;
        self.answer.archived.push(Archived {
            law: row.text("law").ok_or_else(damaged)?,
            purpose: purpose.clone(),
            since: row.instant("at").ok_or_else(damaged)?,
            until: row.date("until").ok_or_else(damaged)?,
        });
        let sealed = row.bytes("sealed").ok_or_else(damaged)?;
        let Some(content) = archive::opened(self.r, id, &sealed)? else {
            return Ok(());
        };
        let source = kind(&content.source);
        self.again("name", content.name, source, None);
        for address in content.addresses {
            let since = Some(Instant(address.since));
            self.again(&address.field, address.value, kind(&address.source), since);
        }
        for (n, said) in (0..).zip(content.events) {
            self.said(id, n, &purpose, said)?;
        }
        Ok(())
    }

    /// The files of a proof are told with its events.
    pub(super) fn proof_file(row: &mut Row) {
        row.take("sealed");
    }

    fn said(&mut self, proof: Uuid, n: u32, purpose: &str, said: Said) -> Result<(), CrmError> {
        if let Some(version) = &said.text_version {
            self.wording(WordingKind::Consent, version, said.text_lang.as_deref())?;
        }
        let bytes = archive::file(self.r, proof, n)?;
        let evidence = said.evidence_hash.map(|sha256| EvidenceFile {
            name: Content::Told(self.private(
                "consent_event.evidence_name",
                said.evidence_name.unwrap_or_default(),
                false,
            )),
            sha256,
            bytes: bytes.map(|bytes| {
                Private::new(
                    bytes,
                    self.person,
                    consent::EVIDENCE_LABEL,
                    Class::Protected,
                    false,
                )
            }),
        });
        let lang = said.text_lang;
        self.answer.consents.push(Consent {
            purpose: purpose.to_owned(),
            kind: EventKind::parse(&said.action).ok_or_else(damaged)?,
            channel: said.channel.as_deref().and_then(Channel::parse),
            text: said
                .text_version
                .map(|version| (version, lang.unwrap_or_default())),
            at: Instant(said.at),
            evidence,
        });
        Ok(())
    }

    pub(super) fn recipient_to_tell(&mut self, row: &mut Row) -> Result<(), CrmError> {
        let subject = row.uuid("person_id").ok_or_else(damaged)?;
        let impossible = row
            .text("impossible")
            .map(|because| Content::Told(self.private("to_tell.impossible", because, false)));
        self.answer.to_tell.push(ToTell {
            recipient: row.text("recipient").ok_or_else(damaged)?,
            cause: row.text("cause").ok_or_else(damaged)?,
            fields: super::acts::keys(row.text("fields").as_deref()),
            given_at: row.instant("given_at").ok_or_else(damaged)?,
            at: row.instant("at").ok_or_else(damaged)?,
            told_at: row.instant("told_at"),
            impossible,
        });
        let Some(sealed) = row.bytes("sealed") else {
            return Ok(());
        };
        if let Some(whom) = tell::opened(self.r, subject, &sealed)? {
            let source = kind(&whom.source);
            self.again("name", whom.name, source, None);
            let values: BTreeMap<String, String> = whom.values;
            for (field, value) in values {
                self.again(&field, value, source, None);
            }
        }
        Ok(())
    }

    pub(super) fn left(&mut self, row: &mut Row) -> Result<(), CrmError> {
        self.answer.left.push(LeftByErasure {
            law: row.text("law").ok_or_else(damaged)?,
            until: row.date("until").ok_or_else(damaged)?,
        });
        Ok(())
    }

    pub(super) fn reviewed(&mut self, row: &mut Row) -> Result<(), CrmError> {
        let reason = row.text("reason").ok_or_else(damaged)?;
        self.answer.reviewed.push(Reviewed {
            reason: Content::Told(self.private("retention_kept.reason", reason, false)),
            at: row.instant("decided_at").ok_or_else(damaged)?,
            again_on: row.date("again_on").ok_or_else(damaged)?,
        });
        Ok(())
    }

    /// A value that is held a second time: told where it differs from what is told already.
    fn again(&mut self, key: &str, value: String, kind: SourceKind, since: Option<Instant>) {
        if key == "name" && self.answer.name.inside().is_empty() {
            self.answer.name = Private::new(value.clone(), self.person, key, Class::Minimal, false);
        }
        let same = |fact: &Fact| {
            let same = matches!(&fact.value, Content::Told(told) if *told.inside() == value);
            fact.field == key && same
        };
        if self.answer.facts.iter().any(same) {
            return;
        }
        let reference = format!("field:{key}");
        let withheld =
            !super::person::NEVER_WITHHELD.contains(&key) && self.redactor.withholds(&[&reference]);
        let field = self.catalogue.get(key);
        let sealed = field.is_some_and(|field| field.class != FieldClass::Minimal);
        let category = field.map_or(Category::Identification, |field| field.category);
        let value = match withheld {
            true => Content::Withheld,
            false => Content::Told(self.private(key, value, sealed)),
        };
        let source = self.source_of(kind, None, None, withheld);
        self.answer.facts.push(Fact {
            labels: self.label(key),
            reference,
            field: key.to_owned(),
            category,
            sealed,
            value,
            source,
            origin: None,
            since,
        });
    }
}

fn kind(word: &str) -> SourceKind {
    SourceKind::parse(word).unwrap_or(SourceKind::ThirdParty)
}
