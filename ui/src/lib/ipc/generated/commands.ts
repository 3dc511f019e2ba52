// Written by `cargo xtask gen` from src-tauri/crates/api. Do not edit.

/**
 * *About*.
 */
export type About = { 
/**
 * Version of the program.
 */
version: string, 
/**
 * Licence of the program.
 */
licence: string, 
/**
 * Folder of the open vault.
 */
folder: string | null, 
/**
 * Date of the law pack (ISO date).
 */
law_pack: string, };

/**
 * A line of the preview.
 */
export type AccessPart = { 
/**
 * Stable word: `identification contact contract financial communication other special notes purposes consents notices disclosures
 * requests reveals changes automated transfers`.
 */
part: string, 
/**
 * Records.
 */
count: number, 
/**
 * How many of them are sealed in the window (they are in the report).
 */
sealed: number, };

/**
 * What the answer would contain, before it is written.
 */
export type AccessPreview = { 
/**
 * Person.
 */
person: string, 
/**
 * Display name.
 */
name: string, 
/**
 * Categories with counts, zeros included where the law wants them said.
 */
parts: Array<AccessPart>, 
/**
 * Records in all.
 */
records: number, 
/**
 * Other records with the same name, e-mail or phone: perhaps the same person.
 */
duplicates: Array<PossibleDuplicate>, 
/**
 * Things that can be withheld: notes with their text (the staff member must read them to decide).
 */
redactable: Array<Redactable>, 
/**
 * What is missing in settings for a complete letter: `controller.name`, `controller.address`, ….
 */
missing_settings: Array<string>, };

/**
 * `report access`.
 */
export type AccessRequest = { 
/**
 * Person, or none for "nothing is held" about `address`.
 */
person: string | null, 
/**
 * The e-mail or phone asked about, when nobody has it.
 */
address: string | null, 
/**
 * When the request came in (ISO date), printed in the letter.
 */
received: string | null, 
/**
 * `sk` or `en`; the person's or the session's language if absent.
 */
lang: string | null, 
/**
 * What is withheld, and why.
 */
redact: Array<Redaction>, };

/**
 * The report was written.
 */
export type AccessWritten = { 
/**
 * Where.
 */
path: string, 
/**
 * Pages.
 */
pages: number, 
/**
 * SHA-256 in hex.
 */
sha256: string, 
/**
 * Report id, printed on each page.
 */
report_id: string, 
/**
 * Records.
 */
records: number, 
/**
 * Characters no font could draw, as `U+1F600`.
 */
undrawable: Array<string>, };

/**
 * A new colleague.
 */
export type AddStaff = { 
/**
 * Name.
 */
name: string, 
/**
 * Role.
 */
role: Role, 
/**
 * The owner's passphrase, again.
 */
passphrase: string, };

/**
 * A field that could be added now.
 */
export type AddableField = { 
/**
 * Field key.
 */
key: string, 
/**
 * Label in the language of the session.
 */
label: string, 
/**
 * Class.
 */
class: FieldClass, 
/**
 * Input kind.
 */
kind: string, 
/**
 * The running purpose that allows it.
 */
purpose: string, 
/**
 * Name of that purpose.
 */
purpose_name: string, 
/**
 * How long it would be kept (ISO 8601 period).
 */
retention: string, };

/**
 * Page of the log.
 */
export type AuditPage = { 
/**
 * Entries.
 */
rows: Array<AuditRow>, 
/**
 * Entries in all that match.
 */
total: number, 
/**
 * Pass as `before` for the next page; none at the end.
 */
next: number | null, };

/**
 * A page of the log, newest first.
 */
export type AuditQuery = { 
/**
 * Only this person.
 */
person: string | null, 
/**
 * Not before (RFC 3339 or ISO date).
 */
since: string | null, 
/**
 * Only these acts.
 */
acts: Array<string>, 
/**
 * Entries before this sequence number.
 */
before: number | null, 
/**
 * Entries wanted, at most 200.
 */
limit: number, };

/**
 * An entry.
 */
export type AuditRow = { 
/**
 * Sequence number, from 1.
 */
seq: number, 
/**
 * RFC 3339.
 */
at: string, 
/**
 * Staff member by name.
 */
staff: string, 
/**
 * Act, a stable kebab-case word.
 */
act: string, 
/**
 * Person, where the entry is about one who still exists.
 */
person: string | null, 
/**
 * Their display name.
 */
person_name: string | null, 
/**
 * Labels of fields it is about.
 */
fields: Array<string>, 
/**
 * Reason given.
 */
reason: string | null, 
/**
 * Further facts, never a sealed value.
 */
detail: { [key in string]: string }, 
/**
 * The clock was set by hand.
 */
clock_set: boolean, };

/**
 * A backup that the program makes by itself.
 */
export type BackupByItself = { 
/**
 * Token of the job: for its progress, and to stop it.
 */
job: string, 
/**
 * Why it is made.
 */
occasion: BackupOccasion, 
/**
 * How far it is.
 */
phase: BackupPhase, 
/**
 * Why it failed, a sentence in the language of the session.
 */
problem: string | null, };

/**
 * A backup was read through.
 */
export type BackupChecked = { 
/**
 * Everything holds.
 */
ok: boolean, 
/**
 * File.
 */
path: string, 
/**
 * People in it; 0 when it could not be read.
 */
people: number, 
/**
 * What does not hold.
 */
problems: Array<VerifyProblem>, };

/**
 * A file that may be a backup, picked while no vault is open.
 */
export type BackupFile = { 
/**
 * File.
 */
path: string, 
/**
 * Its name without the folder.
 */
name: string, 
/**
 * When it was made, as its header says (RFC 3339).
 */
made: string | null, 
/**
 * The vault it is of.
 */
vault_id: string, 
/**
 * Its size.
 */
size_bytes: number, };

/**
 * A backup was made.
 */
export type BackupMade = { 
/**
 * File in the first place that took it.
 */
path: string, 
/**
 * SHA-256 of that file, 64 hexadecimal digits.
 */
sha256: string, 
/**
 * People in it.
 */
people: number, 
/**
 * Head of the ledger of erasures, 64 hexadecimal digits.
 */
ledger_head: string, 
/**
 * It was verified after it was written.
 */
ok: boolean, 
/**
 * Every place that was tried.
 */
places: Array<PlaceOutcome>, };

/**
 * Why a backup is made that nobody asked for.
 */
export type BackupOccasion = "daily" | "quit";

/**
 * How far it is.
 */
export type BackupPhase = "running" | "made" | "stopped" | "failed";

/**
 * One backup and how far a change reached it.
 */
export type BackupReach = { 
/**
 * File.
 */
path: string, 
/**
 * Outcome.
 */
state: BackupState, };

/**
 * `backup run`.
 */
export type BackupRun = { 
/**
 * One folder instead of every place of the vault.
 */
to: string | null, };

/**
 * When backups are made by themselves.
 */
