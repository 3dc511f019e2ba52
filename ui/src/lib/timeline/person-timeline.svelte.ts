import { call, CommandError } from '$lib/ipc';
import type { TimelinePage, TimelineRow } from '$lib/ipc/generated/commands';
import { t } from '$lib/text';

/** Entries asked for at once. */
const PAGE = 50;
/** Rust gives no more at once. */
const MOST = 200;

/** What happened with one person, newest first, as far back as one has read. */
export class PersonTimeline {
  /** Reactive. */
  rows = $state.raw<readonly TimelineRow[]>([]);
  /** Entries in all. Reactive. */
  total = $state(0);
  /** The first page is here. Reactive. */
  ready = $state(false);
  /** There is more. Reactive. */
  more = $state(false);
  /** Why it could not be read, in words. Reactive. */
  problem = $state.raw<string>();
  #next: string | null = null;
  #question = 0;

  constructor(readonly person: string) {}

  /** Reads again what is shown; overtaken answers are dropped. */
  async load(): Promise<void> {
    const wanted = Math.max(PAGE, this.rows.length);
    await this.#read(async (page) => {
      let rows: readonly TimelineRow[] = [];
      let view = await page(null, Math.min(MOST, wanted));
      rows = view.rows;
      while (rows.length < wanted && view.next !== null) {
        view = await page(view.next, Math.min(MOST, wanted - rows.length));
        rows = [...rows, ...view.rows];
      }
      return { ...view, rows: [...rows] };
    });
  }

  /** The next page. */
  async older(): Promise<void> {
    const next = this.#next;
    if (next === null) return;
    await this.#read(async (page) => {
      const view = await page(next, PAGE);
      return { ...view, rows: [...this.rows, ...view.rows] };
    });
  }

  async #read(
    how: (page: (before: string | null, limit: number) => Promise<TimelinePage>) => Promise<TimelinePage>,
  ): Promise<void> {
    this.#question += 1;
    const question = this.#question;
    try {
      const view = await how((before, limit) =>
        call('timeline_page', { person: this.person, before, limit }),
      );
      if (question !== this.#question) return;
      this.rows = view.rows;
      this.total = view.total;
      this.#next = view.next;
      this.more = view.next !== null;
      this.problem = undefined;
    } catch (error) {
      if (question !== this.#question) return;
      this.problem = error instanceof CommandError ? error.message : t('error-unexpected');
    } finally {
      if (question === this.#question) this.ready = true;
    }
  }

  /** Drops the text of private notes that are not open any more. */
  drop(isOpen: (note: string) => boolean): void {
    const late = (row: TimelineRow) =>
      row.kind === 'private-note' && row.text !== null && !isOpen(`note:${row.id}`);
    if (this.rows.some(late)) this.rows = this.rows.map((row) => (late(row) ? { ...row, text: null } : row));
  }
}
