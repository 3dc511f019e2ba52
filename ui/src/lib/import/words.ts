import type { ImportResult, ImportUndone, PurposeView } from '$lib/ipc/generated/commands';
import { periodWords } from '$lib/fields/period';
import { basisWord } from '$lib/purposes';
import { formatDate, has, language, t } from '$lib/text';

/** Encodings one may choose instead of the recognised one. */
export const ENCODINGS = [
  'UTF-8',
  'windows-1250',
  'ISO-8859-2',
  'windows-1252',
  'UTF-16LE',
  'UTF-16BE',
  'IBM852',
] as const;

/** Characters between the cells one may choose. */
export const DELIMITERS = [';', ',', '\t', '|'] as const;

const DELIMITER_WORDS: Record<string, string> = {
  ';': 'import-delimiter-semicolon',
  ',': 'import-delimiter-comma',
  '\t': 'import-delimiter-tab',
  tab: 'import-delimiter-tab',
  '|': 'import-delimiter-bar',
};

/** `bodkočiarka`. */
export function delimiterWord(delimiter: string): string {
  const id = DELIMITER_WORDS[delimiter];
  return id === undefined ? delimiter : t(id);
}

/** `Windows-1250` for the label `windows-1250`. */
export function encodingWord(label: string): string {
  return label.replace(/^windows/u, 'Windows');
}

/** `vCard 3.0`, `CSV`. */
export function formatWord(format: string): string {
  return format.startsWith('vcard-') ? `vCard ${format.slice('vcard-'.length)}` : format.toUpperCase();
}

/** `Oprávnený záujem, uchovať 3 roky po skončení.` and what a purpose of consent asks for. */
export function purposeHint(purpose: PurposeView): string {
  const kept = t('import-purpose-hint', {
    basis: basisWord(purpose.basis),
    period: periodWords(purpose.retention),
  });
  if (purpose.basis === 'consent') return `${kept} ${t('import-purpose-consent')}`;
  return purpose.marketing ? `${kept} ${t('import-purpose-marketing')}` : kept;
}

/** Why a row was not taken. An unknown word stands for itself. */
export function reasonWord(reason: string): string {
  const id = `import-reason-${reason}`;
  return has(id) ? t(id) : reason;
}

/** What is odd about a row that was taken. Refusals of the catalogue come as remarks too. */
export function remarkWord(code: string): string {
  if (has(`import-remark-${code}`)) return t(`import-remark-${code}`);
  return has(`import-reason-${code}`) ? t(`import-reason-${code}`) : code;
}

/** A word with the rows it is about, most frequent first. */
export interface Grouped {
  word: string;
  rows: number[];
}

/** Gathers rows by their word. */
export function grouped(rows: readonly { row: number; word: string }[]): Grouped[] {
  const found = new Map<string, number[]>();
  for (const { row, word } of rows) found.set(word, [...(found.get(word) ?? []), row]);
  return [...found]
    .map(([word, numbers]) => ({ word, rows: numbers }))
    .sort((a, b) => b.rows.length - a.rows.length);
}

/** `do piatka 3. 7. 2026`. */
export function byDay(iso: string): string {
  const weekday = new Date(`${iso}T00:00:00Z`).getUTCDay();
  return t('import-by-day', { day: t(`due-weekday-${weekday}`), date: formatDate(iso, language()) });
}

/** The duty that follows from an import, as its message with arguments; none when nobody has to be informed. */
export function duty(
  result: ImportResult,
  kind: string,
): { id: string; args: Record<string, string | number> } | undefined {
  if (result.notice_duties === 0) return undefined;
  return {
    id: 'import-duty',
    args: {
      count: result.notice_duties,
      due: result.notice_due === null ? '' : byDay(result.notice_due),
      article: kind === 'self' ? 13 : 14,
    },
  };
}

/** What an undo took back, in one sentence. */
export function undoneWords({ removed, reverted, kept }: ImportUndone): string {
  const parts = [
    t('import-undone-removed', { count: removed }),
    reverted > 0 ? t('import-undone-reverted', { count: reverted }) : undefined,
    kept > 0 ? t('import-undone-kept', { count: kept }) : undefined,
  ];
  return parts.filter(Boolean).join(' ');
}
