import { call } from '$lib/ipc';
import type { LockState } from '$lib/ipc/generated/commands';
import { Countdown } from '$lib/parts';
import { formatLeft, t } from '$lib/text';
import type { Entry } from './entry.svelte';
import { NewPassphrase } from './new-passphrase.svelte';
import { type Refusal, refusalOf, refusalWords, waitOf } from './refusal';
import { TypedCode } from './typed-code.svelte';

/** With what one comes in: the recovery sheet of the firm, or the one-time code an owner handed over. */
export type CodeWay = 'recover' | 'join';

/** Where a refusal is shown. */
export type CodePlace = 'code' | 'passphrase' | 'vault';

const COMMANDS = { recover: 'vault_recover', join: 'vault_join' } as const;

/** Coming in by a code on paper and a new passphrase. */
export class CodeDoor {
  readonly code = new TypedCode();
  readonly phrase = new NewPassphrase();
  busy = $state(false);
  #problem = $state.raw<Refusal & { place: CodePlace }>();
  #wait = $state.raw<Countdown>();

  constructor(
    readonly entry: Entry,
    readonly way: CodeWay,
    readonly path: string,
  ) {}

  /** Why it cannot be tried now, in words; undefined: it can. Reactive. */
  get blocked(): string | undefined {
    const left = this.#wait?.left ?? 0;
    if (left > 0) return t('vault-wait', { left: formatLeft(left) });
    if (this.code.state !== 'right') return t('vault-code-missing');
    return this.phrase.blocked;
  }

  /** What was refused, at one place. Reactive. */
  at(place: CodePlace): string | undefined {
    const problem = this.#problem;
    if (problem?.place !== place) return undefined;
    // A mended code is not the one that was refused.
    if (place === 'code' && this.code.state !== 'right') return undefined;
    return problem.code === 'wrong-key' ? t(`vault-${this.way}-refused`) : refusalWords(problem);
  }

  /** Opens the vault and sets the passphrase. True: somebody is in. */
  async open(): Promise<boolean> {
    if (this.busy || this.blocked !== undefined) return false;
    this.busy = true;
    this.#problem = undefined;
    try {
      const state: LockState = await call(COMMANDS[this.way], {
        path: this.path,
        code: this.code.text,
        passphrase: this.phrase.value,
      });
      this.forget();
      this.entry.take(state);
      return true;
    } catch (error) {
      this.#refused(error);
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Nothing of it stays. */
  forget(): void {
    this.code.forget();
    this.phrase.forget();
  }

  #refused(error: unknown): void {
    const refusal = refusalOf(error);
    const wait = waitOf(refusal);
    if (wait !== undefined) this.#wait = new Countdown(wait);
    this.#problem = { place: placeOf(refusal.code), ...refusal };
  }
}

function placeOf(code: string): CodePlace {
  if (code === 'weak-passphrase' || code === 'passphrase-taken') return 'passphrase';
  return ['wrong-key', 'throttled', 'code-expired', 'bad-code'].includes(code) ? 'code' : 'vault';
}
