import { SvelteSet } from 'svelte/reactivity';

/** What is selected, as a request can carry it: some ids, or everything that matches but some ids. */
export type Selected = { ids: string[] } | { allBut: string[] };

/** Selected rows of a list, also of those that were never fetched. */
export class Selection {
  /** Everything that matches, without those in the set. */
  #all = $state(false);
  readonly #marked = new SvelteSet<string>();

  /** Reactive. */
  has(id: string): boolean {
    return this.#marked.has(id) !== this.#all;
  }

  set(id: string, selected: boolean): void {
    if (selected !== this.#all) this.#marked.add(id);
    else this.#marked.delete(id);
  }

  toggle(id: string): void {
    this.set(id, !this.has(id));
  }

  /** All that match, now and on pages not fetched. */
  selectAll(): void {
    this.#marked.clear();
    this.#all = true;
  }

  clear(): void {
    this.#marked.clear();
    this.#all = false;
  }

  /** How many of `total`. Reactive. */
  count(total: number): number {
    return this.#all ? Math.max(0, total - this.#marked.size) : this.#marked.size;
  }

  /** For a request. */
  get selected(): Selected {
    return this.#all ? { allBut: [...this.#marked] } : { ids: [...this.#marked] };
  }
}
