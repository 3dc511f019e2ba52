import { createSubscriber } from 'svelte/reactivity';

/** From here on the edge is thicker and *Prolong* takes the place of *Cover*. Seconds. */
export const LAST_SECONDS = 10;

/**
 * Time until a field seals again. Rust holds the true clock and sends how much is left; the window counts from there.
 * Two clocks are asked and the one that has run further wins: the monotonic one may stand still while the laptop
 * sleeps, the wall clock may be set back.
 */
export class Countdown {
  readonly #startedWall = Date.now();
  readonly #startedTicks = performance.now();
  readonly #left: number;
  // Ticks only while somebody looks. Four times a second, so that no second is skipped.
  readonly #watch = createSubscriber((update) => {
    const timer = setInterval(update, 250);
    return () => clearInterval(timer);
  });

  /** Seconds granted in all, for the ring. */
  readonly total: number;

  /** @param left seconds left now, by Rust's clock */
  constructor(left: number, total: number = left) {
    this.#left = left;
    this.total = Math.max(total, left);
  }

  /** Whole seconds left, rounded up; 0 is over. Reactive. */
  get left(): number {
    this.#watch();
    const gone = Math.max(Date.now() - this.#startedWall, performance.now() - this.#startedTicks) / 1000;
    return Math.max(0, Math.ceil(this.#left - Math.max(0, gone)));
  }

  /** The last seconds run. Reactive. */
  get last(): boolean {
    return this.left <= LAST_SECONDS;
  }

  /** From Rust's two times: until when, and what it was when it answered (RFC 3339). */
  static until(until: string, now: string, total: number): Countdown {
    const left = (Date.parse(until) - Date.parse(now)) / 1000;
    return new Countdown(Number.isFinite(left) ? Math.max(0, left) : 0, total);
  }
}
