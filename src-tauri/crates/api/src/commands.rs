//! The one list of commands: what the window may call, with request and view.
//!
//! From it come the types of the window (`xtask gen`), the permission files of the shell, and the tests that hold the
//! three together. A name is `room_verb` or a noun of the room; `job` marks work that reports progress under a token
//! the caller chose and can be cancelled.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;

use ts_rs::{Config, TS, TypeVisitor};

use crate::{
    audit::types as audit, backup::types as backup, breach::types as breach, consent::types as consent,
    disclosure::types as disclosure, erasure::types as erasure, error, events, fields::types as fields,
    import::types as import, notices::types as notices, people::types as people, privacy::types as privacy,
    purposes::types as purposes, requests::letters::types as letters, requests::register::types as register,
    requests::types as requests, restriction::types as restriction, retention::types as retention,
    search::types as search, settings::types as settings, staff::types as staff, timeline::types as timeline,
    unlock::types as unlock, vault::types as vault,
};

/// A command of the window.
pub struct Command {
    /// Name in Rust and TypeScript.
    pub name: &'static str,
    /// Room: module of `commands/`, permission file, folder of the window.
    pub room: &'static str,
    /// Reports progress and can be cancelled.
    pub job: bool,
    declare: fn(&mut Declarations) -> (String, String),
}

macro_rules! commands {
    ($( $room:literal: $( $name:ident ( $($request:ty)? ) -> $view:ty $(, $job:ident)? ;)+ )+) => {
        /// Every command, by room.
        pub const ALL: &[Command] = &[$($(Command {
            name: stringify!($name),
            room: $room,
            job: commands!(@job $($job)?),
            declare: |declarations| (commands!(@request declarations $($request)?), declarations.add::<$view>()),
        },)+)+];
    };
    (@job) => { false };
    (@job job) => { true };
    (@request $declarations:ident) => { "null".to_owned() };
    (@request $declarations:ident $request:ty) => { $declarations.add::<$request>() };
}

