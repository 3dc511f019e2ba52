import { listen } from '@tauri-apps/api/event';

/** Events of Rust and what they carry. They come after commit and hold ids, counts and words, never a personal value. */
export interface Events {
  /** People were added, changed or removed. */
  'people-changed': { ids: string[] };
  /** The vault was opened or locked: ask for the state again. */
  'lock-state': { state: 'locked' | 'unlocked' };
  /** A long job moved on. `total` is 0 while it is not known. */
  'job-progress': { job: string; done: number; total: number };
  /** A sealed field was opened, prolonged or sealed again: ask what is open. */
  'grants-changed': Record<string, never>;
}

/** Listens until the returned function is called. Calling it before Rust answered is allowed. */
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
