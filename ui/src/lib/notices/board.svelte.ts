import { call, CommandError, Job } from '$lib/ipc';
import type {
  DutiesPage,
  LetterBatch,
  LettersWritten,
  NoticeView,
  NoticeWritten,
  RecordWritten,
} from '$lib/ipc/generated/commands';
import { announce } from '$lib/parts';
import { Loaded } from '$lib/privacy/loaded.svelte';
import { t } from '$lib/text';

/** Duties shown at once. */
const PAGE = 50;

/** Whether the text is that of one Article alone. */
export type Article = '' | '13' | '14';

/** The notice, who has to be told and the letters that were made. */
export class NoticeBoard {
  readonly text: Loaded<NoticeView>;
  readonly duties: Loaded<DutiesPage>;
  readonly batches: Loaded<LetterBatch[]>;
  /** The Article whose text is shown. */
  article = $state<Article>('');
  /** What was written last. */
  written = $state.raw<NoticeWritten | RecordWritten | LettersWritten>();
  /** Why the last act was refused, in words. */
  refused = $state<string>();
  /** An act is under way. */
  busy = $state(false);
  /** Letters being made. */
  job = $state.raw<Job<'notice_letters_save'>>();
  #limit = $state(PAGE);

  constructor() {
    this.text = new Loaded(() => call('notice_show', this.#asked()));
    this.duties = new Loaded(() => call('notice_duties', { start: 0, limit: this.#limit }));
    this.batches = new Loaded(() => call('notice_letters'));
  }

  async load(): Promise<void> {
    await Promise.all([this.text.load(), this.duties.load(), this.batches.load()]);
  }

  #asked() {
    return { version: null, article: this.article === '' ? null : Number(this.article), lang: null };
  }

  /** The text of one Article alone, or of both. */
  async turn(article: Article): Promise<void> {
    this.article = article;
    await this.text.load();
  }

  /** More duties. */
  async more(): Promise<void> {
    this.#limit += PAGE;
    await this.duties.load();
  }

  /** Makes a version of what the catalogue says now. */
  async issue(): Promise<void> {
    await this.#act(async () => {
      const { version } = await call('notice_issue', { version: null });
      announce(t('notices-issued', { version }));
      await this.text.load();
    });
  }

  async saveText(): Promise<void> {
    await this.#act(async () => {
      this.written = (await call('notice_save', this.#asked())) ?? undefined;
    });
  }

  async saveRecord(): Promise<void> {
    await this.#act(async () => {
      this.written = (await call('record_save', { lang: null })) ?? undefined;
    });
  }

  /** Makes the letters for everybody whose duty is due by a day; all if none is named. */
  async letters(dueBefore: string): Promise<void> {
    await this.#act(async () => {
      this.job = new Job('notice_letters_save', { due_before: dueBefore === '' ? null : dueBefore });
      try {
        this.written = (await this.job.result) ?? undefined;
      } finally {
        this.job = undefined;
      }
      await this.batches.load();
    });
  }

  /** Writes down that letters were given. True: done. */
  async sent(batch: string, at: string): Promise<boolean> {
    return await this.#act(async () => {
      const { given } = await call('notice_letters_sent', { batch, at: at === '' ? null : at });
      announce(t('notices-given', { count: given }));
      await Promise.all([this.batches.load(), this.duties.load()]);
    });
  }

  async #act(act: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.refused = undefined;
    this.written = undefined;
    try {
      await act();
      return true;
    } catch (error) {
      this.refused = error instanceof CommandError ? error.message : t('error-unexpected');
      return false;
    } finally {
      this.busy = false;
    }
  }
}
