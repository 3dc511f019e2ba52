import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { NOT_OF_THE_WINDOW } from './not-of-the-window.ts';

const FOLDER = fileURLToPath(new URL('../../assets/locales', import.meta.url));
const NAME = 'virtual:texts/';

/** Files of one language that the window speaks from. */
export function textFiles(language: string, folder = FOLDER): string[] {
  return readdirSync(`${folder}/${language}`)
    .filter((name) => name.endsWith('.ftl') && !NOT_OF_THE_WINDOW.includes(name))
    .sort()
    .map((name) => `${folder}/${language}/${name}`);
}

/**
 * `import('virtual:texts/sk')`: the texts of one language, a file of their own in the build. The window reads the one it
 * speaks; two would cost time before the first paint and memory for as long as it stands.
 */
export function texts(): Plugin {
  return {
    name: 'texts',
    resolveId: (id) => (id.startsWith(NAME) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${NAME}`)) return undefined;
      const files = textFiles(id.slice(NAME.length + 1));
      for (const file of files) this.addWatchFile(file);
      const sources = files.map((file) => readFileSync(file, 'utf8'));
      return `export default ${JSON.stringify(sources)};`;
    },
  };
}
