import { describe, expect, it } from 'vitest';
import { inlineCode } from './no-inline';

describe('inlineCode', () => {
  it('passes a page that only refers to files', () => {
    const page =
      '<link rel="stylesheet" href="/a.css"><script type="module" crossorigin src="/a.js"></script>';
    expect(inlineCode(page)).toEqual([]);
  });

  it.each([
    ['script', '<script>go()</script>'],
    ['module', '<script type="module">go()</script>'],
    ['style element', '<style>a{}</style>'],
    ['style attribute', '<p style="color:red">'],
    ['handler', '<body onload="go()">'],
  ])('finds an inline %s', (_what, page) => {
    expect(inlineCode(page)).toHaveLength(1);
  });
});
