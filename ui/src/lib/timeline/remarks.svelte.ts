import { call } from '$lib/ipc';
import type { TextRemark } from '$lib/ipc/generated/commands';

/** No text with fewer digits holds such a number (the same in Rust). */
const FEWEST_DIGITS = 9;

/**
 * Numbers that should not stand in a free text (birth number, IBAN, card), found while it is typed. The rule is Rust's;
 * an answer to an older text is dropped.
 */
export class Remarks {
  /** In the order in which they stand. Reactive. */
  found = $state.raw<readonly TextRemark[]>([]);
  #question = 0;
  #of = '';

  /** Looks at a text. */
  async look(text: string): Promise<void> {
    this.#question += 1;
    const question = this.#question;
    if ((text.match(/\d/gu) ?? []).length < FEWEST_DIGITS) {
      this.found = [];
      this.#of = text;
      return;
    }
    const found = await call('text_check', text).catch(() => []);
    if (question !== this.#question) return;
    this.found = found;
    this.#of = text;
  }

  /** Kinds found, each once. Reactive. */
  get kinds(): readonly string[] {
    return this.found.map(({ what }) => what).filter((what, i, all) => all.indexOf(what) === i);
  }

  /** The text without these numbers. It stays as it is when it was changed since it was looked at. */
  without(text: string): string {
    if (text !== this.#of) return text;
    let kept = text;
    for (const { start, end } of this.found.toReversed()) kept = `${kept.slice(0, start)}…${kept.slice(end)}`;
    return kept;
  }

  forget(): void {
    this.#question += 1;
    this.found = [];
    this.#of = '';
  }
}
