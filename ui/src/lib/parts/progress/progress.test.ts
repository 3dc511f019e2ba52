import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { setLanguage } from '$lib/text';
import { render } from '../../../test/render';
import Progress from './Progress.svelte';
import { secondsLeft } from './timing';

beforeEach(() => {
  setLanguage('sk');
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
});

function pass(ms: number): void {
  vi.advanceTimersByTime(ms);
  flushSync();
}

describe('Progress', () => {
  it('shows nothing, a spinner, a bar and a way to stop, each in its time', () => {
    const onstop = vi.fn();
    const view = render(Progress, { label: 'Overujem zálohu', done: 748, total: 1204, onstop });
    pass(99);
    expect(view.text()).toBe('');
    pass(1);
    expect(view.all('.icon--spin')).toHaveLength(1);
    pass(900);
    expect(view.get<HTMLProgressElement>('progress').value).toBe(748);
    expect(view.text()).toContain('748 z 1 204');
    expect(view.all('button')).toHaveLength(0);
    pass(4000);
    view.get('button').click();
    expect(onstop).toHaveBeenCalledOnce();
  });

  it('shows a bar without an end while the total is unknown', () => {
    const view = render(Progress, { label: 'Čítam súbor' });
    pass(1500);
    expect(view.get('progress').hasAttribute('value')).toBe(false);
  });
});

describe('secondsLeft', () => {
  it.each([
    [500, 1000, 10_000, 10],
    [100, 1000, 30_000, 270],
    [999, 1000, 60_000, 5],
    [10, 1000, 10_000, undefined],
    [500, 1000, 1000, undefined],
    [0, 0, 10_000, undefined],
    [1000, 1000, 10_000, undefined],
  ])('%i of %i after %i ms', (done, total, elapsed, left) => {
    expect(secondsLeft(done, total, elapsed)).toBe(left);
  });
});
