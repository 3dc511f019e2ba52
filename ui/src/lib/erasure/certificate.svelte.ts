import { CommandError, Job } from '$lib/ipc';
import { t } from '$lib/text';

/** The certificate of one erasure: a file, where Rust asks for it. */
export class Certificate {
  /** Where it was saved. Reactive. */
  path = $state<string>();
  /** Why it was not, in words. Reactive. */
  problem = $state<string>();
  busy = $state(false);

  constructor(readonly receipt: string) {}

  async save(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.problem = undefined;
    try {
      const written = await new Job('certificate_save', this.receipt).result;
      if (written !== null) this.path = written.path;
    } catch (error) {
      this.problem = error instanceof CommandError ? error.message : t('error-unexpected');
    } finally {
      this.busy = false;
    }
  }
}
