import { call, CommandError, Job } from '$lib/ipc';
import type { RetentionApplied, RetentionRow } from '$lib/ipc/generated/commands';
import { announce, Selection } from '$lib/parts';
import { formatNumber, language, t } from '$lib/text';

/** From what a time ran, in the order of the filter. */
export const REASONS = ['ended', 'last-act', 'no-purpose', 'law-lapsed'] as const;

/** From what a time ran. */
export type RetentionReason = (typeof REASONS)[number];

/** Rows shown at first, and with each *Show more*. */
const STEP = 100;

/** What has been kept long enough, what narrows it, and what is decided about it. */
export class RetentionQueue {
  /** Reactive; undefined until it is read. */
  rows = $state.raw<readonly RetentionRow[]>();
  /** Why it could not be read, in words. Reactive. */
  problem = $state<string>();
  /** Rows to decide about together; only ids, never *all*: what is decided is what was seen. */
  readonly selection = new Selection();
  /** The review that is carried out. Reactive. */
  job = $state.raw<Job<'retention_apply'>>();
  /** What came of the last one. Reactive. */
  applied = $state.raw<RetentionApplied>();
  #reason = $state<RetentionReason | ''>('');
  #wholeOnly = $state(false);
  #shown = $state(STEP);

  async load(): Promise<void> {
    this.problem = undefined;
    try {
      this.#take((await call('retention_queue')).rows);
    } catch (error) {
      this.problem = error instanceof CommandError ? error.message : t('error-unexpected');
    }
  }

  /** What is gone from the queue cannot be selected any more. */
  #take(rows: readonly RetentionRow[]): void {
    this.rows = rows;
    for (const id of this.#ids) if (!rows.some((row) => row.id === id)) this.selection.set(id, false);
  }

  get #ids(): string[] {
    const { selected } = this.selection;
    return 'ids' in selected ? selected.ids : [];
  }

  /** Only what ran from this; empty: all. Another filter begins with nothing selected. Reactive. */
  get reason(): RetentionReason | '' {
    return this.#reason;
  }

  set reason(reason: RetentionReason | '') {
    this.#reason = reason;
    this.#again();
  }

  /** Only people as a whole. Reactive. */
  get wholeOnly(): boolean {
    return this.#wholeOnly;
  }

  set wholeOnly(only: boolean) {
    this.#wholeOnly = only;
    this.#again();
  }

  #again(): void {
    this.#shown = STEP;
    this.selection.clear();
  }

  /** How many of all ran from this. Reactive. */
  count(reason: RetentionReason): number {
    return (this.rows ?? []).filter((row) => row.reason === reason).length;
  }

  /** What the filters let through. Reactive. */
  get fitting(): readonly RetentionRow[] {
    return (this.rows ?? []).filter(
      (row) =>
        (this.#reason === '' || row.reason === this.#reason) && (!this.#wholeOnly || row.kind === 'person'),
    );
  }

  /** The part of it that is on the page. Reactive. */
  get page(): readonly RetentionRow[] {
    return this.fitting.slice(0, this.#shown);
  }

  /** Something is there that is not on the page yet. Reactive. */
  get more(): boolean {
    return this.fitting.length > this.#shown;
  }

  /** Something narrows it. Reactive. */
  get narrowed(): boolean {
    return this.#reason !== '' || this.#wholeOnly;
  }

  showMore(): void {
    this.#shown += STEP;
  }

  clear(): void {
    this.reason = '';
    this.wholeOnly = false;
  }

  /** Rows of the page that can be decided about: while a restriction holds nothing is erased. Reactive. */
  get open(): readonly RetentionRow[] {
    return this.page.filter(({ restricted }) => !restricted);
  }

  /** Rows that are selected. Reactive. */
  get chosen(): readonly RetentionRow[] {
    return this.open.filter(({ id }) => this.selection.has(id));
  }

  /** Selects every row of the page that can be decided about, or none. */
  selectPage(select: boolean): void {
    for (const { id } of this.open) this.selection.set(id, select);
  }

  /** Carries out the same decision about every selected row. Throws what Rust refuses. */
  async decide(decision: 'erase' | 'keep', reason: string | null): Promise<void> {
    const job = new Job('retention_apply', {
      rows: this.chosen.map(({ id }) => ({ id, decision, reason })),
    });
    this.job = job;
    try {
      const applied = await job.result;
      this.applied = applied;
      this.selection.clear();
      announce(
        t('retention-done', {
          erased: formatNumber(applied.erased, language()),
          kept: formatNumber(applied.kept, language()),
        }),
      );
    } finally {
      this.job = undefined;
    }
    void this.load();
  }
}

/** What a row is about: a field, the whole record, or a kind of thing. */
export function whatOf(row: RetentionRow): string {
  if (row.field_label !== null) return row.field_label;
  return t(row.kind === 'person' || row.kind === 'value' ? 'retention-whole' : `retention-kind-${row.kind}`);
}