commands! {
    "vault":
        vault_state() -> vault::LockState;
        vault_suggest_folder(String) -> String;
        vault_pick_folder(String) -> Option<String>;
        vault_pick_existing() -> Option<vault::KnownVault>;
        vault_forget(String) -> vault::LockState;
        passphrase_check(vault::CheckPassphrase) -> vault::PassphraseVerdict;
        passphrase_suggest() -> String;
        vault_create(vault::CreateVault) -> vault::LockState;
        vault_open(vault::OpenVault) -> vault::LockState;
        vault_lock() -> vault::LockState;
        vault_touch() -> ();
        vault_verify() -> vault::VerifyView, job;
        kit_save() -> Option<vault::KitQuestion>;
        kit_confirm(vault::ConfirmKit) -> bool;
        kit_skip(String) -> bool;
        kit_new(vault::Reauth) -> Option<vault::KitQuestion>;
        recovery_code_check(String) -> bool;
        vault_join(vault::JoinVault) -> vault::LockState;
        vault_recover(vault::RecoverVault) -> vault::LockState;
        vault_open_keychain(String) -> vault::LockState;
        vault_warning_acknowledge(String) -> vault::LockState;
        vault_rotate(vault::Reauth) -> vault::Rotated, job;
        program_close() -> ();
        program_stay() -> ();
        passphrase_change(vault::ChangePassphrase) -> vault::PassphraseChanged;
        keychain_state() -> vault::KeychainView;
        keychain_set(vault::KeychainSet) -> vault::KeychainView;
        keychain_forget() -> vault::KeychainView;
        sample_add(u32) -> u64, job;
        sample_remove() -> u64, job;
        job_cancel(String) -> ();
    "settings":
        preferences_show() -> settings::Preferences;
        preferences_set(settings::Preferences) -> settings::Preferences;
        settings_show() -> settings::SettingsView;
        settings_set(settings::SetSettings) -> settings::SettingsView;
        about_show() -> settings::About;
    "staff":
        staff_list() -> Vec<staff::StaffView>;
        staff_add(staff::AddStaff) -> staff::HandOver;
        staff_reset(staff::ResetStaff) -> staff::HandOver;
        staff_set_role(staff::SetRole) -> staff::StaffView;
        staff_disable(staff::DisableStaff) -> staff::StaffDisabled, job;
        staff_instruct(staff::InstructStaff) -> staff::InstructionRow;
        staff_instructions() -> Vec<staff::InstructionRow>;
        instruction_save(uuid::Uuid) -> Option<disclosure::PaperTaken>;
    "backup":
        backup_status() -> backup::BackupStatus;
        backup_list() -> Vec<backup::BackupView>;
        backup_run(backup::BackupRun) -> backup::BackupMade, job;
        backup_verify(String) -> backup::BackupChecked, job;
        backup_drill() -> backup::DrillView, job;
        backup_schedule(backup::BackupSchedule) -> backup::BackupStatus;
        backup_place_add() -> Option<backup::BackupStatus>;
        backup_place_remove(String) -> backup::BackupStatus;
        backup_prune(backup::PruneBackups) -> backup::Pruned;
        restore_pick() -> Option<backup::BackupFile>;
        restore_run(backup::RestoreBackup) -> backup::Restored, job;
    "people":
        people_page(people::PeopleQuery) -> people::PeoplePage;
        person_show(uuid::Uuid) -> people::PersonView;
        person_add(people::NewPerson) -> people::PersonSaved;
        person_set(people::SetFields) -> people::PersonSaved;
    "search":
        people_find(search::FindPeople) -> search::FoundPeople;
    "fields":
        fields_list() -> Vec<fields::FieldView>;
        field_add(fields::NewField) -> fields::FieldView;
        fields_usage() -> Vec<fields::FieldUse>;
    "unlock":
        unlock_fields(unlock::UnlockFields) -> unlock::Unlocked;
        unlock_state() -> unlock::OpenFields;
        cover_fields(unlock::CoverFields) -> unlock::OpenFields;
    "purposes":
        purposes_list() -> Vec<purposes::PurposeView>;
        purpose_add(purposes::NewPurpose) -> purposes::PurposeView;
        purpose_history(String) -> Vec<purposes::PurposeVersion>;
        purposes_losing(Option<uuid::Uuid>) -> Vec<purposes::LosingRow>;
        processing_start(purposes::ProcessingChange) -> ();
        processing_end(purposes::ProcessingChange) -> ();
    "consent":
        consent_board(uuid::Uuid) -> consent::ConsentBoard;
        consent_record(consent::RecordConsent) -> consent::ConsentRecorded;
        evidence_pick() -> Option<import::PickedFile>;
        consent_receipt_save(consent::ReceiptAsked) -> Option<consent::ReceiptWritten>;
        consents_expiring(consent::ExpiringAsked) -> Vec<consent::ExpiringConsent>;
        consents_expire() -> consent::ConsentsExpired;
        wordings_list() -> Vec<consent::WordingView>;
        wording_add(consent::NewWording) -> consent::WordingAdded;
    "notices":
        notice_duties(notices::DutiesQuery) -> notices::DutiesPage;
        notice_give(notices::GiveNotice) -> notices::NoticeGiven;
        notice_show(notices::NoticeAsked) -> notices::NoticeView;
        notice_issue(notices::IssueNotice) -> notices::NoticeIssued;
        notice_save(notices::NoticeAsked) -> Option<notices::NoticeWritten>;
        record_save(notices::RecordAsked) -> Option<notices::RecordWritten>;
        notice_letters_save(notices::LettersAsked) -> Option<notices::LettersWritten>, job;
        notice_letters() -> Vec<notices::LetterBatch>;
        notice_letters_sent(notices::LettersSent) -> notices::LettersGiven;
    "timeline":
        timeline_page(timeline::TimelineQuery) -> timeline::TimelinePage;
        note_add(timeline::NewNote) -> timeline::NoteAdded;
        text_check(String) -> Vec<timeline::TextRemark>;
        draft_keep(timeline::KeepDraft) -> ();
        draft_show(timeline::DraftOf) -> Option<timeline::DraftView>;
        draft_drop(timeline::DraftOf) -> bool;
    "import":
        import_pick() -> Option<import::PickedFile>;
        import_preview(import::ImportRequest) -> import::ImportPreview;
        import_try(import::ImportRequest) -> import::ImportResult, job;
        import_run(import::ImportRequest) -> import::ImportResult, job;
        import_undo(uuid::Uuid) -> import::ImportUndone, job;
        import_batches() -> Vec<import::ImportBatch>;
        import_save_rejected(import::ImportRequest) -> Option<String>, job;
    "requests":
        access_preview(uuid::Uuid) -> requests::AccessPreview;
        access_write(requests::AccessRequest) -> Option<requests::AccessWritten>, job;
        portability_write(requests::PortabilityRequest) -> Option<requests::PortabilityWritten>, job;
        documents_list(uuid::Uuid) -> Vec<requests::DocumentRow>;
        document_save(requests::SaveDocument) -> Option<requests::DocumentSaved>, job;
        requests_list(register::RequestsQuery) -> register::RequestsView;
        requests_counts() -> register::RequestCounts;
        request_show(uuid::Uuid) -> register::RequestView;
        request_open(register::OpenRequest) -> register::RequestOpened;
        request_identity(register::CheckIdentity) -> register::RequestDone;
        request_pause(register::PauseRequest) -> register::RequestDone;
        request_extend(register::ExtendRequest) -> register::RequestDone;
        request_close(register::CloseRequest) -> register::RequestDone;
        request_match(register::MatchRequest) -> register::RequestDone;
        request_told(register::TellRecipient) -> register::RequestDone;
        request_act(register::ActOnRequest) -> register::RequestDone;
        request_correct(people::CorrectFields) -> people::PersonSaved;
        requests_calendar() -> Option<u64>;
        letter_texts() -> Vec<letters::LetterText>;
        letter_reword(letters::NewLetterText) -> letters::LetterTextAdded;
        letter_preview(letters::WriteLetter) -> letters::LetterPreview;
        letter_write(letters::WriteLetter) -> Option<letters::LetterWritten>;
    "restriction":
        restriction_marks(uuid::Uuid) -> restriction::PersonMarks;
        person_restrict(restriction::Restrict) -> restriction::MarkRecorded;
        restriction_lift(restriction::LiftRestriction) -> restriction::RestrictionLifted;
        person_object(restriction::Object) -> restriction::MarkRecorded;
    "disclosure":
        recipients_list() -> Vec<disclosure::RecipientRow>;
        recipient_add(disclosure::AddRecipient) -> uuid::Uuid;
        recipient_change(disclosure::ChangeRecipient) -> disclosure::RecipientRow;
        recipient_history(String) -> Vec<disclosure::RecipientVersionRow>;
        paper_pick() -> Option<import::PickedFile>;
        contract_save(uuid::Uuid) -> Option<disclosure::PaperTaken>;
        to_tell_list() -> Vec<disclosure::ToTellRow>;
        recipient_told(disclosure::RecipientTold) -> disclosure::ToTellRow;
        tell_letter_save(uuid::Uuid) -> Option<disclosure::LetterWritten>, job;
        export_ahead(disclosure::ExportAhead) -> disclosure::ExportForeseen;
        export_people(disclosure::ExportPeople) -> Option<disclosure::ExportedPeople>, job;
    "privacy":
        privacy_status() -> privacy::PrivacyStatus;
    "retention":
        retention_queue() -> retention::RetentionQueue;
        retention_apply(retention::RetentionReview) -> retention::RetentionApplied, job;
    "erasure":
        erasure_check(uuid::Uuid) -> erasure::ErasureCheck;
        erasure_run(erasure::EraseRun) -> erasure::ErasureDone, job;
        certificate_save(uuid::Uuid) -> Option<erasure::CertificateWritten>, job;
        suppression_check(String) -> erasure::SuppressionView;
    "breach":
        breach_list() -> Vec<breach::BreachRow>;
        breach_show(uuid::Uuid) -> breach::BreachView;
        breach_open(breach::OpenBreach) -> breach::BreachOpened;
        breach_affected(uuid::Uuid) -> breach::BreachAffected;
        breach_note(breach::NoteBreach) -> breach::BreachView;
        breach_decide(breach::DecideBreach) -> breach::BreachView;
        breach_notified(breach::NotifiedBreach) -> breach::BreachView;
        breach_told(breach::ToldBreach) -> breach::BreachView;
        breach_report(uuid::Uuid) -> Option<breach::BreachPaper>, job;
        breach_letters(uuid::Uuid) -> Option<breach::BreachPaper>, job;
    "audit":
        audit_page(audit::AuditQuery) -> audit::AuditPage;
        audit_verify() -> audit::ChainView, job;
}

