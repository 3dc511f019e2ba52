import { CommandError, Job } from '$lib/ipc';
import type { ChainView } from '$lib/ipc/generated/commands';
import { announce } from '$lib/parts';
import { t } from '$lib/text';

/** Verifying the whole chain of the log. */
export class LogCheck {
  /** Reactive. */
  job = $state.raw<Job<'audit_verify'>>();
  chain = $state.raw<ChainView>();
  /** Why it could not be verified, in words. Reactive. */
  problem = $state<string>();

  async run(): Promise<void> {
    if (this.job) return;
    this.chain = undefined;
    this.problem = undefined;
    const job = new Job('audit_verify');
    this.job = job;
    try {
      const chain = await job.result;
      this.chain = chain;
      announce(t(chain.ok ? 'audit-check-said' : 'audit-check-broken'));
    } catch (error) {
      this.problem = error instanceof CommandError ? error.message : t('error-unexpected');
    } finally {
      this.job = undefined;
    }
  }

  close(): void {
    this.chain = undefined;
    this.problem = undefined;
  }
}
