import { CommandError } from '$lib/ipc';
import { type Args, has, t } from '$lib/text';

/** A refusal, kept so that it can be said again in the other language. */
export interface Refusal {
  code: string;
  /** Rust's sentence, for codes that the window has no words for. */
  message: string;
  details: Args;
}

/** What Rust refused, or that something nobody counted with happened. */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof CommandError)) return { code: 'unexpected', message: '', details: {} };
  return { code: error.code, message: error.message, details: facts(error.details) };
}

/** The same words that Rust used, in the language the window has now. Reactive to the language. */
export function refusalWords({ code, message, details }: Refusal): string {
  return has(`error-${code}`) ? t(`error-${code}`, details) : message;
}

/** Seconds until the next try, after a wrong key; undefined: at once, or it is about something else. */
export function waitOf({ code, details }: Refusal): number | undefined {
  const wait = details['wait_s'];
  const ofKey = code === 'wrong-key' || code === 'throttled';
  return ofKey && typeof wait === 'number' && wait > 0 ? wait : undefined;
}

/** The facts of a refusal that a sentence can hold. */
function facts(details: unknown): Args {
  const pairs = Object.entries(typeof details === 'object' && details !== null ? details : {});
  return Object.fromEntries(
    pairs.filter((pair): pair is [string, string | number] => ['string', 'number'].includes(typeof pair[1])),
  );
}