export type BackupSchedule = { 
/**
 * When the program is closed.
 */
on_quit: boolean, 
/**
 * Once a day.
 */
daily: boolean, };

/**
 * What became of a backup that had to be changed: an erasure or a new master key reached it, or not.
 */
export type BackupState = "rewritten" | "unreachable" | "failed";

/**
 * How the vault stands with its backups.
 */
export type BackupStatus = { 
/**
 * The newest good backup.
 */
last_good: BackupView | null, 
/**
 * Whole days since it was made.
 */
days_since: number | null, 
/**
 * There is none, or it is older than seven days.
 */
nag: boolean, 
/**
 * The schedule asks for one now.
 */
due: boolean, 
/**
 * The last rehearsal.
 */
last_drill: DrillView | null, 
/**
 * A rehearsal is due: a month has passed since the last good one, and there is a backup to do it with.
 */
drill_due: boolean, 
/**
 * Folders, the vault's own first.
 */
places: Array<PlaceView>, 
/**
 * A backup is made when the program is closed.
 */
on_quit: boolean, 
/**
 * A backup is made once a day.
 */
daily: boolean, };

/**
 * One backup that this vault made.
 */
export type BackupView = { 
/**
 * File.
 */
path: string, 
/**
 * Folder it is in.
 */
place: string, 
/**
 * When it was made (RFC 3339).
 */
made: string, 
/**
 * People in it.
 */
people: number, 
/**
 * Its size.
 */
size_bytes: number, 
/**
 * Its last verification; nothing when its place is out of reach and it was never verified there.
 */
ok: boolean | null, 
/**
 * When that was (RFC 3339).
 */
verified_at: string | null, 
/**
 * Why rotation keeps it: `daily`, `weekly`, `monthly`, or `last-good` for one of the three newest good ones.
 */
kept_as: Array<string>, };

/**
 * Lawful basis, Article 6(1)(a)–(f) in order.
 */
export type Basis = "consent" | "contract" | "legal" | "vital" | "public" | "interest";

/**
 * The basis shown in a list row.
 */
export type BasisChip = { 
/**
 * Purpose key.
 */
purpose: string, 
/**
 * Lawful basis.
 */
basis: Basis, 
/**
 * For consent: its state now.
 */
consent: ConsentState | null, };

/**
 * Result of `audit verify`.
 */
export type ChainView = { 
/**
 * Entries.
 */
entries: number, 
/**
 * Hash of the newest, hex.
 */
head: string, 
/**
 * The chain holds.
 */
ok: boolean, };

/**
 * `passphrase_change`.
 */
export type ChangePassphrase = { 
/**
 * The one that opens now.
 */
current: string, 
/**
 * The one that shall.
 */
new: string, };

/**
 * Strength of a passphrase being typed.
 */
export type CheckPassphrase = { 
/**
 * What is typed.
 */
passphrase: string, 
/**
 * Words that may not be in it.
 */
company: string | null, 
/**
 * Words that may not be in it.
 */
staff: string | null, };

/**
 * Two groups of the recovery code, retyped.
 */
export type ConfirmKit = { 
/**
 * Position (1–8) and what was typed.
 */
groups: Array<KitGroup>, };

/**
 * What a person did or was asked: the acts that can be recorded.
 */
export type ConsentAction = "ask" | "grant" | "refuse" | "withdraw";

/**
 * The consent screen of a person: one purpose a row.
 */
export type ConsentBoard = { 
/**
 * Person.
 */
person: string, 
/**
 * Display name.
 */
name: string, 
/**
 * One row for each purpose on the basis of consent.
 */
purposes: Array<ConsentPurpose>, 
/**
 * All events, newest first.
 */
history: Array<ConsentRow>, };

/**
 * A purpose on the consent screen.
 */
export type ConsentPurpose = { 
/**
 * Purpose key.
 */
purpose: string, 
/**
 * Name.
 */
name: string, 
/**
 * State now.
 */
state: ConsentState, 
/**
 * Since when the state holds (RFC 3339).
 */
since: string | null, 
/**
 * Until when a given consent holds (RFC 3339), if it has a limit.
 */
until: string | null, 
/**
 * Direct marketing: asking by e-mail, SMS or phone is forbidden (§ 116(4)).
 */
marketing: boolean, 
/**
 * The newest wording, if one is registered.
 */
wording: WordingView | null, 
/**
 * Channels by which asking may be recorded.
 */
ask_channels: Array<string>, };

/**
 * Result of recording.
 */
export type ConsentRecorded = { 
/**
 * Event id.
 */
event: string, 
/**
 * State after it.
 */
state: ConsentState, };

/**
 * A row of the history, newest first.
 */
export type ConsentRow = { 
/**
 * Event id.
 */
id: string, 
/**
 * When it happened (RFC 3339).
 */
at: string, 
/**
 * When it was written down (RFC 3339).
 */
recorded_at: string, 
/**
 * Purpose key.
 */
purpose: string, 
/**
 * Name of the purpose.
 */
purpose_name: string, 
/**
 * `ask grant refuse withdraw unproven`.
 */
action: string, 
/**
 * Channel; none for `unproven`.
 */
channel: string | null, 
/**
 * Version of the wording.
 */
text_version: string | null, 
/**
 * Staff member by name.
 */
staff: string, 
/**
 * Name of the evidence file kept, if any.
 */
evidence: string | null, };

/**
 * State of consent: a view over the events. Only `granted` counts as consent.
 */
export type ConsentState = "not-asked" | "asked" | "granted" | "refused" | "withdrawn" | "expired" | "unproven";

/**
 * *Cover now*: seal again. Without a person: everything.
 */
export type CoverFields = { 
/**
 * Person, or all.
 */
person: string | null, 
/**
 * One field, or all of the person.
 */
field: string | null, };

/**
 * `vault create`.
 */
export type CreateVault = { 
/**
 * Name of the firm.
 */
company: string, 
/**
 * Name of the owner.
 */
staff: string, 
/**
 * Passphrase.
 */
passphrase: string, 
/**
 * Folder of the vault itself (`…/NAME.dovernik`).
 */
folder: string, 
/**
 * `sk` or `en`.
 */
language: string, };

/**
 * Somebody leaves.
 */
export type DisableStaff = { 
/**
 * Who.
 */
id: string, 
/**
 * The owner's passphrase, again.
 */
passphrase: string, };

/**
 * A disclosure in the rail of the person.
 */
export type DisclosureLine = { 
/**
 * Recipient by name.
 */
recipient: string, 
/**
 * Labels of what was given.
 */
what: Array<string>, 
/**
 * When (RFC 3339).
 */
at: string, };

/**
 * Which draft: the caller's own in this place.
 */
export type DraftOf = { 
/**
 * Where it is being written.
 */
place: DraftPlace, 
/**
 * Whom it is about, where they are in the register.
 */
person: string | null, };

/**
 * Where something is being written.
 */
export type DraftPlace = "note" | "new-person";

