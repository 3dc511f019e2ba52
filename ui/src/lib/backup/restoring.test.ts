import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Restored } from '$lib/ipc/generated/commands';
import { setLanguage } from '$lib/text';
import { Entry } from '$lib/vault';
import { plain, settle } from '../../test/render';
import { type Answers, later, playRust } from '../../test/rust';
import { firmOf, Restoring } from './restoring.svelte';

const LETTERS = 'K7QM2XV9P0RD4H8TZW3N6CFE91BJYA5G';
const file = {
  path: '/usb/Podhora 2026-06-02.bak',
  name: 'Podhora 2026-06-02.bak',
  made: '2026-06-02T05:30:00Z',
  vault_id: 'v',
  size_bytes: 1000,
};
const restored: Restored = {
  path: '/d/Podhora.dovernik',
  people: 12,
  erasures_replayed: 1,
  replayed: 2,
  chain: { entries: 7, head: 'ab', ok: true },
};

function play(more: Answers = {}) {
  const rust = playRust({
    restore_pick: () => file,
    vault_suggest_folder: (name) => `/d/${name}.dovernik`,
    recovery_code_check: () => true,
    vault_state: () => ({
      state: 'locked',
      known: [
        {
          path: restored.path,
          name: 'Podhora',
          last_opened: null,
          present: true,
          keychain: false,
          last_backup: null,
        },
      ],
    }),
    job_cancel: () => null,
    ...more,
  });
  const entry = new Entry();
  entry.take({ state: 'locked', known: [] });
  entry.restore();
  return { rust, entry, one: new Restoring(entry) };
}

beforeEach(() => {
  setLanguage('sk');
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] });
});
afterEach(() => vi.useRealTimers());

describe('firmOf', () => {
  it.each([
    ['Podhora 2026-06-02.bak', 'Podhora'],
    ['Stolárstvo Podhora-20260602T0530.dovbak', 'Stolárstvo Podhora'],
    ['2026-06-02.bak', ''],
    ['Podhora.dovernik-backup', 'Podhora'],
    ['Stavby Liptov, s. r. o-2026-06-02-053000-2.dovernik-backup', 'Stavby Liptov, s. r. o'],
    ['', ''],
  ])('%s', (name, firm) => expect(firmOf(name)).toBe(firm));
});

describe('Restoring', () => {
  it('asks for file, key and folder, in this order, and sends nothing before', async () => {
    const { rust, one } = play();
    expect(one.blocked).toBe('Zostáva vybrať zálohu');
    await one.pick();
    expect(one.folder).toBe('/d/Podhora.dovernik');
    expect(one.blocked).toBe('Chýba fráza');
    one.by = 'sheet';
    expect(one.blocked).toBe('Zostáva odpísať kód');
    await one.run();
    expect(rust.asked('restore_run')).toEqual([]);
  });

  it('restores by passphrase, forgets it and leads to the vault that came of it', async () => {
    const { rust, entry, one } = play({ restore_run: () => restored });
    await one.pick();
    one.passphrase = 'krhla pondelok';
    await one.run();
    expect(rust.asked('restore_run')).toEqual([
      {
        backup: file.path,
        passphrase: 'krhla pondelok',
        by_code: false,
        folder: '/d/Podhora.dovernik',
        ledger_of: null,
      },
    ]);
    expect([one.step, one.passphrase]).toEqual(['done', '']);
    await one.leave();
    expect(entry.phase).toBe('unlock');
    expect(entry.known.map(({ path }) => path)).toEqual([restored.path]);
  });

  it('restores by the sheet', async () => {
    const { rust, one } = play({ restore_run: () => restored });
    await one.pick();
    one.by = 'sheet';
    one.code.put(0, LETTERS);
    await one.code.check();
    await one.run();
    expect(rust.asked('restore_run')[0]).toMatchObject({ passphrase: LETTERS, by_code: true });
  });

  it('can be stopped while it runs; the key stays for another try', async () => {
    const answer = later<Restored>();
    const { rust, one } = play({ restore_run: () => answer.promise });
    await one.pick();
    one.passphrase = 'x';
    const running = one.run();
    expect(one.step).toBe('running');
    one.stop();
    await settle();
    expect(rust.asked('job_cancel')).toHaveLength(1);
    answer.refuse({ code: 'cancelled', message: 'V.' });
    await running;
    expect([one.step, one.at('form'), one.passphrase]).toEqual([
      'choose',
      'Zastavené. Nič sa nezmenilo.',
      'x',
    ]);
  });

  it.each([
    ['wrong-key', 'key', 'Skúste frázu, ktorá platila'],
    ['folder-not-empty', 'folder', 'iné súbory'],
    ['damaged', 'file', 'poškodený'],
    ['newer-version', 'file', 'novšia verzia'],
    ['disk-full', 'form', 'Disk je plný'],
  ] as const)('shows %s at the %s', async (code, place, words) => {
    const { one } = play({
      restore_run: () => {
        throw { code, message: 'V.', details: { file: 'x' } };
      },
    });
    await one.pick();
    one.passphrase = 'x';
    await one.run();
    expect(plain(one.at(place))).toContain(words);
  });

  it('leaves everything as it was when no file was chosen', async () => {
    const { one } = play({ restore_pick: () => null });
    await one.pick();
    expect([one.file, one.folder, one.picking]).toEqual([undefined, '', false]);
  });

  it('goes back to the first run where there is no vault', async () => {
    const { entry, one } = play();
    await one.leave();
    expect(entry.phase).toBe('first-run');
  });
});
