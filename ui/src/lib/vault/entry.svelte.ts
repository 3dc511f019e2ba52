import { keepDraftsForLock } from '$lib/drafts';
import { call, CommandError } from '$lib/ipc';
import type { KnownVault, LockState } from '$lib/ipc/generated/commands';

/** What the window shows. */
export type Phase = 'starting' | 'failed' | 'first-run' | 'unlock' | 'restore' | 'open' | 'locking';

/** The lock waits so long for drafts to be kept. Milliseconds. */
const LAST_WORDS_MS = 1000;

/** An open vault. */
export type Opened = Extract<LockState, { state: 'unlocked' }>;

/**
 * The way into the vault and out of it. What Rust says decides; the one thing known only here is that somebody is still
 * going through the first run of a vault that is open already.
 */
export class Entry {
  #phase = $state<Phase>('starting');
  #known = $state.raw<readonly KnownVault[]>([]);
  #opened = $state.raw<Opened>();
  #problem = $state.raw<unknown>();
  #founding = false;
  // Rises whenever Rust's word is asked for or comes by itself: an older answer is dropped.
  #turn = 0;

  /** Reactive. */
  get phase(): Phase {
    return this.#phase;
  }

  /** Vaults of this computer, last used first. Reactive. */
  get known(): readonly KnownVault[] {
    return this.#known;
  }

  /** The open vault; undefined while locked. Reactive. */
  get opened(): Opened | undefined {
    return this.#opened;
  }

  /** Why it did not start. Reactive. */
  get problem(): unknown {
    return this.#problem;
  }

  /** Asks what is the case. */
  async start(): Promise<void> {
    this.#phase = 'starting';
    await this.#ask((error) => {
      this.#problem = error;
      this.#phase = 'failed';
    });
  }

  /** Reads the open vault's state again (firm, time until it locks). A lock that happened meanwhile wins. */
  async refresh(): Promise<void> {
    if (!this.#opened) return;
    await this.#ask((error) => {
      // Anything else will show itself where it matters.
      if (error instanceof CommandError && error.code === 'locked') void this.start();
    });
  }

  /** Rust says whether somebody is in: an answer or the event `lock-state`. */
  take(state: LockState): void {
    this.#turn += 1;
    if (state.state === 'locked') {
      this.#close();
      this.#known = state.known;
      this.#founding = false;
      this.#phase = state.known.length === 0 ? 'first-run' : 'unlock';
      return;
    }
    this.#opened = state;
    // The code of the recovery sheet lives until it is confirmed: nobody works before that.
    if (state.kit_pending) this.#founding = true;
    this.#phase = this.#founding ? 'first-run' : 'open';
  }

  /** A new vault is wanted though there are others. */
  create(): void {
    if (!this.#opened) this.#phase = 'first-run';
  }

  /** A vault is to be made of a backup. */
  restore(): void {
    if (!this.#opened) this.#phase = 'restore';
  }

  /** Back from the restoring: to the vaults that are there, else to the first run. */
  leaveRestore(): void {
    if (this.#phase === 'restore') this.#phase = this.#known.length === 0 ? 'first-run' : 'unlock';
  }

  /** From the first run back to the vaults that are there, with one that was picked from a disk. */
  choose(picked?: KnownVault): void {
    if (this.#opened) return;
    if (picked) this.#known = [picked, ...this.#known.filter((vault) => vault.path !== picked.path)];
    if (this.#known.length > 0) this.#phase = 'unlock';
  }

  /** The first run begins to make a vault: it is not over when the vault opens. */
  founds(): void {
    this.#founding = true;
  }

  /** Making it failed. */
  foundsNot(): void {
    if (!this.#opened) this.#founding = false;
  }

  /** The first run is over. */
  enter(): void {
    this.#founding = false;
    if (this.#opened && !this.#opened.kit_pending) this.#phase = 'open';
  }

  /** Takes everything off the screen at once, keeps what was being written, then locks. */
  async lock(): Promise<void> {
    if (!this.#opened) return;
    // Asked for before the screens are gone; the lock does not wait long for a vault that is busy.
    const kept = keepDraftsForLock();
    this.#close();
    this.#phase = 'locking';
    this.#turn += 1;
    await Promise.race([kept, new Promise((late) => setTimeout(late, LAST_WORDS_MS))]);
    try {
      this.take(await call('vault_lock'));
    } catch {
      // Perhaps it is locked, perhaps not: Rust knows.
      await this.start();
    }
  }

  #close(): void {
    this.#opened = undefined;
  }

  async #ask(failed: (error: unknown) => void): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    try {
      const state = await call('vault_state');
      if (turn === this.#turn) this.take(state);
    } catch (error) {
      if (turn === this.#turn) failed(error);
    }
  }
}

/** The way in and out of this window. */
export const entry = new Entry();
