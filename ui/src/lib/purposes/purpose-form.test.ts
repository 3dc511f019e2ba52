import { describe, expect, it } from 'vitest';
import type { PurposeView } from '$lib/ipc/generated/commands';
import { setLanguage } from '$lib/text';
import { playRust } from '../../test/rust';
import { keyOf, period, PurposeForm } from './purpose-form.svelte';

setLanguage('sk');

const known = {
  key: 'loyalty',
  name: 'Vernostný program',
  basis: 'interest',
  fields: ['city', 'email'],
  retention: 'P2Y',
  interest: 'Odmeniť stálych zákazníkov',
  balancing: 'Prevažuje.',
  art9: null,
  consent_valid: null,
  marketing: false,
  statute: null,
  version: 1,
  people: 0,
  recipients: ['Kuriér Kolibrík'],
  transfers: null,
  written_at: '',
  written_by: null,
} satisfies PurposeView;

describe('PurposeForm', () => {
  it('says what is missing, in the order of the form', () => {
    const form = new PurposeForm(undefined);
    const said = [form.blocked];
    form.name = 'Vernostný program';
    said.push(form.blocked);
    form.basis = 'interest';
    said.push(form.blocked);
    form.interest = 'Odmeniť stálych zákazníkov';
    said.push(form.blocked);
    form.years = ' ';
    said.push(form.blocked);
    expect(said).toEqual([
      'Napíšte názov účelu.',
      'Vyberte právny základ.',
      'Opíšte, o\u00a0aký záujem ide.',
      undefined,
      'Napíšte, ako dlho údaje uchovať.',
    ]);
  });

  it('saves the next version under the key it has, without what belongs to another basis', async () => {
    const rust = playRust({ purpose_add: () => known });
    const form = new PurposeForm(known);
    form.name = 'Odmeny';
    form.basis = 'legal';
    form.statute = '§ 7';
    form.toggle('fields', 'city', false);
    form.toggle('recipients', 'Účtovníctvo Šafran', true);
    expect(await form.submit()).toBe(true);
    expect(rust.asked('purpose_add')).toMatchObject([
      {
        key: 'loyalty',
        name: 'Odmeny',
        basis: 'legal',
        fields: ['email'],
        recipients: ['Kuriér Kolibrík', 'Účtovníctvo Šafran'],
        retention: 'P2Y',
        interest: null,
        balancing: null,
        statute: '§ 7',
      },
    ]);
  });

  it('shows a refusal at its field, any other at the form', async () => {
    let field = 'retention';
    playRust({
      purpose_add: () => {
        throw { code: 'bad-retention', message: 'Toto nie je doba.', field };
      },
    });
    const form = new PurposeForm(known);
    expect(await form.submit()).toBe(false);
    expect([form.saving.told('retention'), form.saving.told('form')]).toEqual([
      'Toto nie je doba.',
      undefined,
    ]);
    field = 'somewhere';
    await form.submit();
    expect([form.saving.told('retention'), form.saving.told('form')]).toEqual([
      undefined,
      'Toto nie je doba.',
    ]);
  });
});

describe('words of the form', () => {
  it.each([
    ['Vernostný program', 'vernostny-program'],
    ['  2. Ľúbezná ponuka!  ', 'lubezna-ponuka'],
    ['Ž'.repeat(60), 'z'.repeat(40)],
    ['123', ''],
  ])('%j has the key %j', (name, key) => expect(keyOf(name)).toBe(key));

  it.each([
    ['3', 'P3Y'],
    [' 10 ', 'P10Y'],
    ['p6m', 'P6M'],
    ['P1Y6M', 'P1Y6M'],
  ])('%j is the period %j', (typed, iso) => expect(period(typed)).toBe(iso));
});
