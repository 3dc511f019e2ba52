import type { Component } from 'svelte';
import type { Route } from './route.svelte';

/** What a screen file holds. */
interface ScreenModule {
  default: Component<Record<string, unknown>>;
}

const files = import.meta.glob<ScreenModule>('../../screens/*.svelte');

/** Name of the file of each screen. */
const FILES = {
  people: 'People',
  person: 'Person',
  'new-person': 'NewPerson',
  consent: 'Consent',
  import: 'Import',
  'access-report': 'AccessReport',
  erasure: 'Erasure',
  requests: 'Requests',
  request: 'Request',
  export: 'Export',
  audit: 'Audit',
  privacy: 'Privacy',
  backup: 'Backup',
  staff: 'Staff',
  settings: 'Settings',
} as const satisfies Record<Route['screen'], string>;

/** Name of a screen. */
export type ScreenName = Route['screen'];

function loader(screen: ScreenName): (() => Promise<ScreenModule>) | undefined {
  return files[`../../screens/${FILES[screen]}.svelte`];
}

/** Whether this build has the screen: the menu names no other. */
export function isBuilt(screen: ScreenName): boolean {
  return loader(screen) !== undefined;
}

/** The screen, loaded when it is first shown. Undefined: this build does not have it. */
export async function loadScreen(screen: ScreenName): Promise<ScreenModule['default'] | undefined> {
  const module = await loader(screen)?.();
  return module?.default;
}

/** How a screen stands in the frame: lists and wizards fill its height, wizards reach its bottom. */
export function layoutOf(screen: ScreenName): { columns: boolean; flush: boolean } {
  const wizard = ['import', 'access-report', 'erasure', 'export'].includes(screen);
  return { columns: wizard || screen === 'people' || screen === 'audit', flush: wizard };
}

/** The item of the menu that stands for a screen. */
export function menuItemOf(screen: ScreenName): ScreenName {
  const aboutPerson: readonly ScreenName[] = [
    'person',
    'new-person',
    'consent',
    'access-report',
    'erasure',
    'export',
  ];
  if (screen === 'request') return 'requests';
  return aboutPerson.includes(screen) ? 'people' : screen;
}
