import { vi } from 'vitest';
import type { Rendered } from './render';

/** Chooses an option of a select as a person does. happy-dom has no `:checked` for options, by which Svelte reads it. */
export function choose(view: Rendered, selector: string, value: string): void {
  const field = view.get<HTMLSelectElement>(selector);
  field.value = value;
  const chosen = field.selectedOptions[0] ?? null;
  vi.spyOn(field, 'querySelector').mockReturnValue(chosen);
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Types into a field, in place of what stands there. */
export function type(view: Rendered, selector: string, value: string): void {
  const field = view.get<HTMLInputElement>(selector);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
