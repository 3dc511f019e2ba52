import { call, CommandError } from '$lib/ipc';
import type { PersonMarks, RestrictionView } from '$lib/ipc/generated/commands';
import { t } from '$lib/text';

/** An act about the rights of a person that asks something first. */
export type RightsAct = 'restrict' | 'lift' | 'object' | 'withdraw';

/** Restrictions and objections of one person, and the acts about them. */
export class Marks {
  /** Reactive. */
  view = $state.raw<PersonMarks>();
  /** Why they could not be read, in words. Reactive. */
  problem = $state<string>();
  #question = 0;

  constructor(readonly person: string) {}

  async load(): Promise<void> {
    this.#question += 1;
    const question = this.#question;
    try {
      const view = await call('restriction_marks', this.person);
      if (question !== this.#question) return;
      this.view = view;
      this.problem = undefined;
    } catch (error) {
      if (question !== this.#question) return;
      this.view = undefined;
      this.problem = words(error);
    }
  }

  /** Restrictions that hold now. Reactive. */
  get inForce(): readonly RestrictionView[] {
    return this.view?.restrictions.filter(({ lifted_at }) => lifted_at === null) ?? [];
  }

  async restrict(ground: string): Promise<void> {
    await call('person_restrict', { person: this.person, ground });
  }

  /** Answers whether another restriction still holds. */
  async lift(id: string, informed: string): Promise<boolean> {
    const { restricted } = await call('restriction_lift', { id, informed_at: informed });
    return restricted;
  }

  /** Without a purpose: against all direct marketing. */
  async object(purpose: string | null): Promise<void> {
    await call('person_object', { person: this.person, purpose });
  }

  async withdraw(purpose: string, channel: string): Promise<void> {
    await call('consent_record', {
      person: this.person,
      purpose,
      action: 'withdraw',
      channel,
      text_version: null,
      at: null,
      evidence: null,
      by_parent: false,
    });
  }
}

/** The sentence of a refusal. */
export function words(error: unknown): string {
  return error instanceof CommandError ? error.message : t('error-unexpected');
}
