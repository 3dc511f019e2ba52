import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { desk } from '$lib/desk';
import type { LockState, OpenFields } from '$lib/ipc/generated/commands';
import { entry } from '$lib/vault';
import App from './App.svelte';
import { press, render, type Rendered, settle } from './test/render';
import { type Answers, playRust } from './test/rust';

const locked: LockState = {
  state: 'locked',
  known: [
    {
      path: '/v/Podhora.dovernik',
      name: 'Trezor Podhora',
      last_opened: null,
      present: true,
      keychain: false,
      last_backup: null,
    },
  ],
};
const unlocked: LockState = {
  state: 'unlocked',
  company: 'Stolárstvo Podhora',
  staff: {
    id: 's',
    name: 'Zuzana Hriňová',
    role: 'owner',
    disabled_at: null,
    waiting: false,
    key_since: null,
  },
  locks_in_s: 720,
  warnings: [{ code: 'cloud-folder', details: {} }],
  kit_pending: false,
};
const nothing: OpenFields = { open: [], now: '2026-06-03T08:42:00Z' };

/** What the frame and the settings ask for. */
const answers: Answers = {
  vault_state: () => unlocked,
  unlock_state: () => nothing,
  cover_fields: () => nothing,
  vault_touch: () => null,
  preferences_set: (to) => to,
  settings_show: () => ({ settings: { 'controller.name': 'Stolárstvo Podhora', lock_minutes: '15' } }),
  about_show: () => ({ version: '0.1.0', licence: 'Apache-2.0', folder: '/v', law_pack: '2026-01-01' }),
};

/** Screens come by import(), which takes longer than promises alone. */
async function shows(page: Rendered, words: string): Promise<void> {
  await vi.waitFor(() => {
    flushSync();
    expect(page.text()).toContain(words);
  });
}

beforeEach(async () => {
  entry.take(locked);
  desk.reset();
  // A screen that asks little: the list of people has tests of its own.
  await desk.go({ screen: 'settings' });
});

describe('the window', () => {
  it('asks for the passphrase first, then shows firm, menu and what was found', async () => {
    playRust({ ...answers, vault_state: () => locked, vault_open: () => unlocked });
    const page = render(App, {});
    await shows(page, 'Trezor Podhora');
    const field = page.get<HTMLInputElement>('.unlock input');
    field.value = 'krhla';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    page.get<HTMLFormElement>('.unlock').requestSubmit();
    await shows(page, 'Stolárstvo Podhora');
    await shows(page, 'Zamkne sa o 12 min');
    expect(page.text()).toContain('Trezor je v priečinku, ktorý sa kopíruje');
    expect(page.get('.avatar').textContent).toBe('ZH');
  });

  it('takes everything away when Rust says it is locked', async () => {
    const rust = playRust(answers);
    const page = render(App, {});
    await shows(page, 'O programe');
    await rust.tell('lock-state', locked);
    await shows(page, 'Trezory v tomto počítači');
    expect(page.text()).not.toContain('Stolárstvo Podhora');
    expect(desk.route).toEqual({ screen: 'people' });
  });

  it('locks by Ctrl+L and is empty before Rust has answered', async () => {
    let lock: (state: LockState) => void = () => undefined;
    const rust = playRust({ ...answers, vault_lock: () => new Promise((resolve) => (lock = resolve)) });
    const page = render(App, {});
    await shows(page, 'O programe');
    press(document.body, 'l', { ctrlKey: true });
    expect(page.text()).toBe('Zamyká sa');
    // What is being typed is handed over before.
    await vi.waitFor(() => expect(rust.asked('vault_lock')).toHaveLength(1));
    lock(locked);
    await shows(page, 'Trezor Podhora');
  });

  it('covers what is open when another screen comes', async () => {
    const open: OpenFields = {
      now: nothing.now,
      open: [{ person: 'p', field: 'iban', until: '2026-06-03T08:43:00Z', seconds: 60 }],
    };
    const rust = playRust({ ...answers, unlock_state: () => open });
    const page = render(App, {});
    await shows(page, 'Odkryté: 1 pole');
    await desk.go({ screen: 'settings' });
    flushSync();
    await settle();
    expect(page.text()).not.toContain('Odkryté');
    expect(rust.asked('cover_fields')).toEqual([{ person: null, field: null }]);
  });

  it('warns before it locks, and stays when asked to', async () => {
    const rust = playRust(answers);
    const page = render(App, {});
    await shows(page, 'O programe');
    await rust.tell('lock-warning', { seconds: 30 });
    await settle();
    const stay = [...document.querySelectorAll<HTMLButtonElement>('.dialog button')].find(
      ({ textContent }) => textContent === 'Zostať',
    );
    stay?.click();
    await settle();
    expect(rust.asked('vault_touch')).toHaveLength(1);
    await vi.waitFor(() => expect(document.querySelector('.dialog')).toBeNull());
    expect(page.text()).toContain('Zamkne sa o 12 min');
  });

  it('opens the import for a file that is dropped on it', async () => {
    const rust = playRust(answers);
    const page = render(App, {});
    await shows(page, 'O programe');
    const file = { file: 'token', name: 'kontakty.csv', size: 10 };
    await rust.tell('file-dropped', file);
    await settle();
    expect(desk.route).toEqual({ screen: 'import', file });
  });

  it('zooms by keys before anything is open, and remembers it', async () => {
    const rust = playRust({ ...answers, vault_state: () => locked });
    const page = render(App, {});
    await shows(page, 'Trezor Podhora');
    press(document.body, '+', { ctrlKey: true });
    await settle();
    expect(rust.asked('preferences_set').at(-1)).toMatchObject({ zoom: 110 });
    press(document.body, '0', { ctrlKey: true });
    await settle();
    expect(rust.asked('preferences_set').at(-1)).toMatchObject({ zoom: 100 });
  });
});
