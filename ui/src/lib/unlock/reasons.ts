/** Reasons one can pick; `other` is said in own words. The person reads them in the access report. */
export const REASONS = ['contact', 'delivery', 'invoice', 'correction', 'request', 'other'] as const;

/** A reason one can pick. */
export type Reason = (typeof REASONS)[number];

/** A reason and what was added to it. */
export interface Given {
  reason: Reason | '';
  detail: string;
}

const JOIN = ': ';

/** The reason in words, as it is written down. `words` gives the sentence of a picked one. */
export function inWords({ reason, detail }: Given, words: (reason: Reason) => string): string {
  const more = detail.trim();
  if (reason === '' || reason === 'other') return more;
  return more === '' ? words(reason) : `${words(reason)}${JOIN}${more}`;
}

/** What was picked and added, from the words written down. */
export function fromWords(text: string, words: (reason: Reason) => string): Given {
  for (const reason of REASONS) {
    if (reason === 'other') continue;
    const start = words(reason);
    if (text === start) return { reason, detail: '' };
    if (text.startsWith(start + JOIN)) return { reason, detail: text.slice(start.length + JOIN.length) };
  }
  return text.trim() === '' ? { reason: '', detail: '' } : { reason: 'other', detail: text };
}

/** Fewer letters than this say nothing (the same in Rust). */
const FEWEST_LETTERS = 3;

/** Whether own words say something. */
export function saysSomething(text: string): boolean {
  return (text.match(/\p{L}/gu) ?? []).length >= FEWEST_LETTERS;
}
