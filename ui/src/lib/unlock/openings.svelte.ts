import { call, on } from '$lib/ipc';
import type { OpenFields } from '$lib/ipc/generated/commands';
import { Countdown } from '$lib/parts';

/** One field that is open now. No value: that is read with the record and forgotten with it. */
export interface Opening {
  person: string;
  /** Field key, or `note:ID`. */
  field: string;
  countdown: Countdown;
}

/**
 * What is open in this window, by Rust's clock. It seals on *Cover*, when the window loses focus and when a screen that
 * shows values is left; what seals here is out of sight at once, whatever Rust answers later.
 */
export class Openings {
  #open = $state.raw<readonly Opening[]>([]);
  #question = 0;
  // While Rust is being told to seal, what it said before would open it again.
  #covering = 0;
  #watchers = 0;
  #stop: (() => void) | undefined;

  /** All that is open. Reactive. */
  get all(): readonly Opening[] {
    return this.#open;
  }

  /** Time left of one field; undefined: sealed. Reactive. */
  countdown(person: string, field: string): Countdown | undefined {
    return this.#open.find((opening) => opening.person === person && opening.field === field)?.countdown;
  }

  /** Whether anything of a person is open. Reactive. */
  any(person: string): boolean {
    return this.#open.some((opening) => opening.person === person);
  }

  /** Asks Rust what is open. An answer that a newer question or a *Cover* has overtaken is dropped. */
  async refresh(): Promise<void> {
    this.#question += 1;
    const question = this.#question;
    const view = await call('unlock_state');
    if (question === this.#question) this.#take(view);
  }

  /** Seals at once: one field, all of a person, or everything. Rust is told, and what it then says is shown. */
  async cover(person: string | null = null, field: string | null = null): Promise<void> {
    const kept = this.#open.filter(
      (opening) =>
        (person !== null && opening.person !== person) || (field !== null && opening.field !== field),
    );
    if (kept.length === this.#open.length) return;
    this.#open = kept;
    this.#question += 1;
    const question = this.#question;
    this.#covering += 1;
    try {
      const view = await call('cover_fields', { person, field });
      if (question === this.#question) this.#take(view);
    } finally {
      this.#covering -= 1;
    }
  }

  /** Follows Rust and the focus of the window until the returned function is called. Several may watch. */
  watch(): () => void {
    this.#watchers += 1;
    this.#stop ??= this.#listen();
    let watching = true;
    return () => {
      if (!watching) return;
      watching = false;
      this.#watchers -= 1;
      if (this.#watchers > 0) return;
      this.#stop?.();
      this.#stop = undefined;
    };
  }

  #listen(): () => void {
    const ask = () => void this.refresh().catch(() => this.#take({ open: [], now: '' }));
    const away = () => void this.cover().catch(ask);
    ask();
    const unlisten = on('grants-changed', (view) => this.#tell(view));
    window.addEventListener('blur', away);
    return () => {
      unlisten();
      window.removeEventListener('blur', away);
    };
  }

  #tell(view: OpenFields): void {
    if (this.#covering > 0) return;
    this.#question += 1;
    this.#take(view);
  }

  #take(view: OpenFields): void {
    this.#open = view.open.map(({ person, field, until, seconds }) => ({
      person,
      field,
      countdown: Countdown.until(until, view.now, seconds),
    }));
  }
}

/** What is open in this window. */
export const openings = new Openings();
