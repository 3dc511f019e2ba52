import type { ErasureKind } from '$lib/ipc/generated/commands';
import { formatNumber, language, t } from '$lib/text';

/** Something that is different in a newer check. */
export interface Change {
  what: string;
  /** How many there were; 0: it is new. */
  before: number;
  /** How many there are; 0: it is gone. */
  after: number;
}

const keyOf = (kind: ErasureKind): string =>
  JSON.stringify([kind.what, kind.decision, kind.law, kind.until, kind.fields]);

/** What is different between two checks, in the order of the newer one; what is gone comes last. */
export function changes(before: readonly ErasureKind[], after: readonly ErasureKind[]): Change[] {
  const counts = new Map(before.map((kind) => [keyOf(kind), kind.count]));
  const now = new Set(after.map(keyOf));
  return [
    ...after.map((kind) => ({
      what: kind.what,
      before: counts.get(keyOf(kind)) ?? 0,
      after: kind.count,
    })),
    ...before
      .filter((kind) => !now.has(keyOf(kind)))
      .map((kind) => ({ what: kind.what, before: kind.count, after: 0 })),
  ].filter((change) => change.before !== change.after);
}

/** `Poznámky: bolo 3, je 4`. */
export function changeWords({ what, before, after }: Change): string {
  const number = (count: number) => formatNumber(count, language());
  if (before === 0) return t('erasure-changed-new', { what, count: number(after) });
  if (after === 0) return t('erasure-changed-gone', { what, count: number(before) });
  return t('erasure-changed-count', { what, before: number(before), after: number(after) });
}
