import { call, Job } from '$lib/ipc';
import type { BackupFile, Restored } from '$lib/ipc/generated/commands';
import { Countdown } from '$lib/parts';
import { formatLeft, t } from '$lib/text';
import type { Entry } from '$lib/vault';
import { type Refusal, refusalOf, refusalWords, waitOf } from '$lib/vault/refusal';
import { TypedCode } from '$lib/vault/typed-code.svelte';

/** Where a refusal is shown. */
export type RestorePlace = 'file' | 'key' | 'folder' | 'form';

/** Codes about the new folder, and about the key. The rest is about the file or about nothing in particular. */
const OF_FOLDER = ['already-a-vault', 'folder-not-empty', 'no-permission'];
const OF_KEY = ['wrong-key', 'throttled', 'bad-code'];
const OF_FILE = ['not-a-backup', 'not-a-vault', 'damaged', 'newer-version', 'file-not-found'];

/** A backup becoming a vault again, while no vault is open: which file, whose key, where to. */
export class Restoring {
  file = $state.raw<BackupFile>();
  folder = $state('');
  by = $state<'phrase' | 'sheet'>('phrase');
  passphrase = $state('');
  readonly code = new TypedCode();
  picking = $state(false);
  job = $state.raw<Job<'restore_run'>>();
  /** The vault that came of it. Reactive. */
  result = $state.raw<Restored>();
  #problem = $state.raw<Refusal & { place: RestorePlace }>();
  #wait = $state.raw<Countdown>();

  constructor(readonly entry: Entry) {}

  /** Reactive. */
  get step(): 'choose' | 'running' | 'done' {
    if (this.result) return 'done';
    return this.job ? 'running' : 'choose';
  }

  /** Why it cannot begin, in words; undefined: it can. Reactive. */
  get blocked(): string | undefined {
    if (!this.file) return t('restore-missing-file');
    const left = this.#wait?.left ?? 0;
    if (left > 0) return t('vault-wait', { left: formatLeft(left) });
    if (this.by === 'phrase' && this.passphrase === '') return t('vault-first-missing-phrase');
    if (this.by === 'sheet' && this.code.state !== 'right') return t('vault-code-missing');
    return this.folder === '' ? t('vault-first-missing-folder') : undefined;
  }

  /** What was refused, at one place. Reactive. */
  at(place: RestorePlace): string | undefined {
    const problem = this.#problem;
    if (problem?.place !== place) return undefined;
    if (problem.code !== 'wrong-key') return refusalWords(problem);
    return t(this.by === 'phrase' ? 'restore-wrong-phrase' : 'restore-wrong-code');
  }

  async pick(): Promise<void> {
    await this.#pick('file', async () => {
      const file = await call('restore_pick');
      if (!file) return;
      this.file = file;
      this.folder = await call('vault_suggest_folder', firmOf(file.name));
    });
  }

  async pickFolder(): Promise<void> {
    await this.#pick('folder', async () => {
      this.folder = (await call('vault_pick_folder', firmOf(this.file?.name ?? ''))) ?? this.folder;
    });
  }

  async run(): Promise<void> {
    const { file } = this;
    if (this.job || !file || this.blocked !== undefined) return;
    this.#problem = undefined;
    const byCode = this.by === 'sheet';
    const job = new Job('restore_run', {
      backup: file.path,
      passphrase: byCode ? this.code.text : this.passphrase,
      by_code: byCode,
      folder: this.folder,
      ledger_of: null,
    });
    this.job = job;
    try {
      this.result = await job.result;
      this.forget();
    } catch (error) {
      this.#refused(error, 'form');
    } finally {
      this.job = undefined;
    }
  }

  /** Stops it; nothing of the new vault stays. */
  stop(): void {
    void this.job?.cancel().catch(() => undefined);
  }

  /** To the unlock screen, where the new vault stands first. */
  async leave(): Promise<void> {
    this.forget();
    this.entry.leaveRestore();
    if (this.result) await this.entry.start();
  }

  /** No key stays. */
  forget(): void {
    this.passphrase = '';
    this.code.forget();
  }

  async #pick(place: RestorePlace, act: () => Promise<void>): Promise<void> {
    if (this.picking) return;
    this.picking = true;
    this.#problem = undefined;
    try {
      await act();
    } catch (error) {
      this.#refused(error, place);
    } finally {
      this.picking = false;
    }
  }

  #refused(error: unknown, otherwise: RestorePlace): void {
    const refusal = refusalOf(error);
    const wait = waitOf(refusal);
    if (wait !== undefined) this.#wait = new Countdown(wait);
    this.#problem = { place: placeOf(refusal.code, otherwise), ...refusal };
  }
}

function placeOf(code: string, otherwise: RestorePlace): RestorePlace {
  if (OF_KEY.includes(code)) return 'key';
  if (OF_FOLDER.includes(code)) return otherwise === 'file' ? 'file' : 'folder';
  return OF_FILE.includes(code) ? 'file' : otherwise;
}

/** The firm's name out of the name of a backup: without its ending and the time it was made. */
export function firmOf(name: string): string {
  return name
    .replace(/\.[a-z0-9-]+$/iu, '')
    .replace(/[\s_-]*\d{4}-?\d\d-?\d\d.*$/u, '')
    .trim();
}
