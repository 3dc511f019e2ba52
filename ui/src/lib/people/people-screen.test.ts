import { beforeEach, describe, expect, it, vi } from 'vitest';
import { desk } from '$lib/desk/route.svelte';
import type { PersonRow } from '$lib/ipc/generated/commands';
import { setLanguage } from '$lib/text';
import People from '../../screens/People.svelte';
import { press, render, settle } from '../../test/render';
import { playRust } from '../../test/rust';
import { record } from './record.fixture';
import { question } from './people-list.svelte';

// happy-dom lays nothing out.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (this: HTMLElement) {
    return this.matches('tr') ? 42 : 420;
  });
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(420);
  HTMLElement.prototype.scrollTo = () => undefined;
  setLanguage('sk');
  question.query = '';
  question.purpose = null;
  question.active = 0;
  desk.reset();
});

const names = ['Ľubomíra Vŕšková', 'Žofia Kováčová', 'Štefan Kŕč'];
const person = (name: string, n: number): PersonRow => ({
  id: `id-${n}`,
  name,
  company: null,
  email: n === 2 ? null : `osoba${n}@firma.example`,
  phone: n === 2 ? { value: '+421 999 001 002' } : { masked: true, hint: '4821' },
  basis: n === 1 ? null : { purpose: 'contract', basis: 'contract', consent: null },
  touched_at: '2026-06-01T08:00:00Z',
  restricted: false,
  sample: n === 0,
});

async function people() {
  const rust = playRust({
    people_page: ({ query }) => {
      const found = names.map(person).filter(({ name }) => query === null || name.includes(query));
      return { total: found.length, of: 1204, start: 0, people: found };
    },
    purposes_list: () => [],
    person_show: (id) => record({ id, name: names[Number(id.slice(3))] ?? '' }),
  });
  const view = render(People, {});
  await settle();
  return { rust, view, grid: view.get('table'), search: view.get<HTMLInputElement>('input[type=search]') };
}

function type(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('People', () => {
  it('shows minimal fields, hints of sealed ones, exceptions as chips', async () => {
    const { view } = await people();
    const rows = view
      .all('tbody tr[data-index]')
      .map((row) => row.textContent?.replaceAll(/\s+/gu, ' ').trim());
    expect(rows[0]).toContain('Ľubomíra Vŕšková ukážka');
    expect(rows[0]).toContain('Zapečatené •••• 4821');
    expect(rows[1]).toContain('Chýba základ');
    expect(rows[2]).toContain('+421 999 001 002');
    expect(rows[2]).not.toContain('Zapečatené');
    expect(view.text()).toContain('3 spolu');
  });

  it('searches as one types, with / from anywhere, and offers the way back when nobody matches', async () => {
    const { view, grid, search } = await people();
    press(grid, '/');
    expect(document.activeElement).toBe(search);
    type(search, 'Kováčová');
    await settle();
    expect(view.text()).toContain('1 z 1 204');
    type(search, 'nikto taký');
    await settle();
    expect(view.text()).toContain('Nikto nevyhovuje');
    view
      .all('button')
      .find((button) => button.textContent?.includes('Zrušiť filtre'))
      ?.click();
    await settle();
    expect(search.value).toBe('');
    expect(view.all('tbody tr[data-index]')).toHaveLength(3);
  });

  it('opens with Enter, looks in with Space, makes a new person with n but not while one types', async () => {
    const { view, grid, search } = await people();
    press(grid, 'ArrowDown');
    press(grid, ' ');
    await settle();
    expect(view.get('aside').textContent).toContain('Žofia Kováčová');
    press(grid, 'Escape');
    expect(view.all('aside')).toHaveLength(0);
    press(grid, 'Enter');
    await settle();
    expect(desk.route).toEqual({ screen: 'person', id: 'id-1' });
    press(search, 'n');
    await settle();
    expect(desk.route.screen).toBe('person');
    press(grid, 'n');
    await settle();
    expect(desk.route.screen).toBe('new-person');
  });

  it('reads again when Rust says that people have changed', async () => {
    const { rust } = await people();
    const before = rust.asked('people_page').length;
    await rust.tell('people-changed', { ids: ['id-1'] });
    await settle();
    expect(rust.asked('people_page').length).toBe(before + 1);
  });
});
