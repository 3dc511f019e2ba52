import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportBatch, ImportUndone } from '$lib/ipc/generated/commands';
import { toasts } from '$lib/parts';
import { setLanguage } from '$lib/text';
import { render, settle } from '../../test/render';
import { type Answers, later, playRust } from '../../test/rust';
import { EarlierImports } from './batches.svelte';
import EarlierList from './EarlierList.svelte';

beforeEach(() => {
  setLanguage('sk');
  toasts.close();
});

const batch = (id: string, more: Partial<ImportBatch> = {}): ImportBatch => ({
  id,
  at: '2026-05-19T08:12:00Z',
  staff: 'Zuzana Hriňová',
  source: `Zdroj ${id}`,
  purpose: 'interest',
  created: 42,
  updated: 3,
  undo_until: '2026-06-18T08:12:00Z',
  undone_at: null,
  ...more,
});

async function list(more: Answers = {}) {
  const batches = [
    batch('a'),
    batch('b', { undo_until: null }),
    batch('c', { undo_until: null, undone_at: '2026-05-20T08:00:00Z' }),
  ];
  const rust = playRust({ import_batches: () => batches, job_cancel: () => null, ...more });
  const earlier = new EarlierImports();
  await earlier.load();
  const view = render(EarlierList, { earlier, purposeName: (key: string) => `Účel ${key}` });
  return { rust, view };
}

/** Dialogs stand outside the component. */
const button = (name: string) => {
  const all = [...document.querySelectorAll<HTMLButtonElement>('[role="dialog"] button')];
  const found = all.find((one) => one.textContent?.trim() === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
};

describe('EarlierList', () => {
  it('offers the way back only while there is one', async () => {
    const { view } = await list();
    const acts = view
      .all('.batch__acts')
      .map((cell) => cell.textContent?.replaceAll(/[\s\u00a0]+/gu, ' ').trim());
    expect(acts).toEqual(['Ľudia Vrátiť dá sa do 18. 6. 2026', 'Ľudia', 'Vrátený 20. 5. 2026']);
  });

  it('asks before it undoes, with Cancel focused, and confirms only by the verb', async () => {
    const { rust, view } = await list({ import_undo: () => ({ removed: 42, reverted: 3, kept: 0 }) });
    view.get<HTMLButtonElement>('button[aria-label="Vrátiť import: Zdroj a"]').click();
    await settle();
    await vi.waitFor(() => expect(document.activeElement?.textContent?.trim()).toBe('Zrušiť'));
    expect(rust.asked('import_undo')).toEqual([]);
    button('Vrátiť import').click();
    await settle();
    expect(rust.asked('import_undo')).toEqual(['a']);
    expect(toasts.shown?.text).toContain('odstránených 42 osôb');
    expect(rust.asked('import_batches')).toHaveLength(2);
  });

  it('says why nothing was taken back, and does not close over a running undo', async () => {
    const answer = later<ImportUndone>();
    const { rust, view } = await list({ import_undo: () => answer.promise });
    view.get<HTMLButtonElement>('button[aria-label="Vrátiť import: Zdroj a"]').click();
    await settle();
    button('Vrátiť import').click();
    await settle();
    button('Vrátiť import').click();
    button('Zrušiť').click();
    await settle();
    expect(rust.asked('import_undo')).toHaveLength(1);
    answer.refuse({ code: 'undo-too-late', message: 'Import sa dá vrátiť len 30 dní.' });
    await settle();
    expect(document.querySelector('[role="dialog"]')?.textContent).toContain('len 30 dní');
    expect(rust.asked('import_batches')).toHaveLength(1);
  });
});
