//! Part B: purposes, recipients, transfers.

use crm::disclosure::RecipientRole;
use crm::purposes::Basis;
use crm::requests::{Disclosure, Processing};
use documents::access as doc;
use law::Period;

use super::data::category;
use super::{Desk, day};

impl Desk<'_> {
    pub(super) fn processings(&self) -> Vec<doc::Purpose> {
        self.answer
            .processings
            .iter()
            .map(|processing| self.processing(processing))
            .collect()
    }

    fn processing(&self, processing: &Processing) -> doc::Purpose {
        let purpose = &processing.purpose;
        let mut categories: Vec<doc::Category> = purpose
            .fields
            .iter()
            .filter_map(|key| self.catalogue.get(key))
            .map(|field| category(field.category))
            .chain([doc::Category::Identification])
            .collect();
        categories.sort_unstable();
        categories.dedup();
        doc::Purpose {
            name: purpose.name(self.lang).to_owned(),
            basis: basis(purpose.basis),
            art9: purpose.art9.as_deref().and_then(|letter| letter.chars().next()),
            interest: purpose.interest.clone(),
            statute: purpose.statute.clone(),
            categories,
            since: Some(day(processing.started_at)),
            ended: processing.ended_at.map(day),
            retention: self.retention(&purpose.retention),
            until: processing.kept_until,
            marketing: purpose.marketing,
        }
    }

    fn retention(&self, period: &str) -> String {
        let length = period
            .parse::<Period>()
            .map(|period| text::dates::length(self.lang, period.years(), period.months(), period.days()));
        // A period is checked before it is stored.
        let length = length.unwrap_or_else(|_| period.to_owned());
        self.say("requests-retention", &[("length", length.into())])
    }

    /// Each recipient by name with everything it received.
    pub(super) fn recipients(&self) -> Vec<doc::Recipient> {
        let mut recipients: Vec<doc::Recipient> = Vec::new();
        for disclosure in &self.answer.disclosures {
            let Some(recipient) = &disclosure.recipient else {
                continue;
            };
            let handed = doc::Handed {
                on: day(disclosure.at),
                what: self.handed(disclosure),
            };
            match recipients.iter_mut().find(|known| known.name == recipient.name) {
                Some(known) => known.handed.push(handed),
                None => recipients.push(doc::Recipient {
                    name: recipient.name.clone(),
                    country: recipient.country.clone(),
                    role: match recipient.role {
                        RecipientRole::Processor => doc::Role::Processor,
                        RecipientRole::Controller => doc::Role::Controller,
                    },
                    handed: vec![handed],
                }),
            }
        }
        recipients
    }

    fn handed(&self, disclosure: &Disclosure) -> Vec<String> {
        let mut what = self.labels(&disclosure.fields);
        let way = text::Messages::get(self.lang, &format!("disclosure-way-{}", disclosure.way), &[]);
        let way = way.unwrap_or_else(|_| disclosure.way.clone());
        let suffix = match &disclosure.purpose {
            Some(key) => {
                let purpose = self.purpose(key);
                self.say(
                    "requests-handed",
                    &[("way", way.into()), ("purpose", purpose.into())],
                )
            }
            None => way,
        };
        match what.last_mut() {
            Some(last) => last.push_str(&format!(" ({suffix})")),
            None => what.push(suffix),
        }
        what
    }

    /// Safeguards that a purpose or a recipient names (Article 15(2)).
    pub(super) fn transfers(&self) -> Vec<doc::Transfer> {
        let mut transfers: Vec<doc::Transfer> = Vec::new();
        for processing in &self.answer.processings {
            let purpose = &processing.purpose;
            if let Some(safeguards) = &purpose.transfers {
                transfers.push(doc::Transfer {
                    to: purpose.name(self.lang).to_owned(),
                    safeguards: safeguards.clone(),
                });
            }
        }
        for recipient in self
            .answer
            .disclosures
            .iter()
            .filter_map(|disclosure| disclosure.recipient.as_ref())
        {
            let known = transfers.iter().any(|transfer| transfer.to == recipient.name);
            if let (Some(safeguards), false) = (&recipient.safeguards, known) {
                transfers.push(doc::Transfer {
                    to: recipient.name.clone(),
                    safeguards: safeguards.clone(),
                });
            }
        }
        transfers
    }
}

fn basis(basis: Basis) -> doc::Basis {
    match basis {
        Basis::Consent => doc::Basis::Consent,
        Basis::Contract => doc::Basis::Contract,
        Basis::Legal => doc::Basis::LegalDuty,
        Basis::Vital => doc::Basis::VitalInterests,
        Basis::Public => doc::Basis::PublicTask,
        Basis::Interest => doc::Basis::LegitimateInterest,
    }
}
