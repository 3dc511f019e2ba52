import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KnownVault } from '$lib/ipc/generated/commands';
import { setLanguage } from '$lib/text';
import { playRust } from '../../test/rust';
import { plain } from '../../test/render';
import { Entry } from './entry.svelte';
import { layoutOf } from './keyboard-layout';
import { UnlockDoor } from './unlock-door.svelte';

const vault = (name: string, present = true): KnownVault => ({
  path: `/v/${name}.dovernik`,
  name,
  last_opened: null,
  present,
  keychain: false,
  last_backup: null,
});

function door(...known: KnownVault[]): UnlockDoor {
  const entry = new Entry();
  entry.take({ state: 'locked', known });
  return new UnlockDoor(entry);
}

/** Rust refuses every try with this. */
function refusing(body: object) {
  return playRust({
    vault_open: () => {
      throw body;
    },
  });
}

beforeEach(() => vi.useFakeTimers({ toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] }));
afterEach(() => {
  vi.useRealTimers();
  setLanguage('sk');
});

describe('UnlockDoor', () => {
  it('opens the vault last used that is there', async () => {
    const rust = playRust({
      vault_open: () => ({
        state: 'unlocked',
        company: 'Podhora',
        staff: { id: 's', name: 'Zuzana', role: 'owner', disabled_at: null, waiting: false, key_since: null },
        locks_in_s: 600,
        warnings: [],
        kit_pending: false,
      }),
    });
    const one = door(vault('Odpojený', false), vault('Podhora'));
    one.passphrase = 'krhla pondelok';
    expect(await one.open()).toBe(true);
    expect(rust.asked('vault_open')).toEqual([{ path: '/v/Podhora.dovernik', passphrase: 'krhla pondelok' }]);
    expect(one.entry.phase).toBe('open');
    expect(one.passphrase).toBe('');
  });

  it('asks nothing without a passphrase and without a folder', async () => {
    const rust = playRust({});
    const one = door(vault('Podhora'));
    expect(await one.open()).toBe(false);
    expect(one.at('passphrase')).toBe('Zadajte frázu.');
    const gone = door(vault('Odpojený', false));
    gone.passphrase = 'x';
    expect(gone.blocked).toBe('Priečinok tu nie je');
    expect(await gone.open()).toBe(false);
    expect(rust.asked('vault_open')).toEqual([]);
  });

  it('counts the wait down, lets nobody try meanwhile, and is free again by itself', async () => {
    const rust = refusing({ code: 'throttled', message: 'Priveľa.', details: { wait_s: 12 } });
    const one = door(vault('Podhora'), vault('Iný'));
    one.passphrase = 'zle';
    await one.open();
    expect(plain(one.blocked)).toBe('Ďalší pokus o 0:12');
    expect(one.at('passphrase')).toContain('12 sekúnd');
    vi.advanceTimersByTime(8_000);
    expect(plain(one.blocked)).toBe('Ďalší pokus o 0:04');
    expect(one.at('passphrase')).toContain('4 sekundy');
    expect(await one.open()).toBe(false);
    expect(rust.asked('vault_open')).toHaveLength(1);
    one.choose('/v/Iný.dovernik');
    expect(one.blocked, 'the other vault has its own wait').toBeUndefined();
    one.choose('/v/Podhora.dovernik');
    vi.advanceTimersByTime(4_000);
    expect(one.blocked).toBeUndefined();
    expect(one.at('passphrase')).toBeUndefined();
  });

  it('waits after a wrong passphrase too, when Rust says so', async () => {
    refusing({ code: 'wrong-key', message: 'Neotvára.', details: { wait_s: 2 } });
    const one = door(vault('Podhora'));
    one.passphrase = 'zle';
    await one.open();
    expect(one.at('passphrase')).toContain('tento trezor neotvára');
    expect(plain(one.blocked)).toBe('Ďalší pokus o 0:02');
    vi.advanceTimersByTime(2_000);
    expect(one.at('passphrase')).toContain('tento trezor neotvára');
    expect(one.blocked).toBeUndefined();
    expect(one.passphrase, 'to be mended, not typed anew').toBe('zle');
  });

  it.each([
    ['busy', 'Trezor je otvorený v inom okne'],
    ['newer-version', 'novšia verzia programu'],
    ['damaged', 'Trezor je poškodený (vault.db)'],
    ['not-a-vault', 'Toto nie je trezor'],
    ['brand-new', 'Veta.'],
  ])('shows %s above the form: it is about the vault', async (code, sentence) => {
    refusing({ code, message: 'Veta.', details: { file: 'vault.db' } });
    const one = door(vault('Podhora'));
    one.passphrase = 'x';
    await one.open();
    expect(plain(one.at('vault'))).toContain(sentence);
    expect([one.at('passphrase'), one.layoutHint]).toEqual([undefined, undefined]);
  });

  it('tells after a wrong passphrase where Y and Z lie, and not before', async () => {
    refusing({ code: 'wrong-key', message: 'Neotvára.' });
    const one = door(vault('Podhora'));
    one.passphrase = 'zle';
    one.hear(new KeyboardEvent('keydown', { code: 'KeyY', key: 'z' }));
    expect(one.layoutHint).toBeUndefined();
    await one.open();
    expect(one.layoutHint).toContain('QWERTZ');
    one.hear(new KeyboardEvent('keydown', { code: 'KeyZ', key: 'Z' }));
    expect(one.layoutHint).toContain('QWERTY');
  });

  it('says the refusal in the language that is switched to', async () => {
    refusing({ code: 'wrong-key', message: 'Neotvára.' });
    const one = door(vault('Podhora'));
    one.passphrase = 'x';
    await one.open();
    setLanguage('en');
    expect(one.at('passphrase')).toContain('does not open this vault');
  });

  it('takes a vault out of the list', async () => {
    playRust({ vault_forget: () => ({ state: 'locked', known: [vault('Podhora')] }) });
    const one = door(vault('Odpojený', false), vault('Podhora'));
    await one.forget('/v/Odpojený.dovernik');
    expect(one.entry.known.map(({ name }) => name)).toEqual(['Podhora']);
  });
});

describe('layoutOf', () => {
  it.each([
    ['KeyY', 'y', 'qwerty'],
    ['KeyY', 'z', 'qwertz'],
    ['KeyZ', 'Y', 'qwertz'],
    ['KeyZ', 'z', 'qwerty'],
    ['KeyZ', 'ž', undefined],
    ['KeyA', 'a', undefined],
    ['', 'y', undefined],
  ] as const)('%s typing %s is %s', (code, key, layout) => {
    expect(layoutOf({ code, key })).toBe(layout);
  });
});
