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
redact: Array<Redaction>, 
/**
 * The request for access that it answers: `received` is taken from it.
 */
request: string | null, 
/**
 * Password of the delivery copy, which then is what is written (AES-256); the archive copy stays in the vault.
 */
password: string | null, };

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
undrawable: Array<string>, 
/**
 * The file opens with a password only.
 */
protected: boolean, 
/**
 * The copy kept in the vault: `document save`. None where nothing is held.
 */
document: string | null, 
/**
 * SHA-256 of the archive copy, hex: the same as `sha256` unless the file is protected.
 */
archive_sha256: string, };

/**
 * `request act`: carries out what the person asks for.
 */
export type ActOnRequest = { 
/**
 * Request.
 */
id: string, 
/**
 * Purpose key, for a withdrawal and an objection; an objection without one is against all marketing.
 */
purpose: string | null, 
/**
 * Ground of a restriction: `accuracy unlawful claims objection`.
 */
ground: string | null, };

/**
 * Somebody who may receive data.
 */
export type AddRecipient = { 
/**
 * Name.
 */
name: string, 
/**
 * ISO 3166-1 alpha-2.
 */
country: string, 
/**
 * `processor` or `controller`.
 */
role: string, 
/**
 * Safeguards, needed for a country outside the EEA (Article 46).
 */
safeguards: string | null, 
/**
 * When the contract with them was signed (ISO date; Article 28(3)).
 */
contract_date: string | null, 
/**
 * Path of the contract's file, which is kept in the vault; needs the date.
 */
contract_file: string | null, };

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
 * A person whom the logs name.
 */
export type AffectedPerson = { 
/**
 * Id.
 */
id: string, 
/**
 * Display name; none once they were erased.
 */
name: string | null, 
/**
 * Keys of the fields concerned.
 */
fields: Array<string>, };

/**
 * What became of one row.
 */
export type AppliedRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it was: `person value left proof suppression`.
 */
kind: string, 
/**
 * Key of the field.
 */
field: string | null, 
/**
 * `erase` or `keep`.
 */
decision: string, 
/**
 * Id of the receipt of the erasure; a suppression that ends leaves none.
 */
receipt: string | null, 
/**
 * The day on which it is asked about again (ISO date), if it was kept.
 */
again_on: string | null, };

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
 * Why a backup is made, or tried, that nobody asked for.
 */
export type BackupOccasion = "daily" | "drill" | "quit";

/**
 * How far it is.
 */
export type BackupPhase = "running" | "made" | "stopped" | "failed";

/**
 * The backups in one folder.
 */
export type BackupPlaceReach = { 
/**
 * Folder.
 */
place: string, 
/**
 * Backups there.
 */
backups: number, 
/**
 * Those that can be opened and changed now; the others follow when their place comes back.
 */
reachable: number, };

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
 * How the backups stand.
 */
export type BackupsStanding = { 
/**
 * When the newest good one was made (RFC 3339).
 */
last_good: string | null, 
/**
 * Whole days since.
 */
days_since: number | null, 
/**
 * There is none, or it is too old.
 */
nag: boolean, 
/**
 * A rehearsal of the restore is due.
 */
drill_due: boolean, };

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
 * Whether encryption spares the letters (Article 34(3)(a)); never the register nor Article 33.
 */
export type BreachAdvice = { 
/**
 * Whether the data are unintelligible to whoever has them: `yes no unknown`.
 */
unintelligible: string, 
/**
 * Why: `was-readable not-about-secrecy depends encrypted passphrases-strong locked was-open lock-unknown key-apart
 * key-along key-unknown keychain`.
 */
because: Array<string>, 
/**
 * The same as sentences, in the language of the session.
 */
sentences: Array<string>, 
/**
 * Keys of the vault that keychains of computers held at the time.
 */
keychains: number, 
/**
 * Passphrases that open the vault now; each passed the check of its strength when it was set.
 */
passphrases: number, 
/**
 * Least memory that one guess at a passphrase takes, in MiB (Argon2id).
 */
guess_mib: number, };

/**
 * Whom and what a breach concerns (Article 33(3)(a)).
 */
export type BreachAffected = { 
/**
 * Id.
 */
id: string, 
/**
 * What happened.
 */
what: string, 
/**
 * When the firm became aware of it (RFC 3339 in the time of Slovakia).
 */
aware_at: string, 
/**
 * Until when the authority must be told.
 */
notify_by: string, 
/**
 * People.
 */
people: number, 
/**
 * Records: rows of the register or backup; by the logs, fields of people.
 */
records: number, 
/**
 * `identification contact contract financial communication other special`.
 */
categories: Array<string>, 
/**
 * Everybody in the register, or in a backup, is meant: nobody is named below.
 */
everyone: boolean, 
/**
 * Whoever had the vault open could see the basic data of so many people, which no log tells one by one.
 */
people_at_most: number, 
/**
 * Those whom the logs name.
 */
affected: Array<AffectedPerson>, 
/**
 * Lines of the log of disclosures that count.
 */
disclosures: number, 
/**
 * Openings of sealed fields that count.
 */
reveals: number, 
/**
 * Entries of the access log that count.
 */
entries: number, 
/**
 * Entries of the access log about people who were erased since.
 */
erased_entries: number, 
/**
 * Backups that went with it.
 */
backups: number, };

/**
 * What became of a breach.
 */
export type BreachEntry = { 
/**
 * `facts effects measures device-locked key-safe authority people notified told`.
 */
kind: string, 
/**
 * The answer (`yes no unknown`), decision, phase (`first further final`) or channel (`letter email sms phone
 * in-person public`).
 */
word: string | null, 
/**
 * Words; the reason of a decision.
 */
text: string | null, 
/**
 * Under which number the authority has it.
 */
reference: string | null, 
/**
 * When it happened.
 */
at: string, 
/**
 * When it was written down.
 */
recorded_at: string, 
/**
 * Who wrote it down.
 */
staff: string, };

/**
 * A breach was written down.
 */
export type BreachOpened = { 
/**
 * Id.
 */
id: string, 
/**
 * Until when the authority must be told (Article 33(1)): RFC 3339 in the time of Slovakia.
 */
notify_by: string, };

/**
 * A paper about a breach was written.
 */
export type BreachPaper = { 
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
 * Letters in it; 0 for the report to the authority.
 */
letters: number, 
/**
 * Characters no font could draw, as `U+1F600`.
 */
undrawable: Array<string>, };

/**
 * A breach in the register.
 */
export type BreachRow = { 
/**
 * Id.
 */
id: string, 
/**
 * `lost-device wrong-recipient unauthorised-access lost-data altered-data other`.
 */
what: string, 
/**
 * When the firm became aware of it (RFC 3339 in the time of Slovakia).
 */
aware_at: string, 
/**
 * Until when the authority must be told.
 */
notify_by: string, 
/**
 * Minutes until then; negative when it is past.
 */
minutes_left: number, 
/**
 * Decision about the authority: `notify not-needed`.
 */
authority: string | null, 
/**
 * When the authority was first told.
 */
notified_at: string | null, 
/**
 * It was first told later than Article 33(1) allows.
 */
late: boolean, 
/**
 * Decision about the people: `tell no-high-risk encrypted measures effort`.
 */
people: string | null, 
/**
 * When the people were told.
 */
told_at: string | null, 
/**
 * What is still to be done: `decide-authority notify-authority complete-notification decide-people tell-people
 * effects measures`.
 */
open: Array<string>, };

/**
 * A breach with all that became of it.
 */
