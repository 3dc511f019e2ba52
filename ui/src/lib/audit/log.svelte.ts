import { call, CommandError } from '$lib/ipc';
import type { AuditRow } from '$lib/ipc/generated/commands';
import { t } from '$lib/text';
import { type Group, GROUPS } from './groups';

/** Entries asked for at once. */
export const PAGE = 100;

/** The access log, newest first, as far back as one has read. */
export class AccessLog {
  /** Reactive. */
  rows = $state.raw<readonly AuditRow[]>([]);
  /** Entries in all that match. Reactive. */
  total = $state(0);
  /** The first page of the present question is here, or has failed. Reactive. */
  ready = $state(false);
  /** A page is on its way. Reactive. */
  loading = $state(false);
  /** There is more. Reactive. */
  more = $state(false);
  /** Why it could not be read, in words. Reactive. */
  problem = $state<string>();
  group = $state<Group | ''>('');
  /** Not before this day, ISO; empty: from the beginning. */
  since = $state('');
  /** Rises with every new question: it begins at its top. Reactive. */
  asked = $state(0);
  #next: number | null = null;
  #question = 0;

  constructor(readonly person: string | null) {}

  /** Something narrows it, beyond the person. Reactive. */
  get narrowed(): boolean {
    return this.group !== '' || this.since !== '';
  }

  /** Asks anew: another filter, or new entries. What is shown stays until the answer is here. */
  async load(): Promise<void> {
    this.#next = null;
    this.asked += 1;
    await this.#read([]);
  }

  /** The next page; nothing while one is on its way or at the end. */
  async older(): Promise<void> {
    if (this.loading || this.#next === null) return;
    await this.#read(this.rows);
  }

  async #read(before: readonly AuditRow[]): Promise<void> {
    this.#question += 1;
    const question = this.#question;
    this.loading = true;
    try {
      const page = await call('audit_page', {
        person: this.person,
        since: this.since === '' ? null : this.since,
        acts: this.group === '' ? [] : [...GROUPS[this.group]],
        before: this.#next,
        limit: PAGE,
      });
      if (question !== this.#question) return;
      this.rows = [...before, ...page.rows];
      this.total = page.total;
      this.#next = page.next;
      this.more = page.next !== null;
      this.problem = undefined;
    } catch (error) {
      if (question !== this.#question) return;
      this.problem = error instanceof CommandError ? error.message : t('error-unexpected');
    } finally {
      if (question === this.#question) {
        this.loading = false;
        this.ready = true;
      }
    }
  }
}
