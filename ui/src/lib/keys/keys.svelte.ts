import { call, Job } from '$lib/ipc';
import type { KeychainView, Rotated, StaffView } from '$lib/ipc/generated/commands';
import { refusalOf, refusalWords } from '$lib/vault/refusal';

/** The keys of the vault: one's own passphrase, the recovery sheet, this computer's keychain, the master key. */
export class Keys {
  /** Who is in, as the list of staff knows them. Reactive. */
  self = $state.raw<StaffView>();
  keychain = $state.raw<KeychainView>();
  /** The work of a new master key. Reactive. */
  job = $state.raw<Job<'vault_rotate'>>();
  /** What came of it. Reactive. */
  rotated = $state.raw<Rotated>();
  /** The passphrase was changed just now, and an old copy of the key file still opens with the old one. Reactive. */
  advice = $state(false);
  /** Why the keychain was not left alone, in words. Reactive. */
  problem = $state<string>();

  constructor(readonly staff: string) {}

  /** What is not there is not shown; nothing here may hold up the settings. */
  async load(): Promise<void> {
    const [all, keychain] = await Promise.all([
      call('staff_list').catch(() => []),
      call('keychain_state').catch(() => undefined),
    ]);
    this.self = all.find(({ id }) => id === this.staff);
    this.keychain = keychain;
  }

  async changePassphrase(current: string, next: string): Promise<void> {
    const { advice_rotate } = await call('passphrase_change', { current, new: next });
    this.advice = advice_rotate;
    await this.load();
  }

  async setKeychain(passphrase: string, days: number): Promise<void> {
    this.keychain = await call('keychain_set', { passphrase, days });
  }

  async forgetKeychain(): Promise<void> {
    this.problem = undefined;
    try {
      this.keychain = await call('keychain_forget');
    } catch (error) {
      this.problem = refusalWords(refusalOf(error));
    }
  }

  async rotate(passphrase: string): Promise<void> {
    const job = new Job('vault_rotate', { passphrase });
    this.job = job;
    try {
      this.rotated = await job.result;
      this.advice = false;
    } finally {
      this.job = undefined;
    }
  }
}
