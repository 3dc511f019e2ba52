import { beforeEach, describe, expect, it } from 'vitest';
import type { StaffView } from '$lib/ipc/generated/commands';
import { setLanguage } from '$lib/text';
import type { Opened } from '$lib/vault';
import { plain, render, settle } from '../../test/render';
import { type Answers, playRust } from '../../test/rust';
import { Keys } from './keys.svelte';
import KeysSheet from './KeysSheet.svelte';

const self: StaffView = {
  id: 's',
  name: 'Zuzana',
  role: 'owner',
  disabled_at: null,
  waiting: false,
  key_since: '2026-01-12T08:00:00Z',
};
const opened = (more: Partial<Opened> = {}): Opened => ({
  state: 'unlocked',
  company: 'Podhora',
  staff: self,
  locks_in_s: 600,
  warnings: [],
  kit_pending: false,
  ...more,
});
const play = (more: Answers = {}) =>
  playRust({
    staff_list: () => [self],
    keychain_state: () => ({ available: true, set: false, expires_at: null }),
    passphrase_check: () => ({ score: 4, ok: true, reasons: [] }),
    ...more,
  });

const dialog = () => document.querySelector<HTMLElement>('[role="dialog"]');
function type(label: string, text: string): void {
  const labels = [...(dialog()?.querySelectorAll<HTMLLabelElement>('label') ?? [])];
  const found = labels.find((each) => each.textContent?.includes(label) && each.htmlFor);
  const field = document.getElementById(found?.htmlFor ?? '') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
const submit = () => dialog()?.querySelector('form')?.requestSubmit();

beforeEach(() => setLanguage('sk'));

describe('Keys', () => {
  it('shows what it can when the keychain does not answer', async () => {
    play({
      keychain_state: () => {
        throw { code: 'internal', message: 'V.' };
      },
    });
    const keys = new Keys('s');
    await keys.load();
    expect([keys.self?.name, keys.keychain]).toEqual(['Zuzana', undefined]);
  });

  it('advises a new master key after a changed passphrase, until there is one', async () => {
    play({
      passphrase_change: () => ({ advice_rotate: true }),
      vault_rotate: () => ({ generation: 4, backups: [{ path: '/b', state: 'unreachable' }] }),
    });
    const keys = new Keys('s');
    await keys.changePassphrase('a', 'b');
    expect(keys.advice).toBe(true);
    await keys.rotate('b');
    expect([keys.advice, keys.rotated?.backups.length, keys.job]).toEqual([false, 1, undefined]);
  });
});

describe('KeysSheet', () => {
  const press = (view: ReturnType<typeof render>, words: string) => {
    view
      .all('button')
      .find((one) => one.textContent?.trim() === words)
      ?.click();
  };

  it('leaves sheet and master key to the owner', async () => {
    play();
    const view = render(KeysSheet, { opened: opened({ staff: { ...self, role: 'staff' } }) });
    await settle();
    expect(view.all('.keyrow')).toHaveLength(2);
    expect(view.text()).toContain('Platí od 12. 1. 2026.');
  });

  it('says that the sheet waits to be confirmed', async () => {
    play();
    const warnings = [{ code: 'kit-unconfirmed', details: {} }];
    const view = render(KeysSheet, { opened: opened({ warnings }) });
    await settle();
    expect(view.text()).toContain('čaká na potvrdenie');
  });

  it('changes the passphrase with the present one', async () => {
    const rust = play({ passphrase_change: () => ({ advice_rotate: true }) });
    const view = render(KeysSheet, { opened: opened() });
    await settle();
    press(view, 'Zmeniť');
    await settle();
    type('doterajšia', 'stara fraza');
    type('nová fráza', 'krhla pondelok žeriav');
    type('Ešte raz', 'krhla pondelok žeriav');
    await settle();
    submit();
    await settle();
    await settle();
    expect(rust.asked('passphrase_change')).toEqual([
      { current: 'stara fraza', new: 'krhla pondelok žeriav' },
    ]);
    expect(view.text()).toContain('vymeňte aj hlavný kľúč');
  });

  it('makes a new sheet only where one was saved, and has two groups copied back', async () => {
    const answers: ({ positions: number[]; path: string } | null)[] = [
      null,
      { positions: [2, 6], path: '/usb/list.pdf' },
    ];
    const rust = play({
      kit_new: () => answers.shift() ?? null,
      kit_confirm: ({ groups }) => groups.every(({ text }) => text === 'ABCD'),
      vault_state: () => opened(),
    });
    const view = render(KeysSheet, { opened: opened() });
    await settle();
    press(view, 'Nový list');
    await settle();
    type('ešte raz', 'krhla');
    await settle();
    submit();
    await settle();
    expect(plain(dialog()?.textContent ?? ''), 'no place was chosen').toContain('Vytvoriť a uložiť');
    submit();
    await settle();
    await settle();
    expect(rust.asked('kit_new')).toHaveLength(2);
    type('2. skupina', 'abcx');
    type('6. skupina', 'ABCD');
    await settle();
    submit();
    await settle();
    expect(dialog()?.textContent?.replaceAll('\u00a0', ' ')).toContain('nesedí s listom');
  });
});
