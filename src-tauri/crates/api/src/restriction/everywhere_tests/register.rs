//! The request desk against a restricted person: everything about it is their own right.

use std::collections::BTreeMap;

use serde_json::json;
use uuid::Uuid;

use super::{COMPANY, Case, May, seen};
use crate::people::types::CorrectFields;
use crate::requests::letters::types::WriteLetter;
use crate::requests::register::types::{
    ActOnRequest, CheckIdentity, CloseRequest, ExtendRequest, MatchRequest, OpenRequest, PauseRequest,
    RequestOpened, RequestsQuery, TellRecipient,
};
use crate::{ApiError, Session, people, requests};

fn letter(session: &Session, person: Uuid, kind: &str) -> OpenRequest {
    OpenRequest {
        person: Some(person),
        kinds: vec![kind.to_owned()],
        received: session.world().today().to_string(),
        channel: "paper".into(),
        ..OpenRequest::default()
    }
}

fn opened(session: &Session, person: Uuid, kind: &str) -> Result<RequestOpened, ApiError> {
    requests::register::open(session, &letter(session, person, kind))
}

fn asked(session: &Session, person: Uuid, kind: &str) -> Uuid {
    opened(session, person, kind).unwrap().first.id
}

pub(super) const CASES: &[Case] = &[
    ("requests_list", May::Name, |s, p| {
        asked(s, p, "access");
        seen(requests::register::list(s, &RequestsQuery { open: true }))
    }),
    ("request_open", May::Own, |s, p| seen(opened(s, p, "portability"))),
    ("request_show", May::Name, |s, p| {
        seen(requests::register::show(s, asked(s, p, "access")))
    }),
    ("request_identity", May::Own, |s, p| {
        let check = CheckIdentity {
            id: asked(s, p, "access"),
            method: "eid".into(),
            result: "confirmed".into(),
            at: None,
        };
        seen(requests::register::identity(s, &check))
    }),
    ("request_pause", May::Own, |s, p| {
        let (id, waits_for, at) = (asked(s, p, "access"), Some("identity".into()), None);
        seen(requests::register::pause(s, &PauseRequest { id, waits_for, at }))
    }),
    ("request_extend", May::Own, |s, p| {
        let extend = ExtendRequest {
            id: asked(s, p, "access"),
            reason: Some("veľa".into()),
            informed_at: s.world().now().to_rfc3339(),
        };
        seen(requests::register::extend(s, &extend))
    }),
    ("request_close", May::Own, |s, p| {
        let close = CloseRequest {
            id: asked(s, p, "access"),
            outcome: "done".into(),
            reason: None,
            sent_at: s.world().now().to_rfc3339(),
        };
        seen(requests::register::close(s, &close))
    }),
    ("request_match", May::Own, |s, p| {
        let request = OpenRequest {
            unknown: Some("A. M.".into()),
            person: None,
            ..letter(s, p, "access")
        };
        let id = requests::register::open(s, &request).unwrap().first.id;
        seen(requests::register::matched(s, &MatchRequest { id, person: p }))
    }),
    ("request_told", May::Name, |s, p| {
        let (id, recipient, at) = (asked(s, p, "erasure"), "Nikto".into(), None);
        let refused = requests::register::told(s, &TellRecipient { id, recipient, at });
        Ok(json!(refused.err().unwrap().code))
    }),
    ("request_act", May::Own, |s, p| {
        let request = ActOnRequest {
            id: asked(s, p, "objection"),
            ..ActOnRequest::default()
        };
        seen(requests::register::act(s, &request))
    }),
    ("request_correct", May::Own, |s, p| {
        let request = CorrectFields {
            person: p,
            values: BTreeMap::from([("company".to_owned(), format!("{COMPANY} {}", s.world().id()))]),
            purpose: "contract".into(),
            request: asked(s, p, "rectification"),
            wrong: None,
        };
        seen(people::correct(s, request))
    }),
    ("letter_preview", May::Name, |s, p| {
        let (id, letter) = (asked(s, p, "access"), "receipt".into());
        let request = WriteLetter {
            id,
            letter,
            ..WriteLetter::default()
        };
        seen(requests::letters::preview(s, &request))
    }),
    ("letter_write", May::Own, |s, p| {
        let folder = tempfile::tempdir().unwrap();
        let (id, letter) = (asked(s, p, "access"), "receipt".into());
        let request = WriteLetter {
            id,
            letter,
            ..WriteLetter::default()
        };
        seen(requests::letters::write(
            s,
            &request,
            &folder.path().join("list.pdf"),
        ))
    }),
];