export type BreachView = { 
/**
 * When it began, if that is known.
 */
from: string | null, 
/**
 * When it was over.
 */
until: string, 
/**
 * Name of the recipient who got what they should not have.
 */
recipient: string | null, 
/**
 * Whose acts are meant.
 */
by: string | null, 
/**
 * It is about one backup.
 */
backup: boolean, 
/**
 * When it was written down.
 */
opened_at: string, 
/**
 * Who wrote it down.
 */
opened_by: string, 
/**
 * What happened and what became of it, in the order in which it was written down; the first `facts` are those of
 * the opening.
 */
entries: Array<BreachEntry>, 
/**
 * Whether encryption spares the letters (Article 34(3)(a)).
 */
advice: BreachAdvice, 
/**
 * Id.
 */
id: string, 
/**
 * `lost-device wrong-recipient unauthorised-access lost-data altered-data other`.
 */
what: string, 
/**
 * When the firm became aware of it (RFC 3339 in the time of Slovakia).
 */
aware_at: string, 
/**
 * Until when the authority must be told.
 */
notify_by: string, 
/**
 * Minutes until then; negative when it is past.
 */
minutes_left: number, 
/**
 * Decision about the authority: `notify not-needed`.
 */
authority: string | null, 
/**
 * When the authority was first told.
 */
notified_at: string | null, 
/**
 * It was first told later than Article 33(1) allows.
 */
late: boolean, 
/**
 * Decision about the people: `tell no-high-risk encrypted measures effort`.
 */
people: string | null, 
/**
 * When the people were told.
 */
told_at: string | null, 
/**
 * What is still to be done: `decide-authority notify-authority complete-notification decide-people tell-people
 * effects measures`.
 */
open: Array<string>, };

/**
 * A certificate that was written.
 */
export type CertificateWritten = { 
/**
 * The file.
 */
path: string, 
/**
 * Pages.
 */
pages: number, 
/**
 * SHA-256 of the file, hex.
 */
sha256: string, };

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
 * `recipient change`: what is left out stays.
 */
export type ChangeRecipient = { 
/**
 * Recipient by id or name.
 */
recipient: string, 
/**
 * Name.
 */
name: string | null, 
/**
 * ISO 3166-1 alpha-2.
 */
country: string | null, 
/**
 * `processor` or `controller`.
 */
role: string | null, 
/**
 * Safeguards; an empty text takes them away.
 */
safeguards: string | null, 
/**
 * When a contract with them was signed (ISO date); earlier contracts stay.
 */
contract_date: string | null, 
/**
 * Path of the contract's file; needs the date.
 */
contract_file: string | null, };

/**
 * `request identity`: how it was checked and with what result. Never what was shown.
 */
export type CheckIdentity = { 
/**
 * Request.
 */
id: string, 
/**
 * `known-channel callback in-person eid`.
 */
method: string, 
/**
 * `confirmed doubt failed`.
 */
result: string, 
/**
 * When (RFC 3339 or ISO date); now if absent.
 */
at: string | null, };

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
 * `request close`.
 */
export type CloseRequest = { 
/**
 * Request.
 */
id: string, 
/**
 * `done partly refused`.
 */
outcome: string, 
/**
 * Why not, or not in whole.
 */
reason: string | null, 
/**
 * When the answer was sent (RFC 3339 or ISO date).
 */
sent_at: string, };

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
 * Processings whose consent was past its time were ended.
 */
export type ConsentsExpired = { 
/**
 * How many.
 */
ended: number, };

/**
 * A contract with a recipient.
 */
export type ContractRow = { 
/**
 * Id.
 */
id: string, 
/**
 * When it was signed (ISO date).
 */
signed_on: string, 
/**
 * Name of the kept file.
 */
file: string | null, 
/**
 * SHA-256 of the file, hex.
 */
sha256: string | null, };

/**
 * `person set … --corrects`: values corrected at the person's request (Article 16).
 */
export type CorrectFields = { 
/**
 * Person.
 */
person: string, 
/**
 * Field key → right value.
 */
values: { [key in string]: string }, 
/**
 * Purpose key the values are stored for.
 */
purpose: string, 
/**
 * The open request for rectification.
 */
request: string, 
/**
 * What was wrong, in words.
 */
wrong: string | null, };

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
 * `breach decide`: one of the two decisions.
 */
export type DecideBreach = { 
/**
 * Id.
 */
id: string, 
/**
 * About the authority: `notify not-needed`.
 */
authority: string | null, 
/**
 * About the people: `tell no-high-risk encrypted measures effort`.
 */
people: string | null, 
/**
 * Why.
 */
reason: string, };

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
 * A document that is kept in the vault.
 */
export type DocumentRow = { 
/**
 * Id.
 */
id: string, 
/**
 * `access-report portability`.
 */
kind: string, 
/**
 * Name of the file.
 */
name: string, 
/**
 * Bytes.
 */
size: number, 
/**
 * SHA-256, hex.
 */
sha256: string, 
/**
 * When it was made (RFC 3339).
 */
made_at: string, 
/**
 * Who made it.
 */
staff: string, 
/**
 * The access report it is the archive copy of.
 */
report_id: string | null, };

/**
 * A document was written out of the vault again.
 */
export type DocumentSaved = { 
/**
 * Where.
 */
path: string, 
/**
 * SHA-256 of the file, hex.
 */
sha256: string, 
/**
 * Bytes.
 */
size: number, 
/**
 * The file opens with a password only.
 */
protected: boolean, };

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
 * A kind of duty.
 */
export type DutyState = { 
/**
 * `notices requests telling retention breaches`.
 */
kind: string, 
/**
 * Not yet done.
 */
open: number, 
/**
 * Of them, those whose last day is over.
 */
overdue: number, 
/**
 * The earliest last day of what is open (ISO date).
 */
next_due: string | null, };

/**
 * `erase run`: erases a person.
 */
export type EraseRun = { 
/**
 * Person.
 */
person: string, 
/**
 * `not-needed consent-withdrawn objection unlawful legal-duty child`.
 */
ground: string, 
/**
 * Hash of the plan that was agreed to; whatever the plan is now, if absent.
 */
plan: string | null, 
/**
 * What becomes of what the plan asks about: `keep` (if absent) or `erase`.
 */
asked: string | null, };

/**
 * What is looked at before an erasure is agreed to.
 */
export type ErasureCheck = { 
/**
 * Person.
 */
person: string, 
/**
 * Display name: typed again by whoever agrees.
 */
name: string, 
/**
 * Hash of the plan: `erasure_run` takes it as agreed.
 */
hash: string, 
/**
 * What goes, stays, or has to be decided, by kind.
 */
kinds: Array<ErasureKind>, 
/**
 * Who received something about the person and has to be told (Article 19).
 */
recipients: Array<RecipientToTell>, 
/**
 * Backups by their folder, with how many can be reached now.
 */
backups: Array<BackupPlaceReach>, 
/**
 * How long the addresses stay as fingerprints, so that nobody takes the person in again; none: there is no address.
 */
fingerprint: Fingerprint | null, };

/**
 * What an erasure came to.
 */
export type ErasureDone = { 
/**
 * Id of the receipt.
 */
receipt: string, 
/**
 * How many data went.
 */
erased: number, 
/**
 * How many stay under a law.
 */
kept: number, 
/**
 * Recipients by name who have to be told (Article 19).
 */
recipients_to_tell: Array<string>, 
/**
 * Every backup that did not know of the erasure, with how far it reached.
 */
backups: Array<BackupReach>, };

/**
 * So many data of one kind with the same fate.
 */
export type ErasureKind = { 
/**
 * What it is, in the language of the session.
 */
what: string, 
/**
 * Labels of the fields, where it is values of the record.
 */
fields: Array<string>, 
/**
 * How many rows or values.
 */
count: number, 
/**
 * `erase`, `keep` or `ask`.
 */
decision: string, 
/**
 * The law that keeps it, as papers name it.
 */
law: string | null, 
/**
 * The last day on which it is kept (ISO date).
 */
until: string | null, };

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
 * Consents that end on a day or before it.
 */
