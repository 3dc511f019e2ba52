import { describe, expect, it } from 'vitest';
import type { KnownVault, LockState } from '$lib/ipc/generated/commands';
import { later, playRust } from '../../test/rust';
import { settle } from '../../test/render';
import { Entry } from './entry.svelte';

const vault: KnownVault = {
  path: '/v/Podhora.dovernik',
  name: 'Podhora',
  last_opened: null,
  present: true,
  keychain: false,
  last_backup: null,
};
const locked = (...known: KnownVault[]): LockState => ({ state: 'locked', known });
const unlocked = (kit_pending = false): LockState => ({
  state: 'unlocked',
  company: 'Podhora',
  staff: { id: 's', name: 'Zuzana', role: 'owner', disabled_at: null, waiting: false, key_since: null },
  locks_in_s: 600,
  warnings: [],
  kit_pending,
});

describe('Entry', () => {
  it.each([
    ['no vault is known', locked(), 'first-run'],
    ['one is known', locked(vault), 'unlock'],
    ['one is open', unlocked(), 'open'],
    ['one is open and its recovery sheet was not proved', unlocked(true), 'first-run'],
  ] as const)('starts where Rust is: %s', async (_, state, phase) => {
    playRust({ vault_state: () => state });
    const entry = new Entry();
    expect(entry.phase).toBe('starting');
    await entry.start();
    expect(entry.phase).toBe(phase);
  });

  it('says that it did not start, and can be started again', async () => {
    let works = false;
    playRust({
      vault_state: () => {
        if (!works) throw { code: 'io', message: 'Disk neodpovedá.' };
        return locked(vault);
      },
    });
    const entry = new Entry();
    await entry.start();
    expect(entry.phase).toBe('failed');
    works = true;
    await entry.start();
    expect(entry.phase).toBe('unlock');
  });

  it('stays in the first run until it is over, though the vault is open', async () => {
    const entry = new Entry();
    entry.take(locked());
    entry.founds();
    entry.take(unlocked(true));
    expect(entry.phase).toBe('first-run');
    entry.enter();
    expect(entry.phase, 'the sheet is still to be proved').toBe('first-run');
    entry.founds();
    entry.take(unlocked());
    expect(entry.phase).toBe('first-run');
    entry.enter();
    expect(entry.phase).toBe('open');
  });

  it('goes from the vaults to a new one and back', () => {
    const entry = new Entry();
    entry.take(locked(vault));
    entry.create();
    expect(entry.phase).toBe('first-run');
    entry.choose({ ...vault, path: '/usb/Iný.dovernik' });
    expect(entry.phase).toBe('unlock');
    expect(entry.known.map(({ path }) => path)).toEqual(['/usb/Iný.dovernik', vault.path]);
    entry.take(unlocked());
    entry.create();
    entry.choose();
    expect(entry.phase).toBe('open');
  });

  it('drops the open vault at once when it locks, and a late answer does not bring it back', async () => {
    const [state, lock] = [later<LockState>(), later<LockState>()];
    playRust({ vault_state: () => state.promise, vault_lock: () => lock.promise });
    const entry = new Entry();
    entry.take(unlocked());
    const reading = entry.refresh();
    const locking = entry.lock();
    expect(entry.opened).toBeUndefined();
    expect(entry.phase).toBe('locking');
    state.answer(unlocked());
    await settle();
    expect(entry.phase).toBe('locking');
    lock.answer(locked(vault));
    await Promise.all([reading, locking]);
    expect(entry.phase).toBe('unlock');
  });

  it('asks Rust when locking failed', async () => {
    playRust({
      vault_state: () => unlocked(),
      vault_lock: () => {
        throw { code: 'internal', message: 'Program urobil chybu.' };
      },
    });
    const entry = new Entry();
    entry.take(unlocked());
    await entry.lock();
    expect(entry.phase).toBe('open');
  });

  it('notices that it was locked meanwhile', async () => {
    let open = true;
    playRust({
      vault_state: () => {
        if (open) {
          open = false;
          throw { code: 'locked', message: 'Trezor je zamknutý.' };
        }
        return locked(vault);
      },
    });
    const entry = new Entry();
    entry.take(unlocked());
    await entry.refresh();
    await settle();
    expect(entry.phase).toBe('unlock');
  });
});
