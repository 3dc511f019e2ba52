import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FactInfo, OpenFields, PersonView } from '$lib/ipc/generated/commands';
import { openings } from '$lib/unlock';
import { playRust } from '../../test/rust';
import { Exposure } from './exposure.svelte';

const now = '2026-06-03T08:42:00Z';
const open = (...fields: [field: string, left: number, seconds: number][]): OpenFields => ({
  now,
  open: fields.map(([field, left, seconds]) => ({
    person: 'p',
    field,
    until: new Date(Date.parse(now) + left * 1000).toISOString(),
    seconds,
  })),
});

const fact = (key: string, label: string, reauth: boolean) => ({ key, label, reauth }) as FactInfo;
const view = {
  name: 'Ľubomíra Vŕšková',
  last_reason: 'Doručenie objednávky',
  facts: [fact('phone', 'Telefón', false), fact('street', 'Ulica', false), fact('iban', 'IBAN', true)],
} as PersonView;

beforeEach(() => vi.useFakeTimers({ toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] }));
afterEach(async () => {
  playRust({ unlock_state: () => open() });
  await openings.refresh();
  vi.useRealTimers();
});

describe('Exposure', () => {
  it('prolongs what is open for as long again, for the reason given last', async () => {
    const rust = playRust({
      unlock_state: () => open(['phone', 20, 60], ['note:1', 20, 60], ['street', 200, 300]),
      person_show: () => view,
      unlock_fields: () => ({ fields: {}, expires_at: now }),
    });
    await openings.refresh();
    const exposure = new Exposure();
    await exposure.extend();
    const reason = 'Doručenie objednávky';
    expect(rust.asked('unlock_fields')).toEqual([
      { person: 'p', fields: ['phone', 'note:1'], reason, seconds: 60, passphrase: null },
      { person: 'p', fields: ['street'], reason, seconds: 300, passphrase: null },
    ]);
    expect(exposure.asked).toBeUndefined();
  });

  it('asks for the passphrase where opening did', async () => {
    const rust = playRust({
      unlock_state: () => open(['iban', 20, 60]),
      person_show: () => view,
    });
    await openings.refresh();
    const exposure = new Exposure();
    await exposure.extend();
    expect(rust.asked('unlock_fields')).toEqual([]);
    expect(exposure.asked).toEqual({
      person: 'p',
      name: 'Ľubomíra Vŕšková',
      reason: 'Doručenie objednávky',
      parts: [{ id: 'iban', label: 'IBAN', reauth: true, fields: ['iban'] }],
    });
  });
});
