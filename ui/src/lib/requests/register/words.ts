import type { RequestRow } from '$lib/ipc/generated/commands';
import { formatDate, language, t, weekday } from '$lib/text';

/** Kinds of request, in the order in which they are offered. */
export const KINDS = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'withdrawal',
] as const;

export const CHANNELS = ['paper', 'email', 'phone', 'in-person', 'web', 'sms'] as const;
export const METHODS = ['known-channel', 'callback', 'in-person', 'eid'] as const;
export const RESULTS = ['confirmed', 'doubt', 'failed'] as const;
export const GROUNDS = ['accuracy', 'unlawful', 'claims', 'objection'] as const;
export const LETTERS = [
  'receipt',
  'identity',
  'extension',
  'answer',
  'rectification',
  'restriction',
  'erasure',
  'refusal',
] as const;

/** The word of a kind with a capital letter. */
export function kindWord(kind: string): string {
  const word = t(`register-kind-${kind}`);
  return word.charAt(0).toLocaleUpperCase(language()) + word.slice(1);
}

/** The next thing to do, as its button says it. */
export function nextWord(row: RequestRow): string {
  if (row.next === null) return t('register-open-one');
  return row.next === 'act' ? t(`register-do-${row.act}`) : t(`register-next-${row.next}`);
}

/** `streda 1. 7. 2026`. */
export function longDay(iso: string): string {
  return `${weekday(iso, language())} ${formatDate(iso, language())}`;
}

/** `13. 6.`: the year stands beside it. */
function shortDay(iso: string): string {
  const month = language() === 'sk' ? 'numeric' : 'short';
  const day = new Intl.DateTimeFormat(language() === 'sk' ? 'sk' : 'en-GB', {
    day: 'numeric',
    month,
    timeZone: 'UTC',
  });
  return day.format(new Date(`${iso}T00:00:00Z`)).replaceAll(' ', '\u{a0}');
}

/** `v sobotu`. */
function onWeekday(iso: string): string {
  return t(`register-on-${new Date(`${iso}T00:00:00Z`).getUTCDay()}`);
}

/** `v sobotu 13. 6. 2026`. */
export function onDay(iso: string): string {
  return `${onWeekday(iso)} ${formatDate(iso, language())}`;
}

/** Under the last day: why it is not the strict one, that it was extended, or the firm's own goal. */
export function dayNote(row: RequestRow, today: string): string {
  if (row.deadline !== row.deadline_strict) {
    const [day, date] = [onWeekday(row.deadline_strict), shortDay(row.deadline_strict)];
    return t('register-strict', { day, date });
  }
  if (row.extended) return t('register-extended');
  const date = shortDay(row.target);
  return row.target < today ? t('register-target-was', { date }) : t('register-target', { date });
}

/** The names of groups of open requests. */
export type Group = 'late' | 'soon' | 'later';

export function groupOf(row: RequestRow): Group {
  if (row.days_left < 0) return 'late';
  return row.days_left <= 7 ? 'soon' : 'later';
}
