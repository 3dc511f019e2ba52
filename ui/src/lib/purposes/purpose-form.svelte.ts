import { call } from '$lib/ipc';
import type { Basis, NewPurpose, PurposeView } from '$lib/ipc/generated/commands';
import { Saving } from '$lib/privacy/saving.svelte';
import { t } from '$lib/text';

/** In the order of Article 6(1). */
export const BASES = ['consent', 'contract', 'legal', 'vital', 'public', 'interest'] as const;

/** Fields of the form that a refusal may name. */
const FIELDS = [
  'key',
  'name',
  'retention',
  'interest',
  'balancing',
  'statute',
  'art9',
  'consent_valid',
  'recipients',
  'transfers',
];

/** The key that follows from a name: `Vernostný program` gives `vernostny-program`. */
export function keyOf(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^[-0-9]+|-+$/gu, '');
  return words.slice(0, 40).replace(/-+$/u, '');
}

/** A purpose being added, or changed into its next version. */
export class PurposeForm {
  name = $state('');
  basis = $state<Basis | ''>('');
  fields = $state.raw<readonly string[]>([]);
  years = $state('3');
  interest = $state('');
  balancing = $state('');
  statute = $state('');
  art9 = $state('');
  consentYears = $state('');
  marketing = $state(false);
  recipients = $state.raw<readonly string[]>([]);
  transfers = $state('');
  readonly saving = new Saving(FIELDS);

  /** @param known the version it starts from; none for a new purpose */
  constructor(readonly known: PurposeView | undefined) {
    if (known === undefined) return;
    this.name = known.name;
    this.basis = known.basis;
    this.fields = known.fields;
    this.years = known.retention;
    this.interest = known.interest ?? '';
    this.balancing = known.balancing ?? '';
    this.statute = known.statute ?? '';
    this.art9 = known.art9 ?? '';
    this.consentYears = known.consent_valid ?? '';
    this.marketing = known.marketing;
    this.recipients = known.recipients;
    this.transfers = known.transfers ?? '';
  }

  /** Why it cannot be saved yet, in words. Reactive. */
  get blocked(): string | undefined {
    if (this.name.trim() === '') return t('purposes-missing-name');
    if (this.basis === '') return t('purposes-missing-basis');
    if (this.basis === 'interest' && this.interest.trim() === '') return t('purposes-missing-interest');
    return this.years.trim() === '' ? t('purposes-missing-retention') : undefined;
  }

  toggle(list: 'fields' | 'recipients', one: string, on: boolean): void {
    const rest = this[list].filter((known) => known !== one);
    this[list] = on ? [...rest, one] : rest;
  }

  get #request(): NewPurpose {
    const basis = this.basis === '' ? 'contract' : this.basis;
    const text = (value: string) => (value.trim() === '' ? null : value);
    return {
      key: this.known?.key ?? keyOf(this.name),
      name: this.name,
      name_en: null,
      basis,
      fields: [...this.fields],
      recipients: [...this.recipients],
      transfers: text(this.transfers),
      retention: period(this.years),
      interest: basis === 'interest' ? text(this.interest) : null,
      art9: text(this.art9),
      marketing: this.marketing,
      balancing: basis === 'interest' ? text(this.balancing) : null,
      consent_valid:
        basis === 'consent' && text(this.consentYears) !== null ? period(this.consentYears) : null,
      statute: basis === 'legal' || basis === 'public' ? text(this.statute) : null,
    };
  }

  /** Saves it. True: done. */
  async submit(): Promise<boolean> {
    if (this.blocked !== undefined) return false;
    return await this.saving.run(async () => {
      await call('purpose_add', this.#request);
    });
  }
}

/** Years as people type them, or a period of ISO 8601 as it stands: Rust checks what comes of it. */
export function period(typed: string): string {
  const years = typed.trim();
  return /^\d+$/u.test(years) ? `P${years}Y` : years.toUpperCase();
}
