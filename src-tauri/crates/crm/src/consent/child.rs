//! Children (Article 8): an information-society service takes the consent of a child only with that of a parent.
//!
//! What the Article means is a service at a distance by electronic means: here an offer taken on the web, and electronic
//! messages of direct marketing. On paper, face to face and for any other purpose the general rules of capacity hold,
//! which are not the program's to judge.

use chrono::NaiveDate;
use law::Pack;
use vault::Read;

use super::{Channel, ConsentAction, NewEvent};
use crate::error::{CrmError, Refusal};
use crate::people;
use crate::purposes::Purpose;

/// Refuses a grant of a child without the consent of a parent, and one of a parent without proof.
///
/// # Errors
/// `parent-required`, `parent-evidence-required`.
pub(super) fn checked(
    r: &Read<'_>,
    new: &NewEvent<'_>,
    purpose: &Purpose,
    by_parent: bool,
    on: NaiveDate,
) -> Result<(), CrmError> {
    if by_parent && new.evidence.is_none() {
        return Err(Refusal::new("parent-evidence-required").on("evidence").into());
    }
    let asked = new.action == ConsentAction::Grant && service(purpose.marketing, new.channel);
    if by_parent || !asked {
        return Ok(());
    }
    match born(r, new)? {
        Some(born) if Pack::at(on).is_child(born, on) => {
            Err(Refusal::new("parent-required").on("evidence").into())
        }
        _ => Ok(()),
    }
}

/// Whether it is the offer of an information-society service.
pub(super) fn service(marketing: bool, channel: Channel) -> bool {
    marketing || channel == Channel::Web
}

/// The date of birth, where it is known: of the protected field, else of the birthday with its year.
fn born(r: &Read<'_>, new: &NewEvent<'_>) -> Result<Option<NaiveDate>, CrmError> {
    let person = people::get(r, new.person)?;
    let fields = ["birth_date", "birthday"].into_iter();
    let mut dates = fields.filter_map(|key| person.field(key)?.value.inside().parse::<NaiveDate>().ok());
    Ok(dates.next())
}
