import { CommandError, Job } from '$lib/ipc';
import type { ImportUndone } from '$lib/ipc/generated/commands';
import { t } from '$lib/text';

/** Taking a batch back, whole or not at all. */
export class Undoing {
  /** Reactive. */
  job = $state.raw<Job<'import_undo'>>();
  /** Why nothing was taken back, in words. Reactive. */
  problem = $state<string>();

  constructor(readonly batch: string) {}

  /** What was taken back; undefined when it was stopped or refused. */
  async run(): Promise<ImportUndone | undefined> {
    if (this.job) return undefined;
    this.problem = undefined;
    const job = new Job('import_undo', this.batch);
    this.job = job;
    try {
      return await job.result;
    } catch (error) {
      this.problem = error instanceof CommandError ? error.message : t('error-unexpected');
      return undefined;
    } finally {
      this.job = undefined;
    }
  }

  stop(): void {
    void this.job?.cancel().catch(() => undefined);
  }
}
