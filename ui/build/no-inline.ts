import type { Plugin } from 'vite';

/** Finds scripts, styles and handlers written into a page: the policy of the window (`script-src 'self'; style-src 'self'`) would drop them. */
export function inlineCode(html: string): string[] {
  const patterns = [
    /<script(?![^>]*\ssrc=)[^>]*>/gi,
    /<style[\s>]/gi,
    /\sstyle\s*=\s*["']/gi,
    /\son[a-z]+\s*=\s*["']/gi,
  ];
  return patterns.flatMap((pattern) => html.match(pattern) ?? []);
}

/** Stops the build when a finished page holds inline code, which would work in development and fail in the window. */
export function noInline(): Plugin {
  return {
    name: 'no-inline',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
        const found = inlineCode(String(file.source));
        if (found.length > 0) this.error(`${file.fileName} has inline code: ${found.join(' ')}`);
      }
    },
  };
}
