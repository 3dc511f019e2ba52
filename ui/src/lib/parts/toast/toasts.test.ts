import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { TOAST_MS, toasts } from './toasts.svelte';

beforeEach(() => {
  vi.useFakeTimers();
  onTestFinished(() => {
    toasts.close();
    vi.useRealTimers();
  });
});

describe('toasts', () => {
  it('stays ten seconds', () => {
    expect(TOAST_MS).toBeGreaterThanOrEqual(10_000);
    toasts.show('Uložené');
    vi.advanceTimersByTime(TOAST_MS - 1);
    expect(toasts.shown?.text).toBe('Uložené');
    vi.advanceTimersByTime(1);
    expect(toasts.shown).toBeUndefined();
  });

  it('stands still while somebody reads it', () => {
    toasts.show('Uložené');
    vi.advanceTimersByTime(8000);
    toasts.pause();
    vi.advanceTimersByTime(60_000);
    expect(toasts.shown).toBeDefined();
    toasts.resume();
    vi.advanceTimersByTime(1999);
    expect(toasts.shown).toBeDefined();
    vi.advanceTimersByTime(1);
    expect(toasts.shown).toBeUndefined();
  });

  it('takes an act back once', () => {
    const undo = vi.fn();
    toasts.show('Vymazané', { undo });
    expect([toasts.undo(), toasts.undo()]).toEqual([true, false]);
    expect(undo).toHaveBeenCalledOnce();
  });
});
