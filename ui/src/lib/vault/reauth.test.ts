import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CommandError } from '$lib/ipc';
import { plain } from '../../test/render';
import { Reauth } from './reauth.svelte';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] }));
afterEach(() => vi.useRealTimers());

const refusing = (code: string, details?: object) => () => {
  throw new CommandError({ code, message: 'Veta.', details });
};

describe('Reauth', () => {
  it('hands the passphrase to the act once and keeps it no longer', async () => {
    const reauth = new Reauth();
    const act = vi.fn(async () => 'done');
    expect(await reauth.run(act), 'nothing is asked without one').toBeUndefined();
    reauth.passphrase = 'krhla';
    expect(await reauth.run(act)).toBe('done');
    expect(act.mock.calls).toEqual([['krhla']]);
    expect(reauth.passphrase).toBe('');
  });

  it('keeps it while the act was not done after all', async () => {
    const reauth = new Reauth();
    reauth.passphrase = 'krhla';
    expect(await reauth.run(async () => false)).toBe(false);
    expect(reauth.passphrase).toBe('krhla');
  });

  it('says a wrong one beside the field and waits as long as Rust does', async () => {
    const reauth = new Reauth();
    reauth.passphrase = 'zle';
    await reauth.run(refusing('wrong-key', { wait_s: 3 }));
    expect(reauth.wrong).toContain('nie je vaša');
    expect(reauth.problem).toBeUndefined();
    expect(plain(reauth.blocked)).toBe('Ďalší pokus o 0:03');
    const act = vi.fn(async () => true);
    await reauth.run(act);
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(3_000);
    expect(reauth.blocked).toBeUndefined();
    expect(reauth.passphrase).toBe('zle');
  });

  it('says any other refusal above the form', async () => {
    const reauth = new Reauth();
    reauth.passphrase = 'krhla';
    await reauth.run(refusing('cancelled'));
    expect(reauth.problem).toBe('Zastavené. Nič sa nezmenilo.');
    expect(reauth.wrong).toBeUndefined();
    await reauth.run(() => Promise.reject(new TypeError('x')));
    expect(plain(reauth.problem)).toContain('s čím sme nepočítali');
  });
});
