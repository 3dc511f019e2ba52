import type { BreachRow } from '$lib/ipc/generated/commands';
import { formatDate, formatTime, language, t } from '$lib/text';

/** Kinds of a breach, in the order of the form. */
export const KINDS = [
  'lost-device',
  'wrong-recipient',
  'unauthorised-access',
  'lost-data',
  'altered-data',
  'other',
] as const;

/** Whether the authority is told. */
export const AUTHORITY = ['notify', 'not-needed'] as const;
/** Whether the people are told, or why not (Article 34). */
export const PEOPLE = ['tell', 'no-high-risk', 'encrypted', 'measures', 'effort'] as const;
/** Ways of telling people. */
export const CHANNELS = ['letter', 'email', 'sms', 'phone', 'in-person', 'public'] as const;
/** Answers about the device. */
export const ANSWERS = ['yes', 'no', 'unknown'] as const;

/** Day and time. */
export function moment(iso: string): string {
  return t('breach-moment', { date: formatDate(iso, language()), time: formatTime(iso, language()) });
}

/** Hours and minutes of a number of minutes, without its sign. */
export function span(minutes: number): string {
  const whole = Math.abs(minutes);
  return t('breach-span', { hours: Math.floor(whole / 60), minutes: whole % 60 });
}

/** How the clock of Article 33 stands. */
export type ClockState = 'running' | 'soon' | 'late' | 'told' | 'told-late' | 'not-needed';

/** Hours before the end from which on it is close. */
const CLOSE_MINUTES = 24 * 60;

export function clockState(row: BreachRow): ClockState {
  if (row.notified_at !== null) return row.late ? 'told-late' : 'told';
  if (row.authority === 'not-needed') return 'not-needed';
  if (row.minutes_left < 0) return 'late';
  return row.minutes_left < CLOSE_MINUTES ? 'soon' : 'running';
}

/** The clock in words. */
export function clockWords(row: BreachRow): string {
  const state = clockState(row);
  switch (state) {
    case 'told':
    case 'told-late':
      return t(`breach-clock-${state}`, { when: moment(row.notified_at ?? '') });
    case 'not-needed':
      return t('breach-clock-not-needed');
    case 'late':
      return t('breach-clock-late', { span: span(row.minutes_left) });
    default:
      return t('breach-clock-left', { span: span(row.minutes_left), when: moment(row.notify_by) });
  }
}
