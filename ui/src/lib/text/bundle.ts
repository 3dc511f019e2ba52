import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

/** Languages of the window, the first is where everybody starts. */
export const LANGUAGES = ['sk', 'en'] as const;

/** Language of the window. */
export type Language = (typeof LANGUAGES)[number];

/** Values that a message may hold. Numbers are written the way of the language. */
export type Args = Record<string, FluentVariable>;

/**
 * Keeps a one-letter word with the next one: a Slovak line does not end with k, s, v, z, o, u, a, i.
 * Runs once over the texts of the messages, never over values put into them.
 */
export function bindShortWords(text: string): string {
  return text.replace(/(?<=^|[\s\u00a0(„])([ksvzouai]) /giu, '$1\u00a0');
}

/**
 * A bundle from the texts of `.ftl` files.
 * @throws Error naming the first junk entry, so that a broken file stops the tests and not a colleague.
 */
export function makeBundle(language: Language, sources: readonly string[]): FluentBundle {
  const bundle = new FluentBundle(language, {
    // Bidirectional marks around values would end up in copied text; both languages run left to right.
    useIsolating: false,
    transform: language === 'sk' ? bindShortWords : (text) => text,
  });
  for (const source of sources) {
    const errors = bundle.addResource(new FluentResource(source));
    const first = errors[0];
    if (first) throw first;
  }
  return bundle;
}

/** Writes the message from the first bundle that has it. An unknown id comes back as itself: visible, never a crash. */
export function format(bundles: readonly FluentBundle[], id: string, args?: Args): string {
  for (const bundle of bundles) {
    const pattern = bundle.getMessage(id)?.value;
    // With an error list, Fluent writes `{$name}` for a missing value instead of throwing.
    if (pattern) return bundle.formatPattern(pattern, args, []);
  }
  return id;
}
