import { beforeEach, describe, expect, it } from 'vitest';
import { desk } from '$lib/desk/route.svelte';
import { CommandError } from '$lib/ipc';
import type {
  OpenField,
  OpenFields,
  PersonView,
  TimelineRow,
  UnlockFields,
} from '$lib/ipc/generated/commands';
import { setLanguage } from '$lib/text';
import { openings } from '$lib/unlock';
import Person from '../../screens/Person.svelte';
import { render, settle } from '../../test/render';
import { playRust } from '../../test/rust';
import { fact, record } from './record.fixture';

beforeEach(async () => {
  setLanguage('sk');
  desk.reset();
  await desk.go({ screen: 'person', id: 'p' });
});

const stored: Record<string, string> = {
  email: 'zofia@kovacova.example',
  street: 'Hviezdna 14',
  birth_date: '1984-07-09',
  iban: 'SK31 1200 0000 1987 4263 7541',
};
const facts = [
  fact('email', { class: 'minimal', label: 'E-mail', kind: 'email' }),
  fact('street', { label: 'Ulica' }),
  fact('birth_date', { class: 'protected', label: 'Dátum narodenia', kind: 'date' }),
  fact('iban', { class: 'protected', label: 'IBAN', reauth: true }),
];
const note: TimelineRow = {
  id: '7',
  kind: 'private-note',
  at: '2026-06-01T08:00:00Z',
  staff: 'Peter Ďurčo',
  text: null,
  fields: [],
  purpose: null,
  detail: {},
};

/** Rust with one person, whose values come only while they are open. */
async function person(more: Partial<PersonView> = {}, refuse?: (request: UnlockFields) => void) {
  let open: OpenField[] = [];
  const now = new Date().toISOString();
  const state = (): OpenFields => ({ open, now });
  const isOpen = (field: string) => open.some((one) => one.field === field);
  const rust = playRust({
    person_show: () =>
      record({
        facts,
        fields: Object.fromEntries(
          facts.map(({ key, class: kind }) => [
            key,
            kind === 'minimal' || isOpen(key) ? { value: stored[key] ?? '' } : { masked: true, hint: null },
          ]),
        ),
        private_notes: 1,
        purposes: [
          {
            purpose: 'contract',
            name: 'Zmluvy',
            basis: 'contract',
            started_at: now,
            ended_at: null,
            fields: [],
            retention: 'P4Y',
          },
        ],
        ...more,
      }),
    timeline_page: () => ({
      rows: [{ ...note, text: isOpen('note:7') ? 'Platí neskoro.' : null }],
      total: 1,
      next: null,
    }),
    purposes_list: () => [],
    fields_list: () => [],
    vault_state: () => ({ state: 'locked', known: [] }),
    unlock_state: state,
    unlock_fields: (request) => {
      refuse?.(request);
      const until = new Date(Date.parse(now) + (request.seconds ?? 60) * 1000).toISOString();
      open = request.fields.map((field) => ({ person: 'p', field, until, seconds: 60 }));
      void rust.tell('grants-changed', state());
      return { fields: {}, expires_at: until };
    },
    cover_fields: () => {
      open = [];
      void rust.tell('grants-changed', state());
      return state();
    },
    person_set: () => ({ id: 'p', noticed: {} }),
  });
  const view = render(Person, { id: 'p' });
  await settle();
  await settle();
  const button = (name: string) => {
    const found = [...document.querySelectorAll<HTMLButtonElement>('button')].find(
      (one) =>
        (one.getAttribute('aria-label') ?? one.textContent).replaceAll(/[\s\u00a0]+/gu, ' ').trim() === name,
    );
    if (!found) throw new Error(`no button ${name}`);
    return found;
  };
  const dialog = () => document.querySelector<HTMLElement>('[role="dialog"]');
  return { rust, view, button, dialog };
}

async function press(button: HTMLButtonElement): Promise<void> {
  button.click();
  await settle();
  await settle();
}

