import type { IconName } from '../icon/names';

/** How long a message stays. UX: at least ten seconds; it stands still while pointed at or focused. */
export const TOAST_MS = 10_000;

/** A short message at the bottom. Counts and names of acts only, no personal value. */
export interface Toast {
  id: number;
  text: string;
  icon: IconName;
  /** Takes the act back. */
  undo?: (() => void) | undefined;
}

/** Messages of this window; one at a time is shown, the newest. */
class Toasts {
  shown = $state.raw<Toast>();
  #next = 1;
  #left = TOAST_MS;
  #since = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Shows a message in place of the one before. */
  show(text: string, options: { undo?: () => void; icon?: IconName } = {}): void {
    this.shown = { id: this.#next++, text, icon: options.icon ?? 'circle-check', undo: options.undo };
    this.#left = TOAST_MS;
    this.resume();
  }

  /** Stands still: somebody reads it or is about to press *Undo*. */
  pause(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#left = Math.max(0, this.#left - (performance.now() - this.#since));
  }

  /** Runs on. */
  resume(): void {
    clearTimeout(this.#timer);
    this.#since = performance.now();
    this.#timer = setTimeout(() => this.close(), this.#left);
  }

  /** Takes the act back, if the message offers it. Also for Ctrl+Z. */
  undo(): boolean {
    const undo = this.shown?.undo;
    this.close();
    undo?.();
    return undo !== undefined;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.shown = undefined;
  }
}

/** Messages of this window. */
export const toasts = new Toasts();
