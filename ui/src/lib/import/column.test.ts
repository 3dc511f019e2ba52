import { beforeEach, describe, expect, it } from 'vitest';
import { has, setLanguage } from '$lib/text';
import { isStopped, remarkOf, sampleLine, targetsFor } from './column';
import { column, COLUMNS, outcome, preview, purpose } from './import.fixture';
import { toRequest } from './question';
import { duty, grouped, purposeHint, reasonWord, remarkWord, undoneWords } from './words';

beforeEach(() => setLanguage('sk'));

const reading = { encoding: '', delimiter: '', noHeader: false };
const ground = { purpose: '', source: ' ', kind: 'self', obtained: '', onDuplicate: 'skip' } as const;
const seen = preview(toRequest('t', reading, ground, {}));
const fieldOf = (header: string) => COLUMNS.find((one) => one.header === header)?.field ?? null;

describe('targetsFor', () => {
  const options = targetsFor(column('Mesto', null, 'not-needed'), seen, fieldOf, [
    purpose('newsletter', { basis: 'consent' }),
    purpose('contract', { basis: 'contract' }),
  ]);
  const option = (key: string) => options.find(({ value }) => value === key);

  it('shows what the purpose does not need with the reason, and does not let it be chosen', () => {
    expect(option('city')).toMatchObject({ label: 'Obec – účel ho nepotrebuje', disabled: true });
    expect(option('phone')?.disabled).toBeUndefined();
  });

  it('names the column that has a field already; notes and names may have several', () => {
    expect(option('email')).toMatchObject({ label: 'E-mail – už má stĺpec Mail', disabled: true });
    expect(option('name')?.disabled).toBeUndefined();
    expect(option('note')?.disabled).toBeUndefined();
  });

  it('offers a claimed consent for purposes that stand on consent, and calls it unproven', () => {
    expect(option('consent:newsletter')?.label).toBe('Súhlas nepreukázaný: Účel newsletter');
    expect(option('consent:contract')).toBeUndefined();
  });

  it('keeps what is chosen among the choices, whatever it is', () => {
    const here = targetsFor(column('X', 'shoe_size'), seen, () => 'shoe_size', []);
    expect(here.at(-1)).toEqual({ value: 'shoe_size', label: 'shoe_size' });
  });
});

describe('columns', () => {
  it('are stopped when they hold birth numbers', () => {
    expect(isStopped(column('RČ', null, 'birth-number'))).toBe(true);
    expect(isStopped(column('Meno', 'name'))).toBe(false);
  });

  it('have a remark in words for every word of Rust, and an unknown one stands for itself', () => {
    const known = 'recognised chosen unknown not-needed birth-number consent-without-proof will-be-sealed';
    for (const remark of known.split(' ')) {
      expect(remarkOf(column('X', 'name', remark), 'name').words, remark).not.toBe(remark);
    }
    expect(remarkOf(column('X', null, 'chosen'), null)).toEqual({ words: 'vynechané' });
    expect(remarkOf(column('X', null, 'newer-word'), null)).toEqual({ words: 'newer-word' });
  });

  it('show two samples where they fit, else one, cut', () => {
    expect(sampleLine(['Ľu••', 'Ľu••', 'Ži••'])).toBe('Ľu••, Ži••');
    expect(sampleLine(['vr•••••@••••••.•••••••', 'ho•••@•••••••'])).toBe('vr•••••@••••••.•••••••');
    expect(sampleLine(['a'.repeat(40)])).toBe(`${'a'.repeat(25)}…`);
    expect(sampleLine([])).toBe('');
  });
});

describe('toRequest', () => {
  it('leaves what is empty to Rust, but a tab is a delimiter', () => {
    expect(toRequest('t', { ...reading, delimiter: '\t' }, ground, { Mail: null })).toEqual({
      file: 't',
      purpose: null,
      source: null,
      source_kind: 'self',
      obtained_on: null,
      on_duplicate: 'skip',
      encoding: null,
      delimiter: '\t',
      no_header: false,
      mapping: { Mail: null },
    });
  });
});

describe('words', () => {
  it('exist for every reason and remark of the reader', () => {
    // Reason and WarningCode of the crate exchange.
    const reasons = 'empty-row no-name bad-email bad-phone bad-card group-card row-too-large';
    const remarks =
      'ragged-row stray-quote bad-email bad-phone odd-phone bad-date ambiguous-date bad-iban bad-consent extra-value too-long undecodable-character control-character birth-number iban-in-text card-number health-in-text';
    for (const word of reasons.split(' ')) expect(has(`import-reason-${word}`), word).toBe(true);
    for (const word of remarks.split(' ')) expect(has(`import-remark-${word}`), word).toBe(true);
    expect(reasonWord('newer')).toBe('newer');
    expect(remarkWord('suppressed')).toBe(
      'osobu s\u00a0touto adresou ste vymazali a\u00a0zo zoznamu sa vrátiť nemá',
    );
  });

  it('gather rows of one word, the most frequent first', () => {
    const rows = [
      { row: 3, word: 'a' },
      { row: 5, word: 'b' },
      { row: 9, word: 'b' },
    ];
    expect(grouped(rows)).toEqual([
      { word: 'b', rows: [5, 9] },
      { word: 'a', rows: [3] },
    ]);
  });

  it('say basis and retention of a purpose, and what a purpose of consent asks for', () => {
    expect(purposeHint(purpose('a')).replaceAll('\u00a0', ' ')).toBe(
      'Oprávnený záujem, uchovať 3 roky po skončení.',
    );
    expect(purposeHint(purpose('a', { basis: 'consent' }))).toContain('Kým nie je súhlas preukázaný');
  });

  it('say who has to be informed by when, under the Article of the source', () => {
    expect(duty(outcome(), 'self')?.args).toMatchObject({ count: 431, article: 13 });
    expect(duty(outcome(), 'public')?.args['due']).toBe('do piatka 3.\u00a07.\u00a02026');
    expect(duty(outcome({ notice_duties: 0 }), 'self')).toBeUndefined();
  });

  it('say what an undo took back', () => {
    expect(undoneWords({ removed: 2, reverted: 0, kept: 1 })).toBe(
      'Import je vrátený: odstránené 2 osoby. 1 osoba zostala, lebo sa pri nej odvtedy niečo zapísalo.',
    );
  });
});
