import type { FieldShown } from '$lib/ipc/generated/commands';

/** The value, if it is open to this window now. */
export function openValue(shown: FieldShown | null | undefined): string | undefined {
  return shown && 'value' in shown ? shown.value : undefined;
}

/** The last digits of a sealed value, where Rust sends them. */
export function hintDigits(shown: FieldShown | null | undefined): string | null {
  return shown && 'masked' in shown ? shown.hint : null;
}
