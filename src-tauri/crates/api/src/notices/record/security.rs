//! The measures of Article 32(1) as they are set now: read, not claimed.

use crm::fields::{self, FieldClass};
use crm::{settings, staff};
use text::dates;
use vault::AuditQuery;

use super::Desk;
use crate::error::ApiError;
use crate::session::Session;
use crate::{backup, vault as keys};

pub(super) fn measures(session: &Session, desk: &Desk) -> Result<Vec<(String, String)>, ApiError> {
    let slots = keys::info_inside(session)?.slots;
    let kit = slots.iter().any(|slot| slot.kind == "recovery");
    let keychain = slots.iter().filter(|slot| slot.kind == "keychain").count();
    let mut rows = vec![
        desk.fact("notices-sec-cipher", desk.say("notices-sec-cipher-is", &[])),
        desk.fact(
            "notices-sec-keys",
            desk.say(
                "notices-sec-keys-are",
                &[
                    (
                        "kit",
                        desk.say(if kit { "notices-yes" } else { "notices-no" }, &[])
                            .into(),
                    ),
                    ("keychain", keychain.into()),
                ],
            ),
        ),
    ];
    rows.extend(session.vault().read(|r| {
        let members = staff::list(r)?;
        let with = |role| {
            let active = members.iter().filter(|member| member.disabled_at.is_none());
            active.filter(|member| member.role == role).count()
        };
        let access = desk.say(
            "notices-sec-access-is",
            &[
                ("owners", with(staff::Role::Owner).into()),
                ("staff", with(staff::Role::Staff).into()),
                ("viewers", with(staff::Role::Viewer).into()),
                ("minutes", settings::get(r, "lock_minutes")?.into()),
            ],
        );
        let catalogue = fields::catalogue(r)?;
        let of = |class| catalogue.iter().filter(|field| field.class == class).count();
        let sealed = desk.say(
            "notices-sec-sealed-is",
            &[
                ("minimal", of(FieldClass::Minimal).into()),
                ("ondemand", of(FieldClass::OnDemand).into()),
                ("protected", of(FieldClass::Protected).into()),
            ],
        );
        let log = desk.say(
            "notices-sec-log-is",
            &[
                (
                    "entries",
                    i64::try_from(r.audit_count(&AuditQuery::default())?)
                        .unwrap_or(i64::MAX)
                        .into(),
                ),
                ("kept", desk.length(&settings::get(r, "log_retention")?).into()),
            ],
        );
        Ok::<_, ApiError>([
            desk.fact("notices-sec-access", access),
            desk.fact("notices-sec-sealed", sealed),
            desk.fact("notices-sec-log", log),
        ])
    })?);
    rows.push(desk.fact("notices-sec-backup", backups(session, desk)?));
    rows.push(desk.fact("notices-sec-erasure", desk.say("notices-sec-erasure-is", &[])));
    rows.push(desk.fact("notices-sec-network", desk.say("notices-sec-network-is", &[])));
    Ok(rows)
}

fn backups(session: &Session, desk: &Desk) -> Result<String, ApiError> {
    let status = backup::status(session)?;
    let day = |at: &str| {
        chrono::DateTime::parse_from_rfc3339(at).map_or_else(
            |_| at.to_owned(),
            |at| dates::date(desk.lang, law::slovak_time(&at.to_utc()).date_naive()),
        )
    };
    let yes = |on: bool| desk.say(if on { "notices-yes" } else { "notices-no" }, &[]);
    let made = match &status.last_good {
        Some(last) => day(&last.made),
        None => desk.say("notices-never", &[]),
    };
    let drill = match &status.last_drill {
        Some(drill) if drill.ok => day(&drill.at),
        _ => desk.say("notices-never", &[]),
    };
    Ok(desk.say(
        "notices-sec-backup-is",
        &[
            ("places", status.places.len().into()),
            ("daily", yes(status.daily).into()),
            ("quit", yes(status.on_quit).into()),
            ("made", made.into()),
            ("drill", drill.into()),
        ],
    ))
}