/// TypeScript declarations, each type once, in the order of their names.
#[derive(Default)]
struct Declarations {
    seen: HashSet<TypeId>,
    declared: BTreeMap<String, String>,
}

fn config() -> Config {
    // JSON numbers: counts stay far below 2^53.
    Config::default().with_large_int("number")
}

impl Declarations {
    /// Declares a type and all it depends on; answers how to name it.
    fn add<T: TS + 'static + ?Sized>(&mut self) -> String {
        self.visit::<T>();
        T::name(&config())
    }
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            self.declared.insert(
                T::name(&config()),
                format!("{docs}export {}\n", T::decl(&config())),
            );
        }
    }
}

/// The text of `ui/src/lib/ipc/generated/commands.ts`.
pub fn typescript() -> String {
    let mut declarations = Declarations::default();
    let signatures: Vec<(String, String)> = ALL
        .iter()
        .map(|command| (command.declare)(&mut declarations))
        .collect();
    declarations.add::<error::ErrorView>();
    let events = [
        ("people-changed", declarations.add::<events::PeopleChanged>()),
        ("lock-state", declarations.add::<vault::LockState>()),
        ("lock-warning", declarations.add::<events::LockWarning>()),
        ("job-progress", declarations.add::<events::JobProgress>()),
        ("locking", declarations.add::<()>()),
        ("grants-changed", declarations.add::<unlock::OpenFields>()),
        ("file-dropped", declarations.add::<import::PickedFile>()),
        ("backup-by-itself", declarations.add::<events::BackupByItself>()),
    ];
    let mut out = String::from("// Written by `cargo xtask gen` from src-tauri/crates/api. Do not edit.\n\n");
    for declaration in declarations.declared.values() {
        out.push_str(declaration);
        out.push('\n');
    }
    out.push_str("/** Each command with its request and view. */\nexport interface Commands {\n");
    for (command, (request, view)) in ALL.iter().zip(signatures) {
        let view = if view == "null" { "null".to_owned() } else { view };
        let _ = writeln!(
            out,
            "  {}: {{ request: {request}; view: {view}; job: {} }};",
            command.name, command.job
        );
    }
    out.push_str("}\n\n/** Each event with its payload. */\nexport interface Events {\n");
    for (name, payload) in events {
        let _ = writeln!(out, "  \"{name}\": {payload};");
    }
    out.push_str("}\n");
    out
}
