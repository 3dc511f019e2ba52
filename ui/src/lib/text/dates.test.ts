import { describe, expect, it } from 'vitest';
import { daysBetween, formatDate, readDate, weekday } from './dates';

const spaces = (text: string) => text.replaceAll('\u00a0', ' ');

describe('formatDate', () => {
  it.each([
    ['2026-06-03', '3. 6. 2026', '3 Jun 2026'],
    ['1926-12-31', '31. 12. 1926', '31 Dec 1926'],
    ['nonsense', 'nonsense', 'nonsense'],
    ['2026-02-30', '2026-02-30', '2026-02-30'],
  ])('%s', (iso, sk, en) => {
    expect(spaces(formatDate(iso, 'sk'))).toBe(sk);
    expect(spaces(formatDate(iso, 'en'))).toBe(en);
  });

  it('does not break inside a date', () => {
    expect(formatDate('2026-06-03', 'sk')).not.toMatch(/ /u);
  });
});

describe('readDate', () => {
  it.each(['3.6.2026', '3. 6. 2026', '03.06.2026', '3.\u00a06.\u00a02026', '2026-06-03', '2026-6-3'])(
    'reads %s',
    (typed) => {
      expect(readDate(typed)).toEqual({ iso: '2026-06-03' });
    },
  );

  it.each([
    ['', 'empty'],
    ['3.6.', 'no-year'],
    ['3.6.26', 'short-year'],
    ['3/6/2026', 'order-unclear'],
    ['31.4.2026', 'no-such-day'],
    ['29.2.2025', 'no-such-day'],
    ['1.1.1066', 'year-out-of-range'],
    ['zajtra', 'not-a-date'],
  ])('refuses %s as %s', (typed, problem) => {
    expect(readDate(typed)).toEqual({ problem: `common-date-${problem}` });
  });

  it('reads back every day it writes', () => {
    for (
      let day = new Date(Date.UTC(2023, 11, 1));
      day < new Date(Date.UTC(2025, 1, 1));
      day.setUTCDate(day.getUTCDate() + 1)
    ) {
      const iso = day.toISOString().slice(0, 10);
      expect(readDate(formatDate(iso, 'sk'))).toEqual({ iso });
    }
  });
});

describe('daysBetween and weekday', () => {
  it('counts calendar days across the change of summer time', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-06-03', '2026-05-28')).toBe(-6);
    expect(daysBetween('2026-06-03', 'later')).toBeUndefined();
  });

  it('names the day', () => {
    expect(weekday('2026-06-03', 'sk')).toBe('streda');
    expect(weekday('2026-06-03', 'en')).toBe('Wednesday');
  });
});
