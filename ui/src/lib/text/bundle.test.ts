import { describe, expect, it } from 'vitest';
import { bindShortWords, format, makeBundle } from './bundle';

const sk = makeBundle('sk', [
  'hi = Ahoj\npeople = { $count ->\n  [one] { $count } osoba\n  [few] { $count } osoby\n *[other] { $count } osôb\n }',
]);
const en = makeBundle('en', ['hi = Hello\nonly = Only here, { $name }']);

describe('format', () => {
  it('takes the first bundle that has the message', () => {
    expect(format([sk, en], 'hi')).toBe('Ahoj');
    expect(format([en, sk], 'hi')).toBe('Hello');
  });

  it('falls back to the next language, then to the id itself', () => {
    expect(format([sk, en], 'only', { name: 'Ján' })).toBe('Only here, Ján');
    expect(format([sk, en], 'nowhere')).toBe('nowhere');
  });

  it('writes the name of a missing value instead of failing', () => {
    expect(format([en], 'only')).toBe('Only here, {$name}');
  });

  it.each([
    [1, '1 osoba'],
    [4, '4 osoby'],
    [5, '5 osôb'],
    [1204, '1\u00a0204 osôb'],
  ])('uses the Slovak plural for %i', (count, text) => {
    expect(format([sk], 'people', { count })).toBe(text);
  });

  it('refuses a broken file', () => {
    expect(() => makeBundle('sk', ['broken = { $'])).not.toThrow();
    expect(() => makeBundle('sk', ['twice = a\ntwice = b'])).toThrow(/twice/u);
  });
});

describe('bindShortWords', () => {
  it.each([
    ['Zamkne sa o 5', 'Zamkne sa o\u00a05'],
    ['v trezore a k nemu', 'v\u00a0trezore a\u00a0k\u00a0nemu'],
    ['A potom', 'A\u00a0potom'],
    ['krv na', 'krv na'],
    ['číslo s.', 'číslo s.'],
  ])('%s', (from, to) => {
    expect(bindShortWords(from)).toBe(to);
  });
});
