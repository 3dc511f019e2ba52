import { clock, daysBetween, formatDate, language, t } from '$lib/text';

/** `dnes`, `včera`, else the date. */
export function dayWords(at: string, now: Date = new Date()): string {
  const days = daysBetween(at, now.toISOString());
  if (days === 0) return t('common-today');
  if (days === 1) return t('common-yesterday');
  return formatDate(at, language());
}

/** `dnes 10:42`, `včera 9:05`, else the date alone: hours matter while they are fresh. */
export function momentWords(at: string, now: Date = new Date()): string {
  const days = daysBetween(at, now.toISOString());
  const words = dayWords(at, now);
  return days === 0 || days === 1 ? `${words} ${clock(new Date(at))}` : words;
}
