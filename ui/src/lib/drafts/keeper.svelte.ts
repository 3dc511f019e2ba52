import { call } from '$lib/ipc';
import type { DraftOf } from '$lib/ipc/generated/commands';

/** Texts by the input they stand in. */
export type Content = Record<string, string>;

/** A draft is kept when nothing was typed for so long. Milliseconds. */
export const PAUSE_MS = 1500;

/** And at least so often while somebody types on. Milliseconds. */
export const LONGEST_MS = 10_000;

/** Keepers of everything that is being written now. */
let writing: readonly DraftKeeper[] = [];

/** The vault is about to lock: taking the screens away gives nothing up. */
let locking = false;

/** Keeps what is being written in one place, so that a lock, a crash or a power cut does not take it. */
export class DraftKeeper {
  /** When what came back had been typed; undefined: nothing came back, or it was saved or given up. Reactive. */
  from = $state<string>();
  #content: Content = {};
  /** What Rust holds, as text. */
  #kept = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting = 0;
  // One after another: an older text must not come after a newer one.
  #line: Promise<void> = Promise.resolve();

  constructor(readonly place: DraftOf) {}

  /** What was being written here before; undefined: nothing. From now on it is known to the lock. */
  async begin(): Promise<Content | undefined> {
    writing = [...writing, this];
    // A screen that begins to be written on is not one that is taken away.
    locking = false;
    // A draft that cannot be read is no reason not to write.
    const draft = await call('draft_show', this.place).catch(() => null);
    if (!draft) return undefined;
    this.#kept = textOf(draft.content);
    this.from = draft.at;
    return draft.content;
  }

  /** Somebody typed; this is all of it now. */
  typed(content: Content): void {
    this.#content = content;
    if (this.#settled) {
      this.#stop();
      return;
    }
    const now = performance.now();
    if (this.#timer === undefined) this.#waiting = now;
    clearTimeout(this.#timer);
    const left = Math.max(0, this.#waiting + LONGEST_MS - now);
    this.#timer = setTimeout(() => void this.flush(), Math.min(PAUSE_MS, left));
  }

  /** Keeps it now. */
  flush(): Promise<void> {
    this.#stop();
    if (this.#settled) return this.#line;
    const content = this.#content;
    const text = textOf(content);
    return this.#next(async () => {
      await (text === '' ? call('draft_drop', this.place) : call('draft_keep', { ...this.place, content }));
      this.#kept = text;
    });
  }

  /** It was saved, or is given up: the draft goes. */
  async discard(): Promise<void> {
    this.#stop();
    if (locking) return;
    this.#content = {};
    this.from = undefined;
    await this.flush();
  }

  /** The place is left. */
  end(): void {
    this.#stop();
    writing = writing.filter((keeper) => keeper !== this);
  }

  get #settled(): boolean {
    return textOf(this.#content) === this.#kept;
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #next(work: () => Promise<void>): Promise<void> {
    // Not kept this time: the next pause tries again.
    this.#line = this.#line.then(work).catch(() => undefined);
    return this.#line;
  }
}

/** Keeps everything that is being written. */
export async function keepDrafts(): Promise<void> {
  await Promise.all(writing.map((keeper) => keeper.flush()));
}

/** The same before a lock. */
export async function keepDraftsForLock(): Promise<void> {
  locking = true;
  await keepDrafts();
}

/** Empty where nothing is written; inputs in one order, so that the same is the same. */
function textOf(content: Content): string {
  const filled = Object.entries(content).filter(([, text]) => text.trim() !== '');
  return filled.length === 0 ? '' : JSON.stringify(filled.sort(([a], [b]) => (a < b ? -1 : 1)));
}
