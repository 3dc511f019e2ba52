import type { Component } from 'svelte';

/** One tab of the privacy office. */
export interface PrivacyTab {
  /** Name in the route: `desk.go({ screen: 'privacy', tab })`. */
  name: string;
  /** Reactive to the language. */
  label: () => string;
  /** The whole of what is under the tab. Made anew whenever it is turned to; loads what it shows by itself. */
  panel: Component;
}

/**
 * The tabs in their order: purposes, fields, recipients, notices, retention, breach, suppression. A room adds its line
 * and a component of its own folder: `{ name: 'purposes', label: () => t('purposes-tab'), panel: PurposesTab }`.
 */
export const TABS: readonly PrivacyTab[] = [];
