import { call } from '$lib/ipc';
import type { FieldClass } from '$lib/ipc/generated/commands';
import { Saving } from '$lib/privacy/saving.svelte';
import { keyOf, period } from '$lib/purposes/purpose-form.svelte';
import { t } from '$lib/text';

/** Classes, the quietest last. */
export const CLASSES = ['on-demand', 'protected', 'minimal'] as const;
/** Categories of the catalogue. */
export const CATEGORIES = [
  'identification',
  'contact',
  'contract',
  'financial',
  'communication',
  'other',
  'special',
] as const;
/** Where values come from. */
export const ORIGINS = ['provided', 'observed', 'derived', 'third-party'] as const;

/** A field of the firm's own being added: none without a category, a purpose and a retention. */
export class FieldForm {
  label = $state('');
  class = $state<FieldClass>('on-demand');
  category = $state<(typeof CATEGORIES)[number] | ''>('');
  origin = $state<(typeof ORIGINS)[number]>('provided');
  purposes = $state.raw<readonly string[]>([]);
  years = $state('3');
  readonly saving = new Saving(['label', 'class', 'category', 'purposes', 'retention']);

  /** Why it cannot be saved yet, in words. Reactive. */
  get blocked(): string | undefined {
    if (this.label.trim() === '') return t('fields-missing-label');
    if (this.category === '') return t('fields-missing-category');
    if (this.purposes.length === 0) return t('fields-missing-purpose');
    return this.years.trim() === '' ? t('purposes-missing-retention') : undefined;
  }

  toggle(purpose: string, on: boolean): void {
    const rest = this.purposes.filter((known) => known !== purpose);
    this.purposes = on ? [...rest, purpose] : rest;
  }

  /** Saves it. True: done. */
  async submit(): Promise<boolean> {
    if (this.blocked !== undefined) return false;
    return await this.saving.run(async () => {
      await call('field_add', {
        key: keyOf(this.label).replaceAll('-', '_'),
        label: this.label,
        label_en: null,
        // A special category is never anything but sealed.
        class: this.category === 'special' ? 'protected' : this.class,
        category: this.category,
        purposes: [...this.purposes],
        retention: period(this.years),
        origin: this.origin,
      });
    });
  }
}