/**
 * What its writer had typed.
 */
export type DraftView = { 
/**
 * Texts by input.
 */
content: { [key in string]: string }, 
/**
 * When the last of it was typed (RFC 3339).
 */
at: string, 
/**
 * When it is deleted (RFC 3339).
 */
until: string, };

/**
 * A monthly rehearsal: a whole restore into a temporary encrypted file.
 */
export type DrillView = { 
/**
 * When (RFC 3339).
 */
at: string, 
/**
 * The restored copy was whole.
 */
ok: boolean, 
/**
 * The backup it was done with.
 */
backup: string, };

/**
 * A page of duties.
 */
export type DutiesPage = { 
/**
 * The rows.
 */
rows: Array<NoticeDuty>, 
/**
 * Open duties in all.
 */
total: number, };

/**
 * Page of duties, soonest first.
 */
export type DutiesQuery = { 
/**
 * Index of the first row.
 */
start: number, 
/**
 * Rows wanted, at most 200; the CLI asks for all in pages.
 */
limit: number, };

/**
 * `{code, message, field?, details?}` as it crosses. The message is one sentence: what happened, what is safe, what
 * to do.
 */
export type ErrorView = { 
/**
 * Stable word.
 */
code: string, 
/**
 * One sentence for people.
 */
message: string, 
/**
 * The field of the request it is about.
 */
field?: string, 
/**
 * Facts.
 */
details?: Record<string, unknown>, };

/**
 * How one stored field is labelled and treated.
 */
export type FactInfo = { 
/**
 * Field key.
 */
key: string, 
/**
 * Label in the language of the session.
 */
label: string, 
/**
 * Class of the field on this record (the primary contact point is minimal).
 */
class: FieldClass, 
/**
 * Input kind, as in the catalogue of fields.
 */
kind: string, 
/**
 * Purposes (keys) that need it and run.
 */
purposes: Array<string>, 
/**
 * True when unlocking asks for the passphrase again.
 */
reauth: boolean, 
/**
 * Where the value came from.
 */
source: string, 
/**
 * Since when it is held (RFC 3339).
 */
since: string, 
/**
 * Unlocked until (RFC 3339), when it is open in this session.
 */
open_until: string | null, };

/**
 * The three classes of fields.
 */
export type FieldClass = "minimal" | "on-demand" | "protected";

/**
 * A value on its way to a person's eyes.
 */
export type FieldShown = { 
/**
 * Always true.
 */
masked: boolean, 
/**
 * Last four digits of a phone, IBAN or identity number; nothing for any other field.
 */
hint: string | null, } | { 
/**
 * The value.
 */
value: string, };

/**
 * A field of the catalogue.
 */
export type FieldView = { 
/**
 * Key.
 */
key: string, 
/**
 * Label in the language of the session.
 */
label: string, 
/**
 * Class.
 */
class: FieldClass, 
/**
 * `identification contact contract financial communication other special`.
 */
category: string, 
/**
 * `provided observed derived third-party`.
 */
origin: string, 
/**
 * Input kind: `text email phone date birthday iban url country postcode language company-number tax-number`. All are
 * typed as text; Rust checks them.
 */
kind: string, 
/**
 * Purposes (keys) that need it.
 */
purposes: Array<string>, 
/**
 * ISO 8601 period.
 */
retention: string, 
/**
 * Came with the program.
 */
built_in: boolean, 
/**
 * Unlocking asks for the passphrase again.
 */
reauth: boolean, };

/**
 * `person find`.
 */
export type FindPeople = { 
/**
 * What was typed.
 */
query: string, 
/**
 * Rows wanted, at most 200.
 */
limit: number | null, };

/**
 * Found people, best first.
 */
export type FoundPeople = { 
/**
 * How many match (counted up to 10 000).
 */
total: number, 
/**
 * The best.
 */
people: Array<PersonRow>, };

/**
 * `notice give`: the person was told.
 */
export type GiveNotice = { 
/**
 * Person.
 */
person: string, 
/**
 * Version of the notice text.
 */
version: string, 
/**
 * `paper phone email sms web in-person`.
 */
channel: string, };

/**
 * What the owner hands over. The code is shown once and kept nowhere.
 */
export type HandOver = { 
/**
 * For whom.
 */
staff: StaffView, 
/**
 * One-time code in groups of four.
 */
code: string, 
/**
 * Until when it opens (RFC 3339).
 */
expires_at: string, };

/**
 * A batch that was imported.
 */
export type ImportBatch = { 
/**
 * Batch.
 */
id: string, 
/**
 * When (RFC 3339).
 */
at: string, 
/**
 * Who.
 */
staff: string, 
/**
 * Source in words.
 */
source: string, 
/**
 * Purpose key.
 */
purpose: string, 
/**
 * New people.
 */
created: number, 
/**
 * Changed people.
 */
updated: number, 
/**
 * Can be undone until (RFC 3339), none if it cannot.
 */
undo_until: string | null, 
/**
 * Undone at (RFC 3339).
 */
undone_at: string | null, };

/**
 * A column of the file.
 */
export type ImportColumn = { 
/**
 * Header, or `#1`.
 */
header: string, 
/**
 * Up to five masked samples.
 */
samples: Array<string>, 
/**
 * Field key it goes to; none = not imported.
 */
field: string | null, 
/**
 * Why not, or what happens: `recognised`, `chosen`, `unknown`, `not-needed` (the purpose does not need it), `birth-number`,
 * `consent-without-proof`, `will-be-sealed`.
 */
remark: string, };

/**
 * What the file looks like: five rows, masked.
 */
export type ImportPreview = { 
/**
 * File name.
 */
name: string, 
/**
 * `csv`, `vcard-2.1`, `vcard-3.0`, `vcard-4.0`.
 */
format: string, 
/**
 * Encoding label.
 */
encoding: string, 
/**
 * Delimiter, for CSV.
 */
delimiter: string | null, 
/**
 * First line is a header.
 */
has_header: boolean, 
/**
 * Data rows.
 */
rows: number, 
/**
 * Columns in order.
 */
columns: Array<ImportColumn>, 
/**
 * Fields one may map to, with labels; those the purpose does not need carry `allowed: false`.
 */
targets: Array<ImportTarget>, };

/**
 * How to read the file and what to do with it. `file` is a token of a picked or dropped file in the window.
 */
export type ImportRequest = { 
/**
 * Token of the file.
 */
file: string, 
/**
 * Purpose key; required to run, optional to look.
 */
purpose: string | null, 
/**
 * Source in words; required to run.
 */
source: string | null, 
/**
 * `self third-party public`; third-party unless said.
 */
source_kind: string | null, 
/**
 * When the data were obtained (ISO date); today if absent, never in the future.
 */
obtained_on: string | null, 
/**
 * Duplicates; skip unless said.
 */
on_duplicate: OnDuplicate | null, 
/**
 * Encoding label, instead of the detected one.
 */
encoding: string | null, 
/**
 * Delimiter, instead of the detected one.
 */
delimiter: string | null, 
/**
 * The file has no header.
 */
no_header: boolean, 
/**
 * Header → field key, or null for "do not import"; overrides what was recognised.
 */
mapping: { [key in string]: string | null }, };

