//! What a notice is made of: sections with headings, so that a paper, a window and a plain text can be made from one.

use serde::{Deserialize, Serialize};

use super::Article;

/// A notice in one language, with everything that Articles 13 and 14 ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoticeText {
    /// Its title.
    pub title: String,
    /// The sections in their order.
    pub sections: Vec<Section>,
}

/// A section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// What it is about.
    pub topic: Topic,
    /// The Article that alone asks for it: 13 or 14; both if none.
    pub only: Option<u8>,
    /// Heading; empty for a text that was written by hand.
    pub heading: String,
    /// What it says.
    pub passages: Vec<Passage>,
}

/// What a section is about, in the order of the Articles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// 13(1)(a), (b): the controller, the data protection officer.
    Controller,
    /// 13(1)(c), (d), (2)(a): purposes, bases, interests, how long.
    Purposes,
    /// 14(1)(d): categories of data.
    Data,
    /// 14(2)(f): where they come from.
    Source,
    /// 13(1)(e): recipients.
    Recipients,
    /// 13(1)(f): transfers to third countries.
    Transfers,
    /// 13(2)(e): whether they have to be given.
    Provision,
    /// 13(2)(b): rights.
    Rights,
    /// 13(2)(c): consent can be withdrawn.
    Withdrawal,
    /// 13(2)(d): complaint.
    Complaint,
    /// 13(2)(f): automated decisions.
    Automated,
    /// 21(4): the right to object, apart from all the rest.
    Objection,
    /// A text that was written by hand.
    Written,
}

/// A piece of a section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Passage {
    /// Prose.
    Paragraph(String),
    /// Items.
    List(Vec<String>),
    /// Labels and values, under a name if there is one.
    Facts {
        /// Name of what they are about.
        about: Option<String>,
        /// Label and value.
        rows: Vec<(String, String)>,
    },
}

impl Topic {
    /// Its word in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Controller => "controller",
            Self::Purposes => "purposes",
            Self::Data => "data",
            Self::Source => "source",
            Self::Recipients => "recipients",
            Self::Transfers => "transfers",
            Self::Provision => "provision",
            Self::Rights => "rights",
            Self::Withdrawal => "withdrawal",
            Self::Complaint => "complaint",
            Self::Automated => "automated",
            Self::Objection => "objection",
            Self::Written => "written",
        }
    }
}

impl NoticeText {
    /// The sections that an Article asks for; all if none is named.
    #[must_use]
    pub fn under(mut self, article: Option<Article>) -> Self {
        if let Some(article) = article {
            self.sections
                .retain(|section| section.only.is_none_or(|only| only == article.number()));
        }
        self
    }

    /// A text that was written by hand: its first line is the title.
    pub(super) fn written(body: &str) -> Self {
        let mut paragraphs = body.split("\n\n").map(str::trim).filter(|text| !text.is_empty());
        let title = paragraphs.next().unwrap_or_default().to_owned();
        let passages = paragraphs.map(|text| Passage::Paragraph(text.to_owned()));
        Self {
            title,
            sections: vec![Section {
                topic: Topic::Written,
                only: None,
                heading: String::new(),
                passages: passages.collect(),
            }],
        }
    }

    /// The whole text in lines, as it is registered and printed in reports.
    pub fn plain(&self) -> String {
        let mut out = self.title.clone();
        for section in &self.sections {
            out.push_str("\n\n");
            out.push_str(&section.heading);
            for passage in &section.passages {
                passage.plain(&mut out);
            }
        }
        out
    }
}

impl Passage {
    fn plain(&self, out: &mut String) {
        let mut line = |text: &str| {
            out.push('\n');
            out.push_str(text);
        };
        match self {
            Self::Paragraph(text) => line(text),
            Self::List(items) => items.iter().for_each(|item| line(&format!("– {item}"))),
            Self::Facts { about, rows } => {
                if let Some(about) = about {
                    line(about);
                }
                for (label, value) in rows {
                    line(&format!("– {label}: {}", value.replace('\n', ", ")));
                }
            }
        }
    }
}
