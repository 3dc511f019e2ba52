//! Part C: consents, the full texts, notices.

use crm::consent::{Channel, ConsentAction, EventKind, Wording, WordingKind};
use crm::notices::Article;
use crm::requests::{Consent, EvidenceFile};
use documents::access as doc;
use documents::{Attachment, Relation};

use super::{Desk, day, local, not_covered};
use crate::error::ApiError;

impl Desk<'_> {
    pub(super) fn consents(&self) -> Result<Vec<doc::ConsentEvent>, ApiError> {
        self.answer
            .consents
            .iter()
            .map(|event| self.consent(event))
            .collect()
    }

    fn consent(&self, event: &Consent) -> Result<doc::ConsentEvent, ApiError> {
        Ok(doc::ConsentEvent {
            at: local(event.at),
            purpose: self.purpose(&event.purpose).to_owned(),
            act: act(event.kind),
            channel: event.channel.map(channel),
            wording: event.text.as_ref().map(|(version, lang)| match lang.as_str() {
                "" => version.clone(),
                lang => format!("{version} ({lang})"),
            }),
            evidence: event
                .evidence
                .as_ref()
                .map(|file| self.evidence(file))
                .transpose()?,
        })
    }

    /// The name of the file and the hash by which a copy of it can be checked.
    fn evidence(&self, file: &EvidenceFile) -> Result<String, ApiError> {
        let name = self.words(&file.name)?;
        Ok(self.say(
            "requests-evidence",
            &[("name", name.into()), ("hash", file.sha256.as_str().into())],
        ))
    }

    /// Copies of the files kept as proof and of those kept about the person.
    pub(super) fn evidence_files(&self) -> Result<Vec<Attachment>, ApiError> {
        let proofs = self.answer.consents.iter();
        let proofs = proofs.filter_map(|event| Some(("requests-evidence-file", event.evidence.as_ref()?)));
        let kept = self.answer.files.iter().map(|file| ("requests-kept-file", file));
        proofs
            .chain(kept)
            .filter_map(|(id, file)| Some((id, file, file.bytes.as_ref()?)))
            .map(|(id, file, bytes)| {
                Ok(Attachment {
                    name: self.words(&file.name)?,
                    media_type: "application/octet-stream".to_owned(),
                    description: self.say(id, &[]),
                    relation: Relation::Supplement,
                    bytes: bytes.egress(self.permit).ok_or_else(not_covered)?.clone(),
                })
            })
            .collect()
    }

    pub(super) fn wordings(&self) -> Vec<doc::Wording> {
        let wording = |wording: &Wording| {
            let version = format!("{} ({})", wording.version, wording.lang);
            let id = match wording.kind {
                WordingKind::Consent => "requests-wording-consent",
                WordingKind::Notice => "requests-wording-notice",
            };
            doc::Wording {
                version: self.say(id, &[("version", version.into())]),
                body: wording.body.clone(),
            }
        };
        self.answer.wordings.iter().map(wording).collect()
    }

    /// Notices that were given, and the duties still open. A duty that was met is told by the notice that met it.
    pub(super) fn notices(&self) -> Vec<doc::Notice> {
        let article_of = |notice: &crm::requests::Notice| {
            let met = self
                .answer
                .duties
                .iter()
                .find(|duty| duty.met_by == Some(notice.id));
            met.map_or(Article::Thirteen, |duty| duty.article).number()
        };
        let given = self.answer.notices.iter().map(|notice| doc::Notice {
            article: article_of(notice),
            state: doc::NoticeState::Given {
                on: day(notice.at),
                channel: Some(channel(notice.channel)),
                wording: Some(notice.version.clone()),
            },
        });
        let open = self
            .answer
            .duties
            .iter()
            .filter(|duty| duty.met_by.is_none())
            .map(|duty| doc::Notice {
                article: duty.article.number(),
                state: doc::NoticeState::Due { by: duty.due },
            });
        given.chain(open).collect()
    }
}

fn act(kind: EventKind) -> doc::ConsentAct {
    match kind {
        EventKind::Act(ConsentAction::Ask) => doc::ConsentAct::Asked,
        EventKind::Act(ConsentAction::Grant) => doc::ConsentAct::Granted,
        EventKind::Act(ConsentAction::Refuse) => doc::ConsentAct::Refused,
        EventKind::Act(ConsentAction::Withdraw) => doc::ConsentAct::Withdrawn,
        EventKind::Unproven => doc::ConsentAct::Unproven,
    }
}

pub(super) fn channel(channel: Channel) -> doc::Channel {
    match channel {
        Channel::Paper => doc::Channel::Paper,
        Channel::Phone => doc::Channel::Phone,
        Channel::Email => doc::Channel::Email,
        Channel::Sms => doc::Channel::Sms,
        Channel::Web => doc::Channel::Web,
        Channel::InPerson => doc::Channel::InPerson,
    }
}
