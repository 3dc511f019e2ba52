import { CommandError } from '$lib/ipc';
import { t } from '$lib/text';

/** What a tab shows: read when it is turned to, and again when asked. */
export class Loaded<T> {
  /** Undefined until it is there. */
  value = $state.raw<T>();
  /** Why it could not be read, in words. */
  problem = $state.raw<string>();
  readonly #read: () => Promise<T>;

  constructor(read: () => Promise<T>) {
    this.#read = read;
  }

  async load(): Promise<void> {
    this.problem = undefined;
    try {
      this.value = await this.#read();
    } catch (error) {
      this.problem = error instanceof CommandError ? error.message : t('error-unexpected');
    }
  }
}
