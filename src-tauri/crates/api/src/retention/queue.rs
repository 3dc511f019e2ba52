//! The review queue as people read it: with names and words.

use std::collections::HashMap;

use crm::error::CrmError;
use crm::private::Grant;
use crm::retention::{Due, Kind};
use crm::{fields, people, purposes};
use vault::Read;

use super::types::{RetentionQueue, RetentionRow};
use super::view;
use crate::erasure::words;
use crate::error::ApiError;
use crate::session::Session;

/// What is to be reviewed today, with names and words. Nothing is deleted.
///
/// # Errors
/// `not-allowed`.
pub fn queue(session: &Session) -> Result<RetentionQueue, ApiError> {
    session.require(crm::staff::Role::Staff)?;
    let on = session.world().today();
    let rows = session.vault().read(|r| {
        let due = crm::retention::due(r, on)?;
        rows(r, session, due)
    })?;
    Ok(RetentionQueue {
        rows,
        on: on.to_string(),
    })
}

fn rows(r: &Read<'_>, session: &Session, due: Vec<Due>) -> Result<Vec<RetentionRow>, CrmError> {
    let (lang, on) = (session.lang(), r.world().today());
    let catalogue = fields::catalogue(r)?;
    let purposes: HashMap<String, String> = purposes::list(r)?
        .into_iter()
        .map(|purpose| (purpose.key.clone(), purpose.name(lang).to_owned()))
        .collect();
    let mut names = HashMap::new();
    let mut rows = Vec::with_capacity(due.len());
    for line in due {
        // Of a proof or a suppression nobody knows whose it is.
        let named = !matches!(line.kind, Kind::Proof | Kind::Suppression);
        if named && !names.contains_key(&line.person) {
            let person = people::get_with(r, &catalogue, line.person)?;
            let name = person.name.shown_to(&Grant::minimal()).value();
            names.insert(line.person, name.unwrap_or_default());
        }
        let due = view(line, on, lang);
        rows.push(RetentionRow {
            name: names.get(&due.person).cloned(),
            field_label: due.field.as_deref().map(|key| match catalogue.get(key) {
                Some(field) => field.label(lang).to_owned(),
                None => words(key, lang),
            }),
            purpose_name: due
                .purpose
                .as_ref()
                .map(|key| purposes.get(key).unwrap_or(key).clone()),
            due,
        });
    }
    Ok(rows)
}
