import { call, CommandError } from '$lib/ipc';
import type { PassphraseVerdict } from '$lib/ipc/generated/commands';
import { t } from '$lib/text';

/** Words that may not be in the passphrase. */
export interface About {
  company: string;
  staff: string;
}

/** How the repetition stands to the first. */
export type Match = 'empty' | 'begins' | 'same' | 'differs';

/** Slovak letters can be typed whole or in two signs; Rust compares them composed. */
const composed = (text: string) => text.normalize('NFC');

/** A passphrase being chosen: typed, judged by Rust at every key, typed once more. */
export class NewPassphrase {
  value = $state('');
  again = $state('');
  /** Readable on the screen. */
  shown = $state(false);
  /** Words came from the program at least once. */
  suggested = $state(false);
  #verdict = $state.raw<{ of: string; is: PassphraseVerdict }>();

  /** Rust's word on what was typed last; undefined while nothing is typed. Reactive. */
  get verdict(): PassphraseVerdict | undefined {
    return this.value === '' ? undefined : this.#verdict?.is;
  }

  /** Reactive. */
  get match(): Match {
    const [first, again] = [composed(this.value), composed(this.again)];
    if (again === '') return 'empty';
    if (again === first) return 'same';
    return first.startsWith(again) ? 'begins' : 'differs';
  }

  /** Why it cannot be used yet, in words; undefined: it can. Reactive. */
  get blocked(): string | undefined {
    if (this.value === '') return t('vault-first-missing-phrase');
    const judged = this.#verdict?.of === this.value && this.#verdict.is.ok;
    if (!judged) return t('vault-first-weak-phrase');
    return this.match === 'same' ? undefined : t('vault-first-missing-again');
  }

  /** One sentence beside the bars: why not, or how good. Reactive. */
  get judgement(): string {
    const verdict = this.verdict;
    if (!verdict) return t('vault-phrase-empty');
    if (!verdict.ok) return reasonWords(verdict.reasons);
    return verdict.score >= 4 ? t('vault-phrase-forever') : t('vault-phrase-years');
  }

  /** Asks for the verdict on what is typed now. An answer about older words is dropped. */
  async judge({ company, staff }: About): Promise<void> {
    const of = this.value;
    if (of === '') return;
    try {
      const is = await call('passphrase_check', { passphrase: of, company, staff });
      if (of === this.value) this.#verdict = { of, is };
    } catch (error) {
      // No verdict, no vault: the button stays blocked and says that the passphrase is not enough yet.
      if (!(error instanceof CommandError)) throw error;
    }
  }

  /** Puts in random words and shows them, to be copied by hand below. */
  async suggest(): Promise<void> {
    const words = await call('passphrase_suggest');
    this.value = words;
    this.again = '';
    this.shown = true;
    this.suggested = true;
  }

  /** Nothing of it stays. */
  forget(): void {
    this.value = this.again = '';
    this.shown = false;
    this.#verdict = undefined;
  }
}

/** Why a passphrase is refused, as Rust names it; the most important comes first. */
const REASONS = ['too-short', 'too-long', 'common', 'contains-name', 'guessable'];

/** The first reason is enough: the others may go with it. */
function reasonWords(reasons: readonly string[]): string {
  const first = reasons.find((reason) => REASONS.includes(reason));
  return first === undefined ? '' : t(`vault-phrase-${first}`);
}
