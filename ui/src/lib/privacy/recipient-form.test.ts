import { describe, expect, it } from 'vitest';
import type { RecipientRow } from '$lib/ipc/generated/commands';
import { setLanguage } from '$lib/text';
import { playRust } from '../../test/rust';
import { RecipientForm } from './recipient-form.svelte';

setLanguage('sk');

const known: RecipientRow = {
  id: 'k',
  name: 'Kuriér Kolibrík',
  country: 'SK',
  role: 'processor',
  safeguards: null,
  created_at: '',
  third_country: false,
  contracts: [],
  purposes: [],
};

describe('RecipientForm', () => {
  it('says what is missing', async () => {
    playRust({ paper_pick: () => ({ file: 'token', name: 'zmluva.pdf', size: 11 }) });
    const form = new RecipientForm(undefined);
    const said = [form.blocked];
    form.name = 'Účtovníctvo Šafran';
    form.country = 'Slovensko';
    said.push(form.blocked);
    form.country = 'sk';
    said.push(form.blocked);
    await form.pick();
    said.push(form.blocked);
    expect(said).toEqual([
      'Napíšte, kto to je.',
      'Napíšte krajinu dvoma písmenami.',
      undefined,
      'K\u00a0súboru zmluvy uveďte deň podpisu.',
    ]);
  });

  it('sends only what differs, so that a contract alone makes no version', async () => {
    const rust = playRust({ recipient_change: () => known });
    const form = new RecipientForm(known);
    form.contractDate = '2026-01-05';
    expect(await form.submit()).toBe(true);
    expect(rust.asked('recipient_change')).toEqual([
      {
        recipient: 'k',
        name: null,
        country: null,
        role: null,
        safeguards: null,
        contract_date: '2026-01-05',
        contract_file: null,
      },
    ]);
  });

  it('shows that safeguards are missing where they are typed', async () => {
    playRust({
      recipient_add: () => {
        throw { code: 'safeguards-missing', message: 'Krajina US je mimo EHP.', field: 'safeguards' };
      },
    });
    const form = new RecipientForm(undefined);
    form.name = 'Rozosielka';
    form.country = 'US';
    expect(await form.submit()).toBe(false);
    expect(form.saving.told('safeguards')).toBe('Krajina US je mimo EHP.');
  });
});
