import { call, CommandError, Job } from '$lib/ipc';
import type { ToTellRow } from '$lib/ipc/generated/commands';
import { toasts } from '$lib/parts';
import { t } from '$lib/text';

/** Recipients who have to be told of an erasure, a restriction or a correction (Article 19). */
export class Telling {
  /** Reactive; undefined until it is read. */
  rows = $state.raw<readonly ToTellRow[]>();
  /** Labels of fields by key. Reactive. */
  labels = $state.raw<Readonly<Record<string, string>>>({});
  /** Why it could not be read or a letter not be written, in words. Reactive. */
  problem = $state<string>();
  /** The letter that is being written. Reactive. */
  writing = $state<string>();

  async load(): Promise<void> {
    try {
      const [rows, fields] = await Promise.all([call('to_tell_list'), call('fields_list')]);
      this.labels = Object.fromEntries(fields.map(({ key, label }) => [key, label]));
      this.rows = rows;
      this.problem = undefined;
    } catch (error) {
      this.problem = words(error);
    }
  }

  label(key: string): string {
    return this.labels[key] ?? key;
  }

  /** Writes the letter where Rust asks. */
  async letter(id: string): Promise<void> {
    if (this.writing !== undefined) return;
    this.writing = id;
    this.problem = undefined;
    try {
      if ((await new Job('tell_letter_save', id).result) !== null)
        toasts.show(t('disclosure-tell-letter-saved'));
    } catch (error) {
      this.problem = words(error);
    } finally {
      this.writing = undefined;
    }
  }

  /** Closes a task: told on a day, or impossible and why. Throws what Rust refuses. */
  async close(id: string, told: string | null, impossible: string | null): Promise<void> {
    await call('recipient_told', { id, told_at: told, impossible });
    toasts.show(t('disclosure-tell-saved'));
    await this.load();
  }
}

function words(error: unknown): string {
  return error instanceof CommandError ? error.message : t('error-unexpected');
}
