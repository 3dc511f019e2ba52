import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftOf, DraftView, KeepDraft } from '$lib/ipc/generated/commands';
import { later, playRust } from '../../test/rust';
import { DraftKeeper, keepDrafts, keepDraftsForLock, LONGEST_MS, PAUSE_MS } from './keeper.svelte';

const PLACE: DraftOf = { place: 'note', person: 'p' };

/** Rust with one draft in the place. */
function rust(before: DraftView | null = null) {
  let held: Record<string, string> | null = before?.content ?? null;
  const played = playRust({
    draft_show: () => before,
    draft_keep: ({ content }: KeepDraft) => {
      held = content;
      return null;
    },
    draft_drop: () => {
      const was = held !== null;
      held = null;
      return was;
    },
  });
  return { ...played, held: () => held };
}

const view = (text: string): DraftView => ({
  content: { text },
  at: '2026-06-03T08:42:00.000Z',
  until: '2026-06-10T08:42:00.000Z',
});

describe('DraftKeeper', () => {
  let keeper: DraftKeeper;
  beforeEach(() => {
    vi.useFakeTimers();
    keeper = new DraftKeeper(PLACE);
  });
  afterEach(() => {
    keeper.end();
    vi.useRealTimers();
  });

  it('keeps what was typed after a pause, and only the last of it', async () => {
    const { asked, held } = rust();
    expect(await keeper.begin()).toBeUndefined();
    keeper.typed({ text: 'V' });
    await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    keeper.typed({ text: 'Volala' });
    await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    expect(asked('draft_keep')).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked('draft_keep')).toEqual([{ ...PLACE, content: { text: 'Volala' } }]);
    keeper.typed({ text: 'Volala' });
    await vi.advanceTimersByTimeAsync(PAUSE_MS * 2);
    expect(asked('draft_keep')).toHaveLength(1);
    expect(held()).toEqual({ text: 'Volala' });
  });

  it('keeps it also while somebody types on and on', async () => {
    const { asked } = rust();
    await keeper.begin();
    for (let typed = 0; typed * 1000 < LONGEST_MS + 1000; typed += 1) {
      keeper.typed({ text: 'x'.repeat(typed + 1) });
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(asked('draft_keep')).toHaveLength(1);
  });

  it('brings back what was kept, says from when, and leaves it alone until it changes', async () => {
    const { asked, held } = rust(view('Volala'));
    expect(await keeper.begin()).toEqual({ text: 'Volala' });
    expect(keeper.from).toBe('2026-06-03T08:42:00.000Z');
    keeper.typed({ text: 'Volala' });
    await vi.advanceTimersByTimeAsync(LONGEST_MS);
    expect([asked('draft_keep'), asked('draft_drop')]).toEqual([[], []]);
    await keeper.discard();
    expect([held(), keeper.from]).toEqual([null, undefined]);
  });

  it('lets the draft go when everything is deleted by hand', async () => {
    const { held } = rust(view('Volala'));
    await keeper.begin();
    keeper.typed({ text: '  ' });
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(held()).toBeNull();
  });

  it('gives nothing to Rust where nothing was written', async () => {
    const { asked } = rust();
    await keeper.begin();
    keeper.typed({});
    await keeper.discard();
    await keepDrafts();
    expect([asked('draft_keep'), asked('draft_drop')]).toEqual([[], []]);
  });

  it('keeps everything at once before the lock, and gives nothing up that the lock takes away', async () => {
    const { held } = rust();
    const other = new DraftKeeper({ place: 'new-person', person: null });
    await keeper.begin();
    await other.begin();
    keeper.typed({ text: 'Volala' });
    await keepDraftsForLock();
    expect(held()).toEqual({ text: 'Volala' });
    await keeper.discard();
    expect(held()).toEqual({ text: 'Volala' });
    other.end();
  });

  it('sends an older text before a newer one, and tries again what could not be kept', async () => {
    const first = later<null>();
    const texts: string[] = [];
    playRust({
      draft_show: () => null,
      draft_keep: ({ content }) => {
        texts.push(content['text'] ?? '');
        return texts.length === 1 ? first.promise : null;
      },
    });
    await keeper.begin();
    keeper.typed({ text: 'staré' });
    const one = keeper.flush();
    keeper.typed({ text: 'nové' });
    const two = keeper.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(texts).toEqual(['staré']);
    first.refuse({ code: 'busy', message: 'x' });
    await Promise.all([one, two]);
    expect(texts).toEqual(['staré', 'nové']);
    await keeper.flush();
    expect(texts).toHaveLength(2);
  });
});
