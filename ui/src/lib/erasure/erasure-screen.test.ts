import { beforeEach, describe, expect, it } from 'vitest';
import { desk } from '$lib/desk/route.svelte';
import { CommandError } from '$lib/ipc';
import type { ErasureCheck, ErasureKind } from '$lib/ipc/generated/commands';
import { setLanguage } from '$lib/text';
import Erasure from '../../screens/Erasure.svelte';
import { render, settle } from '../../test/render';
import { playRust } from '../../test/rust';

beforeEach(() => {
  setLanguage('sk');
  desk.reset();
});

const kind = (what: string, count: number, more: Partial<ErasureKind> = {}): ErasureKind => ({
  what,
  fields: [],
  count,
  decision: 'erase',
  law: null,
  until: null,
  ...more,
});

const check = (more: Partial<ErasureCheck> = {}): ErasureCheck => ({
  person: 'p',
  name: 'Žofia  Kováčová',
  hash: 'aa',
  kinds: [
    kind('Poznámky', 3),
    kind('Účely', 1, { decision: 'keep', law: '§ 35', until: '2034-12-31' }),
    kind('Súhlas', 2, { decision: 'ask', law: '§ 116', until: '2030-06-02' }),
  ],
  recipients: [{ name: 'Kuriér', what: ['Meno'], last_at: '2026-01-08T09:00:00Z' }],
  backups: [{ place: '/usb', backups: 2, reachable: 1 }],
  fingerprint: { until: '2030-06-02', lasting: false },
  ...more,
});

async function erasure(checks: ErasureCheck[], refuse?: () => void) {
  const queue = [...checks];
  const rust = playRust({
    erasure_check: () => (queue.length > 1 ? queue.shift() : queue[0]) as ErasureCheck,
    certificate_save: () => ({ path: '/dokumenty/potvrdenie.pdf', pages: 1, sha256: 'ab' }),
    erasure_run: () => {
      refuse?.();
      return {
        receipt: 'r-1',
        erased: 3,
        kept: 1,
        recipients_to_tell: ['Kuriér'],
        backups: [{ path: '/usb/a', state: 'unreachable' as const }],
      };
    },
  });
  const view = render(Erasure, { id: 'p' });
  await settle();
  const radio = async (value: string) => {
    view.get<HTMLInputElement>(`input[value="${value}"]`).click();
    await settle();
  };
  const type = async (text: string) => {
    const field = view.get<HTMLInputElement>('.er-input');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
  };
  const button = () => view.get<HTMLButtonElement>('.btn--danger');
  const erase = async () => {
    button().click();
    await settle();
    await settle();
  };
  return { rust, view, radio, type, button, erase };
}

describe('Erasure', () => {
  it('says what goes, what stays until when under which law, whom to tell and which backups', async () => {
    const { view } = await erasure([check()]);
    const text = view.text();
    for (const said of ['Poznámky', '§ 35', '31. 12. 2034', '§ 116', 'Kuriér', '/usb', 'po pripojení'])
      expect(text.replaceAll('\u00a0', ' ')).toContain(said);
  });

  it('opens the red button only when the ground, the answer and the name are there', async () => {
    const { rust, radio, type, button, erase } = await erasure([check()]);
    await erase();
    expect(button().getAttribute('aria-disabled')).toBe('true');
    await radio('not-needed');
    await type('Žofia Kováčová');
    expect(button().getAttribute('aria-disabled')).toBe('true');
    await radio('keep');
    await type('žofia kovacova');
    expect(button().getAttribute('aria-disabled')).toBe('true');
    expect(rust.asked('erasure_run')).toEqual([]);
    await type(' Žofia Kováčová ');
    expect(button().getAttribute('aria-disabled')).toBeNull();
    await erase();
    expect(rust.asked('erasure_run')).toEqual([
      { person: 'p', ground: 'not-needed', plan: 'aa', asked: 'keep' },
    ]);
  });

  it('moves what has to be decided to where the answer puts it', async () => {
    const { view, radio } = await erasure([check()]);
    await radio('erase');
    expect(view.get('.sheet--danger').textContent).toContain('Súhlas');
    await radio('keep');
    expect(view.get('.sheet--danger').textContent).not.toContain('Súhlas');
    expect(view.get('.er-keep').textContent).toContain('Súhlas');
  });

  it('an objection makes the fingerprint last', async () => {
    const { view, radio } = await erasure([check()]);
    expect(view.get('.er-keep').textContent.replaceAll('\u00a0', ' ')).toContain('2. 6. 2030');
    await radio('objection');
    expect(view.get('.er-keep').textContent).toContain('kým robíme marketing');
  });

  it('of a plan that has changed shows what is different, and asks for the name again', async () => {
    const newer = check({ hash: 'bb', kinds: [kind('Poznámky', 4), kind('Prílohy', 1)] });
    let refused = false;
    const { rust, view, radio, type, button, erase } = await erasure([check(), newer], () => {
      if (refused) return;
      refused = true;
      throw new CommandError({ code: 'plan-changed', message: 'Zmenilo sa.', field: 'plan' });
    });
    await radio('not-needed');
    await radio('keep');
    await type('Žofia Kováčová');
    await erase();
    const changes = view.all('.er-changed li').map((row) => row.textContent.trim());
    expect(changes).toEqual([
      'Poznámky: bolo 3, je 4',
      'pribudlo: Prílohy (1)',
      'už tu nie je: Účely (1)',
      'už tu nie je: Súhlas (2)',
    ]);
    expect(button().getAttribute('aria-disabled')).toBe('true');
    await type('Žofia Kováčová');
    await erase();
    expect(rust.asked('erasure_run').map(({ plan }) => plan)).toEqual(['aa', 'bb']);
  });

  it('when people change meanwhile the new check says so before anybody agrees to it', async () => {
    const { rust, view, type } = await erasure([check(), check({ hash: 'bb' })]);
    await type('Žofia Kováčová');
    await rust.tell('people-changed', { ids: ['p'] });
    await settle();
    expect(view.text()).toContain('len obsah údajov');
    expect(view.get<HTMLInputElement>('.er-input').value).toBe('');
  });

  it('afterwards shows the receipt and the backups, and nothing of the person', async () => {
    const { view, rust, radio, type, erase } = await erasure([check()]);
    await radio('not-needed');
    await radio('keep');
    await type('Žofia Kováčová');
    await erase();
    expect(view.text()).toContain('r-1');
    expect(view.text()).toContain('/usb/a');
    expect(view.target.innerHTML).not.toContain('Kováčová');
    // The erasure itself says that people have changed: the receipt stays.
    await rust.tell('people-changed', { ids: ['p'] });
    await settle();
    expect(view.text()).toContain('r-1');
    expect(rust.asked('erasure_check')).toHaveLength(1);
    const save = view.all('button').find(({ textContent }) => textContent.includes('Uložiť potvrdenie'));
    (save as HTMLButtonElement).click();
    await settle();
    await settle();
    expect(rust.asked('certificate_save')).toEqual(['r-1']);
    expect(view.text()).toContain('/dokumenty/potvrdenie.pdf');
  });
});
