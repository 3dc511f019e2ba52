import { beforeEach, describe, expect, it } from 'vitest';
import { desk } from '$lib/desk/route.svelte';
import type { AccessPreview } from '$lib/ipc/generated/commands';
import { setLanguage } from '$lib/text';
import AccessReport from '../../screens/AccessReport.svelte';
import { type Rendered, render, settle } from '../../test/render';
import { type Answers, playRust } from '../../test/rust';

beforeEach(() => {
  setLanguage('sk');
  desk.reset();
});

const preview: AccessPreview = {
  person: 'p',
  name: 'Mária Šťastná',
  parts: [
    { part: 'contact', count: 2, sealed: 1 },
    { part: 'notes', count: 2, sealed: 1 },
    { part: 'transfers', count: 0, sealed: 0 },
  ],
  records: 4,
  duplicates: [{ id: 'q', name: 'Marie Šťastná', because: 'phone' }],
  redactable: [
    { reference: 'n1', kind: 'note', text: 'Volal jej manžel.', at: '2026-03-12T09:00:00Z' },
    { reference: 'n2', kind: 'note', text: null, at: '2026-03-13T09:00:00Z' },
  ],
  missing_settings: ['controller.contact'],
};

async function screen(more: Answers = {}) {
  const rust = playRust({
    access_preview: () => preview,
    access_write: () => ({
      path: '/home/z/vypis.pdf',
      pages: 14,
      sha256: '9f86d081',
      report_id: '01890a5d',
      records: 4,
      undrawable: ['U+1F600'],
      protected: true,
      document: 'd',
      archive_sha256: '9f86d081',
    }),
    passphrase_suggest: () => 'hruška tancuje po daždi',
    unlock_state: () => ({ open: [], now: '2026-06-03T08:00:00Z' }),
    cover_fields: () => ({ open: [], now: '2026-06-03T08:00:00Z' }),
    job_cancel: () => null,
    ...more,
  });
  const view = render(AccessReport, { id: 'p' });
  await settle();
  return { rust, view };
}

const button = (view: Rendered, words: string) => {
  const found = view.all('button').find((one) => one.textContent?.replaceAll('\u00a0', ' ').trim() === words);
  if (!found) throw new Error(`no button ${words}`);
  return found;
};

describe('AccessReport', () => {
  it('shows counts with the zeros that are said, duplicates, and what Settings lack', async () => {
    const { view } = await screen();
    const rows = view
      .all('.catt tbody tr')
      .map((row) =>
        [...row.children]
          .map((cell) => cell.textContent?.replaceAll(/[\s\u00a0]+/gu, ' ').trim())
          .join(' | '),
      );
    expect(rows).toEqual([
      'Kontakt | 2 | vrátane 1 zapečateného',
      'Poznámky | 2 | 2 poznámky na prečítanie vrátane 1 dôvernej',
      'Prenos do tretích krajín | 0 | napíšeme, že sa nerobí',
    ]);
    expect(view.text()).toContain('Marie Šťastná');
    expect(view.text()).toContain('rovnaký telefón');
    expect(view.text()).toContain('kontakt na firmu');
    button(view, 'Doplniť v Nastaveniach').click();
    await settle();
    expect(desk.route.screen).toBe('settings');
  });

  it('does not show the text of a private note, and does not write before all is decided', async () => {
    const { rust, view } = await screen();
    expect(view.all('.redrow')[1]?.textContent).toContain('Dôverná poznámka');
    const create = button(view, 'Vytvoriť PDF');
    expect(create.getAttribute('aria-disabled')).toBe('true');
    create.click();
    await settle();
    expect(rust.asked('access_write')).toEqual([]);
    const redact = view.all('.redrow')[0]?.querySelector<HTMLInputElement>('input[value=redact]');
    redact?.click();
    await settle();
    const reason = view.get<HTMLInputElement>('.redrow__reason input');
    reason.value = 'údaje iného človeka';
    reason.dispatchEvent(new Event('input', { bubbles: true }));
    view.all('.redrow')[1]?.querySelector<HTMLInputElement>('input[value=keep]')?.click();
    await settle();
    button(view, 'Vytvoriť PDF').click();
    // The password first, then the file.
    await settle();
    await settle();
    expect(rust.asked('access_write')[0]?.redact).toEqual([
      { reference: 'n1', reason: 'údaje iného človeka' },
    ]);
    for (const words of [
      '/home/z/vypis.pdf',
      '14 strán',
      '01890a5d',
      '9f86d081',
      '[U+1F600]',
      '1 znak sa nedal',
    ])
      expect(view.text()).toContain(words);
    expect(document.activeElement?.tagName).toBe('H1');
    button(view, 'Otvoriť knihu prístupov').click();
    await settle();
    expect(desk.route).toEqual({ screen: 'audit', person: 'p' });
  });

  it('says what Rust refuses', async () => {
    const { view } = await screen({
      access_preview: () => {
        throw { code: 'not-allowed', message: 'Vaša rola to nedovoľuje.' };
      },
    });
    expect(view.get('[role=alert]').textContent).toContain('Vaša rola to nedovoľuje.');
    expect(button(view, 'Vytvoriť PDF').getAttribute('aria-disabled')).toBe('true');
  });
});