describe('Person', () => {
  it('shows the minimum and nothing of what is sealed, not even in attributes', async () => {
    const { view } = await person();
    expect(view.get('h1').textContent).toBe('Ľubomíra Vŕšková');
    expect(view.text()).toContain('zofia@kovacova.example');
    for (const key of ['street', 'birth_date', 'iban'])
      expect(view.target.innerHTML).not.toContain(stored[key]);
  });

  it('opens a field on request by one click, with the reason last given', async () => {
    const { rust, view, button, dialog } = await person({ last_reason: 'Doručenie objednávky' });
    await press(button('Ukázať Ulica'));
    expect(dialog()).toBeNull();
    expect(rust.asked('unlock_fields')).toEqual([
      { person: 'p', fields: ['street'], reason: 'Doručenie objednávky', seconds: 60, passphrase: null },
    ]);
    expect(view.get('.seal--open').textContent).toContain('Hviezdna 14');
  });

  it('asks for a reason the first time', async () => {
    const first = await person();
    await press(first.button('Ukázať Ulica'));
    expect(first.dialog()?.textContent).toContain('Ukázať 1 zapečatené pole');
    expect(first.rust.asked('unlock_fields')).toEqual([]);
  });

  it('asks for a protected field although a reason is known', async () => {
    const { rust, button, dialog } = await person({ last_reason: 'Zavolať alebo napísať' });
    await press(button('Ukázať Dátum narodenia'));
    expect(dialog()).not.toBeNull();
    expect(rust.asked('unlock_fields')).toEqual([]);
    await press(button('Ukázať na 1 minútu'));
    expect(rust.asked('unlock_fields')[0]).toMatchObject({
      fields: ['birth_date'],
      reason: 'Zavolať alebo napísať',
    });
    expect(dialog()).toBeNull();
  });

  it('offers the dialog when one click is refused', async () => {
    const { button, dialog } = await person({ last_reason: 'x' }, () => {
      throw new CommandError({ code: 'reason-too-short', message: 'Krátke.', field: 'reason' });
    });
    await press(button('Ukázať Ulica'));
    expect(dialog()?.textContent).toContain('Ulica');
  });

  it('takes everything off the page when the window loses focus', async () => {
    const { rust, view, button } = await person({ last_reason: 'Doručenie objednávky' });
    await press(button('Ukázať Ulica'));
    expect(view.target.innerHTML).toContain('Hviezdna 14');
    window.dispatchEvent(new Event('blur'));
    await settle();
    expect(view.target.innerHTML).not.toContain('Hviezdna 14');
    expect(rust.asked('cover_fields')).toEqual([{ person: null, field: null }]);
  });

  it('opens a private note where it stands and seals it again', async () => {
    const { rust, view, button } = await person({ last_reason: 'Zavolať alebo napísať' });
    await press(button('Ukázať Dôverná poznámka'));
    await press(button('Ukázať na 1 minútu'));
    expect(rust.asked('unlock_fields')[0]?.fields).toEqual(['note:7']);
    expect(view.get('.timeline .seal--open').textContent).toContain('Platí neskoro.');
    await openings.cover('p');
    await settle();
    expect(view.target.innerHTML).not.toContain('Platí neskoro.');
  });

  it('replaces a sealed value without reading it', async () => {
    const { rust, view, button } = await person();
    await press(button('Upraviť: Ulica'));
    const field = view.get<HTMLInputElement>('.facteditor input');
    expect(field.value).toBe('');
    field.value = 'Nová 1';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    await press(button('Uložiť'));
    expect(rust.asked('person_set')).toEqual([
      { person: 'p', values: { street: 'Nová 1' }, purpose: 'contract' },
    ]);
    expect(rust.asked('unlock_fields')).toEqual([]);
  });

  it('of a restricted person shows the name and the mark', async () => {
    const { view, rust } = await person({ restricted: true, facts: [], fields: {}, private_notes: 0 });
    expect(view.text()).toContain('Spracúvanie je obmedzené');
    expect(view.all('.seal, .timeline')).toHaveLength(0);
    await rust.tell('people-changed', { ids: ['someone else'] });
    expect(rust.asked('person_show')).toHaveLength(1);
  });
});
