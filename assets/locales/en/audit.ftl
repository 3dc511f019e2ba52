# The access log.

## Acts of the access log. The list of words stands in crm/src/audit/acts.rs and vault/src/audit/mod.rs.

audit-act-vault-created = Vault created
audit-act-register-founded = Register founded
audit-act-unlock = Vault unlocked
audit-act-unlock-failed = Failed tries to unlock the vault
audit-act-vault-finding = Found while opening the vault
audit-act-warning-acknowledged = Warning taken note of
audit-act-log-expired = Details of old entries dropped
audit-act-migrated = Vault brought to a new version
audit-act-erased = A person's data erased
audit-act-erasure-traces = Traces of an erasure found and removed
audit-act-erasure-searched = Vault file searched after an erasure
audit-act-erasure-finished = Erasure finished
audit-act-ledger-replayed = Erasures and withdrawals carried out again
audit-act-slot-prepared = New key prepared
audit-act-passphrase-changed = Passphrase changed
audit-act-recovery-code-changed = New recovery sheet
audit-act-recovery-code-confirmed = Recovery sheet confirmed
audit-act-hand-over-made = One-time code for a colleague
audit-act-hand-over-used = One-time code turned into a passphrase
audit-act-keychain-set = Key put into the computer's keychain
audit-act-keychain-forgotten = Key in the computer's keychain dropped
audit-act-slots-expired = Expired keys dropped
audit-act-rotation-begun = Change of the master key begun
audit-act-master-key-changed = Master key changed
audit-act-staff-added = Colleague added
audit-act-staff-role-changed = Role of a colleague changed
audit-act-staff-disabled = Access of a colleague removed
audit-act-backup-begun = Backup begun
audit-act-backup-made = Backup made and verified
audit-act-backup-failed = Backup failed
audit-act-backup-verified = Backup read through
audit-act-backup-pruned = Old backups removed
audit-act-backup-found = Backup of this vault found
audit-act-backup-rewritten = Erasure carried into backups
audit-act-backup-rekey-begun = Change of the backups’ keys begun
audit-act-backup-rekeyed = Backups got new keys
audit-act-backup-drill = Restore rehearsed
audit-act-backup-plan-changed = Settings of backups changed
audit-act-vault-restored = Vault restored from a backup
audit-act-person-added = Person added
audit-act-person-changed = Data changed
audit-act-field-unlocked = Sealed fields shown
audit-act-field-unlock-failed = Failed try to show a field
audit-act-fields-covered = Fields covered
audit-act-consent-recorded = Consent recorded
audit-act-consent-receipt = Consent receipt
audit-act-purpose-started = Processing for a purpose started
audit-act-purpose-ended = Processing for a purpose ended
audit-act-purpose-added = Purpose added
audit-act-field-added = Field added
audit-act-note-added = Note added
audit-act-draft-kept = Draft kept
audit-act-draft-discarded = Draft deleted
audit-act-drafts-expired = Old drafts deleted
audit-act-erasure-decided = Erasure decided
audit-act-recipient-told = Recipient told
audit-act-tell-letter = Letter to a recipient under Article 19
audit-act-erasure-certificate = Certificate of an erasure
audit-act-retention-reviewed = Review of what was kept long enough
audit-act-notice-given = Person informed
audit-act-notice-issued = Privacy notice issued
audit-act-notice-letters = Letters with the privacy notice
audit-act-restricted = Processing restricted
audit-act-restriction-lifted = Restriction lifted
audit-act-objected = The person objected
audit-act-imported = Import
audit-act-import-undone = Import undone
audit-act-access-report = Access report
audit-act-portability = Data package made
audit-act-document-saved = Kept document written out of the vault
audit-act-disclosed = Data disclosed
audit-act-settings-changed = Settings changed
audit-act-text-added = Text registered
audit-act-recipient-added = Recipient added
audit-act-recipient-changed = Recipient changed
audit-act-contract-recorded = Contract with a recipient recorded
audit-act-paper-taken-out = Kept contract or instruction taken out
audit-act-staff-instructed = Instruction of a colleague recorded
audit-act-breach-opened = Breach written down
audit-act-company-added = Company added
audit-act-company-changed = Company changed
audit-act-company-role-added = Role at a company written down
audit-act-company-role-ended = Role at a company ended
audit-act-tag-added = Tag added
audit-act-tag-removed = Tag removed
audit-act-task-added = Task written down
audit-act-task-done = Task done
audit-act-task-removed = Task taken away
audit-act-deal-added = Deal opened
audit-act-deal-moved = Deal moved
audit-act-attachment-added = Attachment kept
audit-act-attachment-saved = Attachment written out of the vault
audit-act-attachment-removed = Attachment deleted
audit-act-person-merged = Records merged
audit-act-person-unmerged = Merge split again
audit-act-merges-expired = What splits of merges need deleted after its time
audit-act-pipeline-added = Pipeline added
audit-act-breach-noted = Added about a breach
audit-act-breach-reported = Report of a breach for the authority
audit-act-breach-letters = Letters about a breach to people
audit-act-request-opened = Request written down
audit-act-request-matched = Person found for a request
audit-act-request-noted = Step on a request
audit-act-request-extended = Time for a request extended
audit-act-request-closed = Request closed
audit-act-sample-changed = Sample data

