import { call, type JobName, type RequestOf, send, type ViewOf } from './call';
import { on } from './events';

/**
 * Work over a second: shows how far it is and can be cancelled, which rolls it back. `result` rejects with the code
 * `cancelled` then. Give `done` and `total` to the part Progress.
 */
export class Job<K extends JobName> {
  /** Steps done. Reactive. */
  done = $state(0);
  /** Steps in all; 0 while unknown. Reactive. */
  total = $state(0);
  readonly result: Promise<ViewOf<K>>;
  readonly #token = crypto.randomUUID();

  constructor(command: K, ...request: RequestOf<K>) {
    const stop = on('job-progress', (progress) => {
      if (progress.job !== this.#token) return;
      this.done = progress.done;
      this.total = progress.total;
    });
    this.result = send<ViewOf<K>>(command, { request: request[0] ?? null, job: this.#token }).finally(stop);
  }

  /** Asks Rust to stop. Harmless when it is already over. */
  async cancel(): Promise<void> {
    await call('job_cancel', this.#token);
  }
}
