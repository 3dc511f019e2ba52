import { call, CommandError, Job } from '$lib/ipc';
import type {
  ExportedPeople,
  ExportForeseen,
  FieldView,
  PurposeView,
  RecipientRow,
} from '$lib/ipc/generated/commands';
import { announce } from '$lib/parts';
import { t } from '$lib/text';
import { saysSomething } from '$lib/unlock/reasons';

/** Forms of the file. */
export const FORMATS = ['csv', 'xlsx', 'vcard3', 'vcard4', 'json'] as const;

/** Form of the file. */
export type Format = (typeof FORMATS)[number];

/** The basic record, as Rust writes it when no field is named. */
const BASIC = ['name', 'given', 'family', 'company', 'email', 'phone'];

/** A file of people for somebody else: chosen, looked at, written where Rust asks. */
export class Exporting {
  /** Reactive; undefined until they are read. */
  purposes = $state.raw<readonly PurposeView[]>();
  recipients = $state.raw<readonly RecipientRow[]>([]);
  catalogue = $state.raw<readonly FieldView[]>([]);
  /** Why the choices could not be read, in words. Reactive. */
  problem = $state<string>();

  recipient = $state('');
  format = $state<Format | ''>('csv');
  /** Only the people who were chosen in the list. */
  onlyChosen = $state(true);
  /** Keys of the fields beyond the basic record. */
  extra = $state.raw<readonly string[]>([]);
  reason = $state('');
  passphrase = $state('');

  /** What it would come to; undefined while it is asked or nothing was chosen. Reactive. */
  ahead = $state.raw<ExportForeseen>();
  /** Why that cannot be told, in words. Reactive. */
  aheadProblem = $state<string>();
  job = $state.raw<Job<'export_people'>>();
  /** Why it was not written. Reactive. */
  refused = $state.raw<CommandError>();
  /** The dialog for the file was cancelled. Reactive. */
  noPlace = $state(false);
  done = $state.raw<ExportedPeople>();
  #purpose = $state('');
  #withoutPlace = $state.raw<readonly string[]>([]);
  #question = 0;

  /** `chosen`: ids of people that were selected; undefined: everybody of the purpose. */
  constructor(readonly chosen?: readonly string[]) {}

  async load(): Promise<void> {
    try {
      const [purposes, recipients, catalogue] = await Promise.all([
        call('purposes_list'),
        call('recipients_list'),
        call('fields_list'),
      ]);
      this.recipients = recipients;
      this.catalogue = catalogue;
      this.purposes = purposes;
      this.problem = undefined;
    } catch (error) {
      this.problem = words(error);
    }
  }

  get purpose(): string {
    return this.#purpose;
  }

  /** Another purpose needs other fields: those it does not need go. */
  set purpose(key: string) {
    this.#purpose = key;
    const offered = this.offered.map((field) => field.key);
    this.extra = this.extra.filter((one) => offered.includes(one));
    void this.look();
  }

  /** Fields beyond the basic record that the purpose needs, in the order of the catalogue. Reactive. */
  get offered(): readonly FieldView[] {
    const needed = this.purposes?.find(({ key }) => key === this.#purpose)?.fields ?? [];
    return this.catalogue.filter(
      (field) => needed.includes(field.key) && (field.class !== 'minimal' || !BASIC.includes(field.key)),
    );
  }

  /** The file has no place for the field. Reactive. */
  lacks(field: string): boolean {
    return this.#withoutPlace.includes(field);
  }

  pick(field: string, chosen: boolean): void {
    this.extra = chosen ? [...this.extra, field] : this.extra.filter((one) => one !== field);
    void this.look();
  }

  /** Keys of the columns as Rust takes them; none: the basic record. Reactive. */
  get fields(): string[] {
    const extra = this.extra.filter((one) => !this.lacks(one));
    if (extra.length === 0) return [];
    const minimal = BASIC.filter(
      (key) => this.catalogue.find((field) => field.key === key)?.class === 'minimal',
    );
    return [...minimal, ...extra.filter((key) => !minimal.includes(key))];
  }

  #chosenFields(): readonly FieldView[] {
    const keys = this.fields;
    return this.catalogue.filter(({ key }) => keys.includes(key));
  }

  /** Sealed fields leave: a reason is needed. Reactive. */
  get sealed(): boolean {
    return this.#chosenFields().some((field) => field.class !== 'minimal');
  }

  /** One of them asks for the passphrase again. Reactive. */
  get reauth(): boolean {
    return this.#chosenFields().some((field) => field.reauth);
  }

  get #people(): string[] | null {
    return this.chosen && this.onlyChosen ? [...this.chosen] : null;
  }

  /** Asks what it would come to; an answer that a newer question has overtaken is dropped. */
  async look(): Promise<void> {
    this.#question += 1;
    const question = this.#question;
    this.ahead = undefined;
    this.aheadProblem = undefined;
    if (this.#purpose === '' || this.format === '') return;
    try {
      const ahead = await call('export_ahead', {
        format: this.format,
        purpose: this.#purpose,
        fields: this.fields,
        people: this.#people,
      });
      if (question !== this.#question) return;
      const lost = this.extra.some((field) => ahead.without_place.includes(field) && !this.lacks(field));
      this.#withoutPlace = ahead.without_place;
      // A field this form has no place for was counted: told again without it.
      if (lost) await this.look();
      else this.ahead = ahead;
    } catch (error) {
      if (question === this.#question) this.aheadProblem = words(error);
    }
  }

  /** Why it cannot be written yet, in words. Reactive. */
  get blocked(): string | undefined {
    if (this.#purpose === '') return t('disclosure-blocked-purpose');
    if (this.recipient === '') return t('disclosure-blocked-recipient');
    if (this.format === '') return t('disclosure-blocked-format');
    if (this.sealed && !saysSomething(this.reason)) return t('disclosure-blocked-reason');
    if (this.reauth && this.passphrase === '') return t('disclosure-blocked-passphrase');
    if (this.aheadProblem !== undefined) return this.aheadProblem;
    if (this.ahead === undefined) return t('disclosure-export-counting');
    return this.ahead.exported === 0 ? t('disclosure-blocked-nobody') : undefined;
  }

  /** Asks where to save it and writes it. */
  async run(): Promise<void> {
    if (this.job || this.blocked !== undefined) return;
    this.refused = undefined;
    this.noPlace = false;
    const job = new Job('export_people', {
      format: this.format,
      purpose: this.#purpose,
      recipient: this.recipient,
      fields: this.fields,
      reason: this.sealed ? this.reason.trim() : null,
      passphrase: this.reauth ? this.passphrase : null,
      people: this.#people,
    });
    this.job = job;
    try {
      const done = await job.result;
      if (done === null) this.noPlace = true;
      else {
        this.done = done;
        announce(t('disclosure-export-done-said'));
      }
    } catch (error) {
      this.refused = error as CommandError;
    } finally {
      this.passphrase = '';
      this.job = undefined;
    }
  }

  /** Another file: what was chosen stays, but for what proves and explains. */
  again(): void {
    this.done = undefined;
    this.reason = '';
    void this.look();
  }

  /** Label of a column. */
  label(key: string): string {
    return this.catalogue.find((field) => field.key === key)?.label ?? key;
  }
}

function words(error: unknown): string {
  return error instanceof CommandError ? error.message : t('error-unexpected');
}
