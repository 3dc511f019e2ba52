import { SvelteSet } from 'svelte/reactivity';
import { call, CommandError } from '$lib/ipc';
import { t } from '$lib/text';
import { fromWords, inWords, type Reason, saysSomething } from './reasons';
import type { SealedPart } from './sealed-part';

/** How long, in seconds, the shortest first. */
export const DURATIONS = ['60', '300', '900'] as const;

/** How long. */
export type Duration = (typeof DURATIONS)[number];

/** Where a refusal is shown. */
export type Place = 'fields' | 'reason' | 'seconds' | 'passphrase' | 'form';

/** The words of a picked reason. */
export const reasonWords = (reason: Reason) => t(`unlock-reason-${reason}`);

/** What somebody fills in to open sealed fields of one person. */
export class UnlockForm {
  readonly chosen = new SvelteSet<string>();
  reason = $state<Reason | ''>('');
  detail = $state('');
  seconds = $state<Duration>('60');
  passphrase = $state('');
  busy = $state(false);
  /** What was refused, in words, and where. */
  problem = $state.raw<{ place: Place; text: string }>();

  constructor(
    readonly person: string,
    readonly parts: readonly SealedPart[],
    chosen: readonly string[],
    lastReason: string | null,
  ) {
    for (const id of chosen) if (parts.some((part) => part.id === id)) this.chosen.add(id);
    const given = fromWords(lastReason ?? '', reasonWords);
    this.reason = given.reason;
    this.detail = given.detail;
  }

  get wanted(): readonly SealedPart[] {
    return this.parts.filter((part) => this.chosen.has(part.id));
  }

  /** The passphrase is asked again for at least one of the chosen. Reactive. */
  get reauth(): boolean {
    return this.wanted.some((part) => part.reauth);
  }

  /** Why it cannot be sent yet, in words; undefined: it can. Reactive. */
  get blocked(): string | undefined {
    if (this.wanted.length === 0) return t('unlock-missing-fields');
    if (this.reason === '') return t('unlock-missing-reason');
    if (this.reason === 'other' && !saysSomething(this.detail)) return t('unlock-missing-words');
    if (this.reauth && this.passphrase === '') return t('unlock-missing-passphrase');
    return undefined;
  }

  /** The refusal at one place of the form. */
  at(place: Place): string | undefined {
    return this.problem?.place === place ? this.problem.text : undefined;
  }

  toggle(id: string, chosen: boolean): void {
    if (chosen) this.chosen.add(id);
    else this.chosen.delete(id);
  }

  /** Asks Rust. True: open now. The passphrase is forgotten as it goes out. */
  async submit(): Promise<boolean> {
    if (this.busy || this.blocked !== undefined) return false;
    this.busy = true;
    this.problem = undefined;
    const passphrase = this.reauth ? this.passphrase : null;
    this.passphrase = '';
    try {
      await call('unlock_fields', {
        person: this.person,
        fields: this.wanted.flatMap((part) => part.fields),
        reason: inWords({ reason: this.reason, detail: this.detail }, reasonWords),
        seconds: Number(this.seconds),
        passphrase,
      });
      return true;
    } catch (error) {
      this.problem = problemOf(error);
      return false;
    } finally {
      this.busy = false;
    }
  }
}

const PLACES: readonly string[] = ['fields', 'reason', 'seconds', 'passphrase'];
const KEY_CODES = ['wrong-key', 'wrong-passphrase', 'throttled', 'reauth-needed'];

function problemOf(error: unknown): { place: Place; text: string } {
  if (!(error instanceof CommandError)) return { place: 'form', text: t('error-unexpected') };
  if (KEY_CODES.includes(error.code)) return { place: 'passphrase', text: error.message };
  const place = PLACES.includes(error.field ?? '') ? (error.field as Place) : 'form';
  return { place, text: error.message };
}

/** One click on a field on request: the reason last given on this record, for the shortest time. */
export async function showAtOnce(person: string, field: string, reason: string): Promise<void> {
  await call('unlock_fields', { person, fields: [field], reason, seconds: 60, passphrase: null });
}
