import type { Content } from '$lib/drafts';
import { call, CommandError } from '$lib/ipc';
import type { PersonView, PurposeView } from '$lib/ipc/generated/commands';
import { t } from '$lib/text';
import { type ContactKind, contactKind } from './contact';

/** Who the data came from. */
export const SOURCES = ['self', 'third-party', 'public'] as const;

/** Who the data came from. */
export type SourceKind = (typeof SOURCES)[number];

/** Input of the form that a refusal can be about. */
export type Input = 'purpose' | 'name' | 'contact' | 'second' | 'company' | 'source' | 'obtained';

/** What was chosen last time: people are often added several at once, from the same place, for the same purpose. */
export class Remembered {
  purpose = '';
  sourceKind: SourceKind | '' = '';
  source = '';
}

/** Somebody with the same e-mail or phone. */
export interface Duplicate {
  id: string;
  name: string;
  company: string | null;
}

/** No more of them are shown. */
const SHOWN_DUPLICATES = 3;

const OTHER: Record<ContactKind, ContactKind> = { email: 'phone', phone: 'email' };

/** The form of a new person: purpose first, name, one contact point, source. */
export class NewPersonForm {
  purpose = $state('');
  name = $state('');
  contact = $state('');
  /** The other contact point, once somebody asks for it; undefined: not asked for. */
  second = $state<string>();
  company = $state('');
  sourceKind = $state<SourceKind | ''>('');
  source = $state('');
  /** ISO; empty: today. */
  obtained = $state('');
  busy = $state(false);
  problems = $state.raw<Partial<Record<Input, string>>>({});
  /** A refusal that is about no input. */
  refused = $state<string>();
  duplicates = $state.raw<readonly Duplicate[]>([]);
  /** What the text guard noticed in what was saved, by field key. */
  noticed: readonly [field: string, what: string][] = [];

  constructor(readonly remembered: Remembered) {
    this.purpose = remembered.purpose;
    this.sourceKind = remembered.sourceKind;
    this.source = remembered.source;
  }

  /** Purpose and source are known from last time: two fields and Enter. */
  get ready(): boolean {
    return this.purpose !== '' && this.sourceKind !== '';
  }

  /** Something was typed that would be lost. Reactive. */
  get dirty(): boolean {
    return [this.name, this.contact, this.second ?? '', this.company].some((text) => text.trim() !== '');
  }

  /** What is to be kept while it is not saved; empty when nothing is lost. Reactive. */
  get unsaved(): Content {
    if (!this.dirty) return {};
    const { purpose, name, contact, second, company, sourceKind, source, obtained } = this;
    return { purpose, name, contact, second: second ?? '', company, sourceKind, source, obtained };
  }

  /** Takes back what was kept, where nothing was typed since. */
  resume(kept: Content): void {
    const before = (input: string, now: string) => (now.trim() === '' ? (kept[input] ?? '') : now);
    const second = before('second', this.second ?? '');
    const kind = SOURCES.find((word) => word === kept['sourceKind']);
    this.name = before('name', this.name);
    this.contact = before('contact', this.contact);
    if (second !== '') this.second = second;
    this.company = before('company', this.company);
    this.source = before('source', this.source);
    this.obtained = before('obtained', this.obtained);
    // These may stand there from the last person; they belong to what was kept.
    if (kept['purpose']) this.purpose = kept['purpose'];
    if (kind) this.sourceKind = kind;
  }

  get kind(): ContactKind | undefined {
    return contactKind(this.contact);
  }

  /** What the second contact point would be. Reactive. */
  get secondKind(): ContactKind | undefined {
    return this.kind && OTHER[this.kind];
  }

  /**
   * Why the purpose does not take a field, in words; undefined: it does. One contact point goes with every purpose;
   * beside an e-mail a phone needs a purpose that needs it.
   */
  notNeeded(purposes: readonly PurposeView[]): string | undefined {
    const purpose = purposes.find(({ key }) => key === this.purpose);
    if (!purpose || !this.secondKind || purpose.fields.includes('phone')) return undefined;
    return t('people-not-needed-phone', { purpose: purpose.name });
  }

