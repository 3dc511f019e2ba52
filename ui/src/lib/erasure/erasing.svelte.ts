import { call, CommandError, Job } from '$lib/ipc';
import type { ErasureCheck, ErasureDone, ErasureKind } from '$lib/ipc/generated/commands';
import { announce } from '$lib/parts';
import { t } from '$lib/text';
import { type Change, changes } from './changes';

/** Why a person is erased, in the order of Article 17(1). */
export const GROUNDS = [
  'not-needed',
  'consent-withdrawn',
  'objection',
  'unlawful',
  'legal-duty',
  'child',
] as const;

/** Why a person is erased. */
export type ErasureGround = (typeof GROUNDS)[number];

/** Letters and their order are what counts, not how many spaces somebody typed. */
const same = (a: string, b: string): boolean => {
  const plain = (text: string) => text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');
  return plain(a) === plain(b);
};

/**
 * The erasure of one person: checked, agreed to by exactly the plan that was shown, done. What was agreed to and is no
 * longer so is refused by Rust; then the new check stands here with what is different.
 */
export class Erasing {
  /** Reactive. */
  check = $state.raw<ErasureCheck>();
  /** Why there is no check, in words. Reactive. */
  problem = $state<string>();
  ground = $state<ErasureGround | ''>('');
  /** What becomes of the proof that has to be decided about. */
  asked = $state<'keep' | 'erase' | ''>('');
  /** The name as it is typed again. */
  typed = $state('');
  /** What is different since the check that was agreed to; undefined: nothing was refused for that. Reactive. */
  changed = $state.raw<readonly Change[]>();
  /** Why it was not done. Reactive. */
  refused = $state.raw<CommandError>();
  job = $state.raw<Job<'erasure_run'>>();
  done = $state.raw<ErasureDone>();
  #question = 0;

  constructor(readonly person: string) {}

  /** Makes the check, again if need be. After the erasure there is nothing to check. */
  async load(): Promise<void> {
    if (this.done || this.job) return;
    this.#question += 1;
    const question = this.#question;
    try {
      const check = await call('erasure_check', this.person);
      if (question !== this.#question) return;
      // What somebody is about to agree to does not change under their hands without a word.
      if (this.check && this.check.hash !== check.hash) {
        this.changed = changes(this.check.kinds, check.kinds);
        this.typed = '';
      }
      this.check = check;
      this.problem = undefined;
    } catch (error) {
      if (question !== this.#question) return;
      this.check = undefined;
      this.problem = error instanceof CommandError ? error.message : t('error-unexpected');
    }
  }

  #kinds(decision: string): readonly ErasureKind[] {
    return this.check?.kinds.filter((kind) => kind.decision === decision) ?? [];
  }

  /** What has to be decided. Reactive. */
  get open(): readonly ErasureKind[] {
    return this.#kinds('ask');
  }

  /** What goes, for what is decided so far. Reactive. */
  get goes(): readonly ErasureKind[] {
    return [...this.#kinds('erase'), ...(this.asked === 'erase' ? this.open : [])];
  }

  /** What stays, for what is decided so far. Reactive. */
  get stays(): readonly ErasureKind[] {
    return [...this.#kinds('keep'), ...(this.asked === 'keep' ? this.open : [])];
  }

  /** The addresses stay as fingerprints for as long as there is marketing. Reactive. */
  get lasting(): boolean {
    return this.ground === 'objection' || this.check?.fingerprint?.lasting === true;
  }

  /** Why it cannot be done yet, in words. Reactive. */
  get blocked(): string | undefined {
    if (!this.check) return this.problem ?? t('erasure-blocked-reading');
    if (this.ground === '') return t('erasure-blocked-ground');
    if (this.open.length > 0 && this.asked === '') return t('erasure-blocked-asked');
    return same(this.typed, this.check.name) ? undefined : t('erasure-blocked-name');
  }

  /** Erases by the plan that stands on the screen, and by no other. */
  async run(): Promise<void> {
    const check = this.check;
    if (!check || this.job || this.blocked !== undefined) return;
    this.refused = undefined;
    this.changed = undefined;
    const job = new Job('erasure_run', {
      person: this.person,
      ground: this.ground,
      plan: check.hash,
      asked: this.asked === '' ? null : this.asked,
    });
    this.job = job;
    try {
      this.done = await job.result;
      // Nothing of theirs stays on the screen but what the receipt says.
      this.check = undefined;
      this.typed = '';
      announce(t('erasure-done-said'));
    } catch (error) {
      await this.#refuse(error as CommandError);
    } finally {
      this.job = undefined;
    }
  }

  async #refuse(error: CommandError): Promise<void> {
    this.job = undefined;
    if (error.code !== 'plan-changed') {
      this.refused = error;
      return;
    }
    await this.load();
    // The content changed and no count did: that is said too.
    this.changed ??= [];
  }
}
