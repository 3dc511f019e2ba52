import { SvelteMap } from 'svelte/reactivity';
import { call } from '$lib/ipc';
import type { KnownVault } from '$lib/ipc/generated/commands';
import { Countdown } from '$lib/parts';
import { formatLeft, t } from '$lib/text';
import type { Entry } from './entry.svelte';
import { type KeyboardLayout, layoutOf } from './keyboard-layout';
import { type Refusal, refusalOf, refusalWords, waitOf } from './refusal';

/** Where a refusal is shown: at the passphrase, or above the form because it is about the vault. */
export type Place = 'passphrase' | 'vault';

/** A refusal and where it is shown. */
interface Problem extends Refusal {
  place: Place;
}

/** The locked door: which vault, the passphrase, and what came of it. */
export class UnlockDoor {
  passphrase = $state('');
  busy = $state(false);
  #path = $state<string>();
  #problem = $state.raw<Problem>();
  #layout = $state<KeyboardLayout>();
  // Rust slows down per vault; so does the button.
  readonly #waits = new SvelteMap<string, Countdown>();

  constructor(readonly entry: Entry) {}

  /** The chosen vault, the one last used unless somebody chose. Reactive. */
  get vault(): KnownVault | undefined {
    const { known } = this.entry;
    return known.find(({ path }) => path === this.#path) ?? known.find(({ present }) => present) ?? known[0];
  }

  /** Seconds until the next try is allowed; 0: now. Reactive. */
  get wait(): number {
    return this.#waits.get(this.vault?.path ?? '')?.left ?? 0;
  }

  /** Why it cannot be tried now, in words; undefined: it can. Reactive. */
  get blocked(): string | undefined {
    if (this.vault?.present !== true) return t('vault-missing-vault');
    return this.wait > 0 ? t('vault-wait', { left: formatLeft(this.wait) }) : undefined;
  }

  /** What was refused, at one place. The time of *too many tries* runs along and the sentence goes with it. Reactive. */
  at(place: Place): string | undefined {
    const problem = this.#problem;
    if (problem?.place !== place) return undefined;
    if (problem.code === 'throttled')
      return this.wait > 0 ? t('error-throttled', { wait_s: this.wait }) : undefined;
    return refusalWords(problem);
  }

  /** After a wrong passphrase: where Y and Z lie on this keyboard, as far as the keys told. Reactive. */
  get layoutHint(): string | undefined {
    if (this.#problem?.code !== 'wrong-key') return undefined;
    if (this.#layout === 'qwertz') return t('vault-layout-qwertz');
    return this.#layout === 'qwerty' ? t('vault-layout-qwerty') : t('vault-layout');
  }

  /** A key was pressed. */
  hear(event: KeyboardEvent): void {
    this.#layout = layoutOf(event) ?? this.#layout;
  }

  choose(path: string): void {
    if (this.busy || path === this.#path) return;
    this.#path = path;
    this.#problem = undefined;
    this.passphrase = '';
  }

  /** A vault from a disk or a stick. True: one was chosen. */
  async pick(): Promise<boolean> {
    const picked = await this.#try('vault', () => call('vault_pick_existing'));
    if (!picked) return false;
    this.entry.choose(picked);
    this.choose(picked.path);
    return true;
  }

  /** Tries the key that the keychain of this computer keeps: only when somebody pressed the button. True: open. */
  async openByKeychain(): Promise<boolean> {
    const vault = this.vault;
    if (!vault?.present) return false;
    const state = await this.#try('vault', () => call('vault_open_keychain', vault.path));
    if (state) this.entry.take(state);
    return state !== undefined;
  }

  /** Takes a vault out of the list; its folder stays. */
  async forget(path: string): Promise<void> {
    const state = await this.#try('vault', () => call('vault_forget', path));
    if (state) this.entry.take(state);
  }

  /** Tries the passphrase. True: open. */
  async open(): Promise<boolean> {
    const path = this.vault?.path;
    if (path === undefined || this.blocked !== undefined) return false;
    const { passphrase } = this;
    if (passphrase === '') {
      this.#problem = { place: 'passphrase', code: 'empty', message: t('vault-missing-phrase'), details: {} };
      return false;
    }
    const state = await this.#try('passphrase', () => call('vault_open', { path, passphrase }));
    if (!state) return false;
    this.passphrase = '';
    this.entry.take(state);
    return true;
  }

  async #try<V>(place: Place, act: () => Promise<V>): Promise<V | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.#problem = undefined;
    try {
      return await act();
    } catch (error) {
      this.#refused(error, place);
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  #refused(error: unknown, place: Place): void {
    const refusal = refusalOf(error);
    const ofKey = refusal.code === 'wrong-key' || refusal.code === 'throttled';
    this.#problem = { place: ofKey ? place : 'vault', ...refusal };
    const wait = waitOf(refusal);
    if (wait !== undefined && this.vault) this.#waits.set(this.vault.path, new Countdown(wait));
  }
}
