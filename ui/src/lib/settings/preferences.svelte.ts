import { call } from '$lib/ipc';
import type { Preferences as Kept } from '$lib/ipc/generated/commands';
import { type Language, language, loadTexts, setLanguage, toLanguage } from '$lib/text';
import { appearance, type Theme } from './appearance.svelte';

/**
 * How the window looks on this computer. A change shows at once and is remembered outside the vault; Rust's own words
 * (labels, refusals) follow the language.
 */
export class Preferences {
  #singleKeys = $state(true);
  #problem = $state.raw<unknown>();
  #switching: Promise<void> | undefined;
  #saving: Promise<void> | undefined;
  #again = false;

  /** Before the first paint. Without an answer the window is Slovak and looks as the system does. */
  async load(): Promise<void> {
    try {
      await this.#show(await call('preferences_show'));
    } catch (error) {
      this.#problem = error;
      await loadTexts(language());
    }
  }

  get language(): Language {
    return language();
  }

  /** Shows when its texts are read; the language before it stays until then. */
  set language(to: Language) {
    this.#switching = loadTexts(to).then(() => {
      setLanguage(to);
      this.#remember();
    });
  }

  get theme(): Theme {
    return appearance.theme;
  }

  set theme(to: Theme) {
    appearance.theme = to;
    this.#remember();
  }

  /** Per cent, 80–200. */
  get zoom(): number {
    return appearance.zoom;
  }

  set zoom(to: number) {
    appearance.zoom = to;
    this.#remember();
  }

  /** Ctrl+plus and Ctrl+minus. */
  zoomBy(direction: 1 | -1): void {
    appearance.zoomBy(direction);
    this.#remember();
  }

  /** Keys that work alone: `/`, `n`, `?`. Off for those who dictate (WCAG 2.1.4). Reactive. */
  get singleKeys(): boolean {
    return this.#singleKeys;
  }

  set singleKeys(to: boolean) {
    this.#singleKeys = to;
    this.#remember();
  }

  /** Why the last change is not remembered; undefined: it is. Reactive. */
  get problem(): unknown {
    return this.#problem;
  }

  /** Resolves when everything chosen so far is remembered, or could not be. */
  async settled(): Promise<void> {
    await this.#switching;
    await this.#saving;
  }

  async #show(kept: Kept): Promise<void> {
    const to = toLanguage(kept.language);
    await loadTexts(to);
    setLanguage(to);
    appearance.theme = toTheme(kept.theme);
    if (kept.zoom !== appearance.zoom) appearance.zoom = kept.zoom;
    this.#singleKeys = kept.single_keys;
  }

  /** One at a time, the newest last: a held Ctrl+plus must not be remembered out of order. */
  #remember(): void {
    if (this.#saving) this.#again = true;
    else this.#saving = this.#save();
  }

  async #save(): Promise<void> {
    do {
      this.#again = false;
      try {
        await call('preferences_set', {
          language: language(),
          theme: appearance.theme,
          zoom: appearance.zoom,
          single_keys: this.#singleKeys,
        });
        this.#problem = undefined;
      } catch (error) {
        this.#problem = error;
      }
    } while (this.#again);
    this.#saving = undefined;
  }
}

function toTheme(word: string): Theme {
  return word === 'light' || word === 'dark' ? word : 'system';
}

/** The preferences of this window. */
export const preferences = new Preferences();
