//! What is put in the places of a letter.

use crm::error::CrmError;
use crm::fields;
use crm::private::Grant;
use crm::requests::letters::Values;
use crm::requests::register::{self, Case, Step, StepKind};
use crm::{people, restriction, settings};
use documents::letters::Sender;
use text::{Lang, dates, say};
use vault::Read;

use crate::error::ApiError;
use crate::session::Session;

/// Everything a letter tells.
pub(super) struct Told {
    pub(super) sender: Sender,
    pub(super) to: String,
    pub(super) values: Values,
    pub(super) missing_settings: Vec<&'static str>,
}

/// The language of the person.
pub(super) fn language(r: &Read<'_>, case: &Case) -> Result<Option<Lang>, CrmError> {
    let Some(person) = case.person else {
        return Ok(None);
    };
    let known = people::get(r, person)?.language;
    let known = known.and_then(|tag| tag.shown_to(&Grant::minimal()).value());
    Ok(known
        .as_deref()
        .and_then(|tag| tag.split('-').next())
        .and_then(|tag| tag.parse().ok()))
}

pub(super) fn of(
    r: &Read<'_>,
    session: &Session,
    case: &Case,
    lang: Lang,
    to: Option<&str>,
    text: &str,
) -> Result<Told, ApiError> {
    let settings = settings::all(r)?;
    let setting = |key: &str| {
        settings
            .get(key)
            .map(|value| value.trim().to_owned())
            .unwrap_or_default()
    };
    let line = |key: &str| setting(key).lines().map(str::trim).collect::<Vec<_>>().join(", ");
    let sender = Sender {
        name: setting("controller.name"),
        address: line("controller.address"),
        contact: line("controller.contact"),
    };
    let name = name(r, case)?;
    let to = match to.filter(|to| !to.trim().is_empty()) {
        Some(to) => to.trim().to_owned(),
        None => name.clone().unwrap_or_default(),
    };
    let steps = register::steps(r, case)?;
    let clock = case.clock(&steps, session.world().today());
    let day = |day| dates::date(lang, day);
    let authority = setting("authority");
    let mut values = Values::from([
        (
            "name",
            name.unwrap_or_else(|| to.lines().next().unwrap_or_default().to_owned()),
        ),
        (
            "request",
            say(lang, &format!("register-request-{}", case.kind.as_str()), &[]),
        ),
        ("received", day(case.received)),
        ("due", day(clock.law.due)),
        ("extended_due", day(clock.law.extended_due)),
        ("text", text.to_owned()),
        ("fields", corrected(r, &steps, lang)?),
        ("recipients", recipients(r, case, &steps, lang)?),
        (
            "remedy",
            say(
                lang,
                "register-remedy",
                &[("authority", authority.as_str().into())],
            ),
        ),
        ("contact", sender.contact.clone()),
        ("controller", sender.name.clone()),
        ("authority", authority),
    ]);
    if let Some(since) = since(r, case)? {
        values.insert("since", day(since));
    }
    Ok(Told {
        sender,
        to,
        values,
        missing_settings: super::missing_settings(r)?,
    })
}

fn name(r: &Read<'_>, case: &Case) -> Result<Option<String>, CrmError> {
    let shown = |value: &crm::private::Private| value.shown_to(&Grant::minimal()).value();
    match (case.person, &case.stranger) {
        (Some(person), _) => Ok(shown(&people::get(r, person)?.name)),
        (None, name) => Ok(name.as_ref().and_then(shown)),
    }
}

/// Labels of the fields that were corrected.
fn corrected(r: &Read<'_>, steps: &[Step], lang: Lang) -> Result<String, CrmError> {
    let catalogue = fields::catalogue(r)?;
    let mut labels: Vec<String> = steps
        .iter()
        .filter(|step| step.kind == StepKind::Corrected)
        .filter_map(|step| step.detail.as_deref())
        .flat_map(str::split_whitespace)
        .map(|key| catalogue.label(key, lang).to_owned())
        .collect();
    labels.dedup();
    Ok(if labels.is_empty() {
        "–".to_owned()
    } else {
        labels.join(", ")
    })
}

/// Who was told and who is still to be told (Article 19).
fn recipients(r: &Read<'_>, case: &Case, steps: &[Step], lang: Lang) -> Result<String, CrmError> {
    let told = steps
        .iter()
        .filter(|step| step.kind == StepKind::Told)
        .filter_map(|step| step.detail.clone());
    let mut names: Vec<String> = register::recipients_to_tell(r, case, steps)?;
    names.extend(told);
    names.sort();
    names.dedup();
    Ok(if names.is_empty() {
        say(lang, "register-nobody", &[])
    } else {
        names.join(", ")
    })
}

/// Since when the person is restricted.
fn since(r: &Read<'_>, case: &Case) -> Result<Option<chrono::NaiveDate>, CrmError> {
    let Some(person) = case.person else {
        return Ok(None);
    };
    let open = restriction::list(r, person)?
        .into_iter()
        .find(|one| one.lifted_at.is_none());
    Ok(open.map(|one| law::slovak_time(&one.since.to_utc()).date_naive()))
}
