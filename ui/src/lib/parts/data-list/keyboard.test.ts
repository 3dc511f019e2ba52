import { describe, expect, it } from 'vitest';
import { listAct } from './keyboard';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

describe('listAct', () => {
  it.each([
    ['ArrowDown', 6],
    ['ArrowUp', 4],
    ['PageDown', 15],
    ['PageUp', 0],
    ['Home', 0],
    ['End', 99],
  ])('%s moves from row 5 to %i', (key, to) => {
    expect(listAct({ ...plain, key }, 5, 100, 10)).toEqual({ kind: 'move', to, extend: false });
  });

  it('stops at both ends', () => {
    expect(listAct({ ...plain, key: 'ArrowUp' }, 0, 3, 10)).toMatchObject({ to: 0 });
    expect(listAct({ ...plain, key: 'PageDown' }, 1, 3, 10)).toMatchObject({ to: 2 });
    expect(listAct({ ...plain, key: 'ArrowDown' }, 0, 0, 10)).toBeUndefined();
  });

  it.each([
    ['Enter', {}, 'open'],
    [' ', {}, 'peek'],
    [' ', { ctrlKey: true }, 'toggle'],
    ['x', {}, 'toggle'],
    ['a', { ctrlKey: true }, 'select-all'],
    ['/', {}, 'search'],
    ['Escape', {}, 'leave'],
  ])('%j with %o is %s', (key, extra, kind) => {
    expect(listAct({ ...plain, ...extra, key }, 0, 3, 10)).toEqual({ kind });
  });

  it.each([
    ['a', {}],
    ['k', { ctrlKey: true }],
    ['ArrowDown', { altKey: true }],
    ['Tab', {}],
  ])('leaves %j with %o to others', (key, extra) => {
    expect(listAct({ ...plain, ...extra, key }, 0, 3, 10)).toBeUndefined();
  });
});
