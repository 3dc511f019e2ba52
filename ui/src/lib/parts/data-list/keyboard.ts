/** What a key does in a list. */
export type ListAct =
  | { kind: 'move'; to: number; extend: boolean }
  | { kind: 'open' | 'peek' | 'toggle' | 'select-all' | 'search' | 'leave' };

/** The keys as the event has them. */
export interface Key {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/**
 * ↑↓ one row, PgUp/PgDn one screen, Home/End the ends (with Shift the way is selected), Enter opens, Space peeks,
 * Ctrl+Space or x selects, Ctrl+A selects all, / searches. Undefined: not ours.
 */
export function listAct(key: Key, active: number, count: number, screen: number): ListAct | undefined {
  const control = key.ctrlKey || key.metaKey;
  if (key.altKey) return undefined;
  if (control) {
    if (key.key === ' ') return { kind: 'toggle' };
    if (key.key.toLowerCase() === 'a') return { kind: 'select-all' };
    if (key.key !== 'Home' && key.key !== 'End') return undefined;
  }
  const steps: Record<string, number> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + screen,
    PageUp: active - screen,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key.key];
  if (to !== undefined) {
    return count === 0
      ? undefined
      : { kind: 'move', to: Math.min(count - 1, Math.max(0, to)), extend: key.shiftKey };
  }
  const acts: Record<string, 'open' | 'peek' | 'toggle' | 'search' | 'leave'> = {
    Enter: 'open',
    ' ': 'peek',
    x: 'toggle',
    '/': 'search',
    Escape: 'leave',
  };
  const kind = acts[key.key];
  return kind === undefined ? undefined : { kind };
}
