import { call, CommandError, Job } from '$lib/ipc';
import type { AccessPreview, AccessWritten, Redactable } from '$lib/ipc/generated/commands';
import { announce } from '$lib/parts';
import { type Language, language, t } from '$lib/text';

/** What is done with a note: '' while nobody has decided. */
export type Choice = '' | 'keep' | 'redact';

/** A decision about a note. */
export interface Decision {
  choice: Choice;
  /** Why it is withheld; the person reads it. */
  reason: string;
}

/** How the paper goes to the person: behind a password, as it is, or on paper. */
export const DELIVERIES = ['protected', 'plain', 'print'] as const;
export type Delivery = (typeof DELIVERIES)[number];

const undecided: Decision = { choice: '', reason: '' };

/**
 * The answer to one person under Article 15: looked at, decided note by note, written to a file that the user names.
 * The texts of notes are here only while the screen is.
 */
export class AccessReport {
  /** Reactive. */
  preview = $state.raw<AccessPreview>();
  /** Why it cannot be looked at, in words. Reactive. */
  problem = $state<string>();
  lang = $state<Language>(language());
  /** When the request came in, ISO; empty: not told. */
  received = $state('');
  receivedValid = $state(true);
  /** Reactive. */
  delivery = $state<Delivery>('protected');
  /** The password of the file just written; it is shown until the screen is left, and kept nowhere. Reactive. */
  password = $state('');
  /** Why it was not written. Reactive. */
  refused = $state.raw<CommandError>();
  job = $state.raw<Job<'access_write'>>();
  written = $state.raw<AccessWritten>();
  /** The file dialog was cancelled: nothing was written, and nothing is wrong. */
  noPlace = $state(false);
  #decisions = $state.raw<Readonly<Record<string, Decision>>>({});
  #question = 0;
  /** A password is being asked for. */
  #asking = false;

  /** @param request the request for access that it answers */
  constructor(
    readonly person: string,
    readonly request: string | null = null,
  ) {}

  /** Reads what the answer would hold; decisions about notes that are still there stay. */
  async load(): Promise<void> {
    this.#question += 1;
    const question = this.#question;
    try {
      const preview = await call('access_preview', this.person);
      if (question !== this.#question) return;
      this.preview = preview;
      this.problem = undefined;
    } catch (error) {
      if (question !== this.#question) return;
      this.preview = undefined;
      this.problem = error instanceof CommandError ? error.message : t('error-unexpected');
    }
  }

  /** Reactive. */
  decision(reference: string): Decision {
    return this.#decisions[reference] ?? undecided;
  }

  choose(reference: string, choice: Choice): void {
    this.#decisions = { ...this.#decisions, [reference]: { ...this.decision(reference), choice } };
  }

  explain(reference: string, reason: string): void {
    this.#decisions = { ...this.#decisions, [reference]: { ...this.decision(reference), reason } };
  }

  /** Everything nobody has decided about goes into the answer. */
  keepRest(): void {
    for (const { reference } of this.undecided) this.choose(reference, 'keep');
  }

  /** Things that could be withheld. Reactive. */
  get notes(): readonly Redactable[] {
    return this.preview?.redactable ?? [];
  }

  /** Reactive. */
  get undecided(): readonly Redactable[] {
    return this.notes.filter(({ reference }) => this.decision(reference).choice === '');
  }

  /** Redactions that do not say why. Reactive. */
  get unexplained(): readonly Redactable[] {
    return this.notes.filter(({ reference }) => {
      const { choice, reason } = this.decision(reference);
      return choice === 'redact' && reason.trim() === '';
    });
  }

  /** Why it cannot be written yet, in words. Reactive. */
  get blocked(): string | undefined {
    if (!this.preview) return this.problem === undefined ? t('requests-blocked-reading') : this.problem;
    const undecided = this.undecided.length;
    if (undecided > 0) return t('requests-blocked-undecided', { count: undecided });
    if (this.unexplained.length > 0) return t('requests-blocked-reason');
    return this.receivedValid ? undefined : t('requests-blocked-date');
  }

  /** Asks where to save it and writes it. */
  async write(): Promise<void> {
    if (this.job || this.#asking || this.blocked !== undefined) return;
    this.refused = undefined;
    this.noPlace = false;
    let password: string | null = null;
    if (this.delivery === 'protected') {
      this.#asking = true;
      try {
        password = await call('passphrase_suggest');
      } catch (error) {
        this.refused = error as CommandError;
        return;
      } finally {
        this.#asking = false;
      }
    }
    const job = new Job('access_write', {
      person: this.person,
      address: null,
      received: this.received === '' ? null : this.received,
      lang: this.lang,
      redact: this.notes
        .filter(({ reference }) => this.decision(reference).choice === 'redact')
        .map(({ reference }) => ({ reference, reason: this.decision(reference).reason.trim() })),
      request: this.request,
      password,
    });
    this.job = job;
    try {
      const written = await job.result;
      if (written === null) this.noPlace = true;
      else {
        this.written = written;
        this.password = password ?? '';
        announce(t('requests-written-said'));
      }
    } catch (error) {
      this.refused = error as CommandError;
      // What was decided about may be gone meanwhile.
      if (this.refused.code === 'unknown-reference') await this.load();
    } finally {
      this.job = undefined;
    }
  }

  /** Back to what was decided, for another file. */
  again(): void {
    this.written = undefined;
    this.password = '';
    void this.load();
  }
}
