import { call } from '$lib/ipc';
import type { PeopleSort, PersonRow } from '$lib/ipc/generated/commands';
import { type FetchPage, PagedRows, type Selected, Selection, type Sort } from '$lib/parts';
import { Newest, Overtaken } from './newest';

/** Which people are listed, in which order, and where one stood: kept while one looks at a record, never longer. */
export class Question {
  query = $state('');
  /** Key of a purpose, or none. */
  purpose = $state<string | null>(null);
  /** Id of an import batch, or none. */
  batch = $state<string | null>(null);
  sort = $state.raw<Sort>({ column: 'name', descending: false });
  /** Index of the row that keys act on. */
  active = $state(0);

  /** Something narrows the list. Reactive. */
  get narrowed(): boolean {
    return this.query.trim() !== '' || this.purpose !== null || this.batch !== null;
  }
}

/** Rows Rust gives at once. */
const MOST = 200;

const SORTS: readonly string[] = ['name', 'company', 'touched'] satisfies PeopleSort[];

/** The list of people: pages of rows for the question that stands now. An overtaken answer never shows. */
export class PeopleList {
  readonly rows = new PagedRows<PersonRow>(() => Promise.resolve({ total: 0, rows: [] }));
  /** Who is picked for an act on many; another question begins without anybody. */
  readonly selection = new Selection();
  /** People in the vault, whatever the question. */
  of = $state(0);
  readonly #turns = new Newest();
  readonly #refreshes = new Newest();

  constructor(readonly question: Question) {}

  /** Asks again because words, filter or order are different now. Resolves when the first page is here. */
  async ask(): Promise<void> {
    this.selection.clear();
    const page = this.#page();
    let first = true;
    await this.rows.restart((start, limit) => {
      if (!first) return page(start, limit);
      first = false;
      return this.#turns.run(() => page(start, limit));
    });
  }

  /** Pages of the question as it stands now. */
  #page(): FetchPage<PersonRow> {
    const { query, purpose, batch, sort } = this.question;
    const column = SORTS.includes(sort.column) ? (sort.column as PeopleSort) : 'name';
    return async (start, limit) => {
      const view = await call('people_page', {
        query: query.trim() === '' ? null : query,
        purpose,
        batch,
        sort: column,
        descending: sort.descending,
        start,
        limit,
      });
      this.of = view.of;
      return { total: view.total, rows: view.people };
    };
  }

  /** Ids of those who are picked, also of those who were never fetched. */
  async picked(): Promise<string[]> {
    const selected: Selected = this.selection.selected;
    if ('ids' in selected) return selected.ids;
    const page = this.#page();
    const ids: string[] = [];
    for (let start = 0, total = 1; start < total; start += MOST) {
      const { rows, total: all } = await page(start, MOST);
      ids.push(...rows.map(({ id }) => id));
      total = all;
    }
    return ids.filter((id) => !selected.allBut.includes(id));
  }

  /** Reads again what is in view, because people have changed. */
  async refresh(range: [first: number, last: number]): Promise<void> {
    await this.#refreshes
      .run(() => this.rows.refresh(...range))
      .catch((error: unknown) => {
        if (!(error instanceof Overtaken)) throw error;
      });
  }
}

/** What is asked now; it outlives the screen, so that one comes back to the same place. */
export const question = new Question();