export type ExpiringAsked = { 
/**
 * ISO date; today if absent.
 */
before: string | null, };

/**
 * A consent that has ended or soon will.
 */
export type ExpiringConsent = { 
/**
 * Person.
 */
person: string, 
/**
 * Display name.
 */
name: string, 
/**
 * Purpose key.
 */
purpose: string, 
/**
 * Name of the purpose.
 */
purpose_name: string, 
/**
 * `granted` until its end, then `expired`.
 */
state: ConsentState, 
/**
 * When it ends or ended (RFC 3339).
 */
until: string, 
/**
 * Whether the processing still runs.
 */
running: boolean, };

/**
 * What to look at before an export.
 */
export type ExportAhead = { 
/**
 * Form of the file, as in [`ExportPeople`].
 */
format: string, 
/**
 * Purpose key.
 */
purpose: string, 
/**
 * Field keys; none: the minimal record.
 */
fields: Array<string>, 
/**
 * Only these people; none: everybody the purpose is about.
 */
people: Array<string> | null, };

/**
 * What an export would come to.
 */
export type ExportForeseen = { 
/**
 * People who would be in the file.
 */
exported: number, 
/**
 * People who would be left out, by reason.
 */
left_out: Record<string, number>, 
/**
 * For each column, how many people have a value for it.
 */
filled: Record<string, number>, 
/**
 * Keys of the fields that such a file has no place for.
 */
without_place: Array<string>, };

/**
 * People to go out in a file.
 */
export type ExportPeople = { 
/**
 * Form of the file: one word of [`exchange::people::PeopleFormat`].
 */
format: string, 
/**
 * Purpose key.
 */
purpose: string, 
/**
 * Recipient by name.
 */
recipient: string, 
/**
 * Field keys in the order of the columns; none: the minimal record.
 */
fields: Array<string>, 
/**
 * Why sealed fields go out; needed where one is named.
 */
reason: string | null, 
/**
 * The passphrase again, for fields that ask it.
 */
passphrase: string | null, 
/**
 * Only these people; none: everybody the purpose is about.
 */
people: Array<string> | null, };

/**
 * What an export came to.
 */
export type ExportedPeople = { 
/**
 * The file.
 */
path: string, 
/**
 * People in it.
 */
exported: number, 
/**
 * People who were left out, by reason.
 */
left_out: Record<string, number>, 
/**
 * What the lines of the log of disclosures have in common.
 */
disclosure: string, 
/**
 * Keys of the fields, in the order of the columns.
 */
fields: Array<string>, 
/**
 * SHA-256 of the file, hex.
 */
sha256: string, };

/**
 * `request extend`.
 */
export type ExtendRequest = { 
/**
 * Request.
 */
id: string, 
/**
 * Why it takes longer, as the person was told.
 */
reason: string | null, 
/**
 * When they were told (RFC 3339 or ISO date), in the first month.
 */
informed_at: string, };

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
 * What became of a field: `field unused`.
 */
export type FieldUse = { 
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
 * Came with the program.
 */
built_in: boolean, 
/**
 * People with a value in it.
 */
filled: number, 
/**
 * The same in whole percent of the people in the register.
 */
percent: number, 
/**
 * When a value was last stored, opened or given to somebody (RFC 3339).
 */
last_used: string | null, 
/**
 * Purposes (keys) that need it.
 */
purposes: Array<string>, 
/**
 * ISO 8601 period.
 */
retention: string, 
/**
 * `used`, `idle` (a year without use) or `empty` (the firm's own, nobody has a value in it).
 */
stands: string, };

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
 * Addresses that stay as keyed hashes.
 */
export type Fingerprint = { 
/**
 * The last day (ISO date), unless `lasting` or the ground is an objection: then as long as the firm does marketing.
 */
until: string, 
/**
 * An objection of the person stands.
 */
lasting: boolean, };

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
 * Something that is not written down.
 */
export type Gap = { 
/**
 * `balancing` of a purpose on legitimate interest (Article 6(1)(f)), `statute` of a purpose on a legal duty
 * (Article 6(3)), `contract` of a processor (Article 28(3)), `safeguards` of a recipient outside the EEA (Article
 * 46), `instruction` of a staff member (Articles 29, 32(4)), `controller` (Article 13(1)(a)).
 */
kind: string, 
/**
 * What it is of: key of a purpose, name of a recipient or a staff member, key of a setting.
 */
of: string, 
/**
 * The same as people read it.
 */
name: string, };

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
channel: string, 
/**
 * When (RFC 3339 or ISO date), not in the future; now if absent.
 */
at: string | null, };

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
 * `staff instruct`: a colleague was instructed and bound to confidentiality (Articles 29 and 32(4)).
 */
export type InstructStaff = { 
/**
 * Who.
 */
id: string, 
/**
 * When (ISO date).
 */
at: string, 
/**
 * Path of the signed paper, which is kept in the vault.
 */
file: string | null, };

/**
 * An instruction: `staff instructions`.
 */
export type InstructionRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Who was instructed.
 */
member: string, 
/**
 * Their name.
 */
name: string, 
/**
 * When (ISO date).
 */
at: string, 
/**
 * Name of the kept file.
 */
file: string | null, 
/**
 * SHA-256 of the file, hex.
 */
sha256: string | null, };

/**
 * `notice issue`: the catalogue becomes a version that people are told.
 */
export type IssueNotice = { 
/**
 * Version; the next number if absent.
 */
version: string | null, };

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
 * The law pack.
 */
export type LawState = { 
/**
 * Its name.
 */
pack: string, 
/**
 * The first day it is used for (ISO date).
 */
valid_from: string, };

/**
 * Letters that were made together.
 */
export type LetterBatch = { 
/**
 * Id.
 */
id: string, 
/**
 * The version of the notice they tell.
 */
version: string, 
/**
 * How many.
 */
letters: number, 
/**
 * When they were made (RFC 3339).
 */
made_at: string, 
/**
 * When they were given (RFC 3339), once that is written down.
 */
sent_on: string | null, };

/**
 * A letter with everything in its place, before it is made.
 */
export type LetterPreview = { 
/**
 * Language it is in.
 */
lang: string, 
/**
 * For whom, line by line.
 */
to: string, 
/**
 * What it is about.
 */
subject: string, 
/**
 * The words, paragraphs separated by empty lines.
 */
body: string, 
/**
 * Version of the firm's wording; none: worded by the program.
 */
version: string | null, 
/**
 * What is still missing: `text`, `to`, or a key of a setting.
 */
missing: Array<string>, };

/**
 * A letter as it is worded now.
 */
export type LetterText = { 
/**
 * `receipt identity extension refusal answer rectification restriction erasure`.
 */
letter: string, 
/**
 * `sk` or `en`.
 */
lang: string, 
/**
 * Version of the firm; none: worded by the program.
 */
version: string | null, 
/**
 * The words, with their places in braces.
 */
body: string, 
/**
 * Places that the words must have.
 */
required: Array<string>, 
/**
 * Words of the one who writes it are needed: a reason, or a question.
 */
needs_text: boolean, };

/**
 * A wording was registered.
 */
export type LetterTextAdded = { 
/**
 * Version.
 */
version: string, 
/**
 * SHA-256 of the words, hex.
 */
hash: string, };

/**
 * A letter that was written.
 */
export type LetterWritten = { 
/**
 * The file.
 */
path: string, 
/**
 * Pages.
 */
pages: number, 
/**
 * SHA-256 of the file, hex.
 */
sha256: string, };

/**
 * `notice letters`: one PDF with a letter for everybody who has to be told.
 */
export type LettersAsked = { 
/**
 * Only duties due on this day or before it (ISO date); all if absent.
 */
due_before: string | null, };

