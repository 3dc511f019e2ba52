import { call, CommandError, Job } from '$lib/ipc';
import type { BreachAffected, BreachPaper, BreachView } from '$lib/ipc/generated/commands';
import { announce } from '$lib/parts';
import { Saving } from '$lib/privacy/saving.svelte';
import { t } from '$lib/text';

/** What of a breach is asked for in a dialog. */
export type Asked = 'note' | 'authority' | 'people' | 'notified' | 'told';

/** One breach: what is known, decided and done, and its papers. */
export class BreachCase {
  /** Undefined until it is read. Reactive. */
  view = $state.raw<BreachView>();
  affected = $state.raw<BreachAffected>();
  /** Why it could not be read, in words. Reactive. */
  problem = $state<string>();
  /** The dialog that is open. */
  asked = $state<Asked>();
  /** The paper being written. */
  job = $state.raw<Job<'breach_report' | 'breach_letters'>>();
  /** Why the paper was not written, in words. */
  refused = $state<string>();
  paper = $state.raw<BreachPaper>();
  readonly saving = new Saving([
    'reason',
    'at',
    'people',
    'authority',
    'phase',
    'channel',
    'facts',
    'effects',
    'measures',
  ]);

  constructor(readonly id: string) {}

  async load(): Promise<void> {
    this.problem = undefined;
    try {
      this.view = await call('breach_show', this.id);
      this.affected = await call('breach_affected', this.id);
    } catch (error) {
      this.problem = error instanceof CommandError ? error.message : t('error-unexpected');
    }
  }

  /** Does an act whose answer is the breach as it is then. True: done, and the dialog is closed. */
  async act(run: () => Promise<BreachView>): Promise<boolean> {
    const done = await this.saving.run(async () => {
      this.view = await run();
    });
    if (done) this.asked = undefined;
    return done;
  }

  /** An answer about the device. */
  async answer(question: 'device_locked' | 'key_safe', word: string): Promise<void> {
    const nothing = { facts: null, effects: null, measures: null, device_locked: null, key_safe: null };
    await this.act(() => call('breach_note', { id: this.id, ...nothing, [question]: word }));
  }

  /** The newest answer of a kind. Reactive. */
  latest(kind: string) {
    return this.view?.entries.findLast((entry) => entry.kind === kind);
  }

  /** Asks where to save a paper and writes it. */
  async write(what: 'breach_report' | 'breach_letters'): Promise<void> {
    if (this.job) return;
    this.refused = undefined;
    this.paper = undefined;
    const job = new Job(what, this.id);
    this.job = job;
    try {
      const paper = await job.result;
      if (paper !== null) {
        this.paper = paper;
        announce(t('breach-paper-said'));
      }
    } catch (error) {
      this.refused = error instanceof CommandError ? error.message : t('error-unexpected');
    } finally {
      this.job = undefined;
    }
  }
}
