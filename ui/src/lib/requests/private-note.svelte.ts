import { call } from '$lib/ipc';
import type { TimelinePage } from '$lib/ipc/generated/commands';
import type { Countdown } from '$lib/parts';
import type { Openings } from '$lib/unlock';

/** Entries of a timeline asked for at once; Rust gives no more. */
const PAGE = 200;

/**
 * Private notes that somebody opened to decide about them. A text is here only while it is open: when its time is over,
 * or it was covered, it is dropped.
 */
export class PrivateNotes {
  #texts = $state.raw<Readonly<Record<string, string>>>({});
  #question = 0;

  constructor(
    readonly person: string,
    readonly openings: Openings,
  ) {}

  /** The text of a note while it is open. Reactive. */
  text(reference: string): string | undefined {
    return this.countdown(reference) && this.#texts[reference];
  }

  /** Time left of a note; undefined: sealed. Reactive. */
  countdown(reference: string): Countdown | undefined {
    return this.openings.countdown(this.person, `note:${reference}`);
  }

  /** Seals a note at once. */
  async cover(reference: string): Promise<void> {
    await this.openings.cover(this.person, `note:${reference}`);
  }

  /** Reads the texts of the notes that are open now. */
  async read(): Promise<void> {
    this.#question += 1;
    const question = this.#question;
    const texts = await this.#open();
    if (question === this.#question) this.#texts = texts;
  }

  /** Drops the texts that are not open any more. */
  drop(): void {
    const open = Object.entries(this.#texts).filter(([reference]) => this.countdown(reference));
    if (open.length < Object.keys(this.#texts).length) this.#texts = Object.fromEntries(open);
  }

  async #open(): Promise<Record<string, string>> {
    const wanted = this.openings.all.filter(
      ({ person, field }) => person === this.person && field.startsWith('note:'),
    ).length;
    const texts: Record<string, string> = {};
    let before: string | null = null;
    while (Object.keys(texts).length < wanted) {
      const page: TimelinePage = await call('timeline_page', { person: this.person, before, limit: PAGE });
      for (const { id, kind, text } of page.rows) {
        if (kind === 'private-note' && text !== null && this.countdown(id)) texts[id] = text;
      }
      if (page.next === null) break;
      before = page.next;
    }
    return texts;
  }
}
