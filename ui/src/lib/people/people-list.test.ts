import { describe, expect, it } from 'vitest';
import type { PeoplePage, PersonRow } from '$lib/ipc/generated/commands';
import { settle } from '../../test/render';
import { later, playRust } from '../../test/rust';
import { PeopleList, Question } from './people-list.svelte';

function person(name: string): PersonRow {
  return {
    id: name,
    name,
    company: null,
    email: null,
    phone: null,
    basis: null,
    touched_at: '2026-06-03T08:00:00Z',
    restricted: false,
    sample: false,
  };
}

function page(names: string[], total = names.length, start = 0): PeoplePage {
  return { total, of: 1204, start, people: names.map(person) };
}

describe('PeopleList', () => {
  it('shows the answer to what is typed now, never an older one that comes late', async () => {
    const answers = new Map<string | null, ReturnType<typeof later<PeoplePage>>>();
    const rust = playRust({
      people_page: ({ query }) => {
        const answer = later<PeoplePage>();
        answers.set(query, answer);
        return answer.promise;
      },
    });
    const question = new Question();
    const list = new PeopleList(question);
    const type = (query: string) => {
      question.query = query;
      return list.ask();
    };
    const [first, , last] = [type('k'), type('ko'), type('kov')];
    await settle();
    expect(rust.asked('people_page').map(({ query }) => query)).toEqual(['k']);
    answers.get('k')?.answer(page(['Kŕč']));
    await first;
    await settle();
    expect(list.rows.at(0)).toBeUndefined();
    expect(rust.asked('people_page').map(({ query }) => query)).toEqual(['k', 'kov']);
    answers.get('kov')?.answer(page(['Kováčová']));
    await last;
    expect(list.rows.at(0)?.name).toBe('Kováčová');
    expect([list.rows.total, list.of]).toEqual([1, 1204]);
  });

  it('sends filter and order, a blank query as none, and pages by row number', async () => {
    const rust = playRust({
      people_page: ({ start, limit }) =>
        page(
          Array.from({ length: limit }, (_, i) => `p${start + i}`),
          100_000,
          start,
        ),
    });
    const question = new Question();
    question.query = '  ';
    question.purpose = 'newsletter';
    question.sort = { column: 'touched', descending: true };
    const list = new PeopleList(question);
    await list.ask();
    list.rows.want(99_950, 99_990);
    await settle();
    expect(rust.asked('people_page')).toEqual(
      [0, 99_900].map((start) => ({
        query: null,
        purpose: 'newsletter',
        batch: null,
        sort: 'touched',
        descending: true,
        start,
        limit: 100,
      })),
    );
    expect(list.rows.at(99_950)?.name).toBe('p99950');
  });

  it('reads again what is in view when people have changed, and keeps the old rows until then', async () => {
    let round = 0;
    playRust({ people_page: () => page([`round ${(round += 1)}`]) });
    const list = new PeopleList(new Question());
    await list.ask();
    const refreshed = Promise.all([list.refresh([0, 0]), list.refresh([0, 0]), list.refresh([0, 0])]);
    expect(list.rows.at(0)?.name).toBe('round 1');
    await refreshed;
    // The first and the last: the one between was overtaken.
    expect([list.rows.at(0)?.name, round]).toEqual(['round 3', 3]);
  });

  it('says that the list is narrowed', () => {
    const question = new Question();
    expect(question.narrowed).toBe(false);
    question.query = ' x';
    expect(question.narrowed).toBe(true);
    question.query = '';
    question.purpose = 'contract';
    expect(question.narrowed).toBe(true);
  });
});
