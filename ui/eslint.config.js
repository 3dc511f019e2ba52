import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const noStorage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'].map((name) => ({
  name,
  message: 'The window keeps nothing: settings live in the vault, state in memory.',
}));
const noNetwork = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'The program has no network. Talk to Rust through $lib/ipc.',
}));
const tauri = {
  group: ['@tauri-apps/*'],
  message: 'Only src/lib/ipc knows Tauri; use call() and on() from $lib/ipc.',
};

export default ts.config(
  { ignores: ['dist/**', 'dist-kit/**', 'src/lib/ipc/generated/**'] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    // parserOptions.parser is for svelte-eslint-parser, also when no-cycle follows an import from .ts into .svelte.
    languageOptions: { globals: globals.browser, parserOptions: { parser: ts.parser } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })],
      'import-x/extensions': ['.ts', '.js', '.svelte'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'], 'svelte-eslint-parser': ['.svelte'] },
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'no-restricted-globals': ['error', ...noStorage, ...noNetwork],
      'no-restricted-imports': ['error', { patterns: [tauri] }],
      'no-console': 'error',
      'max-lines': ['error', { max: 400 }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      // style:name={value} sets a property and passes the policy; a style attribute does not.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'SvelteAttribute[key.name="style"]',
          message: 'The content security policy drops style="…": use a class or style:property={…}.',
        },
      ],
      'svelte/no-navigation-without-resolve': 'off',
      // $props() is destructured with let when one of the props is bindable.
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$derived'] }],
    },
  },
  {
    files: ['src/lib/parts/**', 'src/lib/text/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            tauri,
            {
              group: ['$lib/*', '!$lib/parts', '!$lib/text', '!$lib/parts/**', '!$lib/text/**'],
              message: 'Parts know no room and no command.',
            },
          ],
        },
      ],
    },
  },
  { files: ['src/lib/ipc/**'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['**/*.test.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['*.js', '*.ts', 'build/**'], languageOptions: { globals: globals.node } },
);
