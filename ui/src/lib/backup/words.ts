import type { BackupStatus, BackupView, PlaceOutcome } from '$lib/ipc/generated/commands';
import { daysBetween, formatDate, formatTime, has, language, t } from '$lib/text';

/** `12,4 MB`: how much it takes on a disk. */
export function sizeWords(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let [size, unit] = [bytes, 0];
  while (size >= 1000 && unit < units.length - 1) [size, unit] = [size / 1000, unit + 1];
  const shown = new Intl.NumberFormat(language(), {
    maximumFractionDigits: unit === 0 || size >= 100 ? 0 : 1,
  });
  return `${shown.format(size)}\u00a0${units[unit]}`;
}

/** `dnes`, `včera`, `pred 9 dňami`: how old a backup is, by the days of the calendar. */
export function ageWords(made: string, now: Date = new Date()): string {
  const days = Math.max(0, daysBetween(made, now.toISOString()) ?? 0);
  if (days === 0) return t('common-today');
  return days === 1 ? t('common-yesterday') : t('backup-days-ago', { count: days });
}

/** One sentence: the newest good backup, and how old it is. */
export function lastGoodWords({ last_good }: BackupStatus): string {
  if (!last_good) return t('backup-nag-none');
  const when = formatDate(last_good.made, language());
  return t('backup-nag-old', { when, age: ageWords(last_good.made) });
}

/** What the last verification said of a backup. */
export function checkedWords({ ok, verified_at }: BackupView): string {
  if (ok === null || verified_at === null) return t('backup-unverified');
  const at = formatTime(verified_at, language());
  return ok ? t('backup-verified', { at }) : t('backup-bad', { at });
}

/** Why rotation keeps it: `denná`, `týždenná a mesačná`. */
export function keptWords(kept: readonly string[]): string {
  return kept.map((why) => (has(`backup-kept-${why}`) ? t(`backup-kept-${why}`) : why)).join(', ');
}

/** Why no backup is in a place, in plain words. */
export function placeProblem({ code }: PlaceOutcome): string {
  const id = `backup-place-${code ?? 'unknown'}`;
  if (has(id)) return t(id);
  return code !== null && has(`error-${code}`) ? t(`error-${code}`) : t('backup-place-unknown');
}

/** The last part of a path: the name a person gave it. */
export function nameOf(path: string): string {
  return path.split(/[\\/]/u).findLast((part) => part !== '') ?? path;
}