/**
 * Result of a run or a dry run.
 */
export type ImportResult = { 
/**
 * Batch; none for a dry run.
 */
batch: string | null, 
/**
 * Nothing was written.
 */
dry_run: boolean, 
/**
 * Format.
 */
format: string, 
/**
 * Encoding label.
 */
encoding: string, 
/**
 * Delimiter.
 */
delimiter: string | null, 
/**
 * Header → field key.
 */
mapping: { [key in string]: string }, 
/**
 * Data rows read.
 */
rows: number, 
/**
 * New people.
 */
created: number, 
/**
 * Known people changed.
 */
updated: number, 
/**
 * Left alone.
 */
skipped: number, 
/**
 * Rows that were not taken.
 */
rejected: Array<RowReason>, 
/**
 * Columns that were not taken.
 */
not_imported: Array<string>, 
/**
 * People who have to be informed.
 */
notice_duties: number, 
/**
 * By when (ISO date).
 */
notice_due: string | null, 
/**
 * Rows taken with a remark.
 */
warnings: Array<RowCode>, };

/**
 * A field to map to.
 */
export type ImportTarget = { 
/**
 * Field key.
 */
key: string, 
/**
 * Label.
 */
label: string, 
/**
 * The chosen purpose needs it (names, company and the primary contact point always are).
 */
allowed: boolean, };

/**
 * `import undo`.
 */
export type ImportUndone = { 
/**
 * People removed.
 */
removed: number, 
/**
 * People put back as they were.
 */
reverted: number, 
/**
 * People it made who stay, since a consent, a notice, a disclosure or a report was recorded with them meanwhile.
 */
kept: number, };

/**
 * How far a job is.
 */
export type JobProgress = { 
/**
 * Token of the job.
 */
job: string, 
/**
 * Steps done.
 */
done: number, 
/**
 * Steps in all; 0 while unknown.
 */
total: number, };

/**
 * A colleague's first unlock, or the one after a reset: the hand-over code becomes a passphrase.
 */
export type JoinVault = { 
/**
 * Folder.
 */
path: string, 
/**
 * Hand-over code.
 */
code: string, 
/**
 * The new passphrase.
 */
passphrase: string, };

/**
 * Keep what is being written.
 */
export type KeepDraft = { 
/**
 * Where it is being written.
 */
place: DraftPlace, 
/**
 * Whom it is about, where they are in the register.
 */
person: string | null, 
/**
 * Texts by input, at most twenty and 40 000 characters in all.
 */
content: { [key in string]: string }, };

/**
 * `keychain_set`.
 */
export type KeychainSet = { 
/**
 * The passphrase, again.
 */
passphrase: string, 
/**
 * Days until the key expires, 1 to 90.
 */
days: number, };

/**
 * The key of this vault in the keychain of this computer.
 */
export type KeychainView = { 
/**
 * This computer has a keychain that answers.
 */
available: boolean, 
/**
 * It has a key of the staff member who is in.
 */
set: boolean, 
/**
 * Until when it opens (RFC 3339).
 */
expires_at: string | null, };

/**
 * One group.
 */
export type KitGroup = { 
/**
 * 1–8.
 */
position: number, 
/**
 * Four characters.
 */
text: string, };

/**
 * Which groups to ask for.
 */
export type KitQuestion = { 
/**
 * Two positions, 1–8.
 */
positions: Array<number>, 
/**
 * Where the kit was saved.
 */
path: string, };

/**
 * A vault this computer has seen.
 */
export type KnownVault = { 
/**
 * Folder.
 */
path: string, 
/**
 * Name: the folder's, without `.dovernik`.
 */
name: string, 
/**
 * Last opened here (RFC 3339).
 */
last_opened: string | null, 
/**
 * The folder is there now.
 */
present: boolean, 
/**
 * The keychain of this computer has a key for it.
 */
keychain: boolean, 
/**
 * The newest good backup, as this computer last saw it (RFC 3339).
 */
last_backup: string | null, };

/**
 * Whether somebody is in.
 */
export type LockState = { "state": "locked", 
/**
 * Vaults of this computer, last used first.
 */
known: Array<KnownVault>, } | { "state": "unlocked", 
/**
 * Name of the firm.
 */
company: string, 
/**
 * Who.
 */
staff: StaffView, 
/**
 * Seconds until it locks by itself.
 */
locks_in_s: number, 
/**
 * Things to tell at once: stable words with details.
 */
warnings: Array<VaultWarning>, 
/**
 * The recovery kit was not confirmed yet.
 */
kit_pending: boolean, };

/**
 * The vault will lock by itself soon.
 */
export type LockWarning = { 
/**
 * Seconds left; 0 takes the warning back.
 */
seconds: number, };

/**
 * `field add`.
 */
export type NewField = { 
/**
 * Key: lower-case letters, digits, underscore.
 */
key: string, 
/**
 * Label (used in both languages).
 */
label: string, 
/**
 * Class.
 */
class: FieldClass, 
/**
 * Category.
 */
category: string, 
/**
 * Purposes (keys) that need it, at least one.
 */
purposes: Array<string>, 
/**
 * ISO 8601 period.
 */
retention: string, 
/**
 * Origin; `provided` unless said.
 */
origin: string | null, };

/**
 * `note add`.
 */
export type NewNote = { 
/**
 * Person.
 */
person: string, 
/**
 * Text.
 */
text: string, 
/**
 * Sealed like a protected field.
 */
private: boolean, };

/**
 * `person add`: the minimal record, purpose first.
 */
export type NewPerson = { 
/**
 * Display name.
 */
name: string, 
/**
 * Given name.
 */
given: string | null, 
/**
 * Family name.
 */
family: string | null, 
/**
 * Company.
 */
company: string | null, 
/**
 * E-mail.
 */
email: string | null, 
/**
 * Phone.
 */
phone: string | null, 
/**
 * Purpose key.
 */
purpose: string, 
/**
 * `self`, `third-party` or `public`.
 */
source_kind: string, 
/**
 * Source in words; optional for `self`.
 */
source: string | null, 
/**
 * When the data were obtained (ISO date); now if absent.
 */
obtained_on: string | null, 
/**
 * Go on although somebody with the same e-mail or phone exists (the window asks first).
 */
despite_duplicate: boolean, };

/**
 * `purpose add`: a new purpose, or a new version of a known key.
 */
