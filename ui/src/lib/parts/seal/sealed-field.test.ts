import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { setLanguage } from '$lib/text';
import { render } from '../../../test/render';
import { announced } from '../announcer.svelte';
import { Countdown } from './countdown.svelte';
import SealedField from './SealedField.svelte';

beforeEach(() => {
  setLanguage('sk');
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
});

function pass(seconds: number): void {
  vi.advanceTimersByTime(seconds * 1000);
  flushSync();
}

function opened(total: number) {
  const onexpire = vi.fn();
  const oncover = vi.fn();
  const onextend = vi.fn();
  const state = { kind: 'open' as const, value: '+421 999 004 821', countdown: new Countdown(total) };
  return {
    view: render(SealedField, { label: 'Mobil', state, onexpire, oncover, onextend }),
    onexpire,
    oncover,
    onextend,
  };
}

describe('SealedField', () => {
  it('shows the hint and a button while sealed', () => {
    const onshow = vi.fn();
    const view = render(SealedField, {
      label: 'Mobil',
      state: { kind: 'sealed', hint: '•••• 4821' },
      onshow,
    });
    expect(view.text()).toBe('Zapečatené •••• 4821 Ukázať Mobil');
    view.get('button').click();
    expect(onshow).toHaveBeenCalledOnce();
  });

  it('counts down in text and ring', () => {
    const { view } = opened(60);
    expect(view.text()).toContain('1:00');
    pass(18);
    expect(view.text()).toContain('0:42');
    expect(view.get('.ring__left').getAttribute('stroke-dasharray')).toBe('70 100');
  });

  it('offers to prolong in the last ten seconds, to cover before', () => {
    const { view, oncover, onextend } = opened(60);
    view.get('button').click();
    expect(oncover).toHaveBeenCalledOnce();
    pass(50);
    expect(view.get('.seal').className).toContain('seal--last');
    expect(view.get('button').textContent).toContain('Predĺžiť');
    view.get('button').click();
    expect(onextend).toHaveBeenCalledOnce();
  });

  it('takes the value out of the page at zero and says so once', () => {
    const { view, onexpire } = opened(20);
    pass(19.5);
    expect(view.target.innerHTML).toContain('004 821');
    pass(1);
    expect(view.target.innerHTML).not.toContain('004 821');
    pass(30);
    expect(onexpire).toHaveBeenCalledOnce();
  });

  it('keeps the button, and with it the focus, when the strip opens and closes', () => {
    const { view } = opened(5);
    const button = view.get('button');
    button.focus();
    pass(6);
    expect(document.activeElement).toBe(button);
    expect(button.textContent).toContain('Ukázať');
  });

  it('speaks at the start, at ten seconds and at the end, and never the value', () => {
    const { view } = opened(60);
    const said: string[] = [];
    for (let second = 0; second <= 62; second++) {
      const now = announced().replace('\u200b', '').replaceAll('\u00a0', ' ');
      if (now !== said.at(-1)) said.push(now);
      pass(1);
    }
    expect(said).toEqual([
      'Mobil: odkryté, zakryje sa o 60 sekúnd.',
      'Mobil: zakryje sa o 10 sekúnd.',
      'Mobil: zapečatené.',
    ]);
    expect(view.target.innerHTML).not.toContain('004 821');
  });

  it.each([
    [{ kind: 'denied' as const, hint: '2 poznámky', note: 'Ukáže len vlastník' }, 'Ukáže len vlastník'],
    [{ kind: 'restricted' as const }, 'Obmedzené'],
    [{ kind: 'blank' as const, note: 'Neevidujeme' }, 'Neevidujeme'],
  ])('has no button to show in state %o', (state, words) => {
    const view = render(SealedField, { label: 'Mobil', state, onshow: () => undefined });
    expect(view.text()).toContain(words);
    expect(view.all('button')).toHaveLength(0);
  });
});

describe('Countdown', () => {
  it('counts from what Rust says is left, not from its own clock', () => {
    expect(Countdown.until('2026-06-03T08:43:00Z', '2026-06-03T08:42:18Z', 60).left).toBe(42);
    expect(Countdown.until('garbage', '2026-06-03T08:42:18Z', 60).left).toBe(0);
  });

  it('is not prolonged by a clock that is set back', () => {
    const countdown = new Countdown(60);
    vi.advanceTimersByTime(30_000);
    vi.setSystemTime(Date.now() - 3_600_000);
    expect(countdown.left).toBe(30);
  });

  it('is over after a sleep in which only the wall clock ran', () => {
    const countdown = new Countdown(60);
    vi.setSystemTime(Date.now() + 3_600_000);
    expect(countdown.left).toBe(0);
  });
});
