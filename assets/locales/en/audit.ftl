# The access log.

## Acts of the access log. The list of words stands in crm/src/audit/acts.rs and vault/src/audit/mod.rs.

audit-act-vault-created = Vault created
audit-act-register-founded = Register founded
audit-act-unlock = Vault unlocked
audit-act-unlock-failed = Failed tries to unlock the vault
audit-act-vault-finding = Found while opening the vault
audit-act-migrated = Vault brought to a new version
audit-act-slot-prepared = New key prepared
audit-act-passphrase-changed = Passphrase changed
audit-act-recovery-code-changed = New recovery sheet
audit-act-person-added = Person added
audit-act-person-changed = Data changed
audit-act-field-unlocked = Sealed fields shown
audit-act-field-unlock-failed = Failed try to show a field
audit-act-fields-covered = Fields covered
audit-act-consent-recorded = Consent recorded
audit-act-purpose-started = Processing for a purpose started
audit-act-purpose-ended = Processing for a purpose ended
audit-act-purpose-added = Purpose added
audit-act-field-added = Field added
audit-act-note-added = Note added
audit-act-notice-given = Person informed
audit-act-imported = Import
audit-act-import-undone = Import undone
audit-act-access-report = Access report
audit-act-disclosed = Data disclosed
audit-act-settings-changed = Settings changed
audit-act-text-added = Text registered
audit-act-recipient-added = Recipient added
audit-act-sample-changed = Sample data
