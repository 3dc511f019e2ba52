//! Words of the acts in the access log. Stable: they are read back, counted and shown.

/// The register was founded in a new vault: owner, firm, catalogues, texts. (The vault itself records
/// `vault-created`.)
pub const REGISTER_FOUNDED: &str = "register-founded";
/// A person was added.
pub const PERSON_ADDED: &str = "person-added";
/// Values of a person were added, changed or removed.
pub const PERSON_CHANGED: &str = "person-changed";
/// Sealed fields were opened.
pub const FIELD_UNLOCKED: &str = "field-unlocked";
/// Somebody tried to open sealed fields with a wrong passphrase. (The vault itself records `unlock-failed`.)
pub const UNLOCK_FAILED: &str = "field-unlock-failed";
/// Opened fields were sealed again before their time.
pub const FIELDS_COVERED: &str = "fields-covered";
/// A consent event was appended.
pub const CONSENT_RECORDED: &str = "consent-recorded";
/// A processing was started.
pub const PURPOSE_STARTED: &str = "purpose-started";
/// A processing was ended.
pub const PURPOSE_ENDED: &str = "purpose-ended";
/// A purpose or a new version of one was added.
pub const PURPOSE_ADDED: &str = "purpose-added";
/// A field was added to the catalogue.
pub const FIELD_ADDED: &str = "field-added";
/// A note was written.
pub const NOTE_ADDED: &str = "note-added";
/// What somebody is writing was kept, so that a lock does not lose it.
pub const DRAFT_KEPT: &str = "draft-kept";
/// What was being written was saved or given up; the draft is gone.
pub const DRAFT_DISCARDED: &str = "draft-discarded";
/// Drafts past their time were deleted.
pub const DRAFTS_EXPIRED: &str = "drafts-expired";
/// Processing of a person's data was restricted (Article 18).
pub const RESTRICTED: &str = "restricted";
/// A restriction was lifted.
pub const RESTRICTION_LIFTED: &str = "restriction-lifted";
/// A person objected (Article 21).
pub const OBJECTED: &str = "objected";
/// What is erased about a person, what is kept, and why. (The vault itself records `erased` and how it went on.)
pub const ERASURE_DECIDED: &str = "erasure-decided";
/// A recipient was told of a rectification, erasure or restriction, or could not be (Article 19).
pub const RECIPIENT_TOLD: &str = "recipient-told";
/// A letter under Article 19 was written.
pub const TELL_LETTER: &str = "tell-letter";
/// The certificate of an erasure was written.
pub const ERASURE_CERTIFICATE: &str = "erasure-certificate";
/// What has been kept long enough was reviewed: what goes and what stays.
pub const RETENTION_REVIEWED: &str = "retention-reviewed";
/// A person was informed under Article 13 or 14.
pub const NOTICE_GIVEN: &str = "notice-given";
/// A new version of the notice was issued.
pub const NOTICE_ISSUED: &str = "notice-issued";
/// A receipt of a consent was written.
pub const CONSENT_RECEIPT: &str = "consent-receipt";
/// Letters with the notice were written.
pub const NOTICE_LETTERS: &str = "notice-letters";
/// A file was imported.
pub const IMPORTED: &str = "imported";
/// An import was taken back.
pub const IMPORT_UNDONE: &str = "import-undone";
/// An answer under Article 15 was written.
pub const ACCESS_REPORT: &str = "access-report";
/// Data went to a recipient.
pub const DISCLOSED: &str = "disclosed";
/// A staff member was added.
pub const STAFF_ADDED: &str = "staff-added";
/// A staff member got another role.
pub const STAFF_ROLE_CHANGED: &str = "staff-role-changed";
/// A staff member was disabled.
pub const STAFF_DISABLED: &str = "staff-disabled";
/// Settings were changed.
pub const SETTINGS_CHANGED: &str = "settings-changed";
/// A wording was registered.
pub const TEXT_ADDED: &str = "text-added";
/// A recipient was added.
pub const RECIPIENT_ADDED: &str = "recipient-added";
/// A recipient was changed.
pub const RECIPIENT_CHANGED: &str = "recipient-changed";
/// The contract with a recipient was written down (Article 28(3)).
pub const CONTRACT_RECORDED: &str = "contract-recorded";
/// A kept contract or instruction was taken out of the vault.
pub const PAPER_TAKEN_OUT: &str = "paper-taken-out";
/// A colleague was instructed (Articles 29 and 32(4)).
pub const STAFF_INSTRUCTED: &str = "staff-instructed";
/// Fictional people were added or removed.
pub const SAMPLE_CHANGED: &str = "sample-changed";
/// A breach was written down (Article 33(5)).
pub const BREACH_OPENED: &str = "breach-opened";
/// What was learnt, decided or done about a breach (Articles 33(4), 33(5), 34).
pub const BREACH_NOTED: &str = "breach-noted";
/// The report of a breach to the authority was written (Article 33).
pub const BREACH_REPORTED: &str = "breach-reported";
/// Letters to the people whom a breach concerns were written (Article 34).
pub const BREACH_LETTERS: &str = "breach-letters";
/// A request of a person was written down (Article 12).
pub const REQUEST_OPENED: &str = "request-opened";
/// It became known who asks.
pub const REQUEST_MATCHED: &str = "request-matched";
/// Something was done about a request.
pub const REQUEST_NOTED: &str = "request-noted";
/// A person was told that the answer takes longer (Article 12(3)).
pub const REQUEST_EXTENDED: &str = "request-extended";
/// The answer to a request was sent.
pub const REQUEST_CLOSED: &str = "request-closed";
/// A company was added.
pub const COMPANY_ADDED: &str = "company-added";
/// What is known of a company was changed.
pub const COMPANY_CHANGED: &str = "company-changed";
/// What somebody is at a company was written down.
pub const COMPANY_ROLE_ADDED: &str = "company-role-added";
/// Somebody's role at a company ended.
pub const COMPANY_ROLE_ENDED: &str = "company-role-ended";
/// A tag was put on a person.
pub const TAG_ADDED: &str = "tag-added";
/// A tag was taken off a person.
pub const TAG_REMOVED: &str = "tag-removed";
/// A task about a person was written down.
pub const TASK_ADDED: &str = "task-added";
/// A task was done.
pub const TASK_DONE: &str = "task-done";
/// A task was taken away.
pub const TASK_REMOVED: &str = "task-removed";
/// A deal was opened.
pub const DEAL_ADDED: &str = "deal-added";
/// A deal went to another stage.
pub const DEAL_MOVED: &str = "deal-moved";
/// A file was kept with a person.
pub const ATTACHMENT_ADDED: &str = "attachment-added";
/// A file was written out of the vault.
pub const ATTACHMENT_SAVED: &str = "attachment-saved";
/// A file was deleted.
pub const ATTACHMENT_REMOVED: &str = "attachment-removed";
/// Two records became one.
pub const PERSON_MERGED: &str = "person-merged";
/// A merge was taken back.
pub const PERSON_UNMERGED: &str = "person-unmerged";
/// What a merge kept to be taken back was deleted after its time.
pub const MERGES_EXPIRED: &str = "merges-expired";
/// A pipeline of deals was added.
pub const PIPELINE_ADDED: &str = "pipeline-added";
/// A data package under Article 20 was written.
pub const PORTABILITY: &str = "portability";
/// A document that is kept was written out of the vault again.
pub const DOCUMENT_SAVED: &str = "document-saved";
