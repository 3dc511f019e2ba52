//! The notice as the live catalogue makes it: purposes, fields, recipients, settings.

use std::collections::{BTreeMap, BTreeSet};

use law::{Pack, Period};
use text::{Arg, Lang, say};
use vault::Read;

use super::text::{NoticeText, Passage, Section, Topic};
use crate::disclosure::{self, Recipient, RecipientRole};
use crate::error::CrmError;
use crate::fields::{self, Catalogue, Category};
use crate::purposes::{self, Basis, Purpose};
use crate::settings;

/// Everything a notice is made from.
#[derive(Clone)]
pub(super) struct Ground {
    pub(super) purposes: Vec<Purpose>,
    pub(super) recipients: Vec<Recipient>,
    pub(super) settings: BTreeMap<String, String>,
    pub(super) catalogue: Catalogue,
    pub(super) pack: &'static Pack,
}

/// Something a complete notice needs and the vault does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// `controller-name controller-address controller-contact purposes statute safeguards`.
    pub code: &'static str,
    /// The purpose or recipient it is missing at.
    pub about: Option<String>,
}

impl Ground {
    pub(super) fn read(r: &Read<'_>) -> Result<Self, CrmError> {
        Ok(Self {
            purposes: purposes::list(r)?,
            recipients: disclosure::recipients(r)?,
            settings: settings::all(r)?,
            catalogue: fields::catalogue(r)?,
            pack: Pack::at(r.world().today()),
        })
    }

    pub(super) fn setting(&self, key: &str) -> &str {
        self.settings.get(key).map_or("", String::as_str)
    }

    /// The authority: its starting value is the Slovak name, what the firm wrote itself stays as it is.
    pub(super) fn authority(&self, lang: Lang) -> &str {
        let own = self.setting("authority");
        if lang == Lang::En && own == self.pack.authority.sk {
            &self.pack.authority.en
        } else {
            own
        }
    }

    /// What is missing for a notice that says everything the law asks.
    pub(super) fn missing(&self, lang: Lang) -> Vec<Missing> {
        let mut missing = Vec::new();
        for (key, code) in [
            ("controller.name", "controller-name"),
            ("controller.address", "controller-address"),
            ("controller.contact", "controller-contact"),
        ] {
            if self.setting(key).is_empty() {
                missing.push(Missing { code, about: None });
            }
        }
        if self.purposes.is_empty() {
            missing.push(Missing {
                code: "purposes",
                about: None,
            });
        }
        for purpose in &self.purposes {
            if purpose.basis == Basis::Legal && purpose.statute.is_none() {
                missing.push(Missing {
                    code: "statute",
                    about: Some(purpose.name(lang).to_owned()),
                });
            }
        }
        for recipient in &self.recipients {
            if self.pack.is_third_country(&recipient.country) && recipient.safeguards.is_none() {
                missing.push(Missing {
                    code: "safeguards",
                    about: Some(recipient.name.clone()),
                });
            }
        }
        missing
    }

    /// The notice, complete as far as the vault has what it needs; a place without a value says so.
    pub(super) fn notice(&self, lang: Lang) -> NoticeText {
        let words = Words { lang, ground: self };
        let mut sections = vec![
            words.controller(),
            words.purposes(),
            words.data(),
            words.plain(Topic::Source, Some(14), "notices-source", "notices-source-about"),
            words.recipients(),
            words.transfers(),
            words.provision(),
            words.rights(),
        ];
        if self.rests_on(&[Basis::Consent]) {
            sections.push(words.plain(
                Topic::Withdrawal,
                None,
                "notices-withdrawal",
                "notices-withdrawal-about",
            ));
        }
        sections.push(words.complaint());
        sections.push(words.automated());
        sections.push(words.objection());
        NoticeText {
            title: words.say("notices-title", &[]),
            sections,
        }
    }

    pub(super) fn rests_on(&self, bases: &[Basis]) -> bool {
        self.purposes.iter().any(|purpose| bases.contains(&purpose.basis))
    }
}

/// The sentences of a notice in one language.
pub(super) struct Words<'a> {
    pub(super) lang: Lang,
    pub(super) ground: &'a Ground,
}