/**
 * The letters were written down as given.
 */
export type LettersGiven = { 
/**
 * People who were told.
 */
given: number, 
/**
 * Duties that met.
 */
met: number, };

/**
 * `notice sent`: the letters were given.
 */
export type LettersSent = { 
/**
 * Id of the letters.
 */
batch: string, 
/**
 * When (RFC 3339 or ISO date), not in the future; now if absent.
 */
at: string | null, };

/**
 * The letters were written. That they were given is another act.
 */
export type LettersWritten = { 
/**
 * Where.
 */
path: string, 
/**
 * Their number, for writing down that they were given.
 */
batch: string, 
/**
 * The version of the notice they tell.
 */
version: string, 
/**
 * Letters.
 */
letters: number, 
/**
 * Those without a postal address, to be given in person.
 */
without_address: number, 
/**
 * Pages.
 */
pages: number, 
/**
 * SHA-256 in hex.
 */
sha256: string, 
/**
 * Characters no font could draw, as `U+1F600`.
 */
undrawable: Array<string>, };

/**
 * `restrict lift`: ends a restriction.
 */
export type LiftRestriction = { 
/**
 * Restriction.
 */
id: string, 
/**
 * When the person was told that it would be lifted (RFC 3339 or ISO date), not in the future.
 */
informed_at: string, };

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
 * A value that lost its ground, or the person as a whole.
 */
export type LosingGround = { 
/**
 * Field key; none: the person as a whole, because no purpose runs.
 */
field: string | null, 
/**
 * Its label in the language of the session.
 */
label: string | null, 
/**
 * Key of the purpose that keeps it longest; none: no purpose ever needed it.
 */
purpose: string | null, 
/**
 * Name of that purpose.
 */
purpose_name: string | null, 
/**
 * How it lost its ground: `ended consent-withdrawn objected new-version retention no-purpose`.
 */
reason: string, 
/**
 * The day from which its time runs (ISO date).
 */
since: string, 
/**
 * The last day on which it is kept (ISO date).
 */
until: string, 
/**
 * The law that keeps it so long, in the language of the session.
 */
law: string | null, };

/**
 * Something that lost its ground: `purpose losing`.
 */
export type LosingRow = { 
/**
 * Id of the stored value; of a person as a whole, the person.
 */
id: string, 
/**
 * Person.
 */
person: string, 
/**
 * Key of the field; none: the person as a whole.
 */
field: string | null, 
/**
 * Key of the purpose that keeps it longest; none: no purpose ever needed it, or the person is restricted.
 */
purpose: string | null, 
/**
 * How it lost its ground: `ended consent-withdrawn objected new-version retention no-purpose`.
 */
reason: string, 
/**
 * The day from which its time runs (ISO date).
 */
since: string, 
/**
 * The last day on which it is kept (ISO date); after it, it stands in `retention due`.
 */
until: string, 
/**
 * The law that keeps it so long, in the language of the session.
 */
law: string | null, 
/**
 * Processing is restricted: nothing may be erased while that holds (Article 18).
 */
restricted: boolean, };

/**
 * What lost its ground.
 */
export type LosingState = { 
/**
 * Values, and people as a whole, whose last day is not over yet.
 */
waiting: number, 
/**
 * The earliest of these days (ISO date).
 */
next: string | null, };

/**
 * What was recorded.
 */
export type MarkRecorded = { 
/**
 * Id of the restriction or the objection.
 */
id: string, };

/**
 * `request match`: it is known now who asks.
 */
export type MatchRequest = { 
/**
 * Any request of the letter.
 */
id: string, 
/**
 * Person.
 */
person: string, };

/**
 * `field add`.
 */