export type NewPurpose = { 
/**
 * Key: lower-case letters, digits, hyphen.
 */
key: string, 
/**
 * Name (used in both languages).
 */
name: string, 
/**
 * Basis.
 */
basis: Basis, 
/**
 * Field keys.
 */
fields: Array<string>, 
/**
 * ISO 8601 period.
 */
retention: string, 
/**
 * The interest in words; required for `interest`.
 */
interest: string | null, 
/**
 * Letter of Article 9(2).
 */
art9: string | null, 
/**
 * Direct marketing.
 */
marketing: boolean, 
/**
 * The balancing note, for `interest`.
 */
balancing: string | null, 
/**
 * ISO 8601 period for which a consent holds, for `consent`; until it is withdrawn if none.
 */
consent_valid: string | null, 
/**
 * The law that demands it, for `legal`.
 */
statute: string | null, };

/**
 * `text add`.
 */
export type NewWording = { 
/**
 * `consent` or `notice`.
 */
kind: string, 
/**
 * Version.
 */
version: string, 
/**
 * `sk` or `en`.
 */
lang: string, 
/**
 * Purpose key it is for; all purposes on consent if absent.
 */
purpose: string | null, 
/**
 * Full text.
 */
body: string, };

/**
 * Result of `note add`.
 */
export type NoteAdded = { 
/**
 * Note.
 */
id: string, 
/**
 * What the text guard noticed: `birth-number`, `iban`, `card-number`.
 */
noticed: Array<string>, };

/**
 * A duty to inform a person.
 */
export type NoticeDuty = { 
/**
 * Person.
 */
person: string, 
/**
 * Display name.
 */
name: string, 
/**
 * 13 or 14.
 */
article: number, 
/**
 * Last day (ISO date).
 */
due: string, 
/**
 * True when the day has passed.
 */
overdue: boolean, };

/**
 * Result of `notice give`.
 */
export type NoticeGiven = { 
/**
 * Id of the delivery.
 */
id: string, 
/**
 * Duties it met.
 */
met: number, };

/**
 * What to do with a row whose person is known.
 */
export type OnDuplicate = "skip" | "fill" | "update" | "create";

/**
 * One open field.
 */
export type OpenField = { 
/**
 * Person.
 */
person: string, 
/**
 * Field key.
 */
field: string, 
/**
 * RFC 3339.
 */
until: string, 
/**
 * Seconds granted in total, for the ring.
 */
seconds: number, };

/**
 * What is open in this session now.
 */
export type OpenFields = { 
/**
 * One entry for each open field.
 */
open: Array<OpenField>, 
/**
 * The time of the answer (RFC 3339), so that the window counts by Rust's clock.
 */
now: string, };

/**
 * `vault_open` in the window.
 */
export type OpenVault = { 
/**
 * Folder.
 */
path: string, 
/**
 * Passphrase.
 */
passphrase: string, };

/**
 * What a changed passphrase leaves to say.
 */
export type PassphraseChanged = { 
/**
 * Old copies of the key file still open with the old passphrase; a new master key ends that.
 */
advice_rotate: boolean, };

/**
 * Verdict.
 */
export type PassphraseVerdict = { 
/**
 * 0–4 (zxcvbn).
 */
score: number, 
/**
 * May be used.
 */
ok: boolean, 
/**
 * Stable words why not: `too-short too-long common contains-name guessable`, most important first.
 */
reasons: Array<string>, };

/**
 * People that changed; empty: many, read again what is shown.
 */
export type PeopleChanged = { 
/**
 * Ids, at most 100.
 */
ids: Array<string>, };

/**
 * A page of people with minimal fields only.
 */
export type PeoplePage = { 
/**
 * People that match.
 */
total: number, 
/**
 * People in the vault.
 */
of: number, 
/**
 * Index of the first row returned.
 */
start: number, 
/**
 * The rows.
 */
people: Array<PersonRow>, };

/**
 * One page of the list: rows `start .. start + limit` of the whole ordered result.
 */
export type PeopleQuery = { 
/**
 * What was typed; empty or absent lists everybody.
 */
query: string | null, 
/**
 * Only people with a running processing for this purpose.
 */
purpose: string | null, 
/**
 * Only people of this import batch.
 */
batch: string | null, 
/**
 * Column to order by; ignored while a query is typed (best match first).
 */
sort: PeopleSort, 
/**
 * True for Z to A, newest first.
 */
descending: boolean, 
/**
 * Index of the first row, from 0.
 */
start: number, 
/**
 * Rows wanted, at most 200.
 */
limit: number, };

/**
 * How a list of people is ordered. Sealed columns cannot be sorted by.
 */
export type PeopleSort = "name" | "company" | "touched";

/**
 * A person in a list: the minimal view.
 */
export type PersonRow = { 
/**
 * UUID v7.
 */
id: string, 
/**
 * Display name.
 */
name: string, 
/**
 * Company as text, if any.
 */
company: string | null, 
/**
 * Primary e-mail, where there is one.
 */
email: string | null, 
/**
 * Phone: a value if it is the primary contact point, else sealed with its last four digits.
 */
phone: FieldShown | null, 
/**
 * The strongest running basis, for the chip of the row; none = "basis missing".
 */
basis: BasisChip | null, 
/**
 * When something last happened with the person (RFC 3339).
 */
touched_at: string, 
/**
 * Marked as restricted (Art. 18): everything but id and name is absent.
 */
restricted: boolean, 
/**
 * Fictional sample data.
 */
sample: boolean, };

/**
 * Result of adding or changing a person.
 */
export type PersonSaved = { 
/**
 * The person.
 */
id: string, 
/**
 * What the text guard noticed in what was typed: `birth-number`, `iban`, `card-number` by field key.
 */
noticed: { [key in string]: string }, };

/**
 * `person show`: the minimal view; sealed values masked unless unlocked in this session.
 */
export type PersonView = { 
/**
 * UUID v7.
 */
id: string, 
/**
 * Display name.
 */
name: string, 
/**
 * Given name.
 */
given: string | null, 
/**
 * Family name.
 */
family: string | null, 
/**
 * Company.
 */
company: string | null, 
/**
 * `email` or `phone`: which field is the primary contact point.
 */
primary_contact: string | null, 
/**
 * Stored fields (beyond the name and company) by key: `{masked:true,hint}` or `{value}`.
 */
fields: { [key in string]: FieldShown }, 
/**
 * One entry for each stored field, in the order of the catalogue: how to label and treat it.
 */
facts: Array<FactInfo>, 
/**
 * Fields that the running purposes allow and that are not stored yet ("Add a field…").
 */
addable: Array<AddableField>, 
/**
 * Chips under the name.
 */
status: Array<StatusChip>, 
/**
 * Running and ended processings: why we hold this.
 */
purposes: Array<ProcessingView>, 
/**
 * Where the record came from.
 */
source: SourceView, 
/**
 * The latest date until which anything is kept, if it can be told (ISO date).
 */
kept_until: string | null, 
/**
 * Who received what, newest first.
 */
disclosures: Array<DisclosureLine>, 
/**
 * Reveals of sealed fields in the last 12 months.
 */
reveals: RevealSummary, 
/**
 * Private notes, sealed: ids to unlock as `note:ID`.
 */
private_notes: number, 
/**
 * The reason last chosen on this record, for one-click unlocking of on-demand fields.
 */
last_reason: string | null, 
/**
 * Restricted (Art. 18).
 */
restricted: boolean, 
/**
 * Fictional sample data.
 */
sample: boolean, 
/**
 * When the record was made and last touched (RFC 3339).
 */
created_at: string, 
/**
 * Last act with the person (RFC 3339).
 */
touched_at: string, };

