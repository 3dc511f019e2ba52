import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenFields } from '$lib/ipc/generated/commands';
import { later, playRust } from '../../test/rust';
import { settle } from '../../test/render';
import { Openings } from './openings.svelte';

const now = '2026-06-03T08:42:00Z';

/** What Rust says is open: the seconds left of each field of person p. */
function open(left: Record<string, number>): OpenFields {
  return {
    now,
    open: Object.entries(left).map(([field, seconds]) => ({
      person: 'p',
      field,
      until: new Date(Date.parse(now) + seconds * 1000).toISOString(),
      seconds: 60,
    })),
  };
}

beforeEach(() => vi.useFakeTimers({ toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] }));
afterEach(() => vi.useRealTimers());

describe('Openings', () => {
  it("counts by Rust's clock, however wrong the clock of the window is", async () => {
    vi.setSystemTime('1999-01-01');
    playRust({ unlock_state: () => open({ iban: 42 }) });
    const openings = new Openings();
    await openings.refresh();
    expect(openings.countdown('p', 'iban')?.left).toBe(42);
    vi.advanceTimersByTime(40_000);
    expect(openings.countdown('p', 'iban')?.left).toBe(2);
    expect(openings.countdown('p', 'iban')?.total).toBe(60);
    expect(openings.countdown('p', 'street')).toBeUndefined();
    expect(openings.countdown('q', 'iban')).toBeUndefined();
  });

  it('seals at once on Cover, before Rust has answered, and stays sealed when older news come late', async () => {
    const covered = later<OpenFields>();
    const rust = playRust({
      unlock_state: () => open({ iban: 42, street: 42 }),
      cover_fields: () => covered.promise,
    });
    const openings = new Openings();
    const stop = openings.watch();
    await settle();
    expect(openings.all).toHaveLength(2);
    const done = openings.cover('p', 'iban');
    expect(openings.all.map((opening) => opening.field)).toEqual(['street']);
    await rust.tell('grants-changed', open({ iban: 42, street: 42 }));
    expect(openings.all.map((opening) => opening.field)).toEqual(['street']);
    covered.answer(open({ street: 40 }));
    await done;
    expect(openings.countdown('p', 'street')?.left).toBe(40);
    stop();
  });

  it('drops an answer that a newer event has overtaken', async () => {
    const old = later<OpenFields>();
    const rust = playRust({ unlock_state: () => old.promise });
    const openings = new Openings();
    const stop = openings.watch();
    await rust.tell('grants-changed', open({}));
    old.answer(open({ iban: 60 }));
    await settle();
    expect(openings.all).toEqual([]);
    stop();
  });

  it('covers everything when the window loses focus, and asks nothing when nothing is open', async () => {
    let left: Record<string, number> = { iban: 42, 'note:1': 42 };
    const rust = playRust({
      unlock_state: () => open(left),
      cover_fields: () => {
        left = {};
        return open(left);
      },
    });
    const openings = new Openings();
    const stop = openings.watch();
    await settle();
    window.dispatchEvent(new Event('blur'));
    expect(openings.all).toEqual([]);
    await settle();
    expect(rust.asked('cover_fields')).toEqual([{ person: null, field: null }]);
    window.dispatchEvent(new Event('blur'));
    await settle();
    expect(rust.asked('cover_fields')).toHaveLength(1);
    stop();
  });

  it('watches once for several screens, and not at all after the last', async () => {
    const rust = playRust({ unlock_state: () => open({}) });
    const openings = new Openings();
    const [first, second] = [openings.watch(), openings.watch()];
    await settle();
    expect(rust.asked('unlock_state')).toHaveLength(1);
    first();
    first();
    await rust.tell('grants-changed', open({ iban: 9 }));
    expect(openings.any('p')).toBe(true);
    second();
    await rust.tell('grants-changed', open({}));
    expect(openings.any('p')).toBe(true);
  });
});