export type NewField = { 
/**
 * Key: lower-case letters, digits, underscore.
 */
key: string, 
/**
 * Label; in Slovak, where the English one is given too.
 */
label: string, 
/**
 * Label in English; as the Slovak one if absent.
 */
label_en: string | null, 
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
 * Words a letter anew.
 */
export type NewLetterText = { 
/**
 * Which letter.
 */
letter: string, 
/**
 * `sk` or `en`.
 */
lang: string, 
/**
 * Version; the next number if absent.
 */
version: string | null, 
/**
 * The words, with their places in braces.
 */
body: string, };

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
 * Name; in Slovak, where the English one is given too.
 */
name: string, 
/**
 * Name in English; as the Slovak one if absent.
 */
name_en: string | null, 
/**
 * Basis.
 */
basis: Basis, 
/**
 * Field keys.
 */
fields: Array<string>, 
/**
 * Those who receive data for it, by name or id.
 */
recipients: Array<string>, 
/**
 * Third countries and safeguards.
 */
transfers: string | null, 
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
 * `breach note`: at least one of it.
 */
export type NoteBreach = { 
/**
 * Id.
 */
id: string, 
/**
 * What happened, learnt later.
 */
facts: string | null, 
/**
 * Likely consequences (Article 33(3)(c)).
 */
effects: string | null, 
/**
 * Measures taken or proposed (Article 33(3)(d)).
 */
measures: string | null, 
/**
 * Whether the vault on the device was locked: `yes no unknown`.
 */
device_locked: string | null, 
/**
 * Whether no passphrase and no recovery sheet went along: `yes no unknown`.
 */
key_safe: string | null, };

/**
 * Which notice is wanted.
 */
export type NoticeAsked = { 
/**
 * An issued version; what the catalogue says now if absent.
 */
version: string | null, 
/**
 * 13 or 14: without what only the other Article asks for; both if absent.
 */
article: number | null, 
/**
 * `sk` or `en`; the language of the session if absent.
 */
lang: string | null, };

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
 * A label and a value.
 */
export type NoticeFact = { 
/**
 * Label.
 */
label: string, 
/**
 * Value.
 */
value: string, };

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
 * A version was issued, in both languages.
 */
export type NoticeIssued = { 
/**
 * Version.
 */
version: string, };

/**
 * Something a complete notice needs.
 */
export type NoticeMissing = { 
/**
 * `controller-name controller-address controller-contact purposes statute safeguards`.
 */
code: string, 
/**
 * The purpose or recipient it is missing at.
 */
about: string | null, 
/**
 * A sentence that says so.
 */
text: string, };

/**
 * A piece of a section: one of the three is filled.
 */
export type NoticePassage = { 
/**
 * Prose.
 */
paragraph: string | null, 
/**
 * Items.
 */
items: Array<string>, 
/**
 * What the facts are about.
 */
about: string | null, 
/**
 * Labels and values.
 */
rows: Array<NoticeFact>, };

/**
 * A section of a notice.
 */
export type NoticeSection = { 
/**
 * What it is about: `controller purposes data source recipients transfers provision rights withdrawal complaint
 * automated objection written`.
 */
topic: string, 
/**
 * The Article that alone asks for it.
 */
only: number | null, 
/**
 * Heading; empty for a text that was written by hand.
 */
heading: string, 
/**
 * Shown clearly and separately (Article 21(4)).
 */
apart: boolean, 
/**
 * What it says.
 */
passages: Array<NoticePassage>, };

/**
 * A notice to be looked at.
 */
export type NoticeView = { 
/**
 * The version shown; none: the catalogue says something else than the version in force.
 */
version: string | null, 
/**
 * The version in force, if one was issued.
 */
in_force: string | null, 
/**
 * Since when the version in force is (RFC 3339).
 */
in_force_since: string | null, 
/**
 * Whether the catalogue says something else than the version in force.
 */
changed: boolean, 
/**
 * What a complete notice still needs.
 */
missing: Array<NoticeMissing>, 
/**
 * Its title.
 */
title: string, 
/**
 * Its sections.
 */
sections: Array<NoticeSection>, };

/**
 * A notice was written as PDF.
 */
export type NoticeWritten = { 
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
 * The version; none: a draft.
 */
version: string | null, 
/**
 * What a complete notice still needs.
 */
missing: Array<NoticeMissing>, 
/**
 * Characters no font could draw, as `U+1F600`.
 */
undrawable: Array<string>, };

/**
 * `breach notified`.
 */
export type NotifiedBreach = { 
/**
 * Id.
 */
id: string, 
/**
 * When: RFC 3339, or a date.
 */
at: string, 
/**
 * `first further final`; the first one, or a further one, where nothing is said.
 */
phase: string | null, 
/**
 * Under which number the authority has it.
 */
reference: string | null, 
/**
 * Why it was late, or what was added.
 */
reason: string | null, };

/**
 * `object`: an objection (Article 21).
 */
export type Object = { 
/**
 * Person.
 */
person: string, 
/**
 * Purpose key; absent: all direct marketing.
 */
purpose: string | null, };

/**
 * A purpose that can be objected to.
 */
export type ObjectablePurpose = { 
/**
 * Purpose key.
 */
purpose: string, 
/**
 * Name in the language of the session.
 */
name: string, 
/**
 * It is direct marketing.
 */
marketing: boolean, 
/**
 * An objection of the person stands against it; not told of a restricted person.
 */
objected: boolean, };

/**
 * An objection (Article 21).
 */
export type ObjectionView = { 
/**
 * Id.
 */
id: string, 
/**
 * Purpose key; none: all direct marketing.
 */
purpose: string | null, 
/**
 * Name of the purpose in the language of the session.
 */
purpose_name: string | null, 
/**
 * When (RFC 3339).
 */
at: string, 
/**
 * When a new consent of the person ended it (RFC 3339); none: it stands.
 */
ended_at: string | null, };

/**
 * What to do with a row whose person is known.
 */
export type OnDuplicate = "skip" | "fill" | "update" | "create";

/**
 * `breach open`.
 */
export type OpenBreach = { 
/**
 * `lost-device wrong-recipient unauthorised-access lost-data altered-data other`.
 */
what: string, 
/**
 * When the firm became aware of it: RFC 3339, or a date, which means its first moment.
 */
aware_at: string, 
/**
 * When it began; everything on record counts if absent.
 */
from: string | null, 
/**
 * When it was over; when the firm became aware if absent.
 */
until: string | null, 
/**
 * Name of the recipient who got what they should not have.
 */
recipient: string | null, 
/**
 * Whose acts are meant: id or exact name of a staff member.
 */
by: string | null, 
/**
 * File of the backup that is meant, as `backup list` names it.
 */
backup: string | null, 
/**
 * What happened, in words.
 */
facts: string | null, };

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
 * `request open`: a letter on the table.
 */
export type OpenRequest = { 
/**
 * Who asks, if they are in the register.
 */
person: string | null, 
/**
 * Else the name in the letter.
 */
unknown: string | null, 
/**
 * `access rectification erasure restriction portability objection withdrawal`: each becomes a request.
 */
kinds: Array<string>, 
/**
 * When it came in (ISO date or RFC 3339), not in the future.
 */
received: string, 
/**
 * `paper phone email sms web in-person`.
 */
channel: string, 
/**
 * What they ask for, in words.
 */
words: string | null, };

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
 * A file in a data package.
 */
export type PackedFile = { 
/**
 * Its name.
 */
name: string, 
/**
 * Bytes.
 */
size: number, 
/**
 * SHA-256, hex.
 */
sha256: string, };

/**
 * A kept paper that was taken out.
 */
export type PaperTaken = { 
/**
 * Where it was written.
 */
path: string, 
/**
 * SHA-256 of its bytes, hex.
 */
sha256: string, };

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
 * `request pause` and `request resume`.
 */
export type PauseRequest = { 
/**
 * Request.
 */
id: string, 
/**
 * What is waited for: `identity clarification`; none: the person answered.
 */
waits_for: string | null, 
/**
 * When (RFC 3339 or ISO date); now if absent.
 */
at: string | null, };

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
 * How a person stands: restrictions and objections. Of a restricted person name, mark and grounds only.
 */
export type PersonMarks = { 
/**
 * Person.
 */
person: string, 
/**
 * Display name.
 */
name: string, 
/**
 * Processing is restricted now.
 */
restricted: boolean, 
/**
 * Restricted although no restriction is in force: a law kept something of them from erasure. Nobody can lift that.
 */
by_law: boolean, 
/**
 * Restrictions, oldest first.
 */
restrictions: Array<RestrictionView>, 
/**
 * Objections, oldest first.
 */
objections: Array<ObjectionView>, 
/**
 * Purposes of the firm that can be objected to.
 */
objectable: Array<ObjectablePurpose>, };

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
 * What no running purpose needs any more, proposed for erasure with its day; the person as a whole last.
 */
losing_ground: Array<LosingGround>, 
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
 * `report portability`.
 */
export type PortabilityRequest = { 
/**
 * Person.
 */
person: string, 
/**
 * `sk` or `en`: of the page for people; the person's or the session's language if absent. The read-me is in both.
 */
lang: string | null, 
/**
 * The request for portability that it answers.
 */
request: string | null, };

/**
 * A data package was written.
 */
export type PortabilityWritten = { 
/**
 * Where.
 */
path: string, 
/**
 * The files in it.
 */
files: Array<PackedFile>, 
/**
 * SHA-256 of the package, hex.
 */
sha256: string, 
/**
 * Values in it.
 */
values: number, 
/**
 * What Article 15 tells and Article 20 does not cover.
 */
left_out: number, };

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
 * `privacy status`.
 */
export type PrivacyStatus = { 
/**
 * Nothing is overdue, nothing is missing, the chain holds and there is a recent backup.
 */
in_order: boolean, 
/**
 * Duties by kind, each kind once: `notices requests telling retention breaches`.
 */
duties: Array<DutyState>, 
/**
 * What the firm still has to write down.
 */
gaps: Array<Gap>, 
/**
 * What lost its ground and waits for its last day.
 */
losing: LosingState, 
/**
 * Sealed fields shown in the last twelve months, by reason, the most frequent first.
 */
reveals: Array<RevealReason>, 
/**
 * Fields that are stored and not used, and the firm's own that nobody has a value in.
 */
unused: Array<FieldUse>, 
/**
 * Backups.
 */
backups: BackupsStanding, 
/**
 * The access log.
 */
chain: ChainView, 
/**
 * The law the program counts with today.
 */
law: LawState, };

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
 * A version of a purpose: `purpose history`.
 */
export type PurposeVersion = { 
/**
 * When the next version took its place (RFC 3339); the current one has none.
 */
until: string | null, 
/**
 * Keys of what differs from the version before it; of the first version none.
 */
changed: Array<string>, 
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
people: number, 
/**
 * Names of those who receive data for it.
 */
recipients: Array<string>, 
/**
 * Third countries and safeguards; none if absent.
 */
transfers: string | null, 
/**
 * When this version was written (RFC 3339).
 */
written_at: string, 
/**
 * Who wrote it; nobody where that was not kept.
 */
written_by: string | null, };

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
people: number, 
/**
 * Names of those who receive data for it.
 */
recipients: Array<string>, 
/**
 * Third countries and safeguards; none if absent.
 */
transfers: string | null, 
/**
 * When this version was written (RFC 3339).
 */
written_at: string, 
/**
 * Who wrote it; nobody where that was not kept.
 */
written_by: string | null, };

/**
 * The passphrase again, before an act that needs it.
 */
export type Reauth = { 
/**
 * Of the staff member who is in.
 */
passphrase: string, };

/**
 * `consent receipt`: what the person gave, refused or withdrew, for themselves.
 */
