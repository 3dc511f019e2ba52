import { describe, expect, it } from 'vitest';
import { actOf } from './shortcuts';

const press = (init: KeyboardEventInit, on?: HTMLElement): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', init);
  Object.defineProperty(event, 'target', { value: on ?? document.body });
  return event;
};
const input = (type: string) => Object.assign(document.createElement('input'), { type });

describe('actOf', () => {
  it.each([
    [{ key: 'k', ctrlKey: true }, 'palette'],
    [{ key: 'K', ctrlKey: true }, 'palette'],
    [{ key: 'l', metaKey: true }, 'lock'],
    [{ key: '+', ctrlKey: true, code: 'Digit1' }, 'zoom-in'],
    [{ key: '=', ctrlKey: true, code: 'Equal' }, 'zoom-in'],
    [{ key: '-', ctrlKey: true, code: 'Slash' }, 'zoom-out'],
    // A Slovak keyboard types é there.
    [{ key: 'é', ctrlKey: true, code: 'Digit0' }, 'zoom-reset'],
    [{ key: '0', ctrlKey: true, code: 'Numpad0' }, 'zoom-reset'],
    [{ key: 'z', ctrlKey: true }, 'undo'],
    [{ key: 'Z', ctrlKey: true, shiftKey: true }, undefined],
    [{ key: 'F1' }, 'help'],
    [{ key: '?' }, 'help'],
    [{ key: 'k' }, undefined],
    [{ key: 'k', ctrlKey: true, altKey: true }, undefined],
    [{ key: '?', isComposing: true }, undefined],
  ] as const)('%j is %s', (init, act) => {
    expect(actOf(press(init), true)).toBe(act);
  });

  it('leaves single keys alone where they are switched off, and letters where somebody types', () => {
    expect(actOf(press({ key: '?' }), false)).toBeUndefined();
    expect(actOf(press({ key: 'F1' }), false)).toBe('help');
    expect(actOf(press({ key: '?' }, input('text')), true)).toBeUndefined();
    expect(
      actOf(press({ key: 'z', ctrlKey: true }, document.createElement('textarea')), true),
    ).toBeUndefined();
    expect(actOf(press({ key: '?' }, input('checkbox')), true)).toBe('help');
    expect(actOf(press({ key: 'l', ctrlKey: true }, input('text')), true)).toBe('lock');
  });
});
