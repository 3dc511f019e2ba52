import { CommandError } from '$lib/ipc';
import { t } from '$lib/text';

/** One act of a form: whether it runs, and the refusal with the field it is about. */
export class Saving {
  busy = $state(false);
  problem = $state.raw<{ field: string | null; text: string }>();

  /** Names of the fields the form has: a refusal of any other one belongs to the whole form. */
  constructor(readonly fields: readonly string[] = []) {}

  /** The refusal of a field, or of the form. */
  told(field: string): string | undefined {
    const { problem } = this;
    if (problem === undefined) return undefined;
    const place = problem.field !== null && this.fields.includes(problem.field) ? problem.field : 'form';
    return place === field ? problem.text : undefined;
  }

  /** Does it. True: done. */
  async run(act: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.problem = undefined;
    try {
      await act();
      return true;
    } catch (error) {
      this.problem =
        error instanceof CommandError
          ? { field: error.field ?? null, text: error.message }
          : { field: null, text: t('error-unexpected') };
      return false;
    } finally {
      this.busy = false;
    }
  }
}