export type ReceiptAsked = { 
/**
 * Event.
 */
event: string, 
/**
 * `pdf` or `json` (fields of ISO/IEC TS 27560).
 */
format: string, 
/**
 * `sk` or `en`; the person's language, else that of the session if absent.
 */
lang: string | null, };

/**
 * A receipt was written.
 */
export type ReceiptWritten = { 
/**
 * Where.
 */
path: string, 
/**
 * `pdf` or `json`.
 */
format: string, 
/**
 * Number of the receipt.
 */
receipt_id: string, 
/**
 * Pages, of a PDF.
 */
pages: number | null, 
/**
 * SHA-256 in hex.
 */
sha256: string, };

/**
 * Somebody who may receive data.
 */
export type RecipientRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * ISO 3166-1 alpha-2.
 */
country: string, 
/**
 * `processor` or `controller`.
 */
role: string, 
/**
 * Safeguards for a third country.
 */
safeguards: string | null, 
/**
 * Since when (RFC 3339).
 */
created_at: string, 
/**
 * Outside the European Economic Area.
 */
third_country: boolean, 
/**
 * Contracts, the last signed first.
 */
contracts: Array<ContractRow>, 
/**
 * Keys of the purposes that name it in their current version.
 */
purposes: Array<string>, };

/**
 * Somebody who received something about the person.
 */
export type RecipientToTell = { 
/**
 * Name.
 */
name: string, 
/**
 * Labels of what was given.
 */
what: Array<string>, 
/**
 * The last time (RFC 3339).
 */
last_at: string, };

/**
 * `recipient tell`: one of the two.
 */
export type RecipientTold = { 
/**
 * Id of the task.
 */
id: string, 
/**
 * When the recipient was told (RFC 3339 or an ISO date).
 */
told_at: string | null, 
/**
 * Why it cannot be told, or only with a disproportionate effort.
 */
impossible: string | null, };

/**
 * A version of a recipient: `recipient history`.
 */
export type RecipientVersionRow = { 
/**
 * Version, from 1.
 */
version: number, 
/**
 * Name.
 */
name: string, 
/**
 * ISO 3166-1 alpha-2.
 */
country: string, 
/**
 * `processor` or `controller`.
 */
role: string, 
/**
 * Safeguards for a third country.
 */
safeguards: string | null, 
/**
 * When it was written (RFC 3339).
 */
written_at: string, 
/**
 * Who wrote it; nobody where that was not kept.
 */
written_by: string | null, };

/**
 * `report processing`: the record of processing activities.
 */
export type RecordAsked = { 
/**
 * `sk` or `en`; the language of the session if absent.
 */
lang: string | null, };

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
evidence: string | null, 
/**
 * A parent consented for a child; the evidence proves it (Article 8).
 */
by_parent: boolean, };

/**
 * The record was written as PDF.
 */
export type RecordWritten = { 
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
 * Processing activities in it.
 */
activities: number, 
/**
 * Characters no font could draw, as `U+1F600`.
 */
undrawable: Array<string>, };

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
 * How many requests there are to do. Nobody is named.
 */
export type RequestCounts = { 
/**
 * Not closed.
 */
open: number, 
/**
 * Of these, with seven days or fewer to go.
 */
soon: number, 
/**
 * Of these, past the legal last day.
 */
late: number, };

/**
 * The clock of a request (ISO dates).
 */
export type RequestDates = { 
/**
 * Request.
 */
id: string, 
/**
 * Kind.
 */
kind: string, 
/**
 * One month, before it is moved to a working day.
 */
due_strict: string, 
/**
 * The legal last day.
 */
due: string, 
/**
 * Three months from receipt, before it is moved to a working day.
 */
extended_strict: string, 
/**
 * The legal last day with the extension.
 */
extended_due: string, 
/**
 * The firm's own goal.
 */
target: string, };

/**
 * What was done.
 */
export type RequestDone = { 
/**
 * Request; of an act, the row it made.
 */
id: string, };

/**
 * A letter was written down.
 */
export type RequestOpened = { 
/**
 * The same for all requests of the letter.
 */
letter: string, 
/**
 * Every request of the letter, the first one too.
 */
requests: Array<RequestDates>, 
/**
 * Request.
 */
id: string, 
/**
 * Kind.
 */
kind: string, 
/**
 * One month, before it is moved to a working day.
 */
due_strict: string, 
/**
 * The legal last day.
 */
due: string, 
/**
 * Three months from receipt, before it is moved to a working day.
 */
extended_strict: string, 
/**
 * The legal last day with the extension.
 */
extended_due: string, 
/**
 * The firm's own goal.
 */
target: string, };

/**
 * A request on the desk.
 */
export type RequestRow = { 
/**
 * The same for requests of one letter.
 */
letter: string, 
/**
 * How it came in.
 */
channel: string, 
/**
 * When it came in (ISO date).
 */
received: string, 
/**
 * Who asks, if they are in the register.
 */
person: string | null, 
/**
 * Display name, or the name in the letter; none if the person was erased.
 */
name: string | null, 
/**
 * `received identity collecting review closed refused`.
 */
state: string, 
/**
 * The next thing to do: `identity act tell letter send`; none if closed.
 */
next: string | null, 
/**
 * The act that answers it: `report correction erasure restriction package objection withdrawal`.
 */
act: string, 
/**
 * It takes effect at once: the month is only for reporting back.
 */
at_once: boolean, 
/**
 * The person was told that it takes longer.
 */
extended: boolean, 
/**
 * An answer of the person is waited for.
 */
paused: boolean, 
/**
 * The last day that counts now: `due` or `extended_due` (ISO date).
 */
deadline: string, 
/**
 * The same before it is moved to a working day.
 */
deadline_strict: string, 
/**
 * Days to `deadline`; negative when it has passed; for a closed one, as it was when the answer was sent.
 */
days_left: number, 
/**
 * Why the last day was moved: `weekend` or the name of the holiday it would have been.
 */
moved_by: string | null, 
/**
 * `done partly refused`; none: open.
 */
outcome: string | null, 
/**
 * When the answer was sent (RFC 3339).
 */
sent_at: string | null, 
/**
 * Request.
 */
id: string, 
/**
 * Kind.
 */
kind: string, 
/**
 * One month, before it is moved to a working day.
 */
due_strict: string, 
/**
 * The legal last day.
 */
due: string, 
/**
 * Three months from receipt, before it is moved to a working day.
 */
extended_strict: string, 
/**
 * The legal last day with the extension.
 */
extended_due: string, 
/**
 * The firm's own goal.
 */
target: string, };

/**
 * Something that was done about a request.
 */
export type RequestStep = { 
/**
 * Id.
 */
id: string, 
/**
 * `identity paused resumed extended act corrected told letter closed`.
 */
step: string, 
/**
 * When it happened (RFC 3339).
 */
at: string, 
/**
 * Method, what is waited for, act, letter, labels of fields, or the name of a recipient.
 */
detail: string | null, 
/**
 * Result of the check of identity, or outcome.
 */
result: string | null, 
/**
 * Reason, or what was wrong.
 */
words: string | null, 
/**
 * Staff member by name.
 */
staff: string, };

/**
 * A line of the checklist.
 */
export type RequestTask = { 
/**
 * `identity act tell letter send`.
 */
task: string, 
/**
 * It is done.
 */
done: boolean, };

/**
 * `request show`: a request with what was done about it.
 */
