import { save, type Saved } from '$lib/fields/save';
import { call, CommandError } from '$lib/ipc';
import type { FactInfo } from '$lib/ipc/generated/commands';
import { toasts } from '$lib/parts';
import { t } from '$lib/text';
import { showAtOnce } from '$lib/unlock';
import type { PersonRecord } from './person-record.svelte';

/** A field in which the text guard noticed something. */
export interface Noticed {
  field: string;
  /** `birth-number`, `iban`, `card-number`. */
  what: string;
  purpose: string;
}

/** What can be done on a record, and what came of it. */
export class PersonActs {
  /** Ids of the parts the unlock dialog was asked for; undefined: it is closed. Reactive. */
  asked = $state.raw<readonly string[]>();
  /** Keys of private notes (`note:ID`), once the dialog needs them. */
  notes = $state.raw<readonly string[]>([]);
  /** Field that is being opened right now. */
  opening = $state<string>();
  noticed = $state.raw<readonly Noticed[]>([]);

  constructor(readonly record: PersonRecord) {}

  /**
   * *Show*: a field on request opens at once with the reason last given on this record; anything else, and the first
   * time, goes through the dialog.
   */
  async show(fact: FactInfo): Promise<void> {
    if (this.opening !== undefined) return;
    const reason = this.record.view?.last_reason ?? null;
    if (fact.class !== 'on-demand' || fact.reauth || reason === null) {
      await this.ask([fact.key]);
      return;
    }
    this.opening = fact.key;
    try {
      await showAtOnce(this.record.id, fact.key, reason);
    } catch {
      // The dialog says what is wrong, and lets another reason be given.
      await this.ask([fact.key]);
    } finally {
      this.opening = undefined;
    }
  }

  /** Opens the dialog with these parts ticked. */
  async ask(chosen: readonly string[]): Promise<void> {
    this.notes = await this.#privateNotes();
    this.asked = chosen;
  }

  /** Opens the dialog for one private note; the others are not offered with it. */
  askNote(key: string): void {
    this.notes = [key];
    this.asked = ['notes'];
  }

  /** A minute more. A field that needs the passphrase asks for it. */
  async extend(fact: FactInfo): Promise<void> {
    await this.#extend(fact.key, fact.reauth, () => this.ask([fact.key]));
  }

  /** A minute more for a private note. */
  async extendNote(key: string): Promise<void> {
    await this.#extend(key, false, () => this.askNote(key));
  }

  async #extend(key: string, reauth: boolean, ask: () => Promise<void> | void): Promise<void> {
    const reason = this.record.view?.last_reason ?? null;
    if (reauth || reason === null) await ask();
    else await showAtOnce(this.record.id, key, reason).catch(ask);
  }

  /** Stores a value. What was in the open can be taken back; a sealed value is not kept for that. */
  async set(key: string, value: string, purpose: string, before?: string): Promise<Saved> {
    const saved = await save(this.record.id, { [key]: value }, purpose);
    if ('problem' in saved) return saved;
    this.noticed = Object.entries(saved.noticed).map(([field, what]) => ({ field, what, purpose }));
    const undo = before === undefined ? {} : { undo: () => void this.set(key, before, purpose) };
    toasts.show(t(value === '' ? 'fields-removed' : 'fields-saved'), undo);
    return saved;
  }

  /** The purpose a change of a field is stored for: one that needs it, else any that runs. */
  purposeFor(fact: FactInfo | undefined): string | undefined {
    return (
      fact?.purposes[0] ?? this.record.view?.purposes.find((running) => running.ended_at === null)?.purpose
    );
  }

  /** Starts or ends a processing. Answers the sentence of a refusal. */
  async process(verb: 'start' | 'end', purpose: string, name: string): Promise<string | undefined> {
    try {
      await call(`processing_${verb}`, { person: this.record.id, purpose, at: null });
      toasts.show(t(`people-purpose-${verb}ed`, { name }));
      return undefined;
    } catch (error) {
      return error instanceof CommandError ? error.message : t('error-unexpected');
    }
  }

  async #privateNotes(): Promise<readonly string[]> {
    const wanted = this.record.view?.private_notes ?? 0;
    const keys: string[] = [];
    let before: string | null = null;
    while (keys.length < wanted) {
      const page: { rows: { kind: string; id: string }[]; next: string | null } = await call(
        'timeline_page',
        {
          person: this.record.id,
          before,
          limit: 200,
        },
      );
      keys.push(...page.rows.filter(({ kind }) => kind === 'private-note').map(({ id }) => `note:${id}`));
      if (page.next === null) break;
      before = page.next;
    }
    return keys.slice(0, MOST_AT_ONCE);
  }
}

/** Rust opens no more parts at once. */
const MOST_AT_ONCE = 60;
