import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { press, render, settle } from '../../../test/render';
import DataListTest from './DataListTest.svelte';
import { PagedRows } from './paged-rows.svelte';
import { Selection } from './selection.svelte';

const ROW = 42;
const SCREEN = 420;

// happy-dom lays nothing out: rows are 42 px, the scroller 420.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (this: HTMLElement) {
    return this.matches('tr') ? ROW : SCREEN;
  });
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(SCREEN);
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(100_000 * ROW);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
  HTMLElement.prototype.scrollTo = function (this: HTMLElement, options?: ScrollToOptions | number) {
    if (typeof options === 'object') this.scrollTop = options.top ?? 0;
    this.dispatchEvent(new Event('scroll'));
  } as HTMLElement['scrollTo'];
});

async function list(total: number, extra: Record<string, unknown> = {}) {
  const asked: number[] = [];
  const rows = new PagedRows<string>((start, limit) => {
    asked.push(start);
    return Promise.resolve({
      total,
      rows: Array.from({ length: Math.min(limit, total - start) }, (_, i) => `row ${start + i}`),
    });
  });
  const view = render(DataListTest, { rows, ...extra });
  await rows.restart();
  await settle();
  const table = view.get<HTMLTableElement>('table');
  const shown = () => view.all('tbody tr[data-index]');
  const active = () => view.all('tr.is-active').map((row) => row.textContent?.trim())[0];
  return { view, table, rows, asked, shown, active };
}

describe('DataList', () => {
  it('keeps a hundred thousand rows out of the page and says how many there are', async () => {
    const { table, shown, asked } = await list(100_000);
    expect(table.getAttribute('aria-rowcount')).toBe('100001');
    expect(shown().length).toBeGreaterThan(9);
    expect(shown().length).toBeLessThan(60);
    expect(shown()[0]?.getAttribute('aria-rowindex')).toBe('2');
    expect(asked).toEqual([0]);
  });

  it('fetches the page one scrolls to and nothing between', async () => {
    const { view, shown, asked } = await list(100_000);
    view.get('.datalist').scrollTo({ top: 50_000 * ROW });
    await settle();
    // The window straddles two pages.
    expect(asked).toEqual([0, 49_900, 50_000]);
    expect(shown().some((row) => row.textContent?.includes('row 50000'))).toBe(true);
    expect(shown().length).toBeLessThan(60);
  });

  it('moves the active row by keys and names it to screen readers', async () => {
    const { table, active, view } = await list(100_000);
    press(table, 'ArrowDown');
    press(table, 'ArrowDown');
    expect(active()).toBe('row 2');
    expect(view.get(`[id="${table.getAttribute('aria-activedescendant') ?? ''}"]`).textContent).toContain(
      'row 2',
    );
    press(table, 'End');
    await settle();
    expect(active()).toBe('row 99999');
    press(table, 'Home');
    await settle();
    expect(active()).toBe('row 0');
  });

  it('opens with Enter and with a click, peeks with Space, searches with /', async () => {
    const [onopen, onpeek, onsearch] = [vi.fn(), vi.fn(), vi.fn()];
    const { table, shown } = await list(10, { onopen, onpeek, onsearch });
    press(table, 'ArrowDown');
    expect(press(table, 'Enter')).toBe(false);
    expect(onopen).toHaveBeenLastCalledWith('row 1');
    shown()[3]?.querySelector('td')?.click();
    expect(onopen).toHaveBeenLastCalledWith('row 3');
    press(table, ' ');
    expect(onpeek).toHaveBeenCalledWith('row 3');
    press(table, '/');
    expect(onsearch).toHaveBeenCalledOnce();
  });

  it('selects rows, the way with Shift, and everything with Ctrl+A', async () => {
    const selection = new Selection();
    const { table, view } = await list(500, { selection });
    press(table, 'x');
    press(table, 'ArrowDown', { shiftKey: true });
    press(table, 'ArrowDown', { shiftKey: true });
    expect(selection.selected).toEqual({ ids: ['row 0', 'row 1', 'row 2'] });
    expect(view.all('tr[aria-selected="true"]')).toHaveLength(3);
    press(table, 'a', { ctrlKey: true });
    expect(selection.count(500)).toBe(500);
    press(table, 'Escape');
    expect(selection.count(500)).toBe(0);
  });

  it('says what an empty list is', async () => {
    const { view } = await list(0);
    expect(view.text()).toContain('Nikto');
    flushSync();
  });
});
