import { call } from '$lib/ipc';
import { Countdown } from '$lib/parts';

/** Rust is told at most this often that the window is used. Milliseconds; far below the shortest lock time of a minute. */
export const TOUCH_MS = 10_000;

/** The warning comes that long before the lock. Seconds. */
export const WARNING_S = 30;

/** Time until the vault locks by itself, by Rust's clock, and the news to Rust that somebody works. */
export class LockClock {
  #countdown = $state.raw(new Countdown(0));
  #warned = $state(false);
  #final = $state(false);
  #touched = Number.NEGATIVE_INFINITY;
  readonly #ask: () => Promise<number | undefined>;

  /** @param ask asks Rust for the seconds left; undefined: the vault is not open any more */
  constructor(ask: () => Promise<number | undefined>) {
    this.#ask = ask;
  }

  /** Seconds left. Reactive. */
  get left(): number {
    return this.#countdown.left;
  }

  /** It will lock soon unless somebody says *Stay*. Reactive. */
  get warned(): boolean {
    return this.#warned;
  }

  /** *Stay* does not help: twelve hours are over. Reactive. */
  get final(): boolean {
    return this.#final;
  }

  /** Rust's seconds left. */
  sync(left: number): void {
    this.#countdown = new Countdown(left);
    if (left > WARNING_S) this.#warned = this.#final = false;
  }

  /** Rust's warning; 0 takes it back. */
  warn(seconds: number): void {
    if (seconds === 0) {
      this.#warned = this.#final = false;
      void this.#reread();
      return;
    }
    this.#countdown = new Countdown(seconds);
    this.#warned = true;
  }

  /** Somebody typed, pointed or scrolled. While the warning stands only its own buttons count. */
  touch(): void {
    const now = performance.now();
    if (this.#warned || now - this.#touched < TOUCH_MS) return;
    this.#touched = now;
    // Not told this time: the next use tells it.
    this.#tell().catch(() => undefined);
  }

  /** *Stay*. */
  async stay(): Promise<void> {
    this.#touched = performance.now();
    await this.#tell();
    this.#final = this.#warned;
  }

  async #reread(): Promise<void> {
    const left = await this.#ask();
    if (left !== undefined) this.sync(left);
  }

  async #tell(): Promise<void> {
    try {
      await call('vault_touch');
    } finally {
      await this.#reread();
    }
  }
}
