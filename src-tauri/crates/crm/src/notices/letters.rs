//! Letters that meet duties to inform: one for each person whose duty is open, with the address where a purpose of
//! theirs allows it, and with what concerns this person alone (Articles 13, 14).

use ::text::Lang;
use chrono::NaiveDate;
use serde_json::json;
use uuid::Uuid;
use vault::{Instant, Op, Read, Write};

use super::compose::{Ground, Words};
use super::text::{Passage, Section};
use super::{issue, store};
use crate::audit::acts;
use crate::consent::Channel;
use crate::disclosure::{self, Permit};
use crate::error::{CrmError, Refusal};
use crate::people::{self, Person, SourceKind};
use crate::private::Private;
use crate::{fields, moment, purposes};

/// A notice by letter, as the way of a disclosure.
pub const WAY_NOTICE_LETTER: &str = "notice-letter";

/// What a letter is addressed with, besides the name; a purpose has to need it, but for the company.
const ADDRESS: [&str; 5] = ["company", "street", "postcode", "city", "country"];

/// A letter to one person.
pub struct Letter {
    /// The person.
    pub person: Person,
    /// Leave for what the letter is addressed with.
    pub permit: Permit,
    /// In which language it is written.
    pub lang: Lang,
    /// What it says, piece by piece: a name in bold and prose.
    pub pieces: Vec<(String, String)>,
    /// The right to object, apart from the rest (Article 21(4)).
    pub objection: Section,
}

/// Letters made together.
pub struct Letters {
    /// What the lines of the log of disclosures have in common.
    pub id: Uuid,
    /// The version they tell.
    pub version: String,
    /// Them, those due soonest first.
    pub letters: Vec<Letter>,
    /// Letters without a postal address: to be given in person.
    pub without_address: u64,
}

/// Letters that were made together, as they are remembered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// Id.
    pub id: Uuid,
    /// The version they tell.
    pub version: String,
    /// How many.
    pub letters: u32,
    /// When they were made.
    pub made_at: Instant,
    /// When they were given; not yet, or not known, where absent.
    pub sent_on: Option<Instant>,
}

impl Letter {
    /// A value of the person as it goes on the paper.
    pub fn value(&self, key: &str) -> Option<&str> {
        stored(&self.person, key)?
            .egress(&self.permit)
            .map(String::as_str)
    }
}

/// Makes the letters for every open duty that is due on a day or before it (every one without a day): each is let out
/// by the person's own right, a restricted one too, and stands in the log of disclosures. [`wrote`] closes the act.
///
/// # Errors
/// `notice-outdated` if the catalogue says something else than the version in force, `no-duties`.
pub fn letters(w: &Write<'_>, due_before: Option<NaiveDate>, lang: Lang) -> Result<Letters, CrmError> {
    let ground = Ground::read(w)?;
    let version = issue::unchanged(w, &ground)?.ok_or_else(|| Refusal::new("notice-outdated"))?;
    let catalogue = fields::catalogue(w)?;
    let readers = store::readers(w, due_before)?;
    if readers.is_empty() {
        return Err(Refusal::new("no-duties").into());
    }
    let mut made = Letters {
        id: w.id(),
        version,
        letters: Vec::with_capacity(readers.len()),
        without_address: 0,
    };
    for reader in readers {
        let person = people::get_with(w, &catalogue, reader.person)?;
        let known: Vec<String> = purposes::processings(w, reader.person)?
            .into_iter()
            .map(|processing| processing.purpose)
            .collect();
        let own = ground.of(&known);
        let allowed = |key: &str| key == "company" || own.purposes.iter().any(|purpose| purpose.needs(key));
        let keys: Vec<String> = ADDRESS
            .into_iter()
            .filter(|key| allowed(key) && stored(&person, key).is_some())
            .map(str::to_owned)
            .collect();
        if !keys.iter().any(|key| key == "street" || key == "city") {
            made.without_address += 1;
        }
        let with_name: Vec<String> = std::iter::once("name".to_owned()).chain(keys).collect();
        let permit =
            disclosure::permit_own_right_in(w, reader.person, WAY_NOTICE_LETTER, &with_name, made.id)?;
        let lang = person.lang().unwrap_or(lang);
        let words = Words { lang, ground: &own };
        made.letters.push(Letter {
            pieces: words.pieces(&person, reader.from_elsewhere, reader.from_themselves),
            objection: words.objection(),
            person,
            permit,
            lang,
        });
    }
    Ok(made)
}

/// Writes down that the letters were written, and the paper that carries them. One entry in the log.
///
/// # Errors
/// Of the vault only.
pub fn wrote(w: &Write<'_>, letters: &Letters, sha256: &str) -> Result<(), CrmError> {
    for letter in &letters.letters {
        disclosure::set_document(w, &letter.permit, sha256)?;
    }
    let count = letters.letters.len();
    store::keep_letters(w, letters.id, &letters.version, count)?;
    w.changed("notice_letters", letters.id, Op::Insert, &["version", "letters"])?;
    let facts = json!({ "version": letters.version, "count": count, "sha256": sha256, "batch": letters.id });
    w.audit(acts::NOTICE_LETTERS, None, facts)?;
    Ok(())
}

/// Letters that were made, newest first.
///
/// # Errors
/// Of the vault only.
pub fn batches(r: &Read<'_>) -> Result<Vec<Batch>, CrmError> {
    store::batches(r)
}

