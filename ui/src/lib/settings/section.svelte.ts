import { call, CommandError } from '$lib/ipc';
import { t } from '$lib/text';
import { timeNow } from './time-now';

/** Key → value, as the vault keeps them. */
export type Settings = Record<string, string>;

/** What is wrong with values before Rust is asked: the key and a sentence. */
export type Check = (values: Settings) => { key: string; text: string } | undefined;

/** Some settings of the vault that are filled in and saved together. */
export class Section {
  values = $state<Settings>({});
  busy = $state(false);
  /** When it was saved last, `10:21`. */
  savedAt = $state<string>();
  #kept = $state.raw<Settings>({});
  #problem = $state.raw<{ key: string | undefined; text: string }>();

  constructor(
    readonly keys: readonly string[],
    readonly check: Check = () => undefined,
  ) {}

  /** What the vault holds now. */
  take(settings: Settings): void {
    this.#kept = Object.fromEntries(this.keys.map((key) => [key, settings[key] ?? '']));
    this.values = { ...this.#kept };
  }

  /** Something is typed that is not saved. Reactive. */
  get dirty(): boolean {
    return this.keys.some((key) => this.values[key] !== this.#kept[key]);
  }

  /** What is wrong with one setting, in words. Reactive. */
  at(key: string): string | undefined {
    return this.#problem?.key === key ? this.#problem.text : undefined;
  }

  /** What is wrong with none in particular. Reactive. */
  get problem(): string | undefined {
    const problem = this.#problem;
    return problem && (problem.key === undefined || !this.keys.includes(problem.key))
      ? problem.text
      : undefined;
  }

  /** Saves what changed, all or nothing. True: it is in the vault. */
  async save(): Promise<boolean> {
    if (this.busy || !this.dirty) return false;
    this.#problem = this.check(this.values);
    if (this.#problem) return false;
    const changed = this.keys.filter((key) => this.values[key] !== this.#kept[key]);
    const settings = Object.fromEntries(changed.map((key) => [key, this.values[key] ?? '']));
    this.busy = true;
    try {
      const view = await call('settings_set', { settings });
      this.take(view.settings as Settings);
      this.savedAt = timeNow();
      return true;
    } catch (error) {
      const known = error instanceof CommandError;
      this.#problem = {
        key: known ? error.field : undefined,
        text: known ? error.message : t('error-unexpected'),
      };
      return false;
    } finally {
      this.busy = false;
    }
  }
}
