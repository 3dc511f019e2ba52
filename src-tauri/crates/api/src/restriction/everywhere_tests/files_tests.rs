//! Files in and out, and what is computed about everybody, against a restricted person.

use super::*;

/// Imports a row that names the person.
pub(super) fn taken(session: &Session, dry: bool) -> Result<Value, ApiError> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("zoznam.csv");
    std::fs::write(&path, format!("meno;e-mail;firma\nAnna Malá;{EMAIL};Iná\n")).unwrap();
    let file = SourceFile::at(&path).unwrap();
    let request = ImportRequest {
        file: String::new(),
        purpose: Some("interest".into()),
        source: Some("zoznam".into()),
        source_kind: None,
        obtained_on: None,
        on_duplicate: Some(OnDuplicate::Update),
        encoding: None,
        delimiter: None,
        no_header: false,
        mapping: BTreeMap::new(),
    };
    let run = if dry { import::dry_run } else { import::run };
    let result = seen(run(session, &file, request, &Job::silent()))?;
    assert_eq!(result["rejected"][0]["reason"], "restricted", "{result}");
    Ok(result["rejected"].clone())
}

pub(super) fn report(session: &Session, person: Uuid) -> Result<Value, ApiError> {
    let folder = tempfile::tempdir().unwrap();
    let request = AccessRequest {
        person: Some(person),
        address: None,
        received: None,
        lang: None,
        redact: Vec::new(),
        request: None,
        password: None,
    };
    let path = folder.path().join("vypis.pdf");
    seen(requests::write_access_report(
        session,
        request,
        &path,
        &Job::silent(),
    ))
}

pub(super) fn packed(session: &Session, person: Uuid) -> Result<Value, ApiError> {
    let folder = tempfile::tempdir().unwrap();
    let request = PortabilityRequest {
        person,
        lang: None,
        request: None,
    };
    let path = folder.path().join("balik.zip");
    seen(requests::write_portability(
        session,
        &request,
        &path,
        &Job::silent(),
    ))
}

/// A file of everybody for somebody else.
pub(super) fn exported(session: &Session) -> Result<Value, ApiError> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("adresy.csv");
    let recipient = AddRecipient {
        name: "Pošta".into(),
        country: "SK".into(),
        role: "controller".into(),
        ..AddRecipient::default()
    };
    disclosure::add_recipient(session, &recipient).unwrap();
    let ask = ExportPeople {
        format: "csv".into(),
        purpose: "contract".into(),
        recipient: recipient.name,
        ..ExportPeople::default()
    };
    let done = disclosure::export_people(session, &ask, &path, &Job::silent())?;
    assert_eq!((done.exported, done.left_out["restricted"]), (0, 1));
    Ok(json!([done, std::fs::read_to_string(&path).unwrap()]))
}

/// A breach by somebody who had everything open.
pub(super) fn concerned(session: &Session) -> Result<Value, ApiError> {
    let breach = OpenBreach {
        what: "unauthorised-access".into(),
        aware_at: session.world().now().to_rfc3339(),
        ..OpenBreach::default()
    };
    let opened = breach::open(session, &breach)?;
    seen(breach::affected(session, opened.id))
}
