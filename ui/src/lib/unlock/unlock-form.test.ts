import { describe, expect, it } from 'vitest';
import { setLanguage } from '$lib/text';
import { playRust } from '../../test/rust';
import type { SealedPart } from './sealed-part';
import { UnlockForm } from './unlock-form.svelte';

setLanguage('sk');

const parts: SealedPart[] = [
  { id: 'street', label: 'Ulica', reauth: false, fields: ['street'] },
  { id: 'iban', label: 'IBAN', reauth: true, fields: ['iban'] },
  { id: 'notes', label: 'Poznámky', reauth: false, fields: ['note:1', 'note:2'] },
];

const unlocked = () => ({ fields: {}, expires_at: '2026-06-03T08:43:00Z' });

describe('UnlockForm', () => {
  it('says what is missing, one thing at a time, and sends nothing until it is there', async () => {
    const rust = playRust({ unlock_fields: unlocked });
    const form = new UnlockForm('p', parts, [], null);
    const says: (string | undefined)[] = [form.blocked];
    form.toggle('street', true);
    says.push(form.blocked);
    form.reason = 'other';
    says.push(form.blocked);
    expect(await form.submit()).toBe(false);
    form.detail = 'žiada o to';
    says.push(form.blocked);
    form.toggle('iban', true);
    says.push(form.blocked);
    expect(await form.submit()).toBe(false);
    form.passphrase = 'päť náhodných slov';
    says.push(form.blocked);
    expect(says).toEqual([
      'Vyberte pole',
      'Vyberte dôvod',
      'Napíšte dôvod',
      undefined,
      'Zadajte frázu',
      undefined,
    ]);
    expect(rust.asked('unlock_fields')).toEqual([]);
  });

  it('asks for the chosen fields with the reason in words, and forgets the passphrase', async () => {
    const rust = playRust({ unlock_fields: unlocked });
    const form = new UnlockForm('p', parts, ['iban', 'notes', 'gone'], null);
    form.reason = 'invoice';
    form.detail = ' 2026/031 ';
    form.seconds = '300';
    form.passphrase = 'tajná fráza';
    expect(await form.submit()).toBe(true);
    expect(rust.asked('unlock_fields')).toEqual([
      {
        person: 'p',
        fields: ['iban', 'note:1', 'note:2'],
        reason: 'Faktúra alebo platba: 2026/031',
        seconds: 300,
        passphrase: 'tajná fráza',
      },
    ]);
    expect(form.passphrase).toBe('');
  });

  it('does not send a passphrase that no chosen field needs any more', async () => {
    const rust = playRust({ unlock_fields: unlocked });
    const form = new UnlockForm('p', parts, ['iban', 'street'], null);
    form.reason = 'contact';
    form.passphrase = 'tajná fráza';
    form.toggle('iban', false);
    await form.submit();
    expect(rust.asked('unlock_fields')[0]).toMatchObject({ fields: ['street'], passphrase: null });
  });

  it.each([
    [{ code: 'wrong-key', message: 'Nesprávna fráza.' }, 'passphrase'],
    [{ code: 'throttled', message: 'Počkajte.' }, 'passphrase'],
    [{ code: 'reason-too-short', message: 'Krátke.', field: 'reason' }, 'reason'],
    [{ code: 'nothing-stored', message: 'Už tam nie je.', field: 'fields' }, 'fields'],
    [{ code: 'restricted', message: 'Obmedzené.', field: 'person' }, 'form'],
    ['not allowed by ACL', 'form'],
  ] as const)('shows the refusal %j where it belongs', async (refusal, place) => {
    playRust({
      unlock_fields: () => {
        throw refusal;
      },
    });
    const form = new UnlockForm('p', parts, ['street'], null);
    form.reason = 'contact';
    expect(await form.submit()).toBe(false);
    expect(form.at(place)).toBe(typeof refusal === 'string' ? refusal : refusal.message);
    expect(form.busy).toBe(false);
  });

  it('begins with the reason last given on the record', () => {
    const form = new UnlockForm('p', parts, ['street'], 'Doručenie objednávky: list 12');
    expect([form.reason, form.detail, form.blocked]).toEqual(['delivery', 'list 12', undefined]);
  });
});
