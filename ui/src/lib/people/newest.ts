/** Why a task never ran: a newer one came before its turn. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/**
 * One task at a time; while it runs, only the newest of the others waits. So typing never piles up questions: the first
 * goes out at once, and when its answer is here, the one that is then the last.
 */
export class Newest {
  #running = false;
  #waiting: { start: () => void; overtake: () => void } | undefined;

  /** Runs the task now or next. Rejects with Overtaken if a newer one takes its turn. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#running) await this.#turn();
    this.#running = true;
    try {
      return await task();
    } finally {
      const next = this.#waiting;
      this.#waiting = undefined;
      // Handed on without a gap: nobody slips in before the one that waits.
      if (next) next.start();
      else this.#running = false;
    }
  }

  #turn(): Promise<void> {
    this.#waiting?.overtake();
    return new Promise((start, reject) => {
      this.#waiting = { start, overtake: () => reject(new Overtaken()) };
    });
  }
}