/// The letters were given, on paper: everybody they were made for and who is still there was told. One entry in the
/// log for each person. Answers to how many people, and how many duties that met.
///
/// # Errors
/// `unknown-letters`, `letters-sent`, `bad-date`, `future-date`.
pub fn sent(w: &Write<'_>, id: Uuid, at: Option<&str>, lang: Lang) -> Result<(u32, u32), CrmError> {
    let batch = store::batch(w, id)?.ok_or_else(|| Refusal::new("unknown-letters").on("batch"))?;
    if batch.sent_on.is_some() {
        return Err(Refusal::new("letters-sent").on("batch").into());
    }
    let on = moment::of_act(at, w.world().now())?;
    let (mut given, mut met) = (0, 0);
    for person in store::people_of(w, id)? {
        let (_, duties) = super::give_at(w, person, &batch.version, Channel::Paper, at, lang)?;
        given += 1;
        met += duties;
    }
    store::letters_sent(w, id, on)?;
    w.changed("notice_letters", id, Op::Update, &["sent_on"])?;
    if given == 0 {
        // Everybody was erased meanwhile: the act itself is written down.
        let facts = json!({ "version": batch.version, "count": 0, "batch": id });
        w.audit(acts::NOTICE_LETTERS, None, facts)?;
    }
    Ok((given, met))
}

fn stored<'p>(person: &'p Person, key: &str) -> Option<&'p Private> {
    match person.own(key) {
        Some(value) => Some(value),
        None => Some(&person.field(key)?.value),
    }
}

impl Ground {
    /// The same with the purposes of one person alone; all of them where that leaves none.
    fn of(&self, keys: &[String]) -> Self {
        let mut own = self.clone();
        own.purposes.retain(|purpose| keys.contains(&purpose.key));
        if own.purposes.is_empty() {
            own.purposes.clone_from(&self.purposes);
        }
        own
    }
}

impl Words<'_> {
    /// What the letter says, as prose: every element of the Articles, in the order of the notice.
    fn pieces(&self, person: &Person, fourteen: bool, thirteen: bool) -> Vec<(String, String)> {
        let mut pieces = Vec::new();
        for purpose in &self.ground.purposes {
            let mut said = vec![self.say(
                "notices-letter-basis",
                &[("basis", self.basis(purpose.basis).into())],
            )];
            if let Some(interest) = &purpose.interest {
                said.push(self.say("notices-letter-interest", &[("interest", interest.into())]));
            }
            if let Some(statute) = &purpose.statute {
                said.push(self.say("notices-letter-statute", &[("statute", statute.into())]));
            }
            if fourteen {
                said.push(self.say("notices-letter-data", &[("data", self.data_of(purpose).into())]));
            }
            said.push(self.say("notices-letter-kept", &[("kept", self.kept(purpose).into())]));
            if thirteen {
                said.push(self.say(&format!("notices-provision-{}", purpose.basis.as_str()), &[]));
            }
            pieces.push((purpose.name(self.lang).to_owned(), said.join(" ")));
        }
        if fourteen {
            pieces.push((self.say("notices-source", &[]), self.source(person)));
        }
        // What belongs together stands together: a letter about one purpose is one page.
        let (recipients, rights) = (self.recipients(), self.short_rights());
        pieces.push((
            recipients.heading,
            [recipients.passages, self.transfers().passages]
                .map(prose)
                .join(" "),
        ));
        pieces.push((
            rights.heading,
            [
                rights.passages,
                self.complaint().passages,
                self.automated().passages,
            ]
            .map(prose)
            .join(" "),
        ));
        pieces
    }

    /// From where this person's data are, and since when.
    fn source(&self, person: &Person) -> String {
        let source = &person.source;
        let id = match source.kind {
            SourceKind::Oneself => "notices-letter-source-self",
            SourceKind::ThirdParty => "notices-letter-source-third-party",
            SourceKind::Public => "notices-letter-source-public",
        };
        let date = ::text::dates::date(self.lang, source.obtained_on);
        let kind = self.say(id, &[("date", date.into())]);
        match source.words.as_str() {
            "" => format!("{kind}."),
            words => format!("{kind}: {words}."),
        }
    }

    fn short_rights(&self) -> Section {
        let mut rights = self.rights();
        let consent = purposes::Basis::Consent;
        let mut said = vec![self.say("notices-letter-rights", &[])];
        if self.ground.rests_on(&[consent, purposes::Basis::Contract]) {
            said.push(self.say("notices-letter-portability", &[]));
        }
        if self.ground.rests_on(&[consent]) {
            said.push(self.say("notices-withdrawal-about", &[]));
        }
        rights.passages = vec![Passage::Paragraph(said.join(" "))];
        rights
    }
}

/// All of it in one paragraph.
fn prose(passages: Vec<Passage>) -> String {
    let told = passages.into_iter().map(|passage| match passage {
        Passage::Paragraph(text) => text,
        Passage::List(items) => format!("{}.", items.join("; ")),
        Passage::Facts { rows, .. } => {
            let rows: Vec<String> = rows
                .into_iter()
                .map(|(label, value)| format!("{label}: {value}"))
                .collect();
            format!("{}.", rows.join("; "))
        }
    });
    told.collect::<Vec<_>>().join(" ")
}
