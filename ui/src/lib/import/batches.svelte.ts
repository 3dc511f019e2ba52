import { call, CommandError } from '$lib/ipc';
import type { ImportBatch } from '$lib/ipc/generated/commands';
import { t } from '$lib/text';

/** What was imported before, newest first. */
export class EarlierImports {
  /** Reactive; undefined until it is read. */
  all = $state.raw<readonly ImportBatch[]>();
  /** Why it could not be read, in words. Reactive. */
  problem = $state<string>();

  async load(): Promise<void> {
    try {
      this.all = await call('import_batches');
      this.problem = undefined;
    } catch (error) {
      this.problem = error instanceof CommandError ? error.message : t('error-unexpected');
    }
  }

  /** A batch by its id. */
  get(id: string): ImportBatch | undefined {
    return this.all?.find((batch) => batch.id === id);
  }
}
