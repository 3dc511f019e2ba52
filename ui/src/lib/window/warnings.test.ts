import { beforeEach, describe, expect, it } from 'vitest';
import type { LockState, VaultWarning } from '$lib/ipc/generated/commands';
import { setLanguage } from '$lib/text';
import { entry } from '$lib/vault';
import { plain, render, settle } from '../../test/render';
import { playRust } from '../../test/rust';
import Warnings from './Warnings.svelte';
import { isGrave, warningTitle, warningWords } from './warnings';

const CODES = [
  'behind',
  'altered',
  'anchor-lost',
  'anchor-old',
  'ledger-lost',
  'set-aside',
  'healed',
  'failed-tries',
  'cloud-folder',
  'network-folder',
  'keychain-newer',
  'kit-unconfirmed',
];
const details = {
  count: '2',
  since: '2026-06-01T14:20:00',
  backup: '/usb/podhora.bak',
  file: 'vault.db-wal',
  what: 'vault.keys',
  days: '9',
};
const warning = (code: string): VaultWarning => ({ code, details });

beforeEach(() => setLanguage('sk'));

describe('warningWords', () => {
  it.each(CODES)('has a whole sentence for %s in both languages', (code) => {
    for (const language of ['sk', 'en'] as const) {
      setLanguage(language);
      const words = warningWords(warning(code));
      expect(words).not.toContain(code);
      expect(words, 'every fact is filled in').not.toMatch(/[{}$]/u);
      if (isGrave(warning(code))) expect(warningTitle(warning(code)), code).toBeTruthy();
    }
  });

  it('writes out what is missing and since when', () => {
    const words = plain(warningWords(warning('behind')));
    expect(words).toContain('1. 6. 2026 14:20');
    expect(words).toContain('posledné 2 zmeny');
  });

  it('names a code of a newer program', () => {
    expect(warningWords(warning('brand-new'))).toContain('brand-new');
  });
});

describe('Warnings', () => {
  const opened = (warnings: VaultWarning[]): LockState => ({
    state: 'unlocked',
    company: 'Podhora',
    staff: { id: 's', name: 'Z', role: 'owner', disabled_at: null, waiting: false, key_since: null },
    locks_in_s: 600,
    warnings,
    kit_pending: false,
  });
  const press = (words: string, within: ParentNode = document) => {
    const all = [...within.querySelectorAll<HTMLButtonElement>('button')];
    const found = all.findLast((one) => one.textContent?.includes(words));
    if (!found) throw new Error(`no ${words}`);
    found.click();
  };

  it('tells the grave first, with the newest good backup; the nag line tells of the missing one', () => {
    const told = ['failed-tries', 'no-backup-for-days', 'behind'].map(warning);
    const view = render(Warnings, { warnings: told, owner: true });
    const banners = view.all('.banner').map((one) => one.textContent ?? '');
    expect(banners).toHaveLength(2);
    expect(banners[0]).toContain('/usb/podhora.bak');
  });

  it('puts an ordinary one aside at once', async () => {
    const view = render(Warnings, { warnings: [warning('failed-tries')], owner: false });
    press('Rozumiem', view.target);
    await settle();
    expect(view.all('.banner')).toHaveLength(0);
  });

  it('lets only an owner take note of what comes back, and asks before', async () => {
    const rust = playRust({ vault_warning_acknowledge: () => opened([]) });
    const other = render(Warnings, { warnings: [warning('altered')], owner: false });
    expect(other.text()).toContain('Povedzte to vlastníkovi');
    expect(other.text()).not.toContain('Beriem na vedomie');
    const view = render(Warnings, { warnings: [warning('altered')], owner: true });
    press('Beriem na vedomie', view.target);
    await settle();
    expect(rust.asked('vault_warning_acknowledge'), 'it was only asked').toEqual([]);
    press('Beriem na vedomie', document.querySelector('[role="dialog"]') ?? document);
    await settle();
    expect(rust.asked('vault_warning_acknowledge')).toEqual(['altered']);
    expect(entry.opened?.warnings).toEqual([]);
  });
});
