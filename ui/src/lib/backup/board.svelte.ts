import { call, Job } from '$lib/ipc';
import type {
  BackupChecked,
  BackupMade,
  BackupSchedule,
  BackupStatus,
  BackupView,
  DrillView,
  Pruned,
} from '$lib/ipc/generated/commands';
import { announce } from '$lib/parts';
import { t } from '$lib/text';
import { refusalOf, refusalWords } from '$lib/vault/refusal';

/** Work that takes a while; one at a time. */
type Work = Job<'backup_run'> | Job<'backup_verify'> | Job<'backup_drill'>;

/** What came of the last work. */
export type Outcome =
  | { kind: 'made'; made: BackupMade }
  | { kind: 'checked'; checked: BackupChecked }
  | { kind: 'drill'; drill: DrillView };

/** How the vault stands with its backups, and everything one can do about it. */
export class BackupBoard {
  status = $state.raw<BackupStatus>();
  /** Newest first. Reactive. */
  all = $state.raw<readonly BackupView[]>();
  /** Why nothing is shown, in words. Reactive. */
  failed = $state<string>();
  /** Why the last act was refused, in words. Reactive. */
  problem = $state<string>();
  work = $state.raw<Work>();
  /** What is being done, in words for the bar. Reactive. */
  working = $state('');
  outcome = $state.raw<Outcome>();
  busy = $state(false);

  async load(): Promise<void> {
    this.failed = undefined;
    try {
      const [status, all] = await Promise.all([call('backup_status'), call('backup_list')]);
      this.status = status;
      this.all = [...all].sort((a, b) => Date.parse(b.made) - Date.parse(a.made));
    } catch (error) {
      this.failed = refusalWords(refusalOf(error));
    }
  }

  async run(): Promise<void> {
    const job = this.#begin(() => new Job('backup_run', { to: null }), t('backup-running'));
    if (job) await this.#end(job.result, (made) => ({ kind: 'made', made }));
  }

  async verify(path: string): Promise<void> {
    const job = this.#begin(() => new Job('backup_verify', path), t('backup-verifying'));
    if (job) await this.#end(job.result, (checked) => ({ kind: 'checked', checked }));
  }

  async drill(): Promise<void> {
    const job = this.#begin(() => new Job('backup_drill'), t('backup-drilling'));
    if (job) await this.#end(job.result, (drill) => ({ kind: 'drill', drill }));
  }

  /** Rolls back what runs: an interrupted backup never replaces a good one. */
  stop(): void {
    void this.work?.cancel().catch(() => undefined);
  }

  async schedule(wanted: BackupSchedule): Promise<void> {
    await this.#act(async () => (this.status = await call('backup_schedule', wanted)));
  }

  async addPlace(): Promise<void> {
    await this.#act(async () => (this.status = (await call('backup_place_add')) ?? this.status));
  }

  async removePlace(path: string): Promise<void> {
    await this.#act(async () => (this.status = await call('backup_place_remove', path)));
    await this.load();
  }

  /** What would go, or goes. Undefined: refused. */
  async prune(dryRun: boolean): Promise<Pruned | undefined> {
    let pruned: Pruned | undefined;
    await this.#act(async () => (pruned = await call('backup_prune', { dry_run: dryRun })));
    if (!dryRun) await this.load();
    return pruned;
  }

  #begin<W extends Work>(make: () => W, working: string): W | undefined {
    if (this.work) return undefined;
    this.problem = this.outcome = undefined;
    this.working = working;
    const job = make();
    this.work = job;
    return job;
  }

  async #end<V>(result: Promise<V>, outcome: (view: V) => Outcome): Promise<void> {
    try {
      this.outcome = outcome(await result);
    } catch (error) {
      this.problem = refusalWords(refusalOf(error));
      announce(this.problem);
    } finally {
      this.work = undefined;
    }
    await this.load();
  }

  async #act(act: () => Promise<unknown>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.problem = undefined;
    try {
      await act();
    } catch (error) {
      this.problem = refusalWords(refusalOf(error));
    } finally {
      this.busy = false;
    }
  }
}
