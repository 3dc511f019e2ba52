/** What a key does wherever one is. */
export type Act = 'palette' | 'lock' | 'help' | 'zoom-in' | 'zoom-out' | 'zoom-reset' | 'undo';

/** Keys with Ctrl (Command on a Mac), by what they type; the digit row of a Slovak keyboard types letters. */
function withControl(event: KeyboardEvent): Act | undefined {
  switch (event.key.toLowerCase()) {
    case 'k':
      return 'palette';
    case 'l':
      return 'lock';
    case '+':
    case '=':
      return 'zoom-in';
    case '-':
      return 'zoom-out';
    case '0':
      return 'zoom-reset';
    case 'z':
      // In a field Ctrl+Z takes back what was typed there.
      return event.shiftKey || isTyping(event.target) ? undefined : 'undo';
    default:
      return event.code === 'Digit0' ? 'zoom-reset' : undefined;
  }
}

/** The act of a key press; undefined: the key is not ours. */
export function actOf(event: KeyboardEvent, singleKeys: boolean): Act | undefined {
  if (event.isComposing || event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) return withControl(event);
  if (event.key === 'F1') return 'help';
  return event.key === '?' && singleKeys && !isTyping(event.target) ? 'help' : undefined;
}

/** Keys that stand alone mean letters there. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}
