import type { BreachRow } from '$lib/ipc/generated/commands';
import { formatTime, language, t } from '$lib/text';

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

/** Words that begin a line, from those that may also stand in a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase(language()) + words.slice(1);
}

/** Day and time. */
export function moment(iso: string): string {
  return formatTime(iso, language());
}

/** A day and a time of day (`H:MM` or `H.MM`) by the clock of this computer, as RFC 3339; undefined if it is none. */
export function instant(day: string, time: string): string | undefined {
  const [hours, minutes] = time.trim().replace('.', ':').split(':');
  const at = new Date(`${day}T${(hours ?? '0').padStart(2, '0')}:${minutes ?? '00'}:00`);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
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
