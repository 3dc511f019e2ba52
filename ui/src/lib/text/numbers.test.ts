import { describe, expect, it } from 'vitest';
import { bySlovakOrder, formatLeft, formatMoney, formatNumber } from './numbers';

const spaces = (text: string) => text.replaceAll('\u00a0', ' ');

describe('numbers', () => {
  it('are written the way of the language', () => {
    expect(spaces(formatNumber(1204, 'sk'))).toBe('1 204');
    expect(formatNumber(1204, 'en')).toBe('1,204');
    expect(spaces(formatMoney(123_450, 'sk'))).toBe('1 234,50 €');
  });

  it.each([
    [42, '0:42'],
    [41.2, '0:42'],
    [0, '0:00'],
    [-3, '0:00'],
    [900, '15:00'],
    [3700, '1:01:40'],
  ])('%d seconds left', (seconds, text) => {
    expect(formatLeft(seconds)).toBe(text);
  });

  it('sorts ch after h', () => {
    expect(['Chovan', 'Ivan', 'Hudák', 'Čech', 'Cibula'].sort(bySlovakOrder)).toEqual([
      'Cibula',
      'Čech',
      'Hudák',
      'Chovan',
      'Ivan',
    ]);
  });
});
