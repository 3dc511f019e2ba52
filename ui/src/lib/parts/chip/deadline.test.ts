import { describe, expect, it } from 'vitest';
import { setLanguage } from '$lib/text';
import { render } from '../../../test/render';
import DeadlinePill from './DeadlinePill.svelte';

const today = '2026-06-03';

describe('DeadlinePill', () => {
  it.each([
    ['2026-05-28', '6 dní po lehote', 'due--late'],
    ['2026-06-03', 'dnes', 'due--soon'],
    ['2026-06-04', 'zajtra', 'due--soon'],
    ['2026-06-05', '2 dni', 'due--soon'],
    ['2026-06-15', '12 dní', 'due'],
    ['2026-07-01', '28 dní', 'due--calm'],
  ])('due %s says %s', (due, words, look) => {
    setLanguage('sk');
    const view = render(DeadlinePill, { due, today });
    expect(view.text()).toBe(words);
    expect(view.get('.due').className.trim().split(' ').at(-1)).toBe(look);
  });

  it('says day and date in both languages', () => {
    setLanguage('sk');
    expect(render(DeadlinePill, { due: '2026-06-15', today, full: true }).text()).toBe(
      'do pondelka 15. 6. 2026 · 12 dní',
    );
    setLanguage('en');
    expect(render(DeadlinePill, { due: '2026-06-15', today, full: true }).text()).toBe(
      'by Monday 15 Jun 2026 · 12 days',
    );
  });
});
