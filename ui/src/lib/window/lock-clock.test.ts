import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { playRust } from '../../test/rust';
import { settle } from '../../test/render';
import { LockClock, TOUCH_MS } from './lock-clock.svelte';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] }));
afterEach(() => vi.useRealTimers());

describe('LockClock', () => {
  it('tells Rust of use at most every ten seconds, and takes the time from its answer', async () => {
    const rust = playRust({ vault_touch: () => null });
    const clock = new LockClock(() => Promise.resolve(600));
    clock.sync(100);
    for (let second = 0; second < 25; second++) {
      clock.touch();
      vi.advanceTimersByTime(1000);
    }
    await settle();
    expect(rust.asked('vault_touch')).toHaveLength(Math.ceil(25_000 / TOUCH_MS));
    expect(clock.left).toBe(600);
  });

  it('counts the warning down; moving the mouse is not an answer, *Stay* is', async () => {
    const rust = playRust({ vault_touch: () => null });
    const clock = new LockClock(() => Promise.resolve(600));
    clock.sync(31);
    clock.warn(30);
    vi.advanceTimersByTime(12_000);
    clock.touch();
    expect(rust.asked('vault_touch')).toEqual([]);
    expect([clock.warned, clock.left]).toEqual([true, 18]);
    await clock.stay();
    expect([clock.warned, clock.final, clock.left]).toEqual([false, false, 600]);
  });

  it('says that it locks anyway when twelve hours are over', async () => {
    playRust({ vault_touch: () => null });
    const clock = new LockClock(() => Promise.resolve(20));
    clock.warn(22);
    await clock.stay();
    expect([clock.warned, clock.final]).toEqual([true, true]);
  });

  it("goes away when Rust takes the warning back, with Rust's time", async () => {
    const clock = new LockClock(() => Promise.resolve(540));
    clock.warn(30);
    clock.warn(0);
    await settle();
    expect([clock.warned, clock.left]).toEqual([false, 540]);
  });
});
