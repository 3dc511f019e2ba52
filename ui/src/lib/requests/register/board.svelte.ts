import { call } from '$lib/ipc';
import type { OpenRequest, RequestCounts, RequestOpened, RequestRow } from '$lib/ipc/generated/commands';
import { refusalOf, refusalWords } from '$lib/vault/refusal';
import { type Group, groupOf } from './words';

/** Which requests are looked at. */
export type Tab = 'open' | 'waiting' | 'closed';

/** How many requests there are to do: the number in the menu. Nobody is named. */
class Counts {
  /** Reactive. */
  now = $state.raw<RequestCounts>();

  async read(): Promise<RequestCounts | undefined> {
    try {
      this.now = await call('requests_counts');
    } catch {
      // The menu is not the place to complain: the screen itself says what is wrong.
      this.now = undefined;
    }
    return this.now;
  }

  forget(): void {
    this.now = undefined;
  }
}

export const counts = new Counts();

/** The desk of requests. */
export class RequestBoard {
  /** Every request. Reactive. */
  rows = $state.raw<readonly RequestRow[]>();
  /** Today, ISO, by Rust's clock. Reactive. */
  today = $state('');
  tab = $state<Tab>('open');
  problem = $state<string>();

  async load(): Promise<void> {
    this.problem = undefined;
    try {
      const desk = await call('requests_list', { open: false });
      this.rows = desk.rows;
      this.today = desk.today;
      counts.now = desk.counts;
    } catch (error) {
      this.problem = refusalWords(refusalOf(error));
    }
  }

  of(tab: Tab): readonly RequestRow[] {
    return (this.rows ?? []).filter((row) => {
      if (row.outcome !== null) return tab === 'closed';
      return tab === 'open' || (tab === 'waiting' && row.paused);
    });
  }

  /** Open ones under their heads, in the order of their last days; an empty head is left out. */
  groups(rows: readonly RequestRow[]): { group: Group; rows: readonly RequestRow[] }[] {
    return (['late', 'soon', 'later'] as const)
      .map((group) => ({ group, rows: rows.filter((row) => groupOf(row) === group) }))
      .filter(({ rows }) => rows.length > 0);
  }

  async open(request: OpenRequest): Promise<RequestOpened> {
    const opened = await call('request_open', request);
    await this.load();
    return opened;
  }
}
