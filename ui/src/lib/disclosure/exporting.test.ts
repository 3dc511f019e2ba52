import { beforeEach, describe, expect, it } from 'vitest';
import type { ExportForeseen, FieldView, PurposeView, RecipientRow } from '$lib/ipc/generated/commands';
import { setLanguage } from '$lib/text';
import { settle } from '../../test/render';
import { later, playRust } from '../../test/rust';
import { Exporting } from './exporting.svelte';

beforeEach(() => setLanguage('sk'));

const field = (key: string, more: Partial<FieldView> = {}) =>
  ({ key, label: key, class: 'on-demand', reauth: false, kind: 'text', ...more }) as FieldView;
const catalogue = [
  ...['name', 'given', 'family', 'company', 'email'].map((key) => field(key, { class: 'minimal' })),
  field('phone'),
  field('street'),
  field('iban', { class: 'protected', reauth: true }),
  field('birth_date', { class: 'protected' }),
];
const purposes = [
  { key: 'contract', name: 'Zmluvy', fields: ['phone', 'street', 'iban'] },
  { key: 'newsletter', name: 'Novinky', fields: ['email'] },
] as PurposeView[];
const foreseen = (more: Partial<ExportForeseen> = {}): ExportForeseen => ({
  exported: 2,
  left_out: { objected: 1 },
  filled: {},
  without_place: [],
  ...more,
});

async function exporting(
  ahead: () => ExportForeseen | Promise<ExportForeseen> = foreseen,
  chosen?: string[],
) {
  const rust = playRust({
    purposes_list: () => purposes,
    fields_list: () => catalogue,
    recipients_list: () => [{ id: 'k', name: 'Kuriér' } as RecipientRow],
    export_ahead: ahead,
    export_people: () => null,
  });
  const one = new Exporting(chosen);
  await one.load();
  return { rust, one };
}

describe('Exporting', () => {
  it('leaves sealed fields out unless they are added, then asks for a reason and the passphrase', async () => {
    const { rust, one } = await exporting();
    one.purpose = 'contract';
    one.recipient = 'Kuriér';
    await settle();
    expect(one.blocked).toBeUndefined();
    await one.run();
    expect(rust.asked('export_people')[0]).toMatchObject({ fields: [], reason: null, passphrase: null });
    expect(one.noPlace).toBe(true);

    one.pick('iban', true);
    await settle();
    expect(one.blocked).toBe('Chýba dôvod pre zapečatené polia');
    one.reason = 'Výplata';
    expect(one.blocked).toBe('Chýba prístupová fráza');
    one.passphrase = 'tajomstvo';
    await one.run();
    expect(rust.asked('export_people')[1]).toEqual({
      format: 'csv',
      purpose: 'contract',
      recipient: 'Kuriér',
      fields: ['name', 'given', 'family', 'company', 'email', 'iban'],
      reason: 'Výplata',
      passphrase: 'tajomstvo',
      people: null,
    });
    expect(one.passphrase, 'not kept').toBe('');
  });

  it('offers only what the purpose needs, and drops what another purpose does not', async () => {
    const { one } = await exporting();
    one.purpose = 'contract';
    expect(one.offered.map(({ key }) => key)).toEqual(['phone', 'street', 'iban']);
    one.pick('street', true);
    one.purpose = 'newsletter';
    expect(one.offered).toEqual([]);
    expect(one.extra).toEqual([]);
  });

  it('a field the form has no place for is not asked for', async () => {
    const { rust, one } = await exporting(() => foreseen({ without_place: ['iban'] }));
    one.purpose = 'contract';
    one.pick('iban', true);
    await settle();
    await settle();
    expect(one.lacks('iban')).toBe(true);
    expect(one.sealed).toBe(false);
    expect(rust.asked('export_ahead').at(-1)?.fields).toEqual([]);
  });

  it('only the chosen people go, unless everybody of the purpose is wanted', async () => {
    const { rust, one } = await exporting(foreseen, ['a', 'b']);
    one.purpose = 'contract';
    await settle();
    one.onlyChosen = false;
    await one.look();
    expect(rust.asked('export_ahead').map(({ people }) => people)).toEqual([['a', 'b'], null]);
  });

  it('an answer that a newer question has overtaken is dropped, and nobody leaves blindly', async () => {
    const answers = [later<ExportForeseen>(), later<ExportForeseen>()];
    let n = 0;
    const { one } = await exporting(() => (answers[n++] as (typeof answers)[0]).promise);
    one.purpose = 'contract';
    one.purpose = 'newsletter';
    answers[1]?.answer(foreseen({ exported: 0 }));
    await settle();
    answers[0]?.answer(foreseen({ exported: 99 }));
    await settle();
    one.recipient = 'Kuriér';
    expect(one.ahead?.exported).toBe(0);
    expect(one.blocked?.replaceAll('\u00a0', ' ')).toBe('V súbore by nikto nebol');
  });
});
