import { call, CommandError } from '$lib/ipc';
import type { ConsentAction, ConsentPurpose, ConsentRow, PickedFile } from '$lib/ipc/generated/commands';
import { t } from '$lib/text';
import { type Channel, CHANNELS, isChannel } from './channels';

/** Where a refusal is shown. */
export type Place = 'channel' | 'at' | 'evidence' | 'form';

/** One act being written down: what, how, when, by what proof. Nothing is ticked that somebody did not say. */
export class ConsentForm {
  channel = $state<Channel | ''>('');
  /** ISO; empty: now. */
  at = $state('');
  evidence = $state.raw<PickedFile>();
  /** A parent consented for a child (Article 8): asked only once Rust says that it is a child. */
  byParent = $state(false);
  child = $state(false);
  busy = $state(false);
  problem = $state.raw<{ place: Place; text: string }>();

  /** @param history of the person: a withdrawal begins with the way they used last, so that it takes two clicks */
  constructor(
    readonly person: string,
    readonly purpose: ConsentPurpose,
    readonly action: ConsentAction,
    history: readonly ConsentRow[],
  ) {
    if (action !== 'withdraw') return;
    const last = history.find(({ purpose: of, channel }) => of === purpose.purpose && channel !== null);
    this.channel = isChannel(last?.channel ?? null) ? (last?.channel as Channel) : 'in-person';
  }

  /** Whether the law lets this be done by that channel. */
  allows(channel: Channel): boolean {
    return this.action !== 'ask' || this.purpose.ask_channels.includes(channel);
  }

  /** The law forbids at least one channel for this act. */
  get forbids(): boolean {
    return CHANNELS.some((channel) => !this.allows(channel));
  }

  /** Why it cannot be written down yet, in words. Reactive. */
  get blocked(): string | undefined {
    if (this.purpose.wording === null && (this.action === 'ask' || this.action === 'grant')) {
      return t('consent-missing-wording');
    }
    return this.channel === '' ? t('consent-missing-channel') : undefined;
  }

  told(place: Place): string | undefined {
    return this.problem?.place === place ? this.problem.text : undefined;
  }

  /** Picks the file that proves it. */
  async pick(): Promise<void> {
    await this.#do(async () => {
      this.evidence = (await call('evidence_pick')) ?? this.evidence;
    });
  }

  /** Writes it down. True: done. */
  async submit(): Promise<boolean> {
    if (this.busy || this.blocked !== undefined) return false;
    return await this.#do(async () => {
      await call('consent_record', {
        person: this.person,
        purpose: this.purpose.purpose,
        action: this.action,
        channel: this.channel,
        text_version: this.action === 'withdraw' ? null : (this.purpose.wording?.version ?? null),
        at: this.at === '' ? null : this.at,
        evidence: this.evidence?.file ?? null,
        by_parent: this.byParent,
      });
    });
  }

  async #do(act: () => Promise<void>): Promise<boolean> {
    this.busy = true;
    this.problem = undefined;
    try {
      await act();
      return true;
    } catch (error) {
      this.problem = problemOf(error);
      this.child ||= error instanceof CommandError && error.code === 'parent-required';
      return false;
    } finally {
      this.busy = false;
    }
  }
}

function problemOf(error: unknown): { place: Place; text: string } {
  if (!(error instanceof CommandError)) return { place: 'form', text: t('error-unexpected') };
  const { field } = error;
  const place = field === 'channel' || field === 'at' || field === 'evidence' ? field : 'form';
  return { place, text: error.message };
}

/** What can be written down in a state. Refusing is as near as giving. */
export function actsIn(state: ConsentPurpose['state']): readonly ConsentAction[] {
  return state === 'granted' ? ['withdraw', 'grant'] : ['grant', 'refuse', 'ask'];
}
