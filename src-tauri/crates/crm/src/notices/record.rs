//! What the record of processing is made from (Article 30(1)): the same ground as the notice, with numbers.

use std::collections::BTreeMap;

use ::text::Lang;
use vault::Read;

use super::compose::{Ground, Words};
use super::store;
use crate::error::CrmError;
use crate::fields::Category;
use crate::purposes::{self, Purpose};

/// The purposes with what is processed for them, and the lists that protect people.
pub struct Record {
    /// Every current purpose.
    pub purposes: Vec<Recorded>,
    /// To whom outside the economic area, and under which safeguards.
    pub transfers: Vec<(String, String)>,
    /// The supervisory authority.
    pub authority: String,
    /// Entries of the list of those who must not come back.
    pub suppressed: u64,
    /// People of whom a consent or a refusal is recorded.
    pub consenting: u64,
}

/// A purpose and what is processed for it.
pub struct Recorded {
    /// The purpose.
    pub purpose: Purpose,
    /// People under it now.
    pub people: u64,
    /// Labels of its fields by category.
    pub data: BTreeMap<Category, Vec<String>>,
    /// Recipients by name.
    pub recipients: Vec<String>,
    /// How long, in words.
    pub kept: String,
}

impl Record {
    /// Reads it, with words in a language.
    ///
    /// # Errors
    /// Of the vault only.
    pub fn read(r: &Read<'_>, lang: Lang) -> Result<Self, CrmError> {
        let ground = Ground::read(r)?;
        let people = purposes::people(r)?;
        let words = Words {
            lang,
            ground: &ground,
        };
        let purposes = ground.purposes.iter().map(|purpose| Recorded {
            people: people.get(&purpose.key).copied().unwrap_or(0),
            data: words.groups(purpose),
            recipients: words.recipients_of(purpose),
            kept: words.kept(purpose),
            purpose: purpose.clone(),
        });
        Ok(Self {
            purposes: purposes.collect(),
            transfers: words.transfers_told(),
            authority: ground.authority(lang).to_owned(),
            suppressed: store::suppressed(r)?,
            consenting: store::consenting(r)?,
        })
    }
}
