import { desk, isBuilt } from '$lib/desk';
import { CommandError, Job } from '$lib/ipc';
import { t } from '$lib/text';
import type { Entry } from './entry.svelte';

/** With what one begins. */
export type First = 'import' | 'empty' | 'sample';

/** Made-up people: enough to scroll and to search in. */
const SAMPLE_PEOPLE = 240;

/** The last step of the first run: bring people, none, or made-up ones. */
export class Beginning {
  first = $state<First>(isBuilt('import') ? 'import' : 'empty');
  job = $state.raw<Job<'sample_add'>>();
  problem = $state<string>();

  constructor(readonly entry: Entry) {}

  /** What this build can begin with. */
  get choices(): First[] {
    return isBuilt('import') ? ['import', 'empty', 'sample'] : ['empty', 'sample'];
  }

  async go(): Promise<void> {
    if (this.job) return;
    if (this.first === 'sample' && !(await this.#addSample())) return;
    desk.reset();
    if (this.first === 'import') await desk.go({ screen: 'import' });
    this.entry.enter();
  }

  async #addSample(): Promise<boolean> {
    this.problem = undefined;
    this.job = new Job('sample_add', SAMPLE_PEOPLE);
    try {
      await this.job.result;
      return true;
    } catch (error) {
      this.problem = error instanceof CommandError ? error.message : t('error-unexpected');
      return false;
    } finally {
      this.job = undefined;
    }
  }
}
