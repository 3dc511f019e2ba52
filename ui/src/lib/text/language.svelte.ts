import { type Args, format, type Language, LANGUAGES, makeBundle } from './bundle';

const files = import.meta.glob<string>('../../../../assets/locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Texts of one language. */
function sources(language: Language): string[] {
  return Object.entries(files)
    .filter(([path]) => path.includes(`/locales/${language}/`))
    .map(([, text]) => text);
}

const bundles = {
  sk: makeBundle('sk', sources('sk')),
  en: makeBundle('en', sources('en')),
};

let current = $state<Language>('sk');

/** Language now. Reactive: read it in a template or `$derived`. */
export function language(): Language {
  return current;
}

/** Switches the language at once, without a restart, and tells the page (hyphenation, screen readers). */
export function setLanguage(to: Language): void {
  current = to;
  document.documentElement.lang = to;
}

/** Narrows a word from settings or the system (`sk-SK`) to a language we have; Slovak for anything else but English. */
export function toLanguage(word: string): Language {
  return LANGUAGES.find((language) => word.toLowerCase().startsWith(language)) ?? 'sk';
}

/** The message `id` in the language now, else in the other one, else the id itself. Reactive in templates. */
export function t(id: string, args?: Args): string {
  const other = current === 'sk' ? 'en' : 'sk';
  return format([bundles[current], bundles[other]], id, args);
}

/** Whether there is a message `id` in the language now. For texts that exist for some codes only. */
export function has(id: string): boolean {
  return bundles[current].hasMessage(id);
}
