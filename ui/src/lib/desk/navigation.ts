import type { IconName, NavGroup, NavItem } from '$lib/parts';
import { counts } from '$lib/requests/register/board.svelte';
import { t } from '$lib/text';
import type { Route } from './route.svelte';
import { isBuilt } from './screens';

/** Screens that need nothing but their name. */
type Place = Extract<
  Route['screen'],
  'people' | 'requests' | 'privacy' | 'audit' | 'import' | 'backup' | 'staff' | 'settings'
>;

/** A screen of the menu. */
interface MenuPlace {
  screen: Place;
  icon: IconName;
  label: () => string;
  /** How many things wait there. */
  count?: () => Pick<NavItem, 'count' | 'counts' | 'late'>;
}

/** Requests of people that are late, else those with seven days or fewer to go. */
function urgent(): Pick<NavItem, 'count' | 'counts' | 'late'> {
  const { late, soon } = counts.now ?? { late: 0, soon: 0 };
  return late > 0
    ? { count: late, counts: t('register-badge-late'), late: true }
    : { count: soon, counts: t('register-badge-soon') };
}

const GROUPS: readonly { title: () => string; places: readonly MenuPlace[] }[] = [
  {
    title: () => t('nav-work'),
    places: [{ screen: 'people', icon: 'users', label: () => t('nav-people') }],
  },
  {
    title: () => t('nav-privacy'),
    places: [
      { screen: 'requests', icon: 'inbox', label: () => t('nav-requests'), count: urgent },
      { screen: 'privacy', icon: 'shield-check', label: () => t('nav-privacy-office') },
      { screen: 'audit', icon: 'scroll-text', label: () => t('nav-audit') },
    ],
  },
  {
    title: () => t('nav-vault'),
    places: [
      { screen: 'import', icon: 'upload', label: () => t('nav-import') },
      { screen: 'backup', icon: 'database-backup', label: () => t('nav-backup') },
      { screen: 'staff', icon: 'id-card', label: () => t('nav-staff') },
      { screen: 'settings', icon: 'settings', label: () => t('nav-settings') },
    ],
  },
];

/** Screens of the menu that this build has, in order. Reactive to the language. */
export function places(): { screen: Place; icon: IconName; label: string }[] {
  return GROUPS.flatMap(({ places }) => places)
    .filter(({ screen }) => isBuilt(screen))
    .map(({ screen, icon, label }) => ({ screen, icon, label: label() }));
}

/** The menu. Reactive to the language. */
export function menu(): NavGroup[] {
  return GROUPS.map(({ title, places }) => ({
    title: title(),
    items: places
      .filter(({ screen }) => isBuilt(screen))
      .map(({ screen, icon, label, count }) => ({ to: screen, icon, label: label(), ...count?.() })),
  })).filter(({ items }) => items.length > 0);
}

/** The place of that name, as it comes back from the menu. */
export function placeOf(name: string): Place | undefined {
  return GROUPS.flatMap(({ places }) => places).find(({ screen }) => screen === name)?.screen;
}
