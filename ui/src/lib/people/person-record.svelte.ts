import { hintDigits, openValue } from '$lib/fields/shown';
import { valueWords } from '$lib/fields/value-words';
import { call, CommandError } from '$lib/ipc';
import type { FactInfo, PersonView } from '$lib/ipc/generated/commands';
import type { SealState } from '$lib/parts';
import { t } from '$lib/text';
import { type Openings, type SealedPart, shownHint } from '$lib/unlock';

/**
 * One record as Rust shows it. A sealed value is here only while it is open: when its time is over, or it was covered,
 * it is dropped before Rust is asked again.
 */
export class PersonRecord {
  /** Reactive. */
  view = $state.raw<PersonView>();
  /** Why it could not be read, in words. Reactive. */
  problem = $state.raw<string>();
  /** The hint of a value that is open now: it comes with the masked one only. */
  readonly #hints = $state<Record<string, string | null>>({});
  #question = 0;

  constructor(
    readonly id: string,
    readonly openings: Openings,
  ) {}

  /** Reads it; an answer that a newer reading has overtaken is dropped. */
  async load(): Promise<void> {
    this.#question += 1;
    const question = this.#question;
    try {
      const view = await call('person_show', this.id);
      if (question !== this.#question) return;
      for (const [key, shown] of Object.entries(view.fields)) {
        if ('masked' in shown) this.#hints[key] = hintDigits(shown);
      }
      this.view = view;
      this.problem = undefined;
    } catch (error) {
      if (question !== this.#question) return;
      this.view = undefined;
      this.problem = error instanceof CommandError ? error.message : t('error-unexpected');
    }
  }

  /** Drops every sealed value that is not open any more. */
  drop(): void {
    const view = this.view;
    if (!view) return;
    const late = view.facts.filter(
      ({ key, class: kind }) =>
        kind !== 'minimal' &&
        openValue(view.fields[key]) !== undefined &&
        !this.openings.countdown(this.id, key),
    );
    if (late.length === 0) return;
    const masked = late.map(({ key }) => [key, { masked: true, hint: this.#hints[key] ?? null }] as const);
    this.view = { ...view, fields: { ...view.fields, ...Object.fromEntries(masked) } };
  }

  /** How a sealed fact stands now. Without a countdown nothing is shown, whatever came. Reactive. */
  seal(fact: FactInfo, mayOpen: boolean): SealState {
    const hint = shownHint(this.#hints[fact.key] ?? null);
    if (this.view?.restricted) return { kind: 'restricted', hint };
    const value = openValue(this.view?.fields[fact.key]);
    const countdown = this.openings.countdown(this.id, fact.key);
    if (value !== undefined && countdown) {
      return { kind: 'open', value: valueWords(fact.kind, value), countdown, hint };
    }
    return mayOpen ? { kind: 'sealed', hint } : { kind: 'denied', hint, note: t('fields-denied') };
  }

  /** Facts that are sealed on this record, in the order of the catalogue. Reactive. */
  get sealed(): readonly FactInfo[] {
    return this.view?.facts.filter((fact) => fact.class !== 'minimal') ?? [];
  }

  /** What the unlock dialog can offer. Private notes stand there as one. Reactive. */
  parts(notes: readonly string[]): SealedPart[] {
    const fields = this.sealed.map((fact) => ({
      id: fact.key,
      label: fact.label,
      hint: shownHint(this.#hints[fact.key] ?? null),
      reauth: fact.reauth,
      fields: [fact.key],
    }));
    if (notes.length === 0) return fields;
    return [
      ...fields,
      {
        id: 'notes',
        label: t('timeline-private-notes'),
        hint: t('timeline-notes-count', { count: notes.length }),
        reauth: false,
        fields: notes,
      },
    ];
  }
}
