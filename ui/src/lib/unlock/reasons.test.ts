import { describe, expect, it } from 'vitest';
import { fromWords, inWords, REASONS, saysSomething } from './reasons';

const words = (reason: string) => `Reason ${reason}`;

describe('reasons', () => {
  it.each(
    REASONS.flatMap((reason) =>
      ['', 'dodací list 12: vozí Peter', 'x'].map((detail) => [reason, detail] as const),
    ),
  )('come back from words as they were given: %s, "%s"', (reason, detail) => {
    const back = fromWords(inWords({ reason, detail }, words), words);
    expect(back).toEqual(
      reason === 'other' && detail === '' ? { reason: '', detail: '' } : { reason, detail },
    );
  });

  it('of an older wording are own words', () => {
    expect(fromWords('Volať zákazníkovi', words)).toEqual({ reason: 'other', detail: 'Volať zákazníkovi' });
  });

  it.each([
    ['', false],
    ['…', false],
    ['12345', false],
    ['ab', false],
    ['a b', false],
    ['č. 5, žiada', true],
  ])('own words "%s" say something: %s', (text, expected) => {
    expect(saysSomething(text)).toBe(expected);
  });
});