export type RequestView = { 
/**
 * Today (ISO date), by the clock of the vault.
 */
today: string, 
/**
 * What they ask for, in words.
 */
words: string | null, 
/**
 * What there is to do, in order.
 */
checklist: Array<RequestTask>, 
/**
 * What was done, oldest first.
 */
steps: Array<RequestStep>, 
/**
 * Other requests of the same letter.
 */
with: Array<RequestDates>, 
/**
 * Who received the data and has to be told (Article 19).
 */
recipients_to_tell: Array<string>, 
/**
 * Days on which an answer of the person was waited for.
 */
paused_days: number, 
/**
 * The last day if the clock stood on those days (ISO date): beside the strict date, never instead of it.
 */
deadline_with_pauses: string | null, 
/**
 * The last day on which the person can be told that it takes longer (ISO date); none if they were, or too late.
 */
extend_until: string | null, 
/**
 * The same for requests of one letter.
 */
letter: string, 
/**
 * How it came in.
 */
channel: string, 
/**
 * When it came in (ISO date).
 */
received: string, 
/**
 * Who asks, if they are in the register.
 */
person: string | null, 
/**
 * Display name, or the name in the letter; none if the person was erased.
 */
name: string | null, 
/**
 * `received identity collecting review closed refused`.
 */
state: string, 
/**
 * The next thing to do: `identity act tell letter send`; none if closed.
 */
next: string | null, 
/**
 * The act that answers it: `report correction erasure restriction package objection withdrawal`.
 */
act: string, 
/**
 * It takes effect at once: the month is only for reporting back.
 */
at_once: boolean, 
/**
 * The person was told that it takes longer.
 */
extended: boolean, 
/**
 * An answer of the person is waited for.
 */
paused: boolean, 
/**
 * The last day that counts now: `due` or `extended_due` (ISO date).
 */
deadline: string, 
/**
 * The same before it is moved to a working day.
 */
deadline_strict: string, 
/**
 * Days to `deadline`; negative when it has passed; for a closed one, as it was when the answer was sent.
 */
days_left: number, 
/**
 * Why the last day was moved: `weekend` or the name of the holiday it would have been.
 */
moved_by: string | null, 
/**
 * `done partly refused`; none: open.
 */
outcome: string | null, 
/**
 * When the answer was sent (RFC 3339).
 */
sent_at: string | null, 
/**
 * Request.
 */
id: string, 
/**
 * Kind.
 */
kind: string, 
/**
 * One month, before it is moved to a working day.
 */
due_strict: string, 
/**
 * The legal last day.
 */
due: string, 
/**
 * Three months from receipt, before it is moved to a working day.
 */
extended_strict: string, 
/**
 * The legal last day with the extension.
 */
extended_due: string, 
/**
 * The firm's own goal.
 */
target: string, };

/**
 * `request list`.
 */
export type RequestsQuery = { 
/**
 * Only those that are not closed.
 */
open: boolean, };

/**
 * The desk.
 */
export type RequestsView = { 
/**
 * Open ones by the legal last day, then closed ones, the last closed first.
 */
rows: Array<RequestRow>, 
/**
 * How many there are to do.
 */
counts: RequestCounts, 
/**
 * Today (ISO date).
 */
today: string, };

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
 * `restrict`: from now on the data are stored and nothing else (Article 18).
 */
export type Restrict = { 
/**
 * Person.
 */
person: string, 
/**
 * `accuracy unlawful claims objection`.
 */
ground: string, };

/**
 * The end of a restriction.
 */
export type RestrictionLifted = { 
/**
 * Id of the restriction.
 */
id: string, 
/**
 * Whether the person is still restricted on another ground.
 */
restricted: boolean, };

/**
 * A restriction (Article 18).
 */
export type RestrictionView = { 
/**
 * Id.
 */
id: string, 
/**
 * `accuracy unlawful claims objection`.
 */
ground: string, 
/**
 * Since when (RFC 3339).
 */
since: string, 
/**
 * When the person was told that it would be lifted (RFC 3339).
 */
informed_at: string | null, 
/**
 * When it was lifted (RFC 3339); none: in force.
 */
lifted_at: string | null, };

/**
 * What a review came to.
 */
export type RetentionApplied = { 
/**
 * What became of each row, in the order of the review.
 */
rows: Array<AppliedRow>, 
/**
 * How many rows there are.
 */
total: number, 
/**
 * Rows that were erased.
 */
erased: number, 
/**
 * Rows that were kept.
 */
kept: number, 
/**
 * Recipients by name who have to be told (Article 19).
 */
recipients_to_tell: Array<string>, 
/**
 * Every backup that did not know of the erasures, with how far they reached.
 */
backups: Array<BackupReach>, };

/**
 * The review queue as people read it.
 */
export type RetentionQueue = { 
/**
 * Everything whose time is over, soonest first.
 */
rows: Array<RetentionRow>, 
/**
 * The day it is told for (ISO date).
 */
on: string, };

/**
 * `retention apply`: a review of what was due.
 */
export type RetentionReview = { 
/**
 * The rows that were decided about; the others stay in the queue.
 */
rows: Array<ReviewedRow>, };

/**
 * A line of the queue with its words.
 */
export type RetentionRow = { 
/**
 * Display name; none: nobody knows whose it is.
 */
name: string | null, 
/**
 * Label of the field or kind of row in the language of the session; none: all of it.
 */
field_label: string | null, 
/**
 * Name of the purpose in the language of the session.
 */
purpose_name: string | null, 
/**
 * What it is: `person value left proof suppression`; `left`: what an erasure kept under a law that has lapsed.
 */
kind: string, 
/**
 * Id of the stored value or row; of a person as a whole, the person; of a proof or suppression, its own.
 */
id: string, 
/**
 * Person; of a proof or suppression nobody knows whose it is: its own id.
 */
person: string, 
/**
 * Key of the field, or the table of a row that is no value; none: all of it.
 */
field: string | null, 
/**
 * Key of the purpose that kept it longest; none: no purpose of the person needs it, or the person is restricted.
 */
purpose: string | null, 
/**
 * From what the time ran: `ended last-act no-purpose law-lapsed`.
 */
reason: string, 
/**
 * The day from which it ran (ISO date).
 */
since: string, 
/**
 * The last day on which it was to be kept (ISO date).
 */
until: string, 
/**
 * The law that kept it so long, in the language of the session.
 */
law: string | null, 
/**
 * Processing is restricted: nothing may be erased while that holds (Article 18).
 */
restricted: boolean, };

/**
 * Reveals for one reason.
 */
export type RevealReason = { 
/**
 * The reason as it was given.
 */
reason: string, 
/**
 * How many times.
 */
count: number, 
/**
 * The last time (RFC 3339).
 */
last_at: string | null, };

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
 * A row of `retention due` with what was decided.
 */
export type ReviewedRow = { 
/**
 * Id, as `retention due` told it.
 */
id: string, 
/**
 * `erase` or `keep`.
 */
decision: string, 
/**
 * Why it is kept; needed for `keep`.
 */
reason: string | null, };

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
 * `document save`, and `report access --again`.
 */
export type SaveDocument = { 
/**
 * Id of the document.
 */
document: string, 
/**
 * Password of the copy, for a PDF; else it comes out byte for byte.
 */
password: string | null, };

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
 * `basis`, `consent`, `objected`, `kept`, `informed`, `notice-due`, `restricted`, `no-basis`, `sample`.
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
 * `suppression check`: whether an address would be refused.
 */
export type SuppressionView = { 
/**
 * It would be.
 */
suppressed: boolean, 
/**
 * Since when (RFC 3339); none if it would not.
 */
since: string | null, 
/**
 * How many proofs of consents or refusals of this address the sealed archive holds.
 */
archived: number, 
/**
 * The day until which the last of them is kept (ISO date).
 */
archived_until: string | null, };

/**
 * `request told`: a recipient was told (Article 19).
 */
export type TellRecipient = { 
/**
 * Request.
 */
id: string, 
/**
 * By name.
 */
recipient: string, 
/**
 * When (RFC 3339 or ISO date); now if absent.
 */
at: string | null, };

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
 * A recipient who has to be told of a rectification, erasure or restriction (Article 19).
 */
