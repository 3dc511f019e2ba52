import { call, on } from '$lib/ipc';
import type { BackupByItself, BackupStatus } from '$lib/ipc/generated/commands';
import { announce, toasts } from '$lib/parts';
import { t } from '$lib/text';

/** A backup that nobody asked for: daily, and before the program closes. Rust begins it; the window shows it. */
export class ByItself {
  /** What runs, or what ended in a way that somebody must see. Reactive. */
  now = $state.raw<BackupByItself>();
  /** Steps done, and in all. Reactive. */
  done = $state(0);
  total = $state(0);
  /** How the vault stands with its backups, for the line that nags. Reactive. */
  status = $state.raw<BackupStatus>();

  /** Listens until the answer is called. */
  watch(): () => void {
    const stops = [
      on('backup-by-itself', (told) => this.#take(told)),
      on('job-progress', ({ job, done, total }) => {
        if (job !== this.now?.job) return;
        this.done = done;
        this.total = total;
      }),
    ];
    void this.read();
    return () => stops.forEach((stop) => stop());
  }

  /** Reads how the vault stands. Without an answer there is nothing to nag about. */
  async read(): Promise<void> {
    this.status = await call('backup_status').catch(() => undefined);
  }

  /** Stops it; before the program closes that means: close without. */
  stop(): void {
    const job = this.now?.job;
    if (job !== undefined) void call('job_cancel', job).catch(() => undefined);
  }

  /** Closes the program though there is no backup. */
  quit(): void {
    void call('program_close').catch(() => undefined);
  }

  /** It was read; before closing that means to stay, and the next closing begins anew. */
  dismiss(): void {
    if (this.now?.occasion === 'quit') void call('program_stay').catch(() => undefined);
    this.now = undefined;
  }

  #take(told: BackupByItself): void {
    if (told.phase === 'running') {
      this.done = this.total = 0;
      this.now = told;
      return;
    }
    if (told.phase === 'failed') {
      this.now = told;
      announce(t(told.occasion === 'drill' ? 'backup-drill-broken' : 'backup-itself-failed'));
    } else {
      this.now = undefined;
      if (told.phase === 'made' && told.occasion === 'daily') toasts.show(t('backup-itself-made'));
    }
    void this.read();
  }
}
