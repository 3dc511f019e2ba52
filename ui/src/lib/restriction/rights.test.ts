import { beforeEach, describe, expect, it } from 'vitest';
import { desk } from '$lib/desk/route.svelte';
import type { PersonMarks } from '$lib/ipc/generated/commands';
import { setLanguage } from '$lib/text';
import { PurposeCatalogue } from '$lib/purposes';
import { render, settle } from '../../test/render';
import { playRust } from '../../test/rust';
import { Marks, type RightsAct } from './marks.svelte';
import RestrictedStub from './RestrictedStub.svelte';
import { rightsMenu } from './rights-menu';
import RightsDialogs from './RightsDialogs.svelte';

beforeEach(() => {
  setLanguage('sk');
  desk.reset();
});

const marks = (more: Partial<PersonMarks> = {}): PersonMarks => ({
  person: 'p',
  name: 'Anna Malá',
  restricted: true,
  by_law: false,
  restrictions: [
    {
      id: 'r0',
      ground: 'claims',
      since: '2026-01-01T09:00:00Z',
      informed_at: null,
      lifted_at: '2026-02-01T09:00:00Z',
    },
    { id: 'r1', ground: 'accuracy', since: '2026-05-19T09:00:00Z', informed_at: null, lifted_at: null },
  ],
  objections: [],
  objectable: [
    { purpose: 'newsletter', name: 'Novinky', marketing: true, objected: false },
    { purpose: 'interest', name: 'Pohľadávky', marketing: false, objected: true },
  ],
  ...more,
});

async function dialog(asked: RightsAct, view: PersonMarks) {
  const rust = playRust({
    restriction_marks: () => view,
    person_restrict: () => ({ id: 'n' }),
    restriction_lift: () => ({ id: 'r1', restricted: false }),
    person_object: () => ({ id: 'o' }),
    consent_record: () => ({ event: 'e', state: 'withdrawn' as const }),
    purposes_list: () => [],
  });
  const of = new Marks('p');
  await of.load();
  render(RightsDialogs, { asked, marks: of, name: 'Anna Malá', purposes: new PurposeCatalogue() });
  await settle();
  const box = () => document.querySelector<HTMLElement>('[role="dialog"]');
  const submit = () => box()?.querySelector<HTMLButtonElement>('button[type="submit"]');
  const send = async () => {
    submit()?.click();
    await settle();
    await settle();
  };
  const choose = async (value: string) => {
    box()?.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
    await settle();
  };
  return { rust, box, submit, send, choose };
}

describe('acts about rights', () => {
  it('restricts for a ground, which must be said and is not in force yet', async () => {
    const { rust, box, submit, send, choose } = await dialog('restrict', marks({ restricted: false }));
    expect(submit()?.getAttribute('aria-disabled')).toBe('true');
    expect(box()?.querySelector('input[value="accuracy"]')).toBeNull();
    await choose('unlawful');
    await send();
    expect(rust.asked('person_restrict')).toEqual([{ person: 'p', ground: 'unlawful' }]);
    expect(box()).toBeNull();
  });

  it('lifts only with the day on which the person was told', async () => {
    const { rust, box, submit, send } = await dialog('lift', marks());
    expect(submit()?.getAttribute('aria-disabled')).toBe('true');
    const field = box()?.querySelector<HTMLInputElement>('.datefield input');
    if (!field) throw new Error('no date');
    field.value = '20. 5. 2026';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    await send();
    expect(rust.asked('restriction_lift')).toEqual([{ id: 'r1', informed_at: '2026-05-20' }]);
  });

  it('records an objection against all marketing, or one purpose that is not objected to yet', async () => {
    const { rust, box, send, choose } = await dialog('object', marks());
    expect(box()?.querySelector<HTMLInputElement>('input[value="interest"]')?.disabled).toBe(true);
    await choose('*marketing');
    await send();
    expect(rust.asked('person_object')).toEqual([{ person: 'p', purpose: null }]);
  });

  it('are offered by role: a viewer has none, only the owner erases', () => {
    const ids = (role: 'owner' | 'staff' | 'viewer', restricted: boolean) =>
      rightsMenu('p', restricted, role, () => undefined).map(({ id }) => id);
    expect(ids('viewer', false)).toEqual([]);
    expect(ids('staff', false)).toEqual(['restrict', 'object']);
    expect(ids('owner', true)).toEqual(['lift', 'withdraw', 'object', 'erase']);
  });
});

describe('RestrictedStub', () => {
  async function stub(view: PersonMarks, role: 'owner' | 'staff' | 'viewer') {
    playRust({ restriction_marks: () => view });
    const of = new Marks('p');
    await of.load();
    const asked: RightsAct[] = [];
    const shown = render(RestrictedStub, {
      marks: of,
      role,
      onask: (act: RightsAct) => asked.push(act),
      onnotice: () => undefined,
    });
    await settle();
    return { shown, asked };
  }

  it('says why and since when, and what is allowed all the same', async () => {
    const { shown, asked } = await stub(marks(), 'staff');
    const text = shown.text().replaceAll('\u00a0', ' ');
    expect(text).toContain('správnosť údajov je sporná');
    expect(text).toContain('od 19. 5. 2026');
    expect(text).not.toContain('právne nároky');
    for (const button of shown.all('.stub button') as HTMLButtonElement[]) {
      if (button.textContent.includes('Zrušiť obmedzenie')) button.click();
      expect(button.textContent).not.toContain('Vymazať');
    }
    expect(asked).toEqual(['lift']);
  });

  it('a law that keeps it cannot be lifted', async () => {
    const { shown } = await stub(marks({ by_law: true, restrictions: [] }), 'owner');
    expect(shown.text()).toContain('Toto obmedzenie sa nezrušuje');
    expect(shown.all('.stub button').map(({ textContent }) => textContent.trim())).not.toContain(
      'Zrušiť obmedzenie',
    );
  });
});
