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
/// A person was informed under Article 13 or 14.
pub const NOTICE_GIVEN: &str = "notice-given";
/// A new version of the notice was issued.
pub const NOTICE_ISSUED: &str = "notice-issued";
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
/// Fictional people were added or removed.
pub const SAMPLE_CHANGED: &str = "sample-changed";
/// A breach was written down (Article 33(5)).
pub const BREACH_OPENED: &str = "breach-opened";
