import { t } from '$lib/text';
import type { Check } from './section.svelte';

/** Minutes without use after which the vault may lock (SECURITY.md §10). */
const LOCK_MINUTES = { least: 1, most: 60 };

/** A whole number of minutes within the bounds. */
export const lockMinutes: Check = (values) => {
  const text = (values['lock_minutes'] ?? '').trim();
  const minutes = /^\d{1,3}$/u.test(text) ? Number(text) : 0;
  if (minutes >= LOCK_MINUTES.least && minutes <= LOCK_MINUTES.most) return undefined;
  return { key: 'lock_minutes', text: t('settings-lock-minutes-bad') };
};

/** How long the log may be kept: the usual whole years, and what is set now if it is none of them (ISO 8601 period). */
export function retentions(now: string): { value: string; label: string }[] {
  const years = [1, 2, 3, 5, 10].map((count) => ({
    value: `P${count}Y`,
    label: t('common-years', { count }),
  }));
  if (now === '' || years.some(({ value }) => value === now)) return years;
  return [...years, { value: now, label: t('settings-log-other', { period: now }) }];
}
