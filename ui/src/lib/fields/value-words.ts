import { formatDate, language } from '$lib/text';

/** A leap year, so that 29 February is a birthday. */
const SOME_YEAR = '2024';

/** A stored value as people read it: dates the way of the language, the rest as it was typed. */
export function valueWords(kind: string, value: string): string {
  if (kind === 'date') return formatDate(value, language());
  if (kind !== 'birthday') return value;
  const day = /^--(\d\d-\d\d)$/u.exec(value)?.[1];
  if (day === undefined) return formatDate(value, language());
  return formatDate(`${SOME_YEAR}-${day}`, language()).replace(
    new RegExp(`[\\s\\u00a0]*${SOME_YEAR}$`, 'u'),
    '',
  );
}

/** A stored value as one would type it: a birthday without a year has no form of its own but the words. */
export function typedForm(kind: string, value: string): string {
  return kind === 'birthday' ? valueWords(kind, value) : value;
}