/**
 * A picked file.
 */
export type PickedFile = { 
/**
 * Token to name it by; its path stays in Rust.
 */
file: string, 
/**
 * File name without folders.
 */
name: string, 
/**
 * Bytes.
 */
size: number, };

/**
 * How a backup went in one place.
 */
export type PlaceOutcome = { 
/**
 * Folder.
 */
path: string, 
/**
 * A verified backup is there.
 */
ok: boolean, 
/**
 * Else why not: `unreachable`, `disk-full`, `no-permission` …
 */
code: string | null, };

/**
 * A folder for backups.
 */
export type PlaceView = { 
/**
 * Folder.
 */
path: string, 
/**
 * The vault folder's own `backups`.
 */
own: boolean, 
/**
 * It is there now.
 */
reachable: boolean, 
/**
 * The newest good backup there (RFC 3339).
 */
last_made: string | null, };

/**
 * Perhaps the same person.
 */
export type PossibleDuplicate = { 
/**
 * Person.
 */
id: string, 
/**
 * Display name.
 */
name: string, 
/**
 * `email`, `phone` or `name`.
 */
because: string, };

/**
 * What the program remembers of this computer, outside any vault: no personal data.
 */
export type Preferences = { 
/**
 * `sk` or `en`.
 */
language: string, 
/**
 * `light`, `dark` or `system`.
 */
theme: string, 
/**
 * Text zoom in percent, 80–200.
 */
zoom: number, 
/**
 * Single-key shortcuts.
 */
single_keys: boolean, };

/**
 * `purpose start|end`.
 */
export type ProcessingChange = { 
/**
 * Person.
 */
person: string, 
/**
 * Purpose key.
 */
purpose: string, 
/**
 * When (RFC 3339 or ISO date); now if absent.
 */
at: string | null, };

/**
 * A processing: person × purpose.
 */
export type ProcessingView = { 
/**
 * Purpose key.
 */
purpose: string, 
/**
 * Name in the language of the session.
 */
name: string, 
/**
 * Lawful basis.
 */
basis: Basis, 
/**
 * Since (RFC 3339).
 */
started_at: string, 
/**
 * Ended (RFC 3339), if it did.
 */
ended_at: string | null, 
/**
 * Field keys that the purpose needs.
 */
fields: Array<string>, 
/**
 * Retention after the end (ISO 8601 period).
 */
retention: string, };

/**
 * `backup prune`.
 */
export type PruneBackups = { 
/**
 * Say it, do nothing.
 */
dry_run: boolean, };

/**
 * What rotation removes and keeps.
 */
export type Pruned = { 
/**
 * Files that are gone, or would be.
 */
removed: Array<string>, 
/**
 * Files that stay.
 */
kept: Array<string>, };

/**
 * A purpose of the catalogue.
 */
export type PurposeView = { 
/**
 * Key.
 */
key: string, 
/**
 * Name in the language of the session.
 */
name: string, 
/**
 * Basis.
 */
basis: Basis, 
/**
 * Field keys it needs.
 */
fields: Array<string>, 
/**
 * ISO 8601 period after the end of the processing.
 */
retention: string, 
/**
 * The interest, for (f).
 */
interest: string | null, 
/**
 * The balancing of the interest against the rights of the person.
 */
balancing: string | null, 
/**
 * Letter of Article 9(2), where special categories are processed.
 */
art9: string | null, 
/**
 * ISO 8601 period for which a consent holds; until it is withdrawn if none.
 */
consent_valid: string | null, 
/**
 * Direct marketing.
 */
marketing: boolean, 
/**
 * Law that demands it, for (c).
 */
statute: string | null, 
/**
 * Version, from 1.
 */
version: number, 
/**
 * Running processings.
 */
people: number, };

/**
 * The passphrase again, before an act that needs it.
 */
export type Reauth = { 
/**
 * Of the staff member who is in.
 */
passphrase: string, };

/**
 * `consent ask|grant|refuse|withdraw`: appends one event.
 */
export type RecordConsent = { 
/**
 * Person.
 */
person: string, 
/**
 * Purpose key.
 */
purpose: string, 
/**
 * What happened.
 */
action: ConsentAction, 
/**
 * `paper phone email sms web in-person`.
 */
channel: string, 
/**
 * Version of the wording; the newest for the purpose if absent.
 */
text_version: string | null, 
/**
 * When (RFC 3339 or ISO date), not in the future; now if absent.
 */
at: string | null, 
/**
 * Evidence file: a token from the pick dialog in the window (the shell makes it a path), a path in the CLI.
 */
evidence: string | null, };

/**
 * Unlock by the recovery kit.
 */
export type RecoverVault = { 
/**
 * Folder.
 */
path: string, 
/**
 * Code of the recovery kit.
 */
code: string, 
/**
 * The owner's new passphrase.
 */
passphrase: string, };

/**
 * Something that can be withheld under Article 15(4).
 */
export type Redactable = { 
/**
 * Ref for `redact`.
 */
reference: string, 
/**
 * Kind: `note`.
 */
kind: string, 
/**
 * Text of an ordinary note; none for a private one.
 */
text: string | null, 
/**
 * RFC 3339.
 */
at: string, };

/**
 * A redaction.
 */
export type Redaction = { 
/**
 * An id that a command returned, or `field:KEY`.
 */
reference: string, 
/**
 * Why; never empty.
 */
reason: string, };

/**
 * A new hand-over code for somebody who forgot their passphrase.
 */
export type ResetStaff = { 
/**
 * Who.
 */
id: string, 
/**
 * The owner's passphrase, again.
 */
passphrase: string, };

/**
 * `backup restore`.
 */
export type RestoreBackup = { 
/**
 * Backup file.
 */
backup: string, 
/**
 * A passphrase of somebody in it, or the recovery code.
 */
passphrase: string, 
/**
 * What was given is the recovery code.
 */
by_code: boolean, 
/**
 * New vault folder: empty or not there.
 */
folder: string, 
/**
 * Vault whose ledger of erasures is replayed; without it the longest valid copy beside the backups counts.
 */
ledger_of: string | null, };

/**
 * A backup became a vault again.
 */
export type Restored = { 
/**
 * The new vault's folder.
 */
path: string, 
/**
 * People in it, after the replay.
 */
people: number, 
/**
 * Erasures made since the backup that were done again.
 */
erasures_replayed: number, 
/**
 * Everything of the ledger that was done again: withdrawals, objections and restrictions too.
 */
replayed: number, 
/**
 * Its audit chain.
 */
chain: ChainView, };

