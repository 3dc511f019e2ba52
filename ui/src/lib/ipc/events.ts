import { listen } from '@tauri-apps/api/event';
import type { Events } from './generated/commands';

/**
 * Listens until the returned function is called; calling it before Rust answered is allowed. Events come after commit
 * and hold ids, counts and words, never a personal value.
 */
export function on<K extends keyof Events>(event: K, react: (payload: Events[K]) => void): () => void {
  let wanted = true;
  const ready = listen<Events[K]>(event, ({ payload }) => {
    if (wanted) react(payload);
  });
  return () => {
    wanted = false;
    void ready.then((stop) => stop());
  };
}
