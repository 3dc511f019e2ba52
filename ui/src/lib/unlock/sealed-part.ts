/** Something sealed that the dialog can open: a stored field, or the private notes together. */
export interface SealedPart {
  /** What it is called in the dialog's own bookkeeping. */
  id: string;
  /** Name in the user's language. */
  label: string;
  /** What may be seen of it: `•••• 4821`, `2 poznámky`. */
  hint?: string | undefined;
  /** Opening it asks for the passphrase again. */
  reauth: boolean;
  /** What Rust is asked for: a field key, or `note:ID` of each note. */
  fields: readonly string[];
}

/** The hint as it is shown: Rust sends the last four digits alone. */
export function shownHint(digits: string | null): string | undefined {
  return digits === null ? undefined : `••••\u00a0${digits}`;
}
