import { beforeEach, describe, expect, it } from 'vitest';
import type { RetentionRow } from '$lib/ipc/generated/commands';
import { setLanguage } from '$lib/text';
import { render, settle } from '../../test/render';
import { playRust } from '../../test/rust';
import DecideDialog from './DecideDialog.svelte';
import { RetentionQueue } from './queue.svelte';

beforeEach(() => setLanguage('sk'));

const row = (id: string, more: Partial<RetentionRow> = {}): RetentionRow => ({
  kind: 'person',
  id,
  person: id,
  name: 'Anna Malá',
  field: null,
  field_label: null,
  purpose: null,
  purpose_name: null,
  reason: 'ended',
  since: '2020-01-01',
  until: '2024-01-01',
  law: null,
  restricted: false,
  ...more,
});

async function queue(rows: RetentionRow[]) {
  let left = rows;
  const rust = playRust({
    retention_queue: () => ({ rows: left, on: '2026-06-03' }),
    retention_apply: ({ rows: reviewed }) => {
      left = left.filter(({ id }) => !reviewed.some((one) => one.id === id));
      const keep = reviewed.filter(({ decision }) => decision === 'keep').length;
      return {
        rows: [],
        total: reviewed.length,
        erased: reviewed.length - keep,
        kept: keep,
        recipients_to_tell: [],
        backups: [],
      };
    },
  });
  const one = new RetentionQueue();
  await one.load();
  return { rust, one };
}

describe('RetentionQueue', () => {
  it('counts by reason and narrows', async () => {
    const { one } = await queue([
      row('a'),
      row('b', { reason: 'no-purpose', kind: 'value', field: 'street' }),
      row('c', { reason: 'no-purpose' }),
    ]);
    expect([one.count('ended'), one.count('no-purpose'), one.count('last-act')]).toEqual([1, 2, 0]);
    one.reason = 'no-purpose';
    one.wholeOnly = true;
    expect(one.page.map(({ id }) => id)).toEqual(['c']);
    one.clear();
    expect(one.page).toHaveLength(3);
  });

  it('another filter begins with nothing selected: what is decided is what was seen', async () => {
    const { one } = await queue([row('a'), row('b', { reason: 'no-purpose' })]);
    one.selectPage(true);
    expect(one.chosen).toHaveLength(2);
    one.reason = 'ended';
    expect(one.chosen).toEqual([]);
  });

  it('nothing of a restricted person can be decided about', async () => {
    const { one } = await queue([row('a', { restricted: true }), row('b')]);
    one.selectPage(true);
    expect(one.chosen.map(({ id }) => id)).toEqual(['b']);
  });

  it('selects only what is on the page', async () => {
    const { one } = await queue(Array.from({ length: 150 }, (_, i) => row(`p${i}`)));
    one.selectPage(true);
    expect(one.chosen).toHaveLength(100);
    one.showMore();
    expect(one.page).toHaveLength(150);
    expect(one.chosen).toHaveLength(100);
  });
});

describe('DecideDialog', () => {
  async function dialog(decision: 'erase' | 'keep') {
    const { rust, one } = await queue([row('a'), row('b')]);
    one.selectPage(true);
    let closed = false;
    render(DecideDialog, { queue: one, decision, onclose: () => (closed = true) });
    await settle();
    const box = () => document.querySelector<HTMLElement>('[role="dialog"]');
    const submit = () => box()?.querySelector<HTMLButtonElement>('button[type="submit"]');
    const type = async (text: string) => {
      const field = box()?.querySelector<HTMLInputElement>('input');
      if (!field) throw new Error('no field');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
    };
    const send = async () => {
      submit()?.click();
      for (let i = 0; i < 4; i++) await settle();
    };
    return { rust, one, closed: () => closed, submit, type, send };
  }

  it('erases the selected only when their number is typed', async () => {
    const { rust, one, submit, type, send, closed } = await dialog('erase');
    await type('3');
    expect(submit()?.getAttribute('aria-disabled')).toBe('true');
    await type('2');
    await send();
    expect(rust.asked('retention_apply')).toEqual([
      {
        rows: [
          { id: 'a', decision: 'erase', reason: null },
          { id: 'b', decision: 'erase', reason: null },
        ],
      },
    ]);
    expect(one.applied?.erased).toBe(2);
    expect(one.rows).toEqual([]);
    expect(closed()).toBe(true);
  });

  it('keeps the selected with a reason', async () => {
    const { rust, type, send } = await dialog('keep');
    await type('Súdny spor');
    await send();
    expect(rust.asked('retention_apply')[0]?.rows).toEqual([
      { id: 'a', decision: 'keep', reason: 'Súdny spor' },
      { id: 'b', decision: 'keep', reason: 'Súdny spor' },
    ]);
  });
});
