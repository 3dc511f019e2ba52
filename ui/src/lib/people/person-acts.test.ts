import { describe, expect, it } from 'vitest';
import type { TimelinePage } from '$lib/ipc/generated/commands';
import { setLanguage } from '$lib/text';
import { Openings } from '$lib/unlock';
import { toasts } from '$lib/parts';
import { playRust } from '../../test/rust';
import { PersonActs } from './person-acts.svelte';
import { PersonRecord } from './person-record.svelte';
import { fact, record } from './record.fixture';

setLanguage('sk');

const unlocked = () => ({ fields: {}, expires_at: '' });

async function acts(more: Parameters<typeof record>[0], answers: Parameters<typeof playRust>[0]) {
  const rust = playRust({ person_show: () => record(more), ...answers });
  const person = new PersonRecord('p', new Openings());
  await person.load();
  return { rust, acts: new PersonActs(person) };
}

function page(ids: string[], next: string | null): TimelinePage {
  const row = (id: string) => ({
    id,
    kind: id.startsWith('n') ? 'private-note' : 'changed',
    at: '',
    staff: '',
    text: null,
    fields: [],
    purpose: null,
    detail: {},
  });
  return { rows: ids.map(row), total: 5, next };
}

describe('PersonActs', () => {
  it('finds all private notes, however far back, and no further than needed', async () => {
    const { rust, acts: can } = await acts(
      { private_notes: 2 },
      { timeline_page: ({ before }) => (before === null ? page(['n1', 'x'], 'a') : page(['y', 'n2'], 'b')) },
    );
    await can.ask(['notes']);
    expect(can.notes).toEqual(['note:n1', 'note:n2']);
    expect(rust.asked('timeline_page').map(({ before }) => before)).toEqual([null, 'a']);
  });

  it('prolongs with the last reason, and asks where the passphrase is needed', async () => {
    const { rust, acts: can } = await acts({ last_reason: 'Faktúra' }, { unlock_fields: unlocked });
    await can.extend(fact('street'));
    await can.extendNote('note:7');
    expect(rust.asked('unlock_fields').map(({ fields }) => fields)).toEqual([['street'], ['note:7']]);
    await can.extend(fact('iban', { reauth: true }));
    expect(rust.asked('unlock_fields')).toHaveLength(2);
    expect(can.asked).toEqual(['iban']);
  });

  it('takes back a change of what is in the open, and keeps no sealed value for that', async () => {
    const { rust, acts: can } = await acts({}, { person_set: () => ({ id: 'p', noticed: {} }) });
    await can.set('company', 'Nová', 'contract', 'Stará');
    expect(toasts.undo()).toBe(true);
    expect(rust.asked('person_set').map(({ values }) => values)).toEqual([
      { company: 'Nová' },
      { company: 'Stará' },
    ]);
    await can.set('iban', 'SK31', 'contract');
    expect(toasts.undo()).toBe(false);
  });

  it('tells what the guard noticed, and why something was refused', async () => {
    const { acts: can } = await acts(
      {},
      {
        person_set: ({ values }) => {
          if (values['email']) throw { code: 'bad-email', message: 'Nie je to e-mail.' };
          return { id: 'p', noticed: { position: 'birth-number' } };
        },
      },
    );
    await can.set('position', '855403/1234', 'contract');
    expect(can.noticed).toEqual([{ field: 'position', what: 'birth-number', purpose: 'contract' }]);
    expect(await can.set('email', 'x', 'contract')).toEqual({ problem: 'Nie je to e-mail.' });
  });

  it('stores a change for a purpose that needs the field, else for one that runs', async () => {
    const { acts: can } = await acts(
      {
        purposes: ['old', 'contract'].map((purpose) => ({
          purpose,
          name: purpose,
          basis: 'contract' as const,
          started_at: '',
          ended_at: purpose === 'old' ? '2025-01-01' : null,
          fields: [],
          retention: 'P1Y',
        })),
      },
      {},
    );
    expect(can.purposeFor(fact('iban', { purposes: ['legal-duty'] }))).toBe('legal-duty');
    expect(can.purposeFor(fact('email', { purposes: [] }))).toBe('contract');
  });
});
