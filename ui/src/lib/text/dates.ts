import type { Language } from './bundle';

const NBSP = '\u00a0';
const MONTHS_EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A calendar day. Months count from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/**
 * The day of an ISO date (`2026-06-03`) or time (`2026-06-03T08:42:00Z`, in local time). A bare date is never moved by
 * the time zone. Undefined for anything else.
 */
export function dayOf(iso: string): Day | undefined {
  const bare = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(iso);
  if (bare) return real({ year: Number(bare[1]), month: Number(bare[2]), day: Number(bare[3]) });
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return undefined;
  return { year: time.getFullYear(), month: time.getMonth() + 1, day: time.getDate() };
}

/** The day, if the calendar has it. */
function real(day: Day): Day | undefined {
  const date = utc(day);
  return date.getUTCMonth() + 1 === day.month && date.getUTCDate() === day.day ? day : undefined;
}

function utc(day: Day): Date {
  const date = new Date(0);
  date.setUTCFullYear(day.year, day.month - 1, day.day);
  return date;
}

/** `3. 6. 2026`, in English `3 Jun 2026`; the spaces do not break. Text that is no date comes back as it is. */
export function formatDate(iso: string, language: Language): string {
  const day = dayOf(iso);
  return day ? writeDay(day, language) : iso;
}

function writeDay({ year, month, day }: Day, language: Language): string {
  if (language === 'sk') return `${day}.${NBSP}${month}.${NBSP}${year}`;
  return `${day}${NBSP}${MONTHS_EN[month - 1] ?? month}${NBSP}${year}`;
}

/** `3. 6. 2026 10:42`, local time. */
export function formatTime(iso: string, language: Language): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? iso : `${formatDate(iso, language)} ${clock(time)}`;
}

/** `10:42`, local time. */
export function clock(time: Date): string {
  return `${time.getHours()}:${String(time.getMinutes()).padStart(2, '0')}`;
}

/** `streda`, `Wednesday`. */
export function weekday(iso: string, language: Language): string {
  const day = dayOf(iso);
  if (!day) return '';
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(utc(day));
}

/** Whole days from `from` to `to`; negative when `to` is before. */
export function daysBetween(from: string, to: string): number | undefined {
  const a = dayOf(from);
  const b = dayOf(to);
  return a && b ? Math.round((utc(b).getTime() - utc(a).getTime()) / 86_400_000) : undefined;
}

/** What was typed, read as a day: ISO, or the id of the message that says why not (the same words as in Rust). */
export type ReadDate = { iso: string } | { problem: string };

/**
 * Reads what people type: `3. 6. 2026`, `3.6.2026`, `2026-06-03`. Two-digit years are refused (26 could be a birth in
 * 1926), and so are slashes, where nobody can tell the day from the month.
 */
export function readDate(typed: string): ReadDate {
  const text = typed.replaceAll(/[\s\u00a0]+/gu, '');
  if (text === '') return { problem: 'common-date-empty' };
  if (/^\d{1,2}\/\d{1,2}\/\d{4}$/u.test(text)) return { problem: 'common-date-order-unclear' };
  if (/^\d{1,2}\.\d{1,2}\.?$/u.test(text)) return { problem: 'common-date-no-year' };
  if (/^\d{1,2}\.\d{1,2}\.\d{1,3}$/u.test(text)) return { problem: 'common-date-short-year' };
  const iso = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/u.exec(text);
  const parts = (iso ?? /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/u.exec(text))?.groups;
  if (!parts) return { problem: 'common-date-not-a-date' };
  const [year, month, day] = [Number(parts['year']), Number(parts['month']), Number(parts['day'])];
  if (year < 1850 || year > 2199) return { problem: 'common-date-year-out-of-range' };
  if (!real({ year, month, day })) return { problem: 'common-date-no-such-day' };
  const two = (n: number) => String(n).padStart(2, '0');
  return { iso: `${year}-${two(month)}-${two(day)}` };
}
