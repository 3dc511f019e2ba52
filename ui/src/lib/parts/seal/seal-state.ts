import type { Countdown } from './countdown.svelte';

/** State of a sealed field. The value is there only while it is open. */
export type SealState =
  | { kind: 'sealed'; hint?: string | undefined }
  | { kind: 'open'; value: string; countdown: Countdown; hint?: string | undefined }
  /** This colleague may not open it: `note` says who may. */
  | { kind: 'denied'; hint?: string | undefined; note: string }
  /** Processing is restricted (Art. 18). */
  | { kind: 'restricted'; hint?: string | undefined }
  /** Nothing is stored. `note` says why, where that is on purpose. */
  | { kind: 'blank'; note?: string | undefined };
