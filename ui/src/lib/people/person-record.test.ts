import { describe, expect, it } from 'vitest';
import type { OpenFields, PersonView } from '$lib/ipc/generated/commands';
import { setLanguage } from '$lib/text';
import { Openings } from '$lib/unlock';
import { settle } from '../../test/render';
import { later, playRust } from '../../test/rust';
import { fact, record } from './record.fixture';
import { PersonRecord } from './person-record.svelte';

setLanguage('sk');

const facts = [
  fact('email', { class: 'minimal' }),
  fact('phone'),
  fact('birth_date', { class: 'protected', kind: 'date' }),
  fact('iban', { class: 'protected', reauth: true }),
];

function view(open: Record<string, string> = {}): PersonView {
  const value = (key: string, hint: string | null) =>
    open[key] === undefined ? { masked: true, hint } : { value: open[key] };
  return record({
    facts,
    fields: {
      email: { value: 'a@b.example' },
      phone: value('phone', '4821'),
      birth_date: value('birth_date', null),
      iban: value('iban', '0377'),
    },
  });
}

const now = '2026-06-03T08:42:00Z';
const openFields = (...fields: string[]): OpenFields => ({
  now,
  open: fields.map((field) => ({ person: 'p', field, until: '2026-06-03T08:43:00Z', seconds: 60 })),
});

describe('PersonRecord', () => {
  it('shows a sealed value only with its time, in the words of the language, and keeps the hint for after', async () => {
    let open: Record<string, string> = {};
    const rust = playRust({ person_show: () => view(open), unlock_state: () => openFields() });
    const openings = new Openings();
    const stop = openings.watch();
    const person = new PersonRecord('p', openings);
    await person.load();
    expect(person.seal(facts[1]!, true)).toEqual({ kind: 'sealed', hint: '••••\u00a04821' });
    expect(person.seal(facts[2]!, true)).toEqual({ kind: 'sealed', hint: undefined });

    open = { birth_date: '1984-07-09', phone: '+421 999 004 821' };
    await person.load();
    // Rust has answered with values, but has not said for how long: they stay out of sight.
    expect(person.seal(facts[2]!, true).kind).toBe('sealed');
    await rust.tell('grants-changed', openFields('birth_date', 'phone'));
    const birth = person.seal(facts[2]!, true);
    expect(birth).toMatchObject({ kind: 'open', value: '9.\u00a07.\u00a01984', countdown: { total: 60 } });
    expect(person.seal(facts[1]!, true)).toMatchObject({ kind: 'open', hint: '••••\u00a04821' });
    stop();
  });

  it('drops values that are covered before Rust is asked again', async () => {
    playRust({
      person_show: () => view({ iban: 'SK31 1200', phone: '+421 999' }),
      unlock_state: () => openFields('iban', 'phone'),
      cover_fields: () => later<OpenFields>().promise,
    });
    const openings = new Openings();
    const stop = openings.watch();
    await settle();
    const person = new PersonRecord('p', openings);
    await person.load();
    void openings.cover('p', 'iban');
    person.drop();
    expect(person.view?.fields['iban']).toEqual({ masked: true, hint: null });
    expect(person.view?.fields['phone']).toEqual({ value: '+421 999' });
    expect(person.view?.fields['email']).toEqual({ value: 'a@b.example' });
    stop();
  });

  it('keeps the newest reading', async () => {
    const answers = [later<PersonView>(), later<PersonView>()];
    let n = 0;
    playRust({ person_show: () => answers[n++]!.promise });
    const person = new PersonRecord('p', new Openings());
    const both = Promise.all([person.load(), person.load()]);
    answers[1]?.answer(record({ name: 'new' }));
    answers[0]?.answer(record({ name: 'old' }));
    await both;
    expect(person.view?.name).toBe('new');
  });

  it('says why it cannot be read, and forgets what it held', async () => {
    let gone = false;
    playRust({
      person_show: () => {
        if (gone) throw { code: 'unknown-person', message: 'Taká osoba tu nie je.' };
        return view();
      },
    });
    const person = new PersonRecord('p', new Openings());
    await person.load();
    gone = true;
    await person.load();
    expect([person.view, person.problem]).toEqual([undefined, 'Taká osoba tu nie je.']);
  });

  it('of a restricted person, or for a colleague who may not, opens nothing', async () => {
    playRust({ person_show: () => ({ ...view(), restricted: true }) });
    const person = new PersonRecord('p', new Openings());
    await person.load();
    expect(person.seal(facts[3]!, true)).toMatchObject({ kind: 'restricted', hint: '••••\u00a00377' });
    playRust({ person_show: () => view() });
    await person.load();
    expect(person.seal(facts[3]!, false).kind).toBe('denied');
  });

  it('offers its sealed facts to the dialog, the private notes as one', async () => {
    playRust({ person_show: () => view() });
    const person = new PersonRecord('p', new Openings());
    await person.load();
    expect(person.parts(['note:1', 'note:2']).map(({ id, reauth, fields }) => [id, reauth, fields])).toEqual([
      ['phone', false, ['phone']],
      ['birth_date', false, ['birth_date']],
      ['iban', true, ['iban']],
      ['notes', false, ['note:1', 'note:2']],
    ]);
    expect(person.parts([]).map(({ id }) => id)).not.toContain('notes');
  });
});
