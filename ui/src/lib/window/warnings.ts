import type { VaultWarning } from '$lib/ipc/generated/commands';
import { formatTime, has, language, t } from '$lib/text';

/** What somebody should look at before they go on working: the vault is not what it was, or nobody can tell. */
const GRAVE = ['behind', 'altered', 'anchor-lost', 'anchor-old', 'ledger-lost', 'keychain-newer'];
/** Told at every unlock until an owner takes note of it. */
const STANDING = ['behind', 'altered', 'anchor-lost'];

/** Whether the newest good backup is the next thing to look at. */
export function isGrave({ code }: VaultWarning): boolean {
  return GRAVE.includes(code);
}

/** Whether it comes back until an owner takes note of it. */
export function isStanding({ code }: VaultWarning): boolean {
  return STANDING.includes(code);
}

/** The sentence for something found while opening, with its facts written the way of the language. */
export function warningWords({ code, details }: VaultWarning): string {
  const id = `warning-${code}`;
  if (!has(id)) return t('window-warning', { code });
  const facts = { ...details };
  // One time by two names, as the rooms below it grew.
  const since = facts['since'] ?? facts['date'];
  if (since !== undefined) facts['since'] = facts['date'] = since;
  return t(id, Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, fact(value ?? '')])));
}

/** A short name for a grave one; undefined where the sentence is enough. */
export function warningTitle({ code }: VaultWarning): string | undefined {
  return has(`warning-title-${code}`) ? t(`warning-title-${code}`) : undefined;
}

/** Where the newest good backup lies, if one is known. */
export function warningBackup({ details }: VaultWarning): string | undefined {
  const path = details['backup'];
  return path === '' ? undefined : path;
}

/** Numbers decide on plural forms, times are written out; both come as text. */
function fact(value: string): string | number {
  if (/^\d{1,15}$/u.test(value)) return Number(value);
  return /^\d{4}-\d\d-\d\dT/u.test(value) ? formatTime(value, language()) : value;
}
