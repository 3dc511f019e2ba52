//! Who may do what at the request desk.

use std::collections::BTreeMap;

use crm::staff::Role;
use vault::Job;

use super::{Case, NOBODY};
use crate::people::types::CorrectFields;
use crate::requests::letters::types::{NewLetterText, WriteLetter};
use crate::requests::register::types::{
    ActOnRequest, CheckIdentity, CloseRequest, ExtendRequest, MatchRequest, OpenRequest, PauseRequest,
    RequestsQuery, TellRecipient,
};
use crate::requests::{finder, letters, register};

pub(super) const CASES: &[Case] = &[
    ("request list", Role::Viewer, |s| {
        register::list(s, &RequestsQuery { open: true }).map(drop)
    }),
    ("request counts", Role::Viewer, |s| register::counts(s).map(drop)),
    ("request show", Role::Viewer, |s| {
        register::show(s, NOBODY).map(drop)
    }),
    ("request open", Role::Staff, |s| {
        register::open(s, &OpenRequest::default()).map(drop)
    }),
    ("request identity", Role::Staff, |s| {
        let (id, method, result, at) = (NOBODY, String::new(), String::new(), None);
        register::identity(
            s,
            &CheckIdentity {
                id,
                method,
                result,
                at,
            },
        )
        .map(drop)
    }),
    ("request pause", Role::Staff, |s| {
        let (id, waits_for, at) = (NOBODY, None, None);
        register::pause(s, &PauseRequest { id, waits_for, at }).map(drop)
    }),
    ("request extend", Role::Staff, |s| {
        let (id, reason, informed_at) = (NOBODY, None, String::new());
        register::extend(
            s,
            &ExtendRequest {
                id,
                reason,
                informed_at,
            },
        )
        .map(drop)
    }),
    ("request close", Role::Staff, |s| {
        let (id, outcome, reason, sent_at) = (NOBODY, String::new(), None, String::new());
        register::close(
            s,
            &CloseRequest {
                id,
                outcome,
                reason,
                sent_at,
            },
        )
        .map(drop)
    }),
    ("request match", Role::Staff, |s| {
        let (id, person) = (NOBODY, NOBODY);
        register::matched(s, &MatchRequest { id, person }).map(drop)
    }),
    ("request told", Role::Staff, |s| {
        let (id, recipient, at) = (NOBODY, String::new(), None);
        register::told(s, &TellRecipient { id, recipient, at }).map(drop)
    }),
    ("request act", Role::Staff, |s| {
        register::act(s, &ActOnRequest::default()).map(drop)
    }),
    ("request act of an erasure", Role::Owner, |s| {
        register::erase(s, NOBODY, "x", None, None, &Job::silent()).map(drop)
    }),
    ("request calendar", Role::Staff, |s| {
        register::calendar(s, std::path::Path::new("/never/lehoty.ics")).map(drop)
    }),
    ("letter texts", Role::Viewer, |s| letters::texts(s).map(drop)),
    ("letter reword", Role::Owner, |s| {
        let (letter, lang, version, body) = ("receipt".into(), "sk".into(), None, String::new());
        let new = NewLetterText {
            letter,
            lang,
            version,
            body,
        };
        letters::reword(s, &new).map(drop)
    }),
    ("letter preview", Role::Staff, |s| {
        letters::preview(s, &WriteLetter::default()).map(drop)
    }),
    ("letter write", Role::Staff, |s| {
        letters::write(
            s,
            &WriteLetter::default(),
            std::path::Path::new("/never/list.pdf"),
        )
        .map(drop)
    }),
    ("person correct", Role::Staff, |s| {
        let request = CorrectFields {
            person: NOBODY,
            values: BTreeMap::new(),
            purpose: "contract".into(),
            request: NOBODY,
            wrong: None,
        };
        crate::people::correct(s, request).map(drop)
    }),
    ("person everything", Role::Staff, |s| {
        finder::everything(s, NOBODY).map(drop)
    }),
];
