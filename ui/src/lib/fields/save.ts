import { call, CommandError } from '$lib/ipc';
import { t } from '$lib/text';

/** What came of saving: what the text guard noticed by field key, or the sentence of the refusal. */
export type Saved = { noticed: Record<string, string> } | { problem: string };

/** Stores values for a purpose; an empty one removes the field. */
export async function save(person: string, values: Record<string, string>, purpose: string): Promise<Saved> {
  try {
    const { noticed } = await call('person_set', { person, values, purpose });
    return { noticed };
  } catch (error) {
    return { problem: error instanceof CommandError ? error.message : t('error-unexpected') };
  }
}
