import type { FluentBundle } from '@fluent/bundle';
import { type Args, format, type Language, LANGUAGES, makeBundle } from './bundle';

const load: Record<Language, () => Promise<{ default: readonly string[] }>> = {
  sk: () => import('virtual:texts/sk'),
  en: () => import('virtual:texts/en'),
};

/** The languages read so far. */
const bundles: Partial<Record<Language, FluentBundle>> = {};

let current = $state<Language>('sk');

/** Language now. Reactive: read it in a template or `$derived`. */
export function language(): Language {
  return current;
}

/** Reads the texts of a language, once. Before that the window cannot speak it. */
export async function loadTexts(of: Language): Promise<void> {
  if (bundles[of]) return;
  const { default: sources } = await load[of]();
  bundles[of] = makeBundle(of, sources);
}

/**
 * Switches the language at once, without a restart, and tells the page (hyphenation, screen readers). Its texts are
 * read: see [`loadTexts`].
 */
export function setLanguage(to: Language): void {
  current = to;
  document.documentElement.lang = to;
}

/** Narrows a word from settings or the system (`sk-SK`) to a language we have; Slovak for anything else but English. */
export function toLanguage(word: string): Language {
  return LANGUAGES.find((language) => word.toLowerCase().startsWith(language)) ?? 'sk';
}

/** The message `id` in the language now, else the id itself. Reactive in templates. */
export function t(id: string, args?: Args): string {
  const bundle = bundles[current];
  return format(bundle ? [bundle] : [], id, args);
}

/** Whether there is a message `id` in the language now. For texts that exist for some codes only. */
export function has(id: string): boolean {
  return bundles[current]?.hasMessage(id) ?? false;
}
