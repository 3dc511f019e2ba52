import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { noInline } from './build/no-inline.ts';
import { texts } from './build/texts.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// `--mode kit` builds the page of parts for looking at; the window's own build never contains it.
export default defineConfig(({ mode }) => ({
  plugins: [svelte(), texts(), noInline()],
  resolve: {
    alias: { $lib: here('./src/lib') },
    // Component tests run the browser build of Svelte, not the server one.
    ...(mode === 'test' ? { conditions: ['browser'] } : {}),
  },
  server: { port: 5183, strictPort: true, fs: { allow: ['..'] } },
  build: {
    outDir: mode === 'kit' ? 'dist-kit' : 'dist',
    emptyOutDir: true,
    // WebKitGTK 2.40 (Debian 12), WebView2 and macOS 13 read this.
    target: ['es2022', 'safari16.4'],
    // Data URLs for small files would need `font-src data:`; the preload polyfill is an inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: here(mode === 'kit' ? './kit.html' : './index.html') },
  },
  test: {
    environment: 'happy-dom',
    setupFiles: ['src/test/texts.ts'],
    include: ['src/**/*.test.ts', 'build/**/*.test.ts'],
    restoreMocks: true,
  },
}));
