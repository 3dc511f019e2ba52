import type { VaultWarning } from '$lib/ipc/generated/commands';
import { formatTime, has, language, t } from '$lib/text';

/** The sentence for something found while opening, with its facts written the way of the language. */
export function warningWords({ code, details }: VaultWarning): string {
  const id = `warning-${code}`;
  if (!has(id)) return t('window-warning', { code });
  return t(id, Object.fromEntries(Object.entries(details).map(([name, value]) => [name, fact(value)])));
}

/** Numbers decide on plural forms, times are written out; both come as text. */
function fact(value: string): string | number {
  if (/^\d{1,15}$/u.test(value)) return Number(value);
  return /^\d{4}-\d\d-\d\dT/u.test(value) ? formatTime(value, language()) : value;
}
