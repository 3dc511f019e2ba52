import { call, CommandError } from '$lib/ipc';
import type { KnownVault } from '$lib/ipc/generated/commands';
import { language, t } from '$lib/text';
import type { Entry } from './entry.svelte';
import { NewPassphrase } from './new-passphrase.svelte';

/** What is filled in before the vault is made. */
export type Place = 'company' | 'staff' | 'folder' | 'passphrase' | 'form';

/** What Rust says of the folder, without naming a field. */
const FOLDER_CODES = [
  'already-a-vault',
  'folder-not-empty',
  'no-permission',
  'disk-full',
  'not-a-vault',
  'io',
];

/** A new vault being made: firm and owner, where it will lie, its passphrase. */
export class Founding {
  company = $state('');
  staff = $state('');
  folder = $state('');
  step = $state<'firm' | 'phrase'>('firm');
  busy = $state(false);
  readonly phrase = new NewPassphrase();
  #problem = $state.raw<{ place: Place; text: string }>();
  // A folder chosen by hand stays when the firm's name changes.
  #chosen = false;
  #turn = 0;

  constructor(readonly entry: Entry) {}

  /** Why the first step is not done, in words; undefined: it is. Reactive. */
  get blocked(): string | undefined {
    if (this.company.trim() === '') return t('vault-first-missing-company');
    if (this.staff.trim() === '') return t('vault-first-missing-staff');
    return this.folder === '' ? t('vault-first-missing-folder') : undefined;
  }

  at(place: Place): string | undefined {
    return this.#problem?.place === place ? this.#problem.text : undefined;
  }

  /** A folder named after the firm, unless one was chosen by hand. */
  async suggestFolder(): Promise<void> {
    if (this.#chosen) return;
    this.#turn += 1;
    const turn = this.#turn;
    try {
      const folder = await call('vault_suggest_folder', this.company);
      if (turn === this.#turn && !this.#chosen) this.folder = folder;
    } catch (error) {
      this.#refused(error, 'folder');
    }
  }

  async pickFolder(): Promise<void> {
    try {
      const folder = await call('vault_pick_folder', this.company);
      if (folder === null) return;
      this.#chosen = true;
      this.folder = folder;
      this.#problem = undefined;
    } catch (error) {
      this.#refused(error, 'folder');
    }
  }

  /** A vault that is there already; the window then asks for its passphrase. */
  async pickExisting(): Promise<KnownVault | undefined> {
    this.#problem = undefined;
    try {
      const picked = (await call('vault_pick_existing')) ?? undefined;
      if (picked) this.entry.choose(picked);
      return picked;
    } catch (error) {
      this.#refused(error, 'form');
      return undefined;
    }
  }

  toPhrase(): void {
    if (this.blocked === undefined) this.step = 'phrase';
  }

  toFirm(): void {
    if (!this.busy) this.step = 'firm';
  }

  /** Makes the vault and goes in; the passphrase is forgotten. */
  async create(): Promise<void> {
    if (this.busy || (this.blocked ?? this.phrase.blocked) !== undefined) return;
    this.busy = true;
    this.#problem = undefined;
    this.entry.founds();
    try {
      const { company, staff, folder } = this;
      const passphrase = this.phrase.value;
      this.entry.take(
        await call('vault_create', { company, staff, folder, passphrase, language: language() }),
      );
      this.phrase.forget();
    } catch (error) {
      this.entry.foundsNot();
      this.#refused(error, 'form');
    } finally {
      this.busy = false;
    }
  }

  #refused(error: unknown, otherwise: Place): void {
    const known = error instanceof CommandError;
    const text = known ? error.message : t('error-unexpected');
    const place = known ? placeOf(error, otherwise) : otherwise;
    this.#problem = { place, text };
    if (place !== 'passphrase' && place !== 'form') this.step = 'firm';
  }
}

function placeOf({ code, field }: CommandError, otherwise: Place): Place {
  if (field === 'company' || field === 'staff' || field === 'passphrase') return field;
  if (code === 'weak-passphrase') return 'passphrase';
  return otherwise === 'form' && FOLDER_CODES.includes(code) && field === undefined ? 'folder' : otherwise;
}
