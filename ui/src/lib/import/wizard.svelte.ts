import { call, CommandError, Job } from '$lib/ipc';
import type {
  ImportPreview,
  ImportRequest,
  ImportResult,
  ImportUndone,
  PickedFile,
} from '$lib/ipc/generated/commands';
import { announce, toasts } from '$lib/parts';
import { t } from '$lib/text';
import { type Choices, type Ground, type Reading, toRequest } from './question';
import { Rehearsal } from './rehearsal.svelte';

/** Steps in order. */
export const STEPS = ['file', 'mapping', 'rehearsal', 'takeover'] as const;
export type Step = (typeof STEPS)[number];

const asRecognised: Reading = { encoding: '', delimiter: '', noHeader: false };
const nothingSaid: Ground = {
  purpose: '',
  source: '',
  kind: 'third-party',
  obtained: '',
  onDuplicate: 'skip',
};

/**
 * One import from the file to the people. It outlives the screen: a run goes on while one is elsewhere, and one comes back
 * to the same place. It holds masked samples and counts, no value.
 */
export class ImportWizard {
  step = $state<Step>('file');
  file = $state.raw<PickedFile>();
  preview = $state.raw<ImportPreview>();
  /** Why the file cannot be read as it is asked for. */
  problem = $state.raw<CommandError>();
  /** The file is being looked at. */
  looking = $state(false);
  reading = $state.raw<Reading>(asRecognised);
  ground = $state.raw<Ground>(nothingSaid);
  choices = $state.raw<Choices>({});
  /** What is typed as the date is one. */
  dateValid = $state(true);
  readonly rehearsal = new Rehearsal();
  /** The run under way. */
  run = $state.raw<Job<'import_run'>>();
  /** Why the last run did not happen. */
  refused = $state.raw<CommandError>();
  result = $state.raw<ImportResult>();
  /** The request of the run that is over: its rejected rows can be saved. */
  ran = $state.raw<ImportRequest>();
  undone = $state.raw<ImportUndone>();
  /** The screen is there. */
  watched = $state(false);
  readonly #taken: string[] = [];
  #looks = 0;

  /** Asks for a file. Nothing happens on *Cancel*. */
  async pick(): Promise<void> {
    try {
      const file = await call('import_pick');
      if (file) await this.take(file);
    } catch (error) {
      this.problem = error as CommandError;
    }
  }

