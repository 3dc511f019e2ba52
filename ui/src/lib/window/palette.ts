import { desk, isBuilt, places } from '$lib/desk';
import { call } from '$lib/ipc';
import type { PaletteGroup, PaletteItem } from '$lib/parts';
import { t } from '$lib/text';

/** People named at most; more words narrow them down. */
const PEOPLE = 8;

/** An act of the palette that is not a screen. */
export interface PaletteAct {
  id: string;
  icon: PaletteItem['icon'];
  label: string;
  /** The keys that do the same. */
  keys?: string | undefined;
  run: () => void;
}

/**
 * What fits the words: people by Rust's search, acts and screens by the beginnings of their words. Without words all
 * acts and screens. People who were found by a typo or by a number come last: whoever types the beginning of *Settings*
 * wants no Mr Nastaveny. Names and firms only: they are what a list shows anyway.
 */
export async function searchPalette(query: string, acts: readonly PaletteAct[]): Promise<PaletteGroup[]> {
  const people = query.trim() === '' ? [] : await findPeople(query);
  const fits = (item: { label: string; detail?: string | undefined }) =>
    matches(`${item.label} ${item.detail ?? ''}`, query);
  return [
    { title: t('palette-people'), items: people.filter(fits) },
    {
      title: t('palette-acts'),
      items: acts.filter(fits).map(({ keys, ...act }) => ({ ...act, detail: keys })),
    },
    { title: t('palette-screens'), items: screens().filter(fits) },
    { title: t('palette-more-people'), items: people.filter((person) => !fits(person)) },
  ];
}

async function findPeople(query: string): Promise<PaletteItem[]> {
  const { people } = await call('people_find', { query, limit: PEOPLE });
  return people.map(({ id, name, company }) => ({
    id,
    icon: 'user-round',
    label: name,
    detail: company ?? undefined,
    run: () => void desk.go({ screen: 'person', id }),
  }));
}

function screens(): PaletteItem[] {
  const all: PaletteItem[] = places().map(({ screen, icon, label }) => ({
    id: `screen-${screen}`,
    icon,
    label,
    run: () => void desk.go({ screen }),
  }));
  if (isBuilt('new-person'))
    all.push({
      id: 'screen-new-person',
      icon: 'user-plus',
      label: t('palette-new-person'),
      run: () => void desk.go({ screen: 'new-person' }),
    });
  return all;
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Every word of the query begins a word of the label; diacritics do not matter. */
export function matches(label: string, query: string): boolean {
  const words = fold(label).split(/[^\p{L}\p{N}]+/u);
  const wanted = fold(query).split(/\s+/u).filter(Boolean);
  return wanted.every((begin) => words.some((word) => word.startsWith(begin)));
}
