import { beforeEach, describe, expect, it, vi } from 'vitest';
import { desk } from '$lib/desk/route.svelte';
import type { AuditRow } from '$lib/ipc/generated/commands';
import { setLanguage } from '$lib/text';
import Audit from '../../screens/Audit.svelte';
import { choose } from '../../test/choose';
import { render, settle } from '../../test/render';
import { playRust } from '../../test/rust';

/** Tells the test when the end is in view. */
let inView: (() => void) | undefined;

beforeEach(() => {
  setLanguage('sk');
  desk.reset();
  inView = undefined;
  HTMLElement.prototype.scrollTo = () => undefined;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(react: (entries: { isIntersecting: boolean }[]) => void) {
        inView = () => react([{ isIntersecting: true }]);
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
});

const row = (seq: number, more: Partial<AuditRow> = {}): AuditRow => ({
  seq,
  at: '2026-06-03T08:40:00Z',
  staff: 'Zuzana Hriňová',
  act: 'field-unlocked',
  person: 'p',
  person_name: 'Ľubomíra Vŕšková',
  fields: ['Telefón'],
  reason: 'Doručenie objednávky',
  detail: { seconds: '60' },
  clock_set: false,
  ...more,
});

async function screen(person?: string) {
  const rust = playRust({
    audit_page: ({ before }) => ({
      rows: before === null ? [row(3), row(2, { clock_set: true, act: 'something-newer' })] : [row(1)],
      total: 3,
      next: before === null ? 2 : null,
    }),
    purposes_list: () => [],
    audit_verify: () => ({ entries: 3, head: '4c1d8a77', ok: true }),
  });
  const view = render(Audit, person === undefined ? {} : { person });
  await settle();
  return { rust, view };
}

describe('Audit', () => {
  it('tells who did what about whom and why, with its place in the whole', async () => {
    const { view } = await screen();
    const [first, second] = view.all('tbody tr');
    expect(first?.textContent?.replaceAll(/[\s\u00a0]+/gu, ' ')).toContain(
      'Odkryté zapečatené polia Telefón · na 1 minútu Dôvod: Doručenie objednávky',
    );
    expect(second?.textContent).toContain('something-newer');
    expect(second?.textContent).toContain('čas nastavený ručne');
    expect(view.get('table').getAttribute('aria-rowcount')).toBe('4');
    expect(second?.getAttribute('aria-rowindex')).toBe('3');
    first?.querySelector('button')?.click();
    await settle();
    expect(desk.route).toEqual({ screen: 'person', id: 'p' });
  });

  it('reads on when its end comes into view', async () => {
    const { rust, view } = await screen();
    inView?.();
    await settle();
    expect(rust.asked('audit_page').map(({ before }) => before)).toEqual([null, 2]);
    expect(view.all('tbody tr')).toHaveLength(3);
    expect(view.text()).not.toContain('Ukázať staršie');
  });

  it('narrows to a group and a person, and lets go of both', async () => {
    const { rust, view } = await screen('p');
    expect(view.text()).toContain('Osoba: Ľubomíra Vŕšková');
    choose(view, 'select', 'moved');
    await settle();
    expect(rust.asked('audit_page').at(-1)).toMatchObject({ person: 'p', before: null });
    expect(rust.asked('audit_page').at(-1)?.acts).toContain('imported');
    view
      .all('button')
      .find((one) => one.textContent?.includes('Zrušiť filtre'))
      ?.click();
    await settle();
    expect(rust.asked('audit_page').at(-1)?.acts).toEqual([]);
    view.get<HTMLButtonElement>('.filter__off').click();
    await settle();
    expect(desk.route).toEqual({ screen: 'audit' });
  });

  it('verifies, and shows the fingerprint with what it is for', async () => {
    const { view } = await screen();
    view
      .all('button')
      .find((one) => one.textContent?.includes('Overiť knihu'))
      ?.click();
    await settle();
    expect(view.text()).toContain('Kniha je neporušená. Overené 3 záznamy.');
    expect(view.get('code').textContent).toBe('4c1d8a77');
  });
});
