import { SvelteMap } from 'svelte/reactivity';

/** A stretch of the whole ordered result. */
export interface Page<T> {
  /** Rows in the whole result. */
  total: number;
  rows: T[];
}

/** Asks for `limit` rows from index `start` on. */
export type FetchPage<T> = (start: number, limit: number) => Promise<Page<T>>;

/** Pages held at once. More would only keep personal data in memory that nobody looks at. */
const KEPT_PAGES = 20;

/**
 * Rows of a long list, fetched page by page as they come into view. An answer that belongs to an older question is
 * thrown away; the old rows stay on screen until the new first page is here.
 */
export class PagedRows<T> {
  /** Rows in the whole result. */
  total = $state(0);
  /** The first page of the present question is here. */
  ready = $state(false);
  /** Why the last page could not be had. */
  error = $state.raw<unknown>();

  readonly #pages = new SvelteMap<number, T[]>();
  // Bookkeeping of what is under way: nothing on screen follows from it.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #asked = new Set<number>();
  #fetch: FetchPage<T>;
  #question = 0;
  #fresh = false;

  constructor(
    fetch: FetchPage<T>,
    readonly pageSize = 100,
  ) {
    this.#fetch = fetch;
  }

  /** The row at an index, once it is here. Reactive. */
  at(index: number): T | undefined {
    return this.#pages.get(Math.floor(index / this.pageSize))?.[index % this.pageSize];
  }

  /** Rows that are here, with their indexes, in order. */
  *loaded(): Generator<[number, T]> {
    for (const page of [...this.#pages.keys()].sort((a, b) => a - b)) {
      for (const [i, row] of (this.#pages.get(page) ?? []).entries()) yield [page * this.pageSize + i, row];
    }
  }

  /** Makes sure that the rows `first` to `last` come. */
  want(first: number, last: number): void {
    const end = Math.min(last, Math.max(0, this.total - 1));
    for (let page = Math.floor(Math.max(0, first) / this.pageSize); page * this.pageSize <= end; page++) {
      if (!this.#pages.has(page)) void this.#load(page);
    }
  }

  /** A new question (other words, filter, order). Resolves when its first page is here or has failed. */
  async restart(fetch: FetchPage<T> = this.#fetch): Promise<void> {
    this.#fetch = fetch;
    this.#forget();
    this.ready = false;
    await this.#load(0);
  }

  /** The same question again, because rows have changed: fetches what is shown and keeps the place. */
  async refresh(first: number, last: number): Promise<void> {
    this.#forget();
    const from = Math.floor(Math.max(0, first) / this.pageSize);
    const to = Math.floor(Math.max(first, last) / this.pageSize);
    await Promise.all(Array.from({ length: to - from + 1 }, (_, i) => this.#load(from + i)));
  }

  #forget(): void {
    this.#question += 1;
    this.#asked.clear();
    this.#fresh = true;
  }

  async #load(page: number): Promise<void> {
    if (this.#asked.has(page)) return;
    this.#asked.add(page);
    const question = this.#question;
    try {
      const { total, rows } = await this.#fetch(page * this.pageSize, this.pageSize);
      if (question !== this.#question) return;
      if (this.#fresh) this.#pages.clear();
      this.#fresh = false;
      this.#pages.set(page, rows);
      this.total = total;
      this.error = undefined;
      this.#drop(page);
    } catch (error) {
      if (question === this.#question) this.error = error;
    } finally {
      if (question === this.#question) {
        this.#asked.delete(page);
        this.ready = true;
      }
    }
  }

  /** Lets go of the pages farthest from the one that just came. */
  #drop(near: number): void {
    const far = [...this.#pages.keys()].sort((a, b) => Math.abs(b - near) - Math.abs(a - near));
    for (const page of far.slice(0, Math.max(0, far.length - KEPT_PAGES))) this.#pages.delete(page);
  }
}
