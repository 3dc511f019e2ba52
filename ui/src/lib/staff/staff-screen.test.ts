import { beforeEach, describe, expect, it } from 'vitest';
import type { StaffView } from '$lib/ipc/generated/commands';
import { setLanguage } from '$lib/text';
import { entry } from '$lib/vault';
import Staff from '../../screens/Staff.svelte';
import { render, settle } from '../../test/render';
import { type Answers, playRust } from '../../test/rust';
import { StaffBoard } from './board.svelte';

const one = (id: string, name: string, more: Partial<StaffView> = {}): StaffView => ({
  id,
  name,
  role: 'staff',
  disabled_at: null,
  waiting: false,
  key_since: '2026-01-12T08:00:00Z',
  ...more,
});
const owner = one('s', 'Zuzana Hriňová', { role: 'owner' });
const all = [
  one('j', 'Adam Žiak', { disabled_at: '2026-04-30T15:00:00Z', key_since: null }),
  one('ch', 'Chovanec Peter', { role: 'viewer' }),
  one('h', 'Hudák Ján', { waiting: true, key_since: null }),
  owner,
];
const CODE = 'K7QM-2XV9-P0RD-4H8T-ZW3N-6CFE-91BJ-YA5G';

const dialog = () => document.querySelector<HTMLElement>('[role="dialog"]');
function type(label: string, text: string): void {
  const labels = [...document.querySelectorAll<HTMLLabelElement>('[role="dialog"] label')];
  const found = labels.find((each) => each.textContent?.includes(label) && each.htmlFor);
  const field = document.getElementById(found?.htmlFor ?? '') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function play(role: 'owner' | 'viewer' = 'owner', more: Answers = {}) {
  const rust = playRust({ staff_list: () => all, ...more });
  entry.take({
    state: 'unlocked',
    company: 'Podhora',
    staff: { ...owner, role },
    locks_in_s: 600,
    warnings: [],
    kit_pending: false,
  });
  return rust;
}

beforeEach(() => setLanguage('sk'));

describe('StaffBoard', () => {
  it('orders the Slovak way, those who left last', async () => {
    play();
    const board = new StaffBoard();
    await board.load();
    expect(board.all?.map(({ id }) => id)).toEqual(['h', 'ch', 's', 'j']);
  });

  it('knows the last owner who can open the vault', async () => {
    play('owner', { staff_list: () => [owner, one('o', 'Druhý', { role: 'owner', waiting: true })] });
    const board = new StaffBoard();
    await board.load();
    expect(board.lastOwner(owner)).toBe('Trezor musí mať vlastníka');
    play('owner', { staff_list: () => [owner, one('o', 'Druhý', { role: 'owner' })] });
    await board.load();
    expect(board.lastOwner(owner)).toBeUndefined();
  });

  it('is done with a removal that was refused', async () => {
    play('owner', {
      staff_disable: () => {
        throw { code: 'busy', message: 'V.' };
      },
    });
    const board = new StaffBoard();
    await expect(board.disable('ch', 'x')).rejects.toMatchObject({ code: 'busy' });
    expect([board.job, board.removed]).toEqual([undefined, undefined]);
  });
});

describe('the screen', () => {
  it('says how everybody stands', async () => {
    play();
    const view = render(Staff, {});
    await settle();
    const rows = view.all('tbody tr').map((row) => row.textContent?.replaceAll(/[\s\u00a0]+/gu, ' ').trim());
    expect(rows[0]).toContain('čaká na prvé otvorenie');
    expect(rows[1]).toMatch(/nahliadajúci ?má vlastnú frázu ?fráza z 12. 1. 2026/u);
    expect(rows[2]).toContain('to ste vy');
    expect(rows[3]).toContain('bez prístupu od 30. 4. 2026');
    expect(view.all('tbody button'), 'neither oneself nor those who left').toHaveLength(2);
  });

  it('offers nothing to whoever is no owner', async () => {
    play('viewer');
    const view = render(Staff, {});
    await settle();
    expect(view.all('button')).toHaveLength(0);
    expect(view.text()).toContain('Kolegov pridáva a odoberá vlastník');
  });

  it('adds somebody with the passphrase again, and shows the code until it is written down', async () => {
    const added = one('n', 'Nová Kolegyňa', { waiting: true });
    const rust = play('owner', {
      staff_add: () => ({ staff: added, code: CODE, expires_at: '2026-06-10T08:00:00Z' }),
    });
    const view = render(Staff, {});
    await settle();
    view
      .all('button')
      .find((each) => each.textContent?.includes('Pridať kolegu'))
      ?.click();
    await settle();
    type('Meno', '  Nová Kolegyňa ');
    type('ešte raz', 'krhla');
    await settle();
    dialog()?.querySelector('form')?.requestSubmit();
    await settle();
    await settle();
    expect(rust.asked('staff_add')).toEqual([{ name: 'Nová Kolegyňa', role: 'staff', passphrase: 'krhla' }]);
    expect([...document.querySelectorAll('.handover li')].map((each) => each.textContent)).toEqual(
      CODE.split('-'),
    );
    const close = () => dialog()?.querySelector('form')?.requestSubmit();
    close();
    await settle();
    expect(dialog(), 'it is not written down yet').not.toBeNull();
    dialog()?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
    await settle();
    close();
    await settle();
    expect(document.body.textContent).not.toContain('K7QM');
  });
});
