import { call, CommandError, Job } from '$lib/ipc';
import type { DocumentRow } from '$lib/ipc/generated/commands';
import { announce } from '$lib/parts';
import { t } from '$lib/text';

/** Documents of one person that are kept in the vault, and the data package that is made of what is held now. */
export class PersonDocuments {
  /** Undefined until they are read. Reactive. */
  rows = $state.raw<readonly DocumentRow[]>();
  /** Why they could not be read, in words. Reactive. */
  problem = $state<string>();
  /** Why a file was not written, in words. Reactive. */
  refused = $state<string>();
  /** Where the last file was written. Reactive. */
  saved = $state<string>();
  /** The password of the file just written; it is kept nowhere. Reactive. */
  password = $state('');
  job = $state.raw<Job<'portability_write'>>();

  constructor(readonly person: string) {}

  async load(): Promise<void> {
    this.problem = undefined;
    try {
      this.rows = await call('documents_list', this.person);
    } catch (error) {
      this.problem = words(error);
    }
  }

  /** Asks where to save a document and writes it: as it was made, or behind a new password that is shown once. */
  async save(document: string, behind: 'nothing' | 'password' = 'nothing'): Promise<void> {
    this.#begin();
    try {
      const password = behind === 'password' ? await call('passphrase_suggest') : null;
      const saved = await call('document_save', { document, password });
      if (saved === null) return;
      this.#done(saved.path);
      this.password = password ?? '';
    } catch (error) {
      this.refused = words(error);
    }
  }

  /** Makes the data package. */
  async pack(): Promise<void> {
    if (this.job) return;
    this.#begin();
    const job = new Job('portability_write', { person: this.person, lang: null, request: null });
    this.job = job;
    try {
      const written = await job.result;
      if (written !== null) {
        this.#done(written.path);
        await this.load();
      }
    } catch (error) {
      this.refused = words(error);
    } finally {
      this.job = undefined;
    }
  }

  #begin(): void {
    this.refused = undefined;
    this.saved = undefined;
    this.password = '';
  }

  #done(path: string): void {
    this.saved = path;
    announce(t('requests-saved'));
  }
}

function words(error: unknown): string {
  return error instanceof CommandError ? error.message : t('error-unexpected');
}
