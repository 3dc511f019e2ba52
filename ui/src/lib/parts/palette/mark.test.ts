import { describe, expect, it } from 'vitest';
import { mark } from './mark';

const show = (label: string, query: string) =>
  mark(label, query)
    .map((part) => (part.found ? `[${part.text}]` : part.text))
    .join('');

describe('mark', () => {
  it.each([
    ['Vŕšková Ľubomíra', 'vrs', '[Vŕš]ková Ľubomíra'],
    ['Vŕšková Ľubomíra', 'lub', 'Vŕšková [Ľub]omíra'],
    ['Vŕšková Ľubomíra', 'kova', 'Vŕšková Ľubomíra'],
    ['Vŕšková', '', 'Vŕšková'],
    ['Vŕšková', 'xyz vrš', '[Vŕš]ková'],
  ])('%s by %s', (label, query, marked) => {
    expect(show(label, query)).toBe(marked);
  });
});
