import { describe, expect, it } from 'vitest';
import { ICONS } from './names';
import source from './sprite.svg?raw';

describe('sprite', () => {
  const symbols = [...source.matchAll(/<symbol id="i-([^"]+)"/gu)].map((match) => match[1]);

  it('has one symbol for each name and no other', () => {
    expect(symbols).toEqual([...ICONS]);
  });

  it('carries no style, script or request', () => {
    expect(source.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /style|script|https?:|\son\w+=/u,
    );
  });
});
