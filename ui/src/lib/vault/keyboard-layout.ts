/** Where Y and Z lie: the one difference between keyboards that ruins a passphrase unseen. */
export type KeyboardLayout = 'qwertz' | 'qwerty';

/** The layout as one key press shows it; undefined: this key says nothing. */
export function layoutOf({ code, key }: Pick<KeyboardEvent, 'code' | 'key'>): KeyboardLayout | undefined {
  const typed = key.toLowerCase();
  if (typed !== 'y' && typed !== 'z') return undefined;
  if (code !== 'KeyY' && code !== 'KeyZ') return undefined;
  return (code === 'KeyY') === (typed === 'y') ? 'qwerty' : 'qwertz';
}
