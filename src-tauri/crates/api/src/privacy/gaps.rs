//! What an inspector asks for and the firm has not written down (LAW.md, section 12).

use crm::disclosure::{self, RecipientRole};
use crm::error::CrmError;
use crm::purposes::{self, Basis};
use crm::{settings, staff};
use law::Pack;
use text::{Lang, say};
use vault::Read;

use super::types::Gap;

/// Settings without which no paper names the controller (Article 13(1)(a)).
const CONTROLLER: [&str; 3] = ["controller.name", "controller.address", "controller.contact"];

/// Every gap, the controller first, then purposes, recipients and staff in their order.
pub(super) fn all(r: &Read<'_>, lang: Lang) -> Result<Vec<Gap>, CrmError> {
    let mut gaps = controller(r, lang)?;
    gaps.extend(of_purposes(r, lang)?);
    gaps.extend(of_recipients(r)?);
    gaps.extend(of_staff(r)?);
    Ok(gaps)
}

fn gap(kind: &str, of: &str, name: &str) -> Gap {
    Gap {
        kind: kind.to_owned(),
        of: of.to_owned(),
        name: name.to_owned(),
    }
}

fn controller(r: &Read<'_>, lang: Lang) -> Result<Vec<Gap>, CrmError> {
    let mut gaps = Vec::new();
    for key in CONTROLLER {
        if settings::get(r, key)?.trim().is_empty() {
            let name = say(lang, &format!("cli-key-{}", key.replace('.', "-")), &[]);
            gaps.push(gap("controller", key, &name));
        }
    }
    Ok(gaps)
}

fn of_purposes(r: &Read<'_>, lang: Lang) -> Result<Vec<Gap>, CrmError> {
    let mut gaps = Vec::new();
    for purpose in purposes::list(r)? {
        let kind = match purpose.basis {
            Basis::Interest if purpose.balancing.is_none() => "balancing",
            Basis::Legal if purpose.statute.is_none() => "statute",
            _ => continue,
        };
        gaps.push(gap(kind, &purpose.key, purpose.name(lang)));
    }
    Ok(gaps)
}

fn of_recipients(r: &Read<'_>) -> Result<Vec<Gap>, CrmError> {
    let contracts = disclosure::contracts(r)?;
    let pack = Pack::at(r.world().today());
    let mut gaps = Vec::new();
    for known in disclosure::recipients(r)? {
        let signed = contracts.iter().any(|contract| contract.recipient == known.id);
        if known.role == RecipientRole::Processor && !signed {
            gaps.push(gap("contract", &known.name, &known.name));
        }
        if known.safeguards.is_none() && pack.is_third_country(&known.country) {
            gaps.push(gap("safeguards", &known.name, &known.name));
        }
    }
    Ok(gaps)
}

/// The owner instructs and is not instructed (Article 29 speaks of those who act under the controller).
fn of_staff(r: &Read<'_>) -> Result<Vec<Gap>, CrmError> {
    let told = staff::instructions(r)?;
    let missing = staff::list(r)?.into_iter().filter(|member| {
        member.disabled_at.is_none()
            && member.role != staff::Role::Owner
            && !told.iter().any(|one| one.staff == member.id)
    });
    Ok(missing
        .map(|member| gap("instruction", &member.id.to_string(), &member.name))
        .collect())
}
