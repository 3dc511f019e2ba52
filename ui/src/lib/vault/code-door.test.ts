import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LockState } from '$lib/ipc/generated/commands';
import { setLanguage } from '$lib/text';
import { plain, press, render, settle } from '../../test/render';
import { type Answers, playRust } from '../../test/rust';
import { CodeDoor } from './code-door.svelte';
import CodeForm from './CodeForm.svelte';
import { Entry } from './entry.svelte';

const LETTERS = 'K7QM2XV9P0RD4H8TZW3N6CFE91BJYA5G';
const PHRASE = 'krhla pondelok žeriav tymian';
const opened: LockState = {
  state: 'unlocked',
  company: 'Podhora',
  staff: { id: 'p', name: 'Peter', role: 'staff', disabled_at: null, waiting: false, key_since: null },
  locks_in_s: 600,
  warnings: [],
  kit_pending: false,
};

const rust = (more: Answers) =>
  playRust({
    recovery_code_check: () => true,
    passphrase_check: () => ({ score: 4, ok: true, reasons: [] }),
    ...more,
  });

/** With the code and the passphrase typed. */
async function ready(way: 'recover' | 'join'): Promise<CodeDoor> {
  const door = new CodeDoor(new Entry(), way, '/v/Podhora.dovernik');
  door.code.put(0, LETTERS);
  await door.code.check();
  door.phrase.value = door.phrase.again = PHRASE;
  await door.phrase.judge({ company: '', staff: '' });
  return door;
}

beforeEach(() => vi.useFakeTimers({ toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] }));
afterEach(() => {
  vi.useRealTimers();
  setLanguage('sk');
});

describe('CodeDoor', () => {
  it.each([
    ['recover', 'vault_recover'],
    ['join', 'vault_join'],
  ] as const)('%s opens with the code and the new passphrase, and keeps neither', async (way, command) => {
    const played = rust({ [command]: () => opened });
    const door = await ready(way);
    expect(await door.open()).toBe(true);
    expect(played.asked(command)).toEqual([
      { path: '/v/Podhora.dovernik', code: LETTERS, passphrase: PHRASE },
    ]);
    expect(door.entry.phase).toBe('open');
    expect([door.code.text, door.phrase.value, door.phrase.again]).toEqual(['', '', '']);
  });

  it('asks for the code first, then for the passphrase, and sends nothing before', async () => {
    const played = rust({});
    const door = new CodeDoor(new Entry(), 'join', '/v');
    expect(door.blocked).toBe('Zostáva odpísať kód');
    door.code.put(0, LETTERS);
    await door.code.check();
    expect(door.blocked).toBe('Chýba fráza');
    expect(await door.open()).toBe(false);
    expect(played.asked('vault_join')).toEqual([]);
  });

  it('says a refused code in the words of its way, until the code is mended', async () => {
    rust({
      vault_join: () => {
        throw { code: 'wrong-key', message: 'V.', details: { wait_s: 4 } };
      },
    });
    const door = await ready('join');
    await door.open();
    expect(plain(door.at('code'))).toContain('Požiadajte vlastníka o nový');
    expect(plain(door.blocked)).toBe('Ďalší pokus o 0:04');
    setLanguage('en');
    expect(door.at('code')).toContain('Ask the owner');
    vi.advanceTimersByTime(4_000);
    expect(door.blocked).toBeUndefined();
    door.code.put(0, 'AAAA');
    expect(door.at('code')).toBeUndefined();
  });

  it.each([
    ['weak-passphrase', 'passphrase'],
    ['passphrase-taken', 'passphrase'],
    ['busy', 'vault'],
    ['damaged', 'vault'],
  ] as const)('shows %s at the %s', async (code, place) => {
    rust({
      vault_recover: () => {
        throw { code, message: 'V.', details: { file: 'vault.db' } };
      },
    });
    const door = await ready('recover');
    await door.open();
    expect(door.at(place)).toBeTruthy();
    expect(door.code.text, 'the code need not be copied again').toBe(LETTERS);
  });
});

describe('CodeForm', () => {
  const groups = (view: ReturnType<typeof render>) => view.all('.code-groups input') as HTMLInputElement[];

  it('asks for a passphrase only when the code holds together', async () => {
    rust({});
    const door = new CodeDoor(new Entry(), 'recover', '/v');
    const view = render(CodeForm, { door, vault: 'Podhora', onback: () => undefined });
    expect(view.all('input[type="password"]')).toHaveLength(0);
    const first = groups(view)[0] as HTMLInputElement;
    first.value = LETTERS;
    first.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    await settle();
    expect(groups(view).map(({ value }) => value)).toEqual(LETTERS.match(/.{4}/gu));
    expect(view.text()).toContain('Kód je odpísaný správne.');
    expect(view.all('input[type="password"]')).toHaveLength(2);
  });

  it('goes from group to group by Backspace and the arrows', async () => {
    rust({});
    const door = new CodeDoor(new Entry(), 'recover', '/v');
    const view = render(CodeForm, { door, vault: 'Podhora', onback: () => undefined });
    const [first, second] = groups(view) as [HTMLInputElement, HTMLInputElement];
    second.focus();
    expect(press(second, 'Backspace')).toBe(false);
    expect(document.activeElement).toBe(first);
    expect(press(first, 'ArrowRight')).toBe(false);
    expect(document.activeElement).toBe(second);
    expect(press(first, 'ArrowLeft'), 'there is nothing left of the first').toBe(true);
    await settle();
  });

  it('forgets what was typed when it is left', async () => {
    rust({});
    const door = new CodeDoor(new Entry(), 'recover', '/v');
    let back = 0;
    const view = render(CodeForm, { door, vault: 'Podhora', onback: () => (back += 1) });
    door.code.put(0, 'K7QM');
    await settle();
    view
      .all('button')
      .find((one) => one.textContent?.includes('Späť'))
      ?.click();
    expect(back).toBe(1);
  });
});
