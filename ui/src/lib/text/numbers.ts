import type { Language } from './bundle';

/** `1 204`: groups by a space that does not break in Slovak, `1,204` in English. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(value);
}

/** `1 234,50 €` from cents. */
export function formatMoney(cents: number, language: Language, currency = 'EUR'): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency }).format(cents / 100);
}

/** `0:42`, `1:05:00`: what is left, rounded up so that 0:00 means over. */
export function formatLeft(seconds: number): string {
  const all = Math.max(0, Math.ceil(seconds));
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(all / 3600);
  const minutes = Math.floor((all % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(all % 60)}` : `${minutes}:${two(all % 60)}`;
}

/** Orders the Slovak way (Hudák < Chovan < Ivan) in both languages: the data are Slovak. */
const collator = new Intl.Collator('sk', { numeric: true });

/** Comparison for `sort`. */
export function bySlovakOrder(a: string, b: string): number {
  return collator.compare(a, b);
}
