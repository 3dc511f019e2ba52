import { describe, expect, it } from 'vitest';
import type { NewPerson, PurposeView } from '$lib/ipc/generated/commands';
import { setLanguage } from '$lib/text';
import { playRust } from '../../test/rust';
import { contactKind } from './contact';
import { NewPersonForm, Remembered } from './new-person.svelte';
import { record } from './record.fixture';

setLanguage('sk');

const purpose = (key: string, fields: string[]): PurposeView => ({
  key,
  name: `Účel ${key}`,
  basis: 'contract',
  fields,
  retention: 'P3Y',
  interest: null,
  balancing: null,
  consent_valid: null,
  art9: null,
  marketing: false,
  statute: null,
  version: 1,
  recipients: [],
  transfers: null,
  written_at: '',
  written_by: null,
  people: 0,
});
const purposes = [purpose('contract', ['email', 'phone']), purpose('raffle', ['email'])];

function filled(remembered = new Remembered()): NewPersonForm {
  const form = new NewPersonForm(remembered);
  form.purpose = 'contract';
  form.name = ' Žofia Kováčová ';
  form.contact = 'zofia@kovacova.example';
  form.sourceKind = 'self';
  return form;
}

describe('contactKind', () => {
  it.each([
    ['zofia@kovacova.example', 'email'],
    ['@', 'email'],
    ['0905 123 456', 'phone'],
    ['+421 905/123-456', 'phone'],
    ['(02) 1234 5678', 'phone'],
    ['0905', undefined],
    ['12345', undefined],
    ['Hviezdna 14, 036 01 Martin 12345', undefined],
    ['', undefined],
  ])('%s is %s', (typed, kind) => {
    expect(contactKind(typed)).toBe(kind);
  });
});

describe('NewPersonForm', () => {
  it('says all that is missing at once, and asks Rust nothing', async () => {
    const rust = playRust({ person_add: () => ({ id: 'p', noticed: {} }) });
    const form = new NewPersonForm(new Remembered());
    form.contact = 'nie je to nič';
    expect(await form.save(purposes)).toBeUndefined();
    expect(Object.keys(form.problems)).toEqual(['purpose', 'name', 'contact', 'source']);
    form.sourceKind = 'third-party';
    expect(form.check(purposes).source).toBe('Napíšte, odkiaľ údaje máte.');
    expect(rust.asked('person_add')).toEqual([]);
  });

  it('sends the contact as what it is, and nothing that was not typed', async () => {
    const rust = playRust({ person_add: () => ({ id: 'p', noticed: {} }) });
    const form = filled();
    expect(await form.save(purposes)).toBe('p');
    form.contact = '0905 123 456';
    form.second = 'zofia@kovacova.example';
    await form.save(purposes);
    const sent: Partial<NewPerson>[] = rust.asked('person_add');
    expect(sent[0]).toEqual({
      name: 'Žofia Kováčová',
      given: null,
      family: null,
      company: null,
      email: 'zofia@kovacova.example',
      phone: null,
      purpose: 'contract',
      source_kind: 'self',
      source: null,
      obtained_on: null,
      despite_duplicate: false,
    });
    expect(sent[1]).toMatchObject({ email: 'zofia@kovacova.example', phone: '0905 123 456' });
  });

  it('remembers purpose and source for the next, nothing of the person', async () => {
    playRust({ person_add: () => ({ id: 'p', noticed: {} }) });
    const remembered = new Remembered();
    const form = filled(remembered);
    form.sourceKind = 'third-party';
    form.source = 'výstava Drevo 2026';
    await form.save(purposes);
    expect({ ...remembered }).toEqual({
      purpose: 'contract',
      sourceKind: 'third-party',
      source: 'výstava Drevo 2026',
    });
    const next = new NewPersonForm(remembered);
    expect([next.ready, next.dirty, next.name, next.contact]).toEqual([true, false, '', '']);
  });

  it('says that the purpose does not need a phone beside the e-mail', async () => {
    playRust({});
    const form = filled();
    expect(form.notNeeded(purposes)).toBeUndefined();
    form.purpose = 'raffle';
    expect(form.notNeeded(purposes)).toBe('Účel Účel raffle telefón nepotrebuje.');
    form.second = '0905 123 456';
    expect(await form.save(purposes)).toBeUndefined();
    expect(form.problems.second).toContain('nepotrebuje');
    // A phone alone is the one contact point: every purpose takes it.
    form.contact = '0905 123 456';
    form.second = undefined;
    expect(form.check(purposes)).toEqual({});
  });

  it('shows who has the same contact, and goes on only when told so', async () => {
    const rust = playRust({
      person_add: ({ despite_duplicate }) => {
        if (!despite_duplicate) {
          throw { code: 'duplicate-person', message: 'Už tu je.', details: { ids: ['a', 'b', 7], count: 2 } };
        }
        return { id: 'new', noticed: {} };
      },
      person_show: (id) => {
        if (id === 'b') throw { code: 'unknown-person', message: 'Nie je tu.' };
        return record({ id, name: 'Žofia Kováčová', company: null });
      },
    });
    const form = filled();
    expect(await form.save(purposes)).toBeUndefined();
    expect([form.refused, form.duplicates]).toEqual([
      'Už tu je.',
      [{ id: 'a', name: 'Žofia Kováčová', company: null }],
    ]);
    expect(await form.save(purposes, true)).toBe('new');
    expect(rust.asked('person_add').map(({ despite_duplicate }) => despite_duplicate)).toEqual([false, true]);
  });

  it.each([
    ['phone', 'second'],
    ['email', 'contact'],
    ['obtained_on', 'obtained'],
    ['name', 'name'],
  ] as const)('shows a refusal about %s at %s', async (field, input) => {
    playRust({
      person_add: () => {
        throw { code: 'bad', message: 'Nie.', field };
      },
    });
    const form = filled();
    await form.save(purposes);
    expect(form.problems).toEqual({ [input]: 'Nie.' });
  });
});
