import { call } from '$lib/ipc';
import type { PickedFile, RecipientRow } from '$lib/ipc/generated/commands';
import { t } from '$lib/text';
import { Saving } from './saving.svelte';

/** What a recipient is (Article 4(7) and (8)). */
export const ROLES = ['processor', 'controller'] as const;

/** Somebody who may receive data, being added or changed; with a contract if one was signed. */
export class RecipientForm {
  name = $state('');
  country = $state('SK');
  role = $state<(typeof ROLES)[number]>('processor');
  safeguards = $state('');
  /** ISO; empty: no contract is added. */
  contractDate = $state('');
  contract = $state.raw<PickedFile>();
  readonly saving = new Saving(['name', 'country', 'safeguards', 'contract_date', 'file']);

  /** @param known who it is already; none for a new one */
  constructor(readonly known: RecipientRow | undefined) {
    if (known === undefined) return;
    this.name = known.name;
    this.country = known.country;
    this.role = known.role === 'controller' ? 'controller' : 'processor';
    this.safeguards = known.safeguards ?? '';
  }

  /** Why it cannot be saved yet, in words. Reactive. */
  get blocked(): string | undefined {
    if (this.name.trim() === '') return t('privacy-recipient-missing-name');
    if (!/^\p{L}{2}$/u.test(this.country.trim())) return t('privacy-recipient-missing-country');
    return this.contract !== undefined && this.contractDate === ''
      ? t('privacy-recipient-missing-date')
      : undefined;
  }

  /** Picks the file of the contract. */
  async pick(): Promise<void> {
    await this.saving.run(async () => {
      this.contract = (await call('paper_pick')) ?? this.contract;
    });
  }

  /** Saves it. True: done. */
  async submit(): Promise<boolean> {
    if (this.blocked !== undefined) return false;
    const contract = {
      contract_date: this.contractDate === '' ? null : this.contractDate,
      contract_file: this.contract?.file ?? null,
    };
    const { known } = this;
    return await this.saving.run(async () => {
      if (known === undefined) {
        await call('recipient_add', {
          name: this.name,
          country: this.country,
          role: this.role,
          safeguards: this.safeguards.trim() === '' ? null : this.safeguards,
          ...contract,
        });
      } else {
        await call('recipient_change', { recipient: known.id, ...this.#changed(known), ...contract });
      }
    });
  }

  /** What differs: a contract alone makes no new version. */
  #changed(known: RecipientRow) {
    const differs = (now: string, before: string) => (now.trim() === before ? null : now);
    return {
      name: differs(this.name, known.name),
      country: differs(this.country, known.country),
      role: differs(this.role, known.role),
      safeguards: differs(this.safeguards, known.safeguards ?? ''),
    };
  }
}