  /** A file that was picked or dropped. One that came with an older route and was taken already is left alone. */
  async take(file: PickedFile): Promise<void> {
    if (this.#taken.includes(file.file)) return;
    if (this.run) {
      toasts.show(t('import-busy'), { icon: 'circle-alert' });
      return;
    }
    this.#taken.push(file.file);
    this.#clear();
    this.file = file;
    await this.#look();
    if (this.preview) this.step = 'mapping';
  }

  /** Another file: everything about this one is forgotten, the purpose and source too. */
  restart(): void {
    if (!this.run) this.#clear();
  }

  /** Reads the file another way: its columns may be others then, so what was chosen for them goes. */
  async read(reading: Partial<Reading>): Promise<void> {
    this.reading = { ...this.reading, ...reading };
    this.choices = {};
    await this.#look();
  }

  /** Sends a column somewhere else: a field key, or null for "do not import". */
  async send(header: string, field: string | null): Promise<void> {
    this.choices = { ...this.choices, [header]: field };
    await this.#look();
  }

  /** Another purpose needs other fields. */
  async choosePurpose(purpose: string): Promise<void> {
    this.ground = { ...this.ground, purpose };
    if (purpose === '') this.rehearsal.forget();
    await this.#look();
  }

  /** Says something about the batch that changes no column. */
  say(ground: Partial<Omit<Ground, 'purpose'>>): void {
    this.ground = { ...this.ground, ...ground };
    this.#rehearse();
  }

  /** The field a column goes to as it stands: chosen, else recognised. */
  fieldOf(header: string): string | null {
    if (header in this.choices) return this.choices[header] ?? null;
    return this.preview?.columns.find((column) => column.header === header)?.field ?? null;
  }

  /** Columns that would be taken. Reactive. */
  get taken(): number {
    return this.preview?.columns.filter(({ header }) => this.fieldOf(header) !== null).length ?? 0;
  }

  /** Why one cannot go on from here, in words. Reactive. */
  get blocked(): string | undefined {
    if (this.step === 'mapping') return this.#missing();
    if (this.step !== 'rehearsal') return undefined;
    if (this.#missing()) return this.#missing();
    const { current, problem, result } = this.rehearsal;
    if (problem) return t('import-blocked-refused');
    if (!current || !result) return t('import-blocked-counting');
    return result.created + result.updated === 0 ? t('import-blocked-nobody') : undefined;
  }

  /** On to the next step; from the rehearsal that is the run itself. */
  async next(): Promise<void> {
    if (this.blocked) return;
    if (this.step === 'mapping') {
      this.step = 'rehearsal';
      this.#rehearse();
    } else if (this.step === 'rehearsal') await this.#takeOver();
  }

  /** On to the rows of the rehearsal: a look needs no source yet. */
  showRows(): void {
    if (this.rehearsal.result) this.step = 'rehearsal';
  }

  back(): void {
    this.refused = undefined;
    if (this.step === 'rehearsal') this.step = 'mapping';
    else if (this.step === 'mapping') this.step = 'file';
  }

  /** Back to a file that is only half mapped. */
  resume(): void {
    if (this.preview && this.step === 'file') this.step = 'mapping';
  }

  /** The screen is there: what was counted before may be out of date. Returns what to do when it goes. */
  watch(): () => void {
    this.watched = true;
    if (this.#askable && (this.step === 'mapping' || this.step === 'rehearsal')) this.#rehearse(true);
    return () => {
      this.watched = false;
      this.rehearsal.pause();
    };
  }

  /** People changed behind it: what was counted is out of date. */
  recount(): void {
    if (this.#askable && (this.step === 'mapping' || this.step === 'rehearsal')) this.#rehearse(true);
  }

  get request(): ImportRequest | undefined {
    return this.file && toRequest(this.file.file, this.reading, this.ground, this.choices);
  }

  #missing(): string | undefined {
    if (this.problem) return t('import-blocked-unreadable');
    if (this.taken === 0) return t('import-blocked-columns');
    if (this.ground.purpose === '') return t('import-blocked-purpose');
    if (this.ground.source.trim() === '') return t('import-blocked-source');
    if (!this.dateValid) return t('import-blocked-date');
    return undefined;
  }

  get #askable(): boolean {
    return (
      this.preview !== undefined &&
      this.problem === undefined &&
      this.ground.purpose !== '' &&
      this.taken > 0 &&
      this.dateValid
    );
  }

  #rehearse(anew = false): void {
    const request = this.request;
    if (!request || !this.file) return;
    if (!this.#askable) this.rehearsal.pause();
    else if (anew) this.rehearsal.again(request, this.file.name);
    else this.rehearsal.ask(request, this.file.name);
  }

  async #look(): Promise<void> {
    this.#looks += 1;
    const look = this.#looks;
    this.looking = true;
    this.rehearsal.pause();
    try {
      const preview = await this.#previewed();
      if (look !== this.#looks) return;
      this.preview = preview;
      this.problem = undefined;
      // A table without a heading has numbers for names from now on, whatever is chosen.
      if (preview.format === 'csv' && !preview.has_header) this.reading = { ...this.reading, noHeader: true };
      this.#rehearse();
    } catch (error) {
      if (look === this.#looks) this.problem = error as CommandError;
    } finally {
      if (look === this.#looks) this.looking = false;
    }
  }

  /** Looks; what the purpose does not need any more is not sent there any more. */
  async #previewed(): Promise<ImportPreview> {
    for (;;) {
      const request = this.request;
      if (!request) throw new CommandError({ code: 'internal', message: t('error-unexpected') });
      try {
        return await call('import_preview', request);
      } catch (error) {
        const field = needless(error);
        const kept = Object.entries(this.choices).filter(([, sent]) => sent !== field);
        if (field === undefined || kept.length === Object.keys(this.choices).length) throw error;
        this.choices = Object.fromEntries(kept);
      }
    }
  }

  async #takeOver(): Promise<void> {
    const request = this.request;
    if (!request || this.run) return;
    this.rehearsal.pause();
    this.refused = undefined;
    this.step = 'takeover';
    const run = new Job('import_run', request);
    this.run = run;
    try {
      this.result = await run.result;
      this.ran = request;
      announce(t('import-done'));
      if (!this.watched) toasts.show(t('import-done-elsewhere'));
    } catch (error) {
      this.refused = error as CommandError;
      this.step = 'rehearsal';
      this.#rehearse(true);
      if (!this.watched) toasts.show(t('import-failed-elsewhere'), { icon: 'circle-alert' });
    } finally {
      this.run = undefined;
    }
  }

  #clear(): void {
    this.#looks += 1;
    this.rehearsal.forget();
    this.step = 'file';
    this.file = undefined;
    this.preview = undefined;
    this.problem = undefined;
    this.looking = false;
    this.reading = asRecognised;
    this.ground = nothingSaid;
    this.choices = {};
    this.dateValid = true;
    this.refused = undefined;
    this.result = undefined;
    this.ran = undefined;
    this.undone = undefined;
  }
}

/** The field that a refusal says the purpose does not need. */
function needless(error: unknown): string | undefined {
  if (!(error instanceof CommandError) || error.code !== 'field-not-needed') return undefined;
  const { details } = error;
  if (typeof details !== 'object' || details === null || !('field' in details)) return undefined;
  return typeof details.field === 'string' ? details.field : undefined;
}

/** The import of this window. */
export const importing = new ImportWizard();
