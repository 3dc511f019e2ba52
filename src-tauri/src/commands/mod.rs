//! What the window may call: one module for each room, each command one line that names its use case.
//!
//! `api::commands::ALL` is the list everything is held against: this registry, the permission files, the types of the
//! window (tests in `tests/it`).

mod audit;
mod backup;
mod breach;
mod consent;
mod disclosure;
mod erasure;
mod fields;
mod import;
mod notices;
mod people;
mod privacy;
mod purposes;
mod requests;
mod restriction;
mod retention;
mod search;
mod settings;
mod staff;
mod timeline;
mod unlock;
mod vault;

use tauri::ipc::Invoke;

/// Writes the asynchronous adapter of each command: `name => use case;` for one of an open vault, `job name` for one
/// with progress, `shell name` for what needs the shell itself.
macro_rules! commands {
    () => {};
    (job $name:ident => $use_case:expr; $($rest:tt)*) => {
        #[tauri::command]
        pub(crate) async fn $name(
            app: tauri::AppHandle,
            request: Option<serde_json::Value>,
            job: Option<String>,
        ) -> crate::bridge::Reply {
            crate::bridge::job(app, stringify!($name), request, job).within_job($use_case).await
        }
        $crate::commands::commands! { $($rest)* }
    };
    (shell $name:ident => $use_case:expr; $($rest:tt)*) => {
        #[tauri::command]
        pub(crate) async fn $name(
            app: tauri::AppHandle,
            request: Option<serde_json::Value>,
            job: Option<String>,
        ) -> crate::bridge::Reply {
            crate::bridge::job(app, stringify!($name), request, job).shell($use_case).await
        }
        $crate::commands::commands! { $($rest)* }
    };
    ($name:ident => $use_case:expr; $($rest:tt)*) => {
        #[tauri::command]
        pub(crate) async fn $name(app: tauri::AppHandle, request: Option<serde_json::Value>) -> crate::bridge::Reply {
            crate::bridge::call(app, stringify!($name), request).within($use_case).await
        }
        $crate::commands::commands! { $($rest)* }
    };
}
pub(crate) use commands;

macro_rules! registry {
    ($( $room:ident: $($name:ident)+; )+) => {
        /// Every command with its room.
        pub const REGISTERED: &[(&str, &str)] = &[$($((stringify!($room), stringify!($name)),)+)+];

        /// Hands a call of the window to its command.
        pub(crate) fn handler() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($($room::$name,)+)+]
        }
    };
}

registry! {
    vault:
        vault_state vault_suggest_folder vault_pick_folder vault_pick_existing vault_forget passphrase_check
        passphrase_suggest vault_create vault_open vault_lock vault_touch vault_verify kit_save kit_confirm kit_skip
        kit_new recovery_code_check vault_join vault_recover vault_open_keychain vault_warning_acknowledge vault_rotate
        program_close program_stay passphrase_change keychain_state keychain_set keychain_forget
        sample_add sample_remove job_cancel;
    settings: preferences_show preferences_set settings_show settings_set about_show;
    staff:
        staff_list staff_add staff_reset staff_set_role staff_disable staff_instruct staff_instructions instruction_save;
    backup:
        backup_status backup_list backup_run backup_verify backup_drill backup_schedule backup_place_add
        backup_place_remove backup_prune restore_pick restore_run;
    people: people_page person_show person_add person_set;
    search: people_find;
    fields: fields_list field_add fields_usage;
    unlock: unlock_fields unlock_state cover_fields;
    purposes: purposes_list purpose_add purpose_history purposes_losing processing_start processing_end;
    consent: consent_board consent_record evidence_pick consent_receipt_save
        consents_expiring consents_expire wordings_list wording_add;
    notices:
        notice_duties notice_give notice_show notice_issue notice_save record_save
        notice_letters_save notice_letters notice_letters_sent;
    timeline: timeline_page note_add text_check draft_keep draft_show draft_drop;
    import:
        import_pick import_preview import_try import_run import_undo import_batches import_save_rejected;
    requests: access_preview access_write portability_write documents_list document_save requests_list requests_counts request_show request_open request_identity
        request_pause request_extend request_close request_match request_told request_act request_correct
        requests_calendar letter_texts letter_reword letter_preview letter_write;
    restriction: restriction_marks person_restrict restriction_lift person_object;
    disclosure:
        recipients_list recipient_add recipient_change recipient_history paper_pick contract_save to_tell_list
        recipient_told tell_letter_save export_ahead export_people;
    privacy: privacy_status;
    retention: retention_queue retention_apply;
    erasure: erasure_check erasure_run certificate_save suppression_check;
    breach:
        breach_list breach_show breach_open breach_affected breach_note breach_decide breach_notified breach_told
        breach_report breach_letters;
    audit: audit_page audit_verify;
}