impl Words<'_> {
    pub(super) fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        say(self.lang, id, args)
    }

    fn section(&self, topic: Topic, only: Option<u8>, heading: &str, passages: Vec<Passage>) -> Section {
        Section {
            topic,
            only,
            heading: self.say(heading, &[]),
            passages,
        }
    }

    fn plain(&self, topic: Topic, only: Option<u8>, heading: &str, text: &str) -> Section {
        let text = self.say(text, &[]);
        self.section(topic, only, heading, vec![Passage::Paragraph(text)])
    }

    fn controller(&self) -> Section {
        let or_blank = |key: &str| match self.ground.setting(key) {
            "" => self.say("notices-to-fill", &[]),
            value => value.to_owned(),
        };
        let dpo = match self.ground.setting("dpo") {
            "" => self.say("notices-dpo-none", &[]),
            dpo => dpo.to_owned(),
        };
        let rows = vec![
            (
                self.say("notices-controller-name", &[]),
                or_blank("controller.name"),
            ),
            (
                self.say("notices-controller-address", &[]),
                or_blank("controller.address"),
            ),
            (
                self.say("notices-controller-contact", &[]),
                or_blank("controller.contact"),
            ),
            (self.say("notices-dpo", &[]), dpo),
        ];
        let facts = Passage::Facts { about: None, rows };
        self.section(Topic::Controller, None, "notices-controller", vec![facts])
    }

    fn purposes(&self) -> Section {
        let facts = self.ground.purposes.iter().map(|purpose| Passage::Facts {
            about: Some(purpose.name(self.lang).to_owned()),
            rows: self.purpose(purpose),
        });
        self.section(Topic::Purposes, None, "notices-purposes", facts.collect())
    }

    fn purpose(&self, purpose: &Purpose) -> Vec<(String, String)> {
        let mut rows = vec![(self.say("notices-basis", &[]), self.basis(purpose.basis))];
        if let Some(letter) = &purpose.art9 {
            let article = self.say("notices-art9-letter", &[("letter", letter.into())]);
            rows.push((self.say("notices-art9", &[]), article));
        }
        for (id, text) in [
            ("notices-interest", &purpose.interest),
            ("notices-statute", &purpose.statute),
        ] {
            if let Some(text) = text {
                rows.push((self.say(id, &[]), text.clone()));
            }
        }
        let recipients = self.recipients_of(purpose);
        if !recipients.is_empty() {
            rows.push((self.say("notices-recipients-of", &[]), recipients.join(", ")));
        }
        rows.push((self.say("notices-retention", &[]), self.kept(purpose)));
        rows
    }

    pub(super) fn basis(&self, basis: Basis) -> String {
        self.say(&format!("notices-basis-{}", basis.as_str()), &[])
    }

    /// How long, in words.
    pub(super) fn kept(&self, purpose: &Purpose) -> String {
        let length = self.length(&purpose.retention);
        if purpose.basis != Basis::Consent {
            return self.say("notices-kept", &[("length", length.into())]);
        }
        match &purpose.consent_valid {
            Some(valid) => {
                let valid = self.length(valid);
                self.say(
                    "notices-kept-consent-valid",
                    &[("valid", valid.into()), ("length", length.into())],
                )
            }
            None => self.say("notices-kept-consent", &[("length", length.into())]),
        }
    }

    fn length(&self, period: &str) -> String {
        let length = period
            .parse::<Period>()
            .map(|period| text::dates::length(self.lang, period.years(), period.months(), period.days()));
        // A period is checked before it is stored.
        length.unwrap_or_else(|_| period.to_owned())
    }

    fn data(&self) -> Section {
        let rows = self
            .ground
            .purposes
            .iter()
            .map(|purpose| (purpose.name(self.lang).to_owned(), self.data_of(purpose)));
        let facts = Passage::Facts {
            about: None,
            rows: rows.collect(),
        };
        self.section(Topic::Data, Some(14), "notices-data", vec![facts])
    }

    /// Categories of a purpose with their fields, in one line.
    pub(super) fn data_of(&self, purpose: &Purpose) -> String {
        let groups = self.groups(purpose).into_iter().map(|(category, labels)| {
            let category = self.say(&format!("notices-category-{}", category.as_str()), &[]);
            format!("{category} ({})", labels.join(", "))
        });
        groups.collect::<Vec<_>>().join("; ")
    }

    /// Labels of a purpose's fields by category; everybody has a name and a company.
    pub(super) fn groups(&self, purpose: &Purpose) -> BTreeMap<Category, Vec<String>> {
        let mut by_category: BTreeMap<Category, Vec<String>> = BTreeMap::new();
        let minimal = ["name", "company"].into_iter();
        let keys: BTreeSet<&str> = minimal.chain(purpose.fields.iter().map(String::as_str)).collect();
        let fields = self.ground.catalogue.iter();
        for field in fields.filter(|field| keys.contains(field.key.as_str())) {
            let labels = by_category.entry(field.category).or_default();
            labels.push(field.label(self.lang).to_owned());
        }
        by_category
    }

    /// Names of those who receive data for a purpose.
    pub(super) fn recipients_of(&self, purpose: &Purpose) -> Vec<String> {
        let recipients = self.ground.recipients.iter();
        recipients
            .filter(|recipient| purpose.recipients.contains(&recipient.id))
            .map(|recipient| recipient.name.clone())
            .collect()
    }

    pub(super) fn recipients(&self) -> Section {
        let recipients = &self.ground.recipients;
        if recipients.is_empty() {
            return self.plain(
                Topic::Recipients,
                None,
                "notices-recipients",
                "notices-recipients-none",
            );
        }
        let items = recipients.iter().map(|recipient| self.recipient(recipient));
        let passages = vec![
            Passage::Paragraph(self.say("notices-recipients-about", &[])),
            Passage::List(items.collect()),
            Passage::Paragraph(self.say("notices-recipients-authorities", &[])),
        ];
        self.section(Topic::Recipients, None, "notices-recipients", passages)
    }

    fn recipient(&self, recipient: &Recipient) -> String {
        let args = [
            ("name", recipient.name.as_str().into()),
            ("country", recipient.country.as_str().into()),
        ];
        match recipient.role {
            RecipientRole::Processor => self.say("notices-recipient-processor", &args),
            RecipientRole::Controller => self.say("notices-recipient-controller", &args),
        }
    }

    pub(super) fn transfers(&self) -> Section {
        let transfers = self.transfers_told();
        if transfers.is_empty() {
            return self.plain(
                Topic::Transfers,
                None,
                "notices-transfers",
                "notices-transfers-none",
            );
        }
        let passages = vec![
            Passage::Paragraph(self.say("notices-transfers-about", &[])),
            Passage::Facts {
                about: None,
                rows: transfers,
            },
            Passage::Paragraph(self.say("notices-transfers-copy", &[])),
        ];
        self.section(Topic::Transfers, None, "notices-transfers", passages)
    }

    /// To whom outside the economic area, and under which safeguards.
    pub(super) fn transfers_told(&self) -> Vec<(String, String)> {
        let purposes = self.ground.purposes.iter().filter_map(|purpose| {
            let safeguards = purpose.transfers.clone()?;
            Some((purpose.name(self.lang).to_owned(), safeguards))
        });
        let third = |recipient: &&Recipient| self.ground.pack.is_third_country(&recipient.country);
        let recipients = self.ground.recipients.iter().filter(third).map(|recipient| {
            let to = format!("{} ({})", recipient.name, recipient.country);
            let none = || self.say("notices-to-fill", &[]);
            (to, recipient.safeguards.clone().unwrap_or_else(none))
        });
        purposes.chain(recipients).collect()
    }

    fn provision(&self) -> Section {
        let rows = self.ground.purposes.iter().map(|purpose| {
            let id = format!("notices-provision-{}", purpose.basis.as_str());
            (purpose.name(self.lang).to_owned(), self.say(&id, &[]))
        });
        let facts = Passage::Facts {
            about: None,
            rows: rows.collect(),
        };
        self.section(Topic::Provision, Some(13), "notices-provision", vec![facts])
    }

    pub(super) fn rights(&self) -> Section {
        let mut items = vec![
            self.say("notices-right-access", &[]),
            self.say("notices-right-rectification", &[]),
            self.say("notices-right-erasure", &[]),
            self.say("notices-right-restriction", &[]),
        ];
        if self.ground.rests_on(&[Basis::Consent, Basis::Contract]) {
            items.push(self.say("notices-right-portability", &[]));
        }
        items.push(self.say("notices-right-objection", &[]));
        let passages = vec![
            Passage::List(items),
            Passage::Paragraph(self.say("notices-rights-how", &[])),
        ];
        self.section(Topic::Rights, None, "notices-rights", passages)
    }

    pub(super) fn automated(&self) -> Section {
        self.plain(
            Topic::Automated,
            None,
            "notices-automated",
            "notices-automated-none",
        )
    }

    pub(super) fn complaint(&self) -> Section {
        let authority = self.ground.authority(self.lang);
        let text = self.say("notices-complaint-about", &[("authority", authority.into())]);
        self.section(
            Topic::Complaint,
            None,
            "notices-complaint",
            vec![Passage::Paragraph(text)],
        )
    }

    /// Article 21(4): clearly and separately. Marketing can be objected to on any basis.
    pub(super) fn objection(&self) -> Section {
        let mut passages = Vec::new();
        if self.ground.rests_on(&[Basis::Interest, Basis::Public]) {
            passages.push(Passage::Paragraph(self.say("notices-objection-interest", &[])));
        }
        passages.push(Passage::Paragraph(self.say("notices-objection-marketing", &[])));
        self.section(Topic::Objection, None, "notices-objection", passages)
    }
}
