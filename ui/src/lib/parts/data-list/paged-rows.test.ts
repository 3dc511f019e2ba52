import { describe, expect, it } from 'vitest';
import { settle } from '../../../test/render';
import { type Page, PagedRows } from './paged-rows.svelte';

/** Rows `prefix0 … prefix999`; answers wait until they are let go. */
function source(prefix: string, total = 1000) {
  const asked: number[] = [];
  const waiting: (() => void)[] = [];
  const fetch = (start: number, limit: number): Promise<Page<string>> => {
    asked.push(start);
    const rows = Array.from({ length: Math.min(limit, total - start) }, (_, i) => `${prefix}${start + i}`);
    return new Promise((resolve) => waiting.push(() => resolve({ total, rows })));
  };
  return {
    asked,
    fetch,
    answer: async () => {
      waiting.splice(0).forEach((go) => go());
      await settle();
    },
  };
}

describe('PagedRows', () => {
  it('fetches only the pages that are wanted, each once', async () => {
    const a = source('a');
    const rows = new PagedRows(a.fetch, 100);
    void rows.restart();
    await a.answer();
    expect([rows.total, rows.at(0), rows.at(99), rows.at(100)]).toEqual([1000, 'a0', 'a99', undefined]);
    rows.want(450, 510);
    rows.want(450, 510);
    await a.answer();
    expect(a.asked).toEqual([0, 400, 500]);
    expect([rows.at(450), rows.at(510), rows.at(200)]).toEqual(['a450', 'a510', undefined]);
  });

  it('keeps the old rows until the new question is answered, and drops late answers to the old one', async () => {
    const a = source('a');
    const b = source('b', 3);
    const rows = new PagedRows(a.fetch, 100);
    void rows.restart();
    await a.answer();
    rows.want(100, 110);
    void rows.restart(b.fetch);
    expect(rows.at(0)).toBe('a0');
    await b.answer();
    await a.answer();
    expect([rows.total, rows.at(0), rows.at(3), rows.at(105)]).toEqual([3, 'b0', undefined, undefined]);
  });

  it('says why a page could not be had and tries again when asked', async () => {
    let fail = true;
    const rows = new PagedRows<string>(() =>
      fail ? Promise.reject(new Error('locked')) : Promise.resolve({ total: 1, rows: ['x'] }),
    );
    await rows.restart();
    expect([rows.ready, rows.error]).toEqual([true, new Error('locked')]);
    fail = false;
    await rows.restart();
    expect([rows.at(0), rows.error]).toEqual(['x', undefined]);
  });

  it('holds twenty pages at most, those nearest to what is seen', async () => {
    const rows = new PagedRows<number>(
      (start, limit) =>
        Promise.resolve({ total: 100_000, rows: Array.from({ length: limit }, (_, i) => start + i) }),
      100,
    );
    await rows.restart();
    for (let page = 0; page < 60; page++) {
      rows.want(page * 100, page * 100 + 99);
      await settle();
    }
    const indexes = [...rows.loaded()].map(([index]) => index);
    expect(indexes).toHaveLength(2000);
    expect([indexes[0], indexes.at(-1)]).toEqual([4000, 5999]);
  });
});
