import { CommandError, Job } from '$lib/ipc';
import type { ImportRequest, ImportResult } from '$lib/ipc/generated/commands';

/** Milliseconds of quiet before a rehearsal runs: a row of clicks is one question. */
export const QUIET_MS = 400;

/**
 * What would happen if one took the file over now. It runs again when the question changes; a run that was overtaken is
 * stopped, and what it still answers is dropped.
 */
export class Rehearsal {
  /** The last answer; it may be about an older question, see `current`. Reactive. */
  result = $state.raw<ImportResult>();
  /** Why there is no answer to the present question. Reactive. */
  problem = $state.raw<CommandError>();
  /** The run under way. Reactive. */
  job = $state.raw<Job<'import_try'>>();
  #asked = $state.raw<string>();
  #answered = $state.raw<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The answer is about the question as it stands. Reactive. */
  get current(): boolean {
    return this.result !== undefined && this.#answered === this.#asked;
  }

  /** An answer is on its way. Reactive. */
  get waiting(): boolean {
    return this.#asked !== undefined && !this.current && this.problem === undefined;
  }

  /**
   * Asks, unless this is what was asked last. The source in words changes nothing that a rehearsal counts, so it may
   * still be missing: the name of the file stands in for it, and nothing is written.
   */
  ask(request: ImportRequest, fileName: string): void {
    const full = { ...request, source: fileName };
    const key = JSON.stringify(full);
    if (key === this.#asked) return;
    this.#halt();
    this.problem = undefined;
    this.#asked = key;
    if (this.current) return;
    this.#timer = setTimeout(() => void this.#run(full, key), QUIET_MS);
  }

  /** The same question again: people have changed meanwhile. */
  again(request: ImportRequest, fileName: string): void {
    this.#asked = undefined;
    this.#answered = undefined;
    this.ask(request, fileName);
  }

  /** Nothing to ask now; what was answered is forgotten. */
  forget(): void {
    this.pause();
    this.result = undefined;
    this.#answered = undefined;
  }

  /** Stops what runs; the last answer stays to look at. */
  pause(): void {
    this.#halt();
    this.#asked = undefined;
    this.problem = undefined;
  }

  #halt(): void {
    clearTimeout(this.#timer);
    const job = this.job;
    this.job = undefined;
    void job?.cancel().catch(() => undefined);
  }

  async #run(request: ImportRequest, key: string): Promise<void> {
    const job = new Job('import_try', request);
    this.job = job;
    try {
      const result = await job.result;
      if (key !== this.#asked || job !== this.job) return;
      this.result = result;
      this.#answered = key;
    } catch (error) {
      if (key !== this.#asked || job !== this.job) return;
      this.problem = error as CommandError;
    } finally {
      if (job === this.job) this.job = undefined;
    }
  }
}
