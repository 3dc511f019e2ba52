import { call, CommandError } from '$lib/ipc';
import type { KitQuestion } from '$lib/ipc/generated/commands';
import { timeNow } from '$lib/settings';
import { t } from '$lib/text';
import { GROUP_LENGTH, plainCode } from './typed-code.svelte';

/** The recovery sheet on its way to paper: saved, then proved by two of its groups, or given up in typed words. */
export class Kit {
  /** Where it was saved and which groups are asked for. */
  question = $state.raw<KitQuestion>();
  /** When, as it is shown: `10:21`. */
  savedAt = $state<string>();
  /** What was typed, by position. */
  groups = $state<Record<number, string>>({});
  busy = $state(false);
  /** Words typed to go on without the sheet. */
  words = $state('');
  #problem = $state.raw<{ place: 'save' | 'groups' | 'skip'; text: string }>();

  /** Why it cannot be confirmed yet, in words; undefined: it can. Reactive. */
  get blocked(): string | undefined {
    const question = this.question;
    if (!question) return t('vault-kit-missing-save');
    const whole = (position: number) => plainCode(this.groups[position] ?? '').length >= GROUP_LENGTH;
    return question.positions.every(whole) ? undefined : t('vault-kit-missing-groups');
  }

  /** What went wrong at one place. Reactive. */
  at(place: 'save' | 'groups' | 'skip'): string | undefined {
    return this.#problem?.place === place ? this.#problem.text : undefined;
  }

  /** Asks where and writes the PDF. The code itself never comes here. True: it was written. */
  async save(): Promise<boolean> {
    const saved = await this.#try('save', () => call('kit_save'));
    if (!saved) return false;
    this.take(saved);
    return true;
  }

  /** A sheet was written: these groups are asked for. */
  take(saved: KitQuestion): void {
    this.question = saved;
    this.savedAt = timeNow();
    this.groups = Object.fromEntries(saved.positions.map((position) => [position, '']));
  }

  /** True: the groups are right, and the code is forgotten. */
  async confirm(): Promise<boolean> {
    const question = this.question;
    if (!question || this.blocked !== undefined) return false;
    const groups = question.positions.map((position) => ({ position, text: this.groups[position] ?? '' }));
    const right = await this.#try('groups', () => call('kit_confirm', { groups }));
    if (right === false) this.#problem = { place: 'groups', text: t('vault-kit-wrong') };
    return right === true;
  }

  /** True: the words were the right ones, and there will be no sheet. */
  async skip(): Promise<boolean> {
    const right = await this.#try('skip', () => call('kit_skip', this.words));
    if (right === false)
      this.#problem = { place: 'skip', text: t('vault-kit-skip-wrong', { word: t('kit-skip-word') }) };
    return right === true;
  }

  async #try<V>(place: 'save' | 'groups' | 'skip', act: () => Promise<V>): Promise<V | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.#problem = undefined;
    try {
      return await act();
    } catch (error) {
      const text = error instanceof CommandError ? error.message : t('error-unexpected');
      this.#problem = { place, text };
      return undefined;
    } finally {
      this.busy = false;
    }
  }
}
