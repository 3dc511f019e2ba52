//! Part F: the words of the law in plain language. And one word for each value of the model.

use super::model::{Basis, Category, Channel, ConsentAct, Passage, RequestKind, Role, Source, SourceKind};
use crate::RenderError;
use crate::engine::model::{Level, Rich};
use crate::paper::Paper;

const EXPLAINED: [&str; 10] = [
    "personal-data",
    "processing",
    "controller",
    "recipient",
    "basis",
    "interest",
    "consent",
    "sealed",
    "restriction",
    "authority",
];

pub(super) fn write(paper: &mut Paper) -> Result<(), RenderError> {
    paper.heading(Level::Title, "documents-access-f")?;
    let mut facts = Vec::new();
    for key in EXPLAINED {
        let term = paper.word(&format!("documents-term-{key}"))?;
        let meaning = paper.word(&format!("documents-term-{key}.meaning"))?;
        facts.push((term, Rich::from(meaning)));
    }
    paper.facts(facts);
    Ok(())
}

impl Paper {
    pub(super) fn category(&self, category: Category) -> Result<String, RenderError> {
        self.word(match category {
            Category::Identification => "documents-category-identification",
            Category::Contact => "documents-category-contact",
            Category::Contract => "documents-category-contract",
            Category::Financial => "documents-category-financial",
            Category::Communication => "documents-category-communication",
            Category::Special => "documents-category-special",
            Category::Other => "documents-category-other",
        })
    }

    pub(super) fn channel(&self, channel: Option<Channel>) -> Result<String, RenderError> {
        self.word(match channel {
            None => "documents-channel-unknown",
            Some(Channel::Paper) => "documents-channel-paper",
            Some(Channel::Phone) => "documents-channel-phone",
            Some(Channel::Email) => "documents-channel-email",
            Some(Channel::Sms) => "documents-channel-sms",
            Some(Channel::Web) => "documents-channel-web",
            Some(Channel::InPerson) => "documents-channel-in-person",
        })
    }

    pub(super) fn act(&self, act: ConsentAct) -> Result<String, RenderError> {
        self.word(match act {
            ConsentAct::Asked => "documents-act-asked",
            ConsentAct::Granted => "documents-act-granted",
            ConsentAct::Refused => "documents-act-refused",
            ConsentAct::Withdrawn => "documents-act-withdrawn",
            ConsentAct::Expired => "documents-act-expired",
            ConsentAct::Unproven => "documents-act-unproven",
        })
    }

    /// The basis in words, its article in small print.
    pub(super) fn basis(&self, basis: Basis) -> Result<Rich, RenderError> {
        let id = match basis {
            Basis::Consent => "documents-basis-consent",
            Basis::Contract => "documents-basis-contract",
            Basis::LegalDuty => "documents-basis-legal",
            Basis::VitalInterests => "documents-basis-vital",
            Basis::PublicTask => "documents-basis-public",
            Basis::LegitimateInterest => "documents-basis-interest",
        };
        self.with_article(id)
    }

    /// The message, and its attribute `article` in small print that stays in one piece.
    pub(super) fn with_article(&self, id: &str) -> Result<Rich, RenderError> {
        let article = self.word(&format!("{id}.article"))?.replace(' ', "\u{a0}");
        Ok(Rich::from(format!("{} ", self.word(id)?)).and(Rich::quiet(article)))
    }

    pub(super) fn role(&self, role: Role) -> Result<String, RenderError> {
        self.word(match role {
            Role::Processor => "documents-role-processor",
            Role::Controller => "documents-role-controller",
        })
    }

    pub(super) fn request(&self, kind: RequestKind) -> Result<String, RenderError> {
        self.word(match kind {
            RequestKind::Access => "documents-request-access",
            RequestKind::Rectification => "documents-request-rectification",
            RequestKind::Erasure => "documents-request-erasure",
            RequestKind::Restriction => "documents-request-restriction",
            RequestKind::Portability => "documents-request-portability",
            RequestKind::Objection => "documents-request-objection",
            RequestKind::Withdrawal => "documents-request-withdrawal",
            RequestKind::BreachLetter => "documents-request-breach-letter",
        })
    }

    pub(super) fn source(&self, source: &Source) -> Result<String, RenderError> {
        let kind = self.word(match source.kind {
            SourceKind::Person => "documents-source-person",
            SourceKind::ThirdParty => "documents-source-third-party",
            SourceKind::Public => "documents-source-public",
            SourceKind::Own => "documents-source-own",
        })?;
        Ok(match &source.detail {
            Some(detail) => format!("{kind}: {detail}"),
            None => kind,
        })
    }

    /// Words as they are held, `[údaj inej osoby]` where another person's data stood.
    pub(super) fn passages(&self, passages: &[Passage]) -> Result<Rich, RenderError> {
        let mut rich = Rich::default();
        for passage in passages {
            rich = rich.and(match passage {
                Passage::Verbatim(text) => Rich::from(text.as_str()),
                Passage::Redacted => Rich::strong(self.word("documents-redacted")?),
            });
        }
        Ok(rich)
    }
}
