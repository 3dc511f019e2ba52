/** What a typed contact point is. */
export type ContactKind = 'email' | 'phone';

/** Fewer digits are a short code, not a person (the same in Rust). */
const FEWEST_DIGITS = 7;

/** E-mail or phone, from what is typed; undefined: neither, or not yet. Whether it is a right one is Rust's to say. */
export function contactKind(typed: string): ContactKind | undefined {
  const text = typed.trim();
  if (text.includes('@')) return 'email';
  const digits = text.replaceAll(/\D/gu, '').length;
  return digits >= FEWEST_DIGITS && /^[+(]?[\d\s()/.\u00a0-]+$/u.test(text) ? 'phone' : undefined;
}
