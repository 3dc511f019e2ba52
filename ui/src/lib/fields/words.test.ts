import { describe, expect, it } from 'vitest';
import { setLanguage } from '$lib/text';
import { periodWords } from './period';
import { valueWords } from './value-words';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('periodWords', () => {
  it.each([
    ['P1Y', '1 rok', '1 year'],
    ['P3Y', '3 roky', '3 years'],
    ['P10Y', '10 rokov', '10 years'],
    ['P1M', '1 mesiac', '1 month'],
    ['P1Y6M', '1 rok 6 mesiacov', '1 year 6 months'],
    ['P2W', '14 dní', '14 days'],
    ['P30D', '30 dní', '30 days'],
    ['P0D', '0 dní', '0 days'],
    ['PT5M', 'PT5M', 'PT5M'],
    ['', '', ''],
  ])('%s', (period, sk, en) => {
    setLanguage('sk');
    expect(plain(periodWords(period))).toBe(sk);
    setLanguage('en');
    expect(plain(periodWords(period))).toBe(en);
  });
});

describe('valueWords', () => {
  it.each([
    ['date', '1984-07-09', '9. 7. 1984', '9 Jul 1984'],
    ['birthday', '--07-09', '9. 7.', '9 Jul'],
    ['birthday', '--02-29', '29. 2.', '29 Feb'],
    ['birthday', '1984-07-09', '9. 7. 1984', '9 Jul 1984'],
    ['text', '--07-09', '--07-09', '--07-09'],
    ['iban', 'SK31 1200', 'SK31 1200', 'SK31 1200'],
  ])('%s %s', (kind, value, sk, en) => {
    setLanguage('sk');
    expect(plain(valueWords(kind, value))).toBe(sk);
    setLanguage('en');
    expect(plain(valueWords(kind, value))).toBe(en);
  });
});
