/** Below this nothing is shown: it would only flash. Milliseconds, like the two below. */
export const SPINNER_AFTER = 100;
/** A spinner becomes a bar with counts. */
export const BAR_AFTER = 1000;
/** From here on the job can be stopped. */
export const STOP_AFTER = 5000;

/**
 * Seconds left at the pace so far, rounded to what people can use (to 5 s, over a minute to 10 s). Undefined until
 * 2 s have gone by and one part in fifty is done: a guess before that only jumps about.
 */
export function secondsLeft(done: number, total: number, elapsedMs: number): number | undefined {
  if (total <= 0 || elapsedMs < 2000 || done < total / 50 || done >= total) return undefined;
  const seconds = ((elapsedMs / 1000) * (total - done)) / done;
  const step = seconds > 60 ? 10 : 5;
  return Math.max(step, Math.round(seconds / step) * step);
}
