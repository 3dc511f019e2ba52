import { Countdown } from '$lib/parts';
import { formatLeft, t } from '$lib/text';
import { type Refusal, refusalOf, refusalWords, waitOf } from './refusal';

/** The passphrase again, before an act that cannot be left to whoever passes by. */
export class Reauth {
  passphrase = $state('');
  busy = $state(false);
  #problem = $state.raw<Refusal>();
  #wait = $state.raw<Countdown>();

  /** Why it cannot be tried now, in words; undefined: it can. Reactive. */
  get blocked(): string | undefined {
    const left = this.#wait?.left ?? 0;
    if (left > 0) return t('vault-wait', { left: formatLeft(left) });
    return this.passphrase === '' ? t('vault-first-missing-phrase') : undefined;
  }

  /** What is wrong with the passphrase, in words. Reactive. */
  get wrong(): string | undefined {
    const problem = this.#problem;
    if (problem?.code === 'wrong-key') return t('vault-reauth-wrong');
    if (problem?.code === 'throttled') return this.blocked === undefined ? undefined : refusalWords(problem);
    return undefined;
  }

  /** Why the act was refused though the passphrase is right, in words. Reactive. */
  get problem(): string | undefined {
    const problem = this.#problem;
    if (!problem || problem.code === 'wrong-key' || problem.code === 'throttled') return undefined;
    return refusalWords(problem);
  }

  /** Does it. Undefined: refused, and the passphrase stays to be mended; it stays too when the act answers false. */
  async run<V>(act: (passphrase: string) => Promise<V>): Promise<V | undefined> {
    if (this.busy || this.blocked !== undefined) return undefined;
    this.busy = true;
    this.#problem = undefined;
    try {
      const done = await act(this.passphrase);
      if (done !== false) this.forget();
      return done;
    } catch (error) {
      this.#problem = refusalOf(error);
      const wait = waitOf(this.#problem);
      if (wait !== undefined) this.#wait = new Countdown(wait);
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  /** Nothing of it stays. */
  forget(): void {
    this.passphrase = '';
  }
}
