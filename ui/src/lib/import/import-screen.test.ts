import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { desk } from '$lib/desk/route.svelte';
import type { ImportResult } from '$lib/ipc/generated/commands';
import { toasts } from '$lib/parts';
import { setLanguage } from '$lib/text';
import Import from '../../screens/Import.svelte';
import { choose, type } from '../../test/choose';
import { type Rendered, render, settle } from '../../test/render';
import { type Answers, later, playRust } from '../../test/rust';
import { FILE, outcome, preview, purpose } from './import.fixture';
import { QUIET_MS } from './rehearsal.svelte';
import { importing } from './wizard.svelte';

beforeEach(() => {
  vi.useFakeTimers();
  setLanguage('sk');
  importing.restart();
  desk.reset();
});
afterEach(() => {
  toasts.close();
  vi.useRealTimers();
});

let tokens = 0;

function screen(more: Answers = {}, dropped = true) {
  const rust = playRust({
    import_batches: () => [],
    import_preview: (request) => preview(request),
    import_try: () => outcome(),
    import_run: () => outcome({ dry_run: false, batch: 'batch-1' }),
    import_save_rejected: () => '/home/z/Odmietnuté riadky.csv',
    purposes_list: () => [purpose('interest'), purpose('contract')],
    job_cancel: () => null,
    ...more,
  });
  // Every drop has a token of its own; the wizard takes each once.
  tokens += 1;
  const view = render(Import, dropped ? { file: { ...FILE, file: `token-${tokens}` } } : {});
  return { rust, view };
}

const button = (view: Rendered, words: string) => {
  const found = view.all('button').find((one) => one.textContent?.includes(words));
  if (!found) throw new Error(`no button ${words}`);
  return found;
};

async function quiet(): Promise<void> {
  await settle();
  vi.advanceTimersByTime(QUIET_MS);
  await settle();
}

describe('Import', () => {
  it('says beside the main button why one cannot go on, and the button stays reachable', async () => {
    const { view } = screen();
    await quiet();
    const next = button(view, 'Skúška nanečisto');
    expect(next.getAttribute('aria-disabled')).toBe('true');
    expect(next.hasAttribute('disabled')).toBe(false);
    const why = document.getElementById(next.getAttribute('aria-describedby') ?? '');
    expect(why?.textContent).toContain('Chýba účel');
    choose(view, '#import-purpose', 'interest');
    await quiet();
    expect(view.text()).toContain('Oprávnený záujem, uchovať 3 roky po skončení.');
    expect(view.text()).toContain('Chýba zdroj');
    type(view, '#import-source', 'Zoznam od organizátora');
    await settle();
    expect(button(view, 'Skúška nanečisto').getAttribute('aria-disabled')).toBeNull();
  });

  it('masks, stops birth numbers, and says what the purpose does not need', async () => {
    const { view } = screen();
    await quiet();
    const rows = view
      .all('.map tbody tr')
      .map((row) => row.querySelector('td:last-child')?.textContent?.trim());
    expect(rows).toEqual(['spoznané', 'spoznané', 'účel ho nepotrebuje', 'rodné číslo']);
    expect(view.all('.map select:disabled')).toHaveLength(1);
    expect(view.get('select[aria-label="Kam patrí stĺpec Mesto"]').textContent).toContain(
      'Obec – účel ho nepotrebuje',
    );
  });

  it('goes from the columns over the rehearsal to the people', async () => {
    const { rust, view } = screen();
    await quiet();
    choose(view, '#import-purpose', 'interest');
    type(view, '#import-source', 'Zoznam od organizátora');
    await quiet();
    button(view, 'Skúška nanečisto').click();
    await quiet();
    expect(document.activeElement?.tagName).toBe('H1');
    expect(view.text()).toContain('431 ľudí treba informovať do piatka 3. 7. 2026 (čl. 14)');
    expect(view.text()).toContain('chybný e-mail');
    button(view, 'Prevziať 431 ľudí').click();
    await quiet();
    expect(rust.asked('import_run')).toHaveLength(1);
    button(view, 'Uložiť odmietnuté riadky').click();
    await settle();
    expect(rust.asked('import_save_rejected')[0]?.source).toBe('Zoznam od organizátora');
    expect(view.text()).toContain('Uložené: /home/z/Odmietnuté riadky.csv');
    button(view, 'Ukázať ľudí').click();
    await settle();
    expect(desk.route).toEqual({ screen: 'people', batch: 'batch-1' });
  });

  it('shows rows to somebody who has not said the source yet', async () => {
    const { view } = screen();
    await quiet();
    choose(view, '#import-purpose', 'interest');
    await quiet();
    view.get<HTMLButtonElement>('button[aria-label="Ukázať odmietnuté riadky"]').click();
    await quiet();
    expect(view.text()).toContain('Odmietnuté riadky');
    expect(view.text()).toContain('Chýba zdroj');
  });

  it('can be stopped while it runs, and says that nothing was stored', async () => {
    const run = later<ImportResult>();
    const { rust, view } = screen({ import_run: () => run.promise });
    await quiet();
    choose(view, '#import-purpose', 'interest');
    type(view, '#import-source', 'Zoznam od organizátora');
    await quiet();
    button(view, 'Skúška nanečisto').click();
    await quiet();
    button(view, 'Prevziať 431 ľudí').click();
    await settle();
    vi.advanceTimersByTime(6000);
    await settle();
    button(view, 'Zastaviť').click();
    await settle();
    expect(rust.asked('job_cancel').length).toBeGreaterThan(0);
    run.refuse({ code: 'cancelled', message: 'Zastavené.' });
    await settle();
    expect(view.text()).toContain('Prevzatie sa zastavilo. Nič sa neuložilo.');
  });

  it('begins with what was imported before', async () => {
    const { view } = screen({}, false);
    await quiet();
    expect(view.text()).toContain('Zatiaľ sa nič neimportovalo');
  });
});
