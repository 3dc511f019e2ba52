import type { Component } from 'svelte';
import BreachTab from '$lib/breach/BreachTab.svelte';
import TellTab from '$lib/disclosure/TellTab.svelte';
import SuppressionTab from '$lib/erasure/SuppressionTab.svelte';
import RetentionTab from '$lib/retention/RetentionTab.svelte';
import FieldsTab from '$lib/fields/FieldsTab.svelte';
import PurposesTab from '$lib/purposes/PurposesTab.svelte';
import { t } from '$lib/text';
import OverviewTab from './OverviewTab.svelte';
import NoticesTab from '$lib/notices/NoticesTab.svelte';
import RecipientsTab from './RecipientsTab.svelte';

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
 * The tabs in their order: overview, purposes, fields, recipients, notices, retention, breach, suppression. A room adds its line
 * and a component of its own folder: `{ name: 'purposes', label: () => t('purposes-tab'), panel: PurposesTab }`.
 */
export const TABS: readonly PrivacyTab[] = [
  { name: 'overview', label: () => t('privacy-tab'), panel: OverviewTab },
  { name: 'purposes', label: () => t('purposes-tab'), panel: PurposesTab },
  { name: 'fields', label: () => t('fields-tab'), panel: FieldsTab },
  { name: 'recipients', label: () => t('privacy-recipients'), panel: RecipientsTab },
  { name: 'notices', label: () => t('notices-tab'), panel: NoticesTab },
  { name: 'tell', label: () => t('disclosure-tell-tab'), panel: TellTab },
  { name: 'retention', label: () => t('retention-tab'), panel: RetentionTab },
  { name: 'breach', label: () => t('breach-tab'), panel: BreachTab },
  { name: 'suppression', label: () => t('erasure-suppression-tab'), panel: SuppressionTab },
];
