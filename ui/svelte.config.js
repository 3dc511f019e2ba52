import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default {
  preprocess: vitePreprocess(),
  // 'external': component styles go to files. The content security policy of the window allows no inline style.
  compilerOptions: { runes: true, css: 'external' },
};
