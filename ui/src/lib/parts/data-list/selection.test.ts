import { describe, expect, it } from 'vitest';
import { Selection } from './selection.svelte';

describe('Selection', () => {
  it('names the chosen rows', () => {
    const selection = new Selection();
    selection.toggle('a');
    selection.toggle('b');
    selection.toggle('a');
    expect([selection.selected, selection.count(9), selection.has('b')]).toEqual([{ ids: ['b'] }, 1, true]);
  });

  it('selects rows that were never fetched, and leaves some out again', () => {
    const selection = new Selection();
    selection.selectAll();
    selection.set('c', false);
    expect([selection.selected, selection.count(100_000)]).toEqual([{ allBut: ['c'] }, 99_999]);
    expect([selection.has('c'), selection.has('any')]).toEqual([false, true]);
    selection.clear();
    expect(selection.count(100_000)).toBe(0);
  });
});
