import type { AccessPart } from '$lib/ipc/generated/commands';
import { has, t } from '$lib/text';

/** The name of a part of the answer. An unknown word stands for itself. */
export function partWord(part: string): string {
  const id = `requests-part-${part}`;
  return has(id) ? t(id) : part;
}

/** Parts where nothing is a statement of its own: the letter says it. */
const SAID_IF_NONE: readonly string[] = ['automated', 'transfers'];

/** What stands beside the count: sealed fields that the answer opens, a zero that is said. */
export function partRemark({ part, count, sealed }: AccessPart): string {
  if (count === 0) return t(SAID_IF_NONE.includes(part) ? 'requests-part-said' : 'requests-part-none');
  if (sealed > 0)
    return t(part === 'notes' ? 'requests-part-sealed-notes' : 'requests-part-sealed', { count: sealed });
  const id = `requests-part-${part}-note`;
  return has(id) ? t(id) : '';
}

/** What is missing in Settings, by its key. */
export function missingWord(key: string): string {
  const id = `requests-missing-${key.replaceAll('.', '-')}`;
  return has(id) ? t(id) : key;
}