## The screen

audit-title = Access log
audit-sub = Who did what, when and why. An entry cannot be changed or deleted; its details go after the time set in the settings.
audit-refresh = Refresh
audit-filters = Narrow the access log
audit-group = What was done
audit-group-all = Everything
audit-group-shown = Fields shown
audit-group-people = Data of people
audit-group-rights = Rights of people, breaches
audit-group-moved = Imports and data handed over
audit-group-vault = Vault and keys
audit-group-backups = Backups and restoring
audit-group-rules = Settings, purposes, texts
audit-since = Since
audit-person = Person
audit-person-one = one person
audit-count = { $count ->
    [one] <b>{ $shown }</b> entry
   *[other] <b>{ $shown }</b> entries
}
audit-col-when = When
audit-col-who = Who
audit-col-what = What
audit-col-person = Person
audit-seq = No. { $seq }
audit-reason = Reason: { $reason }
audit-clock-set = clock set by hand
audit-nobody = Unknown
audit-older = Show older
audit-none = Nothing matches
audit-none-text = Try another kind of act or an earlier day.
audit-empty = Nothing is here yet
audit-empty-text = Every reveal, change, import and report will stand here.

## Facts beside an act

audit-fact-wording = wording { $version }
audit-fact-version = version { $version }
audit-fact-kept = kept { $period }
audit-fact-minutes = for { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
audit-fact-private = private
audit-fact-tries = { $count ->
    [one] { $count } try
   *[other] { $count } tries
}
audit-fact-created = { $count ->
    [one] { $count } new person
   *[other] { $count } new people
}
audit-fact-updated = { $count } changed
audit-fact-skipped = { $count } left out
audit-fact-rejected = { $count ->
    [one] { $count } row rejected
   *[other] { $count } rows rejected
}
audit-fact-removed = { $count ->
    [one] { $count } person removed
   *[other] { $count } people removed
}
audit-fact-reverted = { $count } as before
audit-fact-stayed = { $count } stayed
audit-fact-redacted = { $count ->
    [one] { $count } redaction
   *[other] { $count } redactions
}
audit-fact-hash = fingerprint { $hash }…
audit-fact-healed = mended: { $what }
audit-fact-kind-passphrase = by passphrase
audit-fact-kind-recovery = by recovery code
audit-fact-kind-keychain = by a key of this computer
audit-fact-kind-hand-over = by a one-time code
audit-fact-kind-consent = consent
audit-fact-kind-notice = privacy notice
audit-fact-class-minimal = basic
audit-fact-class-on-demand = on request
audit-fact-class-protected = protected
audit-fact-role-processor = processor
audit-fact-role-controller = controller
audit-fact-role-joint-controller = joint controller

## Verifying

audit-check = Verify the log
audit-checking = Verifying the access log
audit-check-said = The log is whole.
audit-check-whole = <b>The log is whole.</b> { $count ->
    [one] { $shown } entry verified.
   *[other] { $shown } entries verified.
} None was changed, deleted or inserted.
audit-check-broken = The access log is not whole: an entry was changed, deleted or inserted outside the program.
audit-head = Log fingerprint
audit-head-why = Write it down or keep it away from this computer. Later it proves that the log goes on from this place and that nobody replaced it as a whole.
