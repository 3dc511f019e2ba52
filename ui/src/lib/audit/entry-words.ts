import { channelWord, isChannel } from '$lib/consent/channels';
import { periodWords } from '$lib/fields/period';
import type { AuditRow } from '$lib/ipc/generated/commands';
import { has, t } from '$lib/text';

/** What was done, in words. An act this build does not know stands for itself. */
export function actWord(act: string): string {
  const id = `audit-act-${act}`;
  return has(id) ? t(id) : act;
}

/** Settings by their keys, as they are called on the screen of settings. */
const SETTINGS: Record<string, string> = {
  'controller.name': 'settings-firm-name',
  'controller.address': 'settings-firm-address',
  'controller.contact': 'settings-firm-contact',
  dpo: 'settings-firm-dpo',
  authority: 'settings-firm-authority',
  language: 'settings-language',
  theme: 'settings-theme',
  lock_minutes: 'settings-lock-minutes',
  log_retention: 'settings-log-retention',
};

const settingWord = (key: string) => wordOr(SETTINGS[key] ?? '', key);
const wordOr = (id: string, other: string) => (has(id) ? t(id) : other);
const list = (joined: string, word: (one: string) => string) =>
  joined
    .split(', ')
    .map((one) => word(one))
    .join(', ');

/** How one fact reads; `''` where it says nothing beside the act. */
type Say = (value: string, row: AuditRow, purpose: (key: string) => string) => string;

const counted =
  (id: string): Say =>
  (value) =>
    Number(value) > 0 ? t(id, { count: Number(value) }) : '';

/** Facts in the order they are read. One without an entry here is left out: it is bookkeeping. */
const FACTS: Record<string, Say> = {
  purpose: (key, _, purpose) => purpose(key),
  purposes: (keys, _, purpose) => list(keys, purpose),
  state: (state, { act }) => (act === 'consent-recorded' ? wordOr(`consent-state-${state}`, state) : ''),
  channel: (channel) => (isChannel(channel) ? channelWord(channel) : channel),
  version: (version, { act }) =>
    t(act === 'purpose-added' ? 'audit-fact-version' : 'audit-fact-wording', { version }),
  recipient: (recipient) => recipient,
  role: (role) => wordOr(`audit-fact-role-${role}`, role),
  field: (field) => field,
  class: (word) => wordOr(`audit-fact-class-${word}`, word),
  retention: (period) => t('audit-fact-kept', { period: periodWords(period) }),
  seconds: (seconds) => t('audit-fact-minutes', { count: Math.max(1, Math.round(Number(seconds) / 60)) }),
  private: (value) => (value === 'true' ? t('audit-fact-private') : ''),
  keys: (keys) => list(keys, settingWord),
  kind: (kind) => wordOr(`audit-fact-kind-${kind}`, kind),
  count: (count, { act }) => (act === 'unlock-failed' ? t('audit-fact-tries', { count: Number(count) }) : ''),
  created: counted('audit-fact-created'),
  updated: counted('audit-fact-updated'),
  skipped: counted('audit-fact-skipped'),
  rejected: counted('audit-fact-rejected'),
  added: counted('audit-fact-created'),
  // Of a person it is a list of field keys; of an import or the sample it is how many people.
  removed: (value, row, purpose) =>
    row.act === 'person-changed' ? '' : counted('audit-fact-removed')(value, row, purpose),
  reverted: counted('audit-fact-reverted'),
  kept: counted('audit-fact-stayed'),
  pages: counted('common-pages'),
  records: (count) => t('common-records', { count: Number(count) }),
  redacted: counted('audit-fact-redacted'),
  sha256: (hash) => t('audit-fact-hash', { hash: hash.slice(0, 8) }),
  healed: (what) => t('audit-fact-healed', { what }),
  lang: (lang) => wordOr(`common-lang-${lang}`, lang),
  language: (lang) => wordOr(`common-lang-${lang}`, lang),
};

/** The line under the act: which fields, and the facts that were written down with it. */
export function factWords(row: AuditRow, purpose: (key: string) => string): string {
  const facts = Object.entries(FACTS).map(([name, say]) => {
    const value = row.detail[name];
    return value === undefined ? '' : say(value, row, purpose);
  });
  return [row.fields.join(', '), ...facts].filter((words) => words !== '').join(' · ');
}

/** Who did it. Somebody whom the register does not know came with the recovery sheet. */
export function staffWord(row: AuditRow): string {
  return row.staff === '' ? t('audit-nobody') : row.staff;
}
