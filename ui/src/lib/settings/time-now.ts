import { clock } from '$lib/text';

/** The time of day, as it stands beside something just saved: `10:21`. */
export function timeNow(): string {
  return clock(new Date());
}