/**
 * Reveals of the last 12 months.
 */
export type RevealSummary = { 
/**
 * How many times.
 */
count: number, 
/**
 * Last one (RFC 3339).
 */
last_at: string | null, };

/**
 * Role of a staff member.
 */
export type Role = "owner" | "staff" | "viewer";

/**
 * A vault with a new master key.
 */
export type Rotated = { 
/**
 * Generation of the key file.
 */
generation: number, 
/**
 * Backups and whether they got new keys.
 */
backups: Array<BackupReach>, };

/**
 * A row with a remark.
 */
export type RowCode = { 
/**
 * Row.
 */
row: number, 
/**
 * Stable word.
 */
code: string, };

/**
 * A rejected row. The header is row 1.
 */
export type RowReason = { 
/**
 * Row.
 */
row: number, 
/**
 * Stable word.
 */
reason: string, };

/**
 * `person set`: values for a purpose that needs them. An empty value removes the field.
 */
export type SetFields = { 
/**
 * Person.
 */
person: string, 
/**
 * Field key → new value.
 */
values: { [key in string]: string }, 
/**
 * Purpose key the values are stored for.
 */
purpose: string, };

/**
 * Another role.
 */
export type SetRole = { 
/**
 * Who.
 */
id: string, 
/**
 * The new one.
 */
role: Role, 
/**
 * The owner's passphrase, again.
 */
passphrase: string, };

/**
 * `settings set`.
 */
export type SetSettings = { 
/**
 * Key → value.
 */
settings: { [key in string]: string }, };

/**
 * Settings kept in the vault, by their keys: `controller.name controller.address controller.contact dpo authority language
 * log_retention theme lock_minutes`.
 */
export type SettingsView = { 
/**
 * Key → value, defaults included.
 */
settings: { [key in string]: string }, };

/**
 * Source of a record or value.
 */
export type SourceView = { 
/**
 * `self`, `third-party` or `public`.
 */
kind: string, 
/**
 * In words.
 */
text: string, 
/**
 * When the data were obtained (ISO date).
 */
obtained_on: string, 
/**
 * Name of the staff member who took it in.
 */
staff: string, };

/**
 * Somebody who left.
 */
export type StaffDisabled = { 
/**
 * Who.
 */
staff: StaffView, 
/**
 * The master key was changed: no old copy of the key file opens the database any more.
 */
rotated: boolean, 
/**
 * Backups and whether they got new keys.
 */
backups: Array<BackupReach>, };

/**
 * A staff member.
 */
export type StaffView = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Role.
 */
role: Role, 
/**
 * Disabled at (RFC 3339).
 */
disabled_at: string | null, 
/**
 * Has only a hand-over code that nobody used yet.
 */
waiting: boolean, 
/**
 * When their passphrase was last sealed (RFC 3339); `None` without one.
 */
key_since: string | null, };

/**
 * A chip: a noun with a date, never colour alone.
 */
export type StatusChip = { 
/**
 * `basis`, `consent`, `kept`, `informed`, `notice-due`, `restricted`, `no-basis`, `sample`.
 */
kind: string, 
/**
 * Purpose key, where the chip is about one.
 */
purpose: string | null, 
/**
 * Name of the purpose.
 */
purpose_name: string | null, 
/**
 * Basis, for `basis`.
 */
basis: Basis | null, 
/**
 * Consent state, for `consent`.
 */
consent: ConsentState | null, 
/**
 * ISO date the noun carries.
 */
date: string | null, };

/**
 * A number in a text being typed that should not stand there.
 */
export type TextRemark = { 
/**
 * `birth-number`, `iban`, `card-number`.
 */
what: string, 
/**
 * Where it begins, in UTF-16 units: as the window counts.
 */
start: number, 
/**
 * Where it ends, in UTF-16 units.
 */
end: number, };

/**
 * Page of a timeline.
 */
export type TimelinePage = { 
/**
 * Entries.
 */
rows: Array<TimelineRow>, 
/**
 * Entries in all.
 */
total: number, 
/**
 * Pass as `before` for the next page; none at the end.
 */
next: string | null, };

/**
 * A page of the timeline, newest first.
 */
export type TimelineQuery = { 
/**
 * Person.
 */
person: string, 
/**
 * Entries before this one (`cursor` of the last entry seen).
 */
before: string | null, 
/**
 * Entries wanted, at most 200.
 */
limit: number, };

/**
 * One entry.
 */
export type TimelineRow = { 
/**
 * Id of the thing (note, consent event, …).
 */
id: string, 
/**
 * `note private-note created imported changed unlock consent notice disclosure report processing-start processing-end`.
 */
kind: string, 
/**
 * When (RFC 3339).
 */
at: string, 
/**
 * Staff member by name.
 */
staff: string, 
/**
 * Text of an ordinary note; the reason of an unlock; never a sealed value.
 */
text: string | null, 
/**
 * Labels of fields it is about.
 */
fields: Array<string>, 
/**
 * Name of the purpose it is about.
 */
purpose: string | null, 
/**
 * Detail word: consent action, channel, seconds of an unlock, version.
 */
detail: { [key in string]: string }, };

/**
 * `person unlock`: an audited reveal.
 */
export type UnlockFields = { 
/**
 * Person.
 */
person: string, 
/**
 * Field keys, or `note:ID` for a private note.
 */
fields: Array<string>, 
/**
 * Reason in words; never empty.
 */
reason: string, 
/**
 * For how long, in seconds: 60, 300 or 900.
 */
seconds: number | null, 
/**
 * The passphrase again, for IBAN, identity numbers and special categories.
 */
passphrase: string | null, };

/**
 * What was opened and until when.
 */
export type Unlocked = { 
/**
 * Field key → value.
 */
fields: { [key in string]: string }, 
/**
 * RFC 3339.
 */
expires_at: string, };

/**
 * Something found while opening.
 */
export type VaultWarning = { 
/**
 * `behind altered anchor-lost anchor-old ledger-lost set-aside healed failed-tries cloud-folder network-folder
 * keychain-newer no-backup-for-days`.
 */
code: string, 
/**
 * Plain facts: counts, file names of the vault, dates (`since` is RFC 3339), `backup`: path of the newest good one.
 */
details: { [key in string]: string }, };

/**
 * A finding.
 */
export type VerifyProblem = { 
/**
 * File of the vault.
 */
file: string, 
/**
 * What is wrong.
 */
what: string, };

/**
 * `vault verify`.
 */
export type VerifyView = { 
/**
 * Everything holds.
 */
ok: boolean, 
/**
 * Pages checked.
 */
pages: number, 
/**
 * Audit chain.
 */
chain: ChainView, 
/**
 * What does not hold.
 */
problems: Array<VerifyProblem>, 
/**
 * What was mended.
 */
healed: Array<string>, };

/**
 * Result of `text add`.
 */
export type WordingAdded = { 
/**
 * Version.
 */
version: string, 
/**
 * SHA-256 in hex.
 */
hash: string, };

