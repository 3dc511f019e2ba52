/** Acts that are looked for together. The words are those of crm/src/audit/acts.rs and vault/src/audit/mod.rs. */
export const GROUPS = {
  shown: ['field-unlocked', 'field-unlock-failed', 'fields-covered'],
  people: [
    'person-added',
    'person-changed',
    'note-added',
    'draft-kept',
    'draft-discarded',
    'drafts-expired',
    'purpose-started',
    'purpose-ended',
  ],
  rights: ['consent-recorded', 'notice-given', 'access-report', 'text-added', 'erased'],
  moved: ['imported', 'import-undone', 'access-report', 'disclosed', 'sample-changed'],
  vault: [
    'vault-created',
    'unlock',
    'unlock-failed',
    'vault-finding',
    'migrated',
    'erasure-traces',
    'erasure-searched',
    'erasure-finished',
    'ledger-replayed',
    'slot-prepared',
    'passphrase-changed',
    'recovery-code-changed',
  ],
  rules: [
    'register-founded',
    'settings-changed',
    'purpose-added',
    'field-added',
    'text-added',
    'recipient-added',
  ],
} as const satisfies Record<string, readonly string[]>;

export type Group = keyof typeof GROUPS;

/** Names of the groups, in the order they are offered. */
export const GROUP_NAMES = Object.keys(GROUPS) as Group[];
