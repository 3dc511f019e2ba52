import { beforeEach, describe, expect, it } from 'vitest';
import type { BreachAffected, BreachRow, BreachView } from '$lib/ipc/generated/commands';
import { setLanguage } from '$lib/text';
import { playRust } from '../../test/rust';
import { BreachCase } from './case.svelte';
import { MomentForm } from './moment-form.svelte';
import { clockState, clockWords, span } from './words';

beforeEach(() => setLanguage('sk'));

const row = (more: Partial<BreachRow> = {}): BreachRow => ({
  id: 'b',
  what: 'lost-device',
  aware_at: '2026-03-27T22:00:00+01:00',
  notify_by: '2026-03-30T23:00:00+02:00',
  minutes_left: 3480,
  authority: null,
  notified_at: null,
  late: false,
  people: null,
  told_at: null,
  open: [],
  ...more,
});

const view = (more: Partial<BreachView> = {}): BreachView => ({
  ...row(),
  from: null,
  until: '2026-03-27T22:00:00+01:00',
  recipient: null,
  by: null,
  backup: false,
  opened_at: '2026-03-28T12:00:00+01:00',
  opened_by: 'Zuzana',
  entries: [],
  advice: {
    unintelligible: 'unknown',
    because: ['encrypted'],
    sentences: [],
    keychains: 0,
    passphrases: 1,
    guess_mib: 64,
  },
  ...more,
});

const affected: BreachAffected = {
  id: 'b',
  what: 'lost-device',
  aware_at: '',
  notify_by: '',
  people: 2,
  records: 4,
  categories: [],
  everyone: true,
  people_at_most: 2,
  affected: [],
  disclosures: 0,
  reveals: 0,
  entries: 0,
  erased_entries: 0,
  backups: 0,
};

describe('the clock in words', () => {
  it.each([
    [{}, 'running', 'zostáva 58 h 0 min, do '],
    [{ minutes_left: 59 }, 'soon', 'zostáva 0 h 59 min, do '],
    [{ minutes_left: -61 }, 'late', 'lehota uplynula pred 1 h 1 min'],
    [{ minutes_left: -61, authority: 'not-needed' }, 'not-needed', 'neoznamuje sa'],
    [{ minutes_left: -61, notified_at: '2026-03-28T10:00:00+01:00' }, 'told', 'oznámené '],
    [
      { minutes_left: -61, notified_at: '2026-04-01T10:00:00+02:00', late: true },
      'told-late',
      'oznámené po lehote ',
    ],
  ] as const)('%o is %s', (more, state, words) => {
    const breach = row(more);
    expect(clockState(breach)).toBe(state);
    expect(clockWords(breach).replaceAll('\u00a0', ' ')).toContain(words);
  });

  it('tells hours and minutes', () => {
    expect(span(-125).replaceAll('\u00a0', ' ')).toBe('2 h 5 min');
  });
});

describe('MomentForm', () => {
  it('is a day alone, a day with a time, or nothing', () => {
    const form = new MomentForm();
    expect(form.told).toBeNull();
    form.date = '2026-03-27';
    expect(form.told).toBe('2026-03-27');
    form.time = '9.05';
    expect(form.told).toBe(new Date('2026-03-27T09:05:00').toISOString());
    form.time = '25:00';
    expect(form.valid).toBe(false);
  });
});

describe('BreachCase', () => {
  it('closes the dialog when an act is done, and keeps it with the refusal', async () => {
    const rust = playRust({
      breach_show: () => view(),
      breach_affected: () => affected,
      breach_note: () => view({ entries: [] }),
    });
    const breach = new BreachCase('b');
    await breach.load();
    breach.asked = 'note';
    await breach.answer('device_locked', 'no');
    expect(breach.asked).toBeUndefined();
    expect(rust.asked('breach_note')).toEqual([
      { id: 'b', facts: null, effects: null, measures: null, device_locked: 'no', key_safe: null },
    ]);
  });

  it('writes nothing when nobody chose a place', async () => {
    playRust({ breach_show: () => view(), breach_affected: () => affected, breach_report: () => null });
    const breach = new BreachCase('b');
    await breach.load();
    await breach.write('breach_report');
    expect([breach.paper, breach.refused, breach.job]).toEqual([undefined, undefined, undefined]);
  });
});