export type ToTellRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Recipient by name.
 */
recipient: string, 
/**
 * ISO 3166-1 alpha-2.
 */
country: string, 
/**
 * What of: `erased restricted rectified`.
 */
cause: string, 
/**
 * The person; none once everything about them was erased.
 */
person: string | null, 
/**
 * Receipt of the erasure.
 */
receipt: string | null, 
/**
 * Keys of the fields the recipient was given.
 */
fields: Array<string>, 
/**
 * When it was given data the last time (RFC 3339).
 */
given_at: string, 
/**
 * Since when it has to be told (RFC 3339).
 */
since: string, 
/**
 * `open told impossible`.
 */
state: string, 
/**
 * When it was told (RFC 3339).
 */
told_at: string | null, 
/**
 * Why it cannot be told.
 */
impossible: string | null, };

/**
 * `breach told`.
 */
export type ToldBreach = { 
/**
 * Id.
 */
id: string, 
/**
 * When: RFC 3339, or a date.
 */
at: string, 
/**
 * `letter email sms phone in-person public`.
 */
channel: string, 
/**
 * Remarks.
 */
reason: string | null, };

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

/**
 * `request letter`: a letter about a request.
 */
export type WriteLetter = { 
/**
 * Request.
 */
id: string, 
/**
 * Which letter.
 */
letter: string, 
/**
 * `sk` or `en`; the person's or the session's language if absent.
 */
lang: string | null, 
/**
 * Name and address of whom it is for, line by line; the name in the register if absent. It is not kept.
 */
to: string | null, 
/**
 * Words of the one who writes it: the reason, the question, what was done.
 */
text: string | null, 
/**
 * Another wording, for a look before it is registered.
 */
body: string | null, };

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
  staff_instruct: { request: InstructStaff; view: InstructionRow; job: false };
  staff_instructions: { request: null; view: Array<InstructionRow>; job: false };
  instruction_save: { request: string; view: PaperTaken | null; job: false };
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
  fields_usage: { request: null; view: Array<FieldUse>; job: false };
  unlock_fields: { request: UnlockFields; view: Unlocked; job: false };
  unlock_state: { request: null; view: OpenFields; job: false };
  cover_fields: { request: CoverFields; view: OpenFields; job: false };
  purposes_list: { request: null; view: Array<PurposeView>; job: false };
  purpose_add: { request: NewPurpose; view: PurposeView; job: false };
  purpose_history: { request: string; view: Array<PurposeVersion>; job: false };
  purposes_losing: { request: string | null; view: Array<LosingRow>; job: false };
  processing_start: { request: ProcessingChange; view: null; job: false };
  processing_end: { request: ProcessingChange; view: null; job: false };
  consent_board: { request: string; view: ConsentBoard; job: false };
  consent_record: { request: RecordConsent; view: ConsentRecorded; job: false };
  evidence_pick: { request: null; view: PickedFile | null; job: false };
  consent_receipt_save: { request: ReceiptAsked; view: ReceiptWritten | null; job: false };
  consents_expiring: { request: ExpiringAsked; view: Array<ExpiringConsent>; job: false };
  consents_expire: { request: null; view: ConsentsExpired; job: false };
  wordings_list: { request: null; view: Array<WordingView>; job: false };
  wording_add: { request: NewWording; view: WordingAdded; job: false };
  notice_duties: { request: DutiesQuery; view: DutiesPage; job: false };
  notice_give: { request: GiveNotice; view: NoticeGiven; job: false };
  notice_show: { request: NoticeAsked; view: NoticeView; job: false };
  notice_issue: { request: IssueNotice; view: NoticeIssued; job: false };
  notice_save: { request: NoticeAsked; view: NoticeWritten | null; job: false };
  record_save: { request: RecordAsked; view: RecordWritten | null; job: false };
  notice_letters_save: { request: LettersAsked; view: LettersWritten | null; job: true };
  notice_letters: { request: null; view: Array<LetterBatch>; job: false };
  notice_letters_sent: { request: LettersSent; view: LettersGiven; job: false };
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
  portability_write: { request: PortabilityRequest; view: PortabilityWritten | null; job: true };
  documents_list: { request: string; view: Array<DocumentRow>; job: false };
  document_save: { request: SaveDocument; view: DocumentSaved | null; job: true };
  requests_list: { request: RequestsQuery; view: RequestsView; job: false };
  requests_counts: { request: null; view: RequestCounts; job: false };
  request_show: { request: string; view: RequestView; job: false };
  request_open: { request: OpenRequest; view: RequestOpened; job: false };
  request_identity: { request: CheckIdentity; view: RequestDone; job: false };
  request_pause: { request: PauseRequest; view: RequestDone; job: false };
  request_extend: { request: ExtendRequest; view: RequestDone; job: false };
  request_close: { request: CloseRequest; view: RequestDone; job: false };
  request_match: { request: MatchRequest; view: RequestDone; job: false };
  request_told: { request: TellRecipient; view: RequestDone; job: false };
  request_act: { request: ActOnRequest; view: RequestDone; job: false };
  request_correct: { request: CorrectFields; view: PersonSaved; job: false };
  requests_calendar: { request: null; view: number | null; job: false };
  letter_texts: { request: null; view: Array<LetterText>; job: false };
  letter_reword: { request: NewLetterText; view: LetterTextAdded; job: false };
  letter_preview: { request: WriteLetter; view: LetterPreview; job: false };
  letter_write: { request: WriteLetter; view: LetterWritten | null; job: false };
  restriction_marks: { request: string; view: PersonMarks; job: false };
  person_restrict: { request: Restrict; view: MarkRecorded; job: false };
  restriction_lift: { request: LiftRestriction; view: RestrictionLifted; job: false };
  person_object: { request: Object; view: MarkRecorded; job: false };
  recipients_list: { request: null; view: Array<RecipientRow>; job: false };
  recipient_add: { request: AddRecipient; view: string; job: false };
  recipient_change: { request: ChangeRecipient; view: RecipientRow; job: false };
  recipient_history: { request: string; view: Array<RecipientVersionRow>; job: false };
  paper_pick: { request: null; view: PickedFile | null; job: false };
  contract_save: { request: string; view: PaperTaken | null; job: false };
  to_tell_list: { request: null; view: Array<ToTellRow>; job: false };
  recipient_told: { request: RecipientTold; view: ToTellRow; job: false };
  tell_letter_save: { request: string; view: LetterWritten | null; job: true };
  export_ahead: { request: ExportAhead; view: ExportForeseen; job: false };
  export_people: { request: ExportPeople; view: ExportedPeople | null; job: true };
  privacy_status: { request: null; view: PrivacyStatus; job: false };
  retention_queue: { request: null; view: RetentionQueue; job: false };
  retention_apply: { request: RetentionReview; view: RetentionApplied; job: true };
  erasure_check: { request: string; view: ErasureCheck; job: false };
  erasure_run: { request: EraseRun; view: ErasureDone; job: true };
  certificate_save: { request: string; view: CertificateWritten | null; job: true };
  suppression_check: { request: string; view: SuppressionView; job: false };
  breach_list: { request: null; view: Array<BreachRow>; job: false };
  breach_show: { request: string; view: BreachView; job: false };
  breach_open: { request: OpenBreach; view: BreachOpened; job: false };
  breach_affected: { request: string; view: BreachAffected; job: false };
  breach_note: { request: NoteBreach; view: BreachView; job: false };
  breach_decide: { request: DecideBreach; view: BreachView; job: false };
  breach_notified: { request: NotifiedBreach; view: BreachView; job: false };
  breach_told: { request: ToldBreach; view: BreachView; job: false };
  breach_report: { request: string; view: BreachPaper | null; job: true };
  breach_letters: { request: string; view: BreachPaper | null; job: true };
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
