import { call } from '$lib/ipc';
import type { PersonView } from '$lib/ipc/generated/commands';
import { t } from '$lib/text';
import { type Opening, openings, type SealedPart } from '$lib/unlock';
import { grouped } from './grouped';

/** Fields of one person that need the passphrase again to stay open. */
export interface Asked {
  person: string;
  name: string;
  parts: SealedPart[];
  reason: string;
}

/** The amber line: what is open, and *Prolong* for as long again, for the reason given last. It is written down too. */
export class Exposure {
  /** The fields for which the passphrase is being asked. Reactive. */
  asked = $state.raw<Asked>();

  get open(): readonly Opening[] {
    return openings.all;
  }

  async cover(): Promise<void> {
    await openings.cover();
  }

  /** Prolongs all that is open. */
  async extend(): Promise<void> {
    for (const [person, open] of grouped(openings.all, (opening) => opening.person))
      await this.#extend(person, open);
  }

  async #extend(person: string, open: readonly Opening[]): Promise<void> {
    const view = await call('person_show', person);
    const reason = view.last_reason ?? '';
    const needsPhrase = (opening: Opening) =>
      view.facts.some((fact) => fact.key === opening.field && fact.reauth);
    const free = open.filter((opening) => !needsPhrase(opening));
    for (const [seconds, group] of grouped(free, (opening) => opening.countdown.total)) {
      const fields = group.map((opening) => opening.field);
      await call('unlock_fields', { person, fields, reason, seconds, passphrase: null });
    }
    const rest = open.filter(needsPhrase);
    if (rest.length > 0) this.asked = { person, name: view.name, reason, parts: rest.map(partOf(view)) };
  }
}

function partOf(view: PersonView): (opening: Opening) => SealedPart {
  return ({ field }) => ({
    id: field,
    label: view.facts.find((fact) => fact.key === field)?.label ?? t('seal-sealed'),
    reauth: true,
    fields: [field],
  });
}