  /** What is missing or wrong, before Rust is asked. */
  check(purposes: readonly PurposeView[]): Partial<Record<Input, string>> {
    const second = (this.second ?? '').trim();
    const found: Partial<Record<Input, string | undefined>> = {
      purpose: this.purpose === '' ? t('people-missing-purpose') : undefined,
      name: this.name.trim() === '' ? t('people-missing-name') : undefined,
      contact: this.contact.trim() !== '' && !this.kind ? t('people-neither') : undefined,
      second:
        second === ''
          ? undefined
          : contactKind(second) === this.secondKind
            ? this.notNeeded(purposes)
            : t('people-neither'),
      source:
        this.sourceKind === ''
          ? t('people-missing-source-kind')
          : this.sourceKind !== 'self' && this.source.trim() === ''
            ? t('people-missing-source')
            : undefined,
    };
    return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== undefined));
  }

  /**
   * Saves; answers the new person, or nothing when something has to be mended or decided first.
   * @param despite go on although somebody with the same contact exists
   */
  async save(purposes: readonly PurposeView[], despite = false): Promise<string | undefined> {
    if (this.busy) return undefined;
    this.refused = undefined;
    this.duplicates = [];
    this.problems = this.check(purposes);
    if (Object.keys(this.problems).length > 0) return undefined;
    this.busy = true;
    try {
      const { id, noticed } = await call('person_add', {
        name: this.name.trim(),
        given: null,
        family: null,
        company: filled(this.company),
        email: this.#point('email'),
        phone: this.#point('phone'),
        purpose: this.purpose,
        source_kind: this.sourceKind,
        source: filled(this.source),
        obtained_on: filled(this.obtained),
        despite_duplicate: despite,
      });
      this.noticed = Object.entries(noticed);
      this.remembered.purpose = this.purpose;
      this.remembered.sourceKind = this.sourceKind;
      this.remembered.source = this.source;
      return id;
    } catch (error) {
      await this.#refuse(error);
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  /** Ready for the next one, from the same source for the same purpose. */
  next(): void {
    this.name = '';
    this.contact = '';
    this.second = undefined;
    this.company = '';
    this.problems = {};
    this.duplicates = [];
  }

  #point(kind: ContactKind): string | null {
    if (this.kind === kind) return filled(this.contact);
    return this.secondKind === kind ? filled(this.second ?? '') : null;
  }

  async #refuse(error: unknown): Promise<void> {
    if (!(error instanceof CommandError)) {
      this.refused = t('error-unexpected');
      return;
    }
    const ids = idsOf(error.details);
    if (error.code === 'duplicate-person' && ids.length > 0) {
      this.refused = error.message;
      this.duplicates = await known(ids.slice(0, SHOWN_DUPLICATES));
      return;
    }
    const input = this.#inputOf(error.field);
    if (input) this.problems = { [input]: error.message };
    else this.refused = error.message;
  }

  #inputOf(field: string | undefined): Input | undefined {
    if (field === 'email' || field === 'phone') return this.kind === field ? 'contact' : 'second';
    if (field === 'obtained_on') return 'obtained';
    if (field === 'source_kind') return 'source';
    return field === 'purpose' || field === 'name' || field === 'company' || field === 'source'
      ? field
      : undefined;
  }
}

const filled = (text: string) => (text.trim() === '' ? null : text.trim());

/** Ids in the details of the refusal. */
function idsOf(details: unknown): string[] {
  if (typeof details !== 'object' || details === null || !('ids' in details)) return [];
  const { ids } = details;
  return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : [];
}

/** The minimum about each of them, to be told apart. */
async function known(ids: readonly string[]): Promise<Duplicate[]> {
  const views = await Promise.all(
    ids.map((id) => call('person_show', id).catch((): PersonView | undefined => undefined)),
  );
  return views.filter((view) => view !== undefined).map(({ id, name, company }) => ({ id, name, company }));
}

/** What was chosen last in this window; forgotten when it locks. */
export const remembered = new Remembered();