/**
 * A registered text.
 */
export type WordingView = { 
/**
 * `consent` or `notice`.
 */
kind: string, 
/**
 * Version.
 */
version: string, 
/**
 * `sk` or `en`.
 */
lang: string, 
/**
 * Full text.
 */
body: string, 
/**
 * SHA-256 in hex.
 */
hash: string, 
/**
 * Registered (RFC 3339).
 */
created_at: string, };

/** Each command with its request and view. */
export interface Commands {
  vault_state: { request: null; view: LockState; job: false };
  vault_suggest_folder: { request: string; view: string; job: false };
  vault_pick_folder: { request: string; view: string | null; job: false };
  vault_pick_existing: { request: null; view: KnownVault | null; job: false };
  vault_forget: { request: string; view: LockState; job: false };
  passphrase_check: { request: CheckPassphrase; view: PassphraseVerdict; job: false };
  passphrase_suggest: { request: null; view: string; job: false };
  vault_create: { request: CreateVault; view: LockState; job: false };
  vault_open: { request: OpenVault; view: LockState; job: false };
  vault_lock: { request: null; view: LockState; job: false };
  vault_touch: { request: null; view: null; job: false };
  vault_verify: { request: null; view: VerifyView; job: true };
  kit_save: { request: null; view: KitQuestion | null; job: false };
  kit_confirm: { request: ConfirmKit; view: boolean; job: false };
  kit_skip: { request: string; view: boolean; job: false };
  kit_new: { request: Reauth; view: KitQuestion | null; job: false };
  recovery_code_check: { request: string; view: boolean; job: false };
  vault_join: { request: JoinVault; view: LockState; job: false };
  vault_recover: { request: RecoverVault; view: LockState; job: false };
  vault_open_keychain: { request: string; view: LockState; job: false };
  vault_warning_acknowledge: { request: string; view: LockState; job: false };
  vault_rotate: { request: Reauth; view: Rotated; job: true };
  program_close: { request: null; view: null; job: false };
  program_stay: { request: null; view: null; job: false };
  passphrase_change: { request: ChangePassphrase; view: PassphraseChanged; job: false };
  keychain_state: { request: null; view: KeychainView; job: false };
  keychain_set: { request: KeychainSet; view: KeychainView; job: false };
  keychain_forget: { request: null; view: KeychainView; job: false };
  sample_add: { request: number; view: number; job: true };
  sample_remove: { request: null; view: number; job: true };
  job_cancel: { request: string; view: null; job: false };
  preferences_show: { request: null; view: Preferences; job: false };
  preferences_set: { request: Preferences; view: Preferences; job: false };
  settings_show: { request: null; view: SettingsView; job: false };
  settings_set: { request: SetSettings; view: SettingsView; job: false };
  about_show: { request: null; view: About; job: false };
  staff_list: { request: null; view: Array<StaffView>; job: false };
  staff_add: { request: AddStaff; view: HandOver; job: false };
  staff_reset: { request: ResetStaff; view: HandOver; job: false };
  staff_set_role: { request: SetRole; view: StaffView; job: false };
  staff_disable: { request: DisableStaff; view: StaffDisabled; job: true };
  backup_status: { request: null; view: BackupStatus; job: false };
  backup_list: { request: null; view: Array<BackupView>; job: false };
  backup_run: { request: BackupRun; view: BackupMade; job: true };
  backup_verify: { request: string; view: BackupChecked; job: true };
  backup_drill: { request: null; view: DrillView; job: true };
  backup_schedule: { request: BackupSchedule; view: BackupStatus; job: false };
  backup_place_add: { request: null; view: BackupStatus | null; job: false };
  backup_place_remove: { request: string; view: BackupStatus; job: false };
  backup_prune: { request: PruneBackups; view: Pruned; job: false };
  restore_pick: { request: null; view: BackupFile | null; job: false };
  restore_run: { request: RestoreBackup; view: Restored; job: true };
  people_page: { request: PeopleQuery; view: PeoplePage; job: false };
  person_show: { request: string; view: PersonView; job: false };
  person_add: { request: NewPerson; view: PersonSaved; job: false };
  person_set: { request: SetFields; view: PersonSaved; job: false };
  people_find: { request: FindPeople; view: FoundPeople; job: false };
  fields_list: { request: null; view: Array<FieldView>; job: false };
  field_add: { request: NewField; view: FieldView; job: false };
  unlock_fields: { request: UnlockFields; view: Unlocked; job: false };
  unlock_state: { request: null; view: OpenFields; job: false };
  cover_fields: { request: CoverFields; view: OpenFields; job: false };
  purposes_list: { request: null; view: Array<PurposeView>; job: false };
  purpose_add: { request: NewPurpose; view: PurposeView; job: false };
  processing_start: { request: ProcessingChange; view: null; job: false };
  processing_end: { request: ProcessingChange; view: null; job: false };
  consent_board: { request: string; view: ConsentBoard; job: false };
  consent_record: { request: RecordConsent; view: ConsentRecorded; job: false };
  evidence_pick: { request: null; view: PickedFile | null; job: false };
  wordings_list: { request: null; view: Array<WordingView>; job: false };
  wording_add: { request: NewWording; view: WordingAdded; job: false };
  notice_duties: { request: DutiesQuery; view: DutiesPage; job: false };
  notice_give: { request: GiveNotice; view: NoticeGiven; job: false };
  timeline_page: { request: TimelineQuery; view: TimelinePage; job: false };
  note_add: { request: NewNote; view: NoteAdded; job: false };
  text_check: { request: string; view: Array<TextRemark>; job: false };
  draft_keep: { request: KeepDraft; view: null; job: false };
  draft_show: { request: DraftOf; view: DraftView | null; job: false };
  draft_drop: { request: DraftOf; view: boolean; job: false };
  import_pick: { request: null; view: PickedFile | null; job: false };
  import_preview: { request: ImportRequest; view: ImportPreview; job: false };
  import_try: { request: ImportRequest; view: ImportResult; job: true };
  import_run: { request: ImportRequest; view: ImportResult; job: true };
  import_undo: { request: string; view: ImportUndone; job: true };
  import_batches: { request: null; view: Array<ImportBatch>; job: false };
  import_save_rejected: { request: ImportRequest; view: string | null; job: true };
  access_preview: { request: string; view: AccessPreview; job: false };
  access_write: { request: AccessRequest; view: AccessWritten | null; job: true };
  audit_page: { request: AuditQuery; view: AuditPage; job: false };
  audit_verify: { request: null; view: ChainView; job: true };
}

/** Each event with its payload. */
export interface Events {
  "people-changed": PeopleChanged;
  "lock-state": LockState;
  "lock-warning": LockWarning;
  "job-progress": JobProgress;
  "locking": null;
  "grants-changed": OpenFields;
  "file-dropped": PickedFile;
  "backup-by-itself": BackupByItself;
}
