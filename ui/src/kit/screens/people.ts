import type { BasisChip, PeoplePage, PeopleQuery, PersonRow } from '$lib/ipc/generated/commands';
import { bySlovakOrder } from '$lib/text';

const given = [
  'Ľudovít',
  'Žofia',
  'Štefan',
  'Ľubomíra',
  'Mária',
  'Ján',
  'Oľga',
  'Peter',
  'Kristína',
  'Róbert',
];
const family = [
  'Ďurčanský',
  'Hlôžková',
  'Kŕč',
  'Vŕšková',
  'Šťastná',
  'Ťažký',
  'Mĺkva',
  'Ďaďo',
  'Žňavová',
  'Ĺbik',
];
const firms = [
  'Hotel Smrekovec, a. s.',
  'Autoservis Rýchlik',
  null,
  'Pekáreň Klások, s. r. o.',
  'Kaviareň U Vážky',
];

const bases: (BasisChip | null)[] = [
  { purpose: 'interest', basis: 'interest', consent: null },
  { purpose: 'contract', basis: 'contract', consent: null },
  { purpose: 'newsletter', basis: 'consent', consent: 'withdrawn' },
  { purpose: 'newsletter', basis: 'consent', consent: 'granted' },
  null,
];

function person(n: number): PersonRow {
  const name = `${given[n % 10] ?? ''} ${family[Math.floor(n / 10 + n) % 10] ?? ''}`;
  const phoneOnly = n % 13 === 6;
  const restricted = n === 8;
  const digits = String((n * 7919) % 10_000).padStart(4, '0');
  return {
    id: `person-${n}`,
    name,
    company: restricted ? null : (firms[n % 5] ?? null),
    email: phoneOnly || restricted ? null : `osoba${n + 1}@firma.example`,
    phone: restricted
      ? null
      : phoneOnly
        ? { value: `+421 999 00${digits.slice(0, 1)} ${digits.slice(1)}` }
        : { masked: true, hint: digits },
    basis: restricted ? null : (bases[n % 7 === 2 ? 2 : n % 11 === 7 ? 4 : n % 2] ?? null),
    touched_at: new Date(Date.now() - n * 7 * 3_600_000).toISOString(),
    restricted,
    sample: n % 17 === 3,
  };
}

/** Made-up people of the picture. */
export const everybody = Array.from({ length: 1204 }, (_, n) => person(n));

const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** What Rust would answer, without its cleverness. */
export function page({ query, purpose, sort, descending, start, limit }: PeopleQuery): PeoplePage {
  const found = everybody.filter(
    (row) =>
      (query === null ||
        fold(`${row.name} ${row.company ?? ''} ${row.email ?? ''}`).includes(fold(query.trim()))) &&
      (purpose === null || row.basis?.purpose === purpose),
  );
  found.sort((a, b) => {
    const order =
      sort === 'touched'
        ? a.touched_at.localeCompare(b.touched_at)
        : bySlovakOrder(a[sort] ?? '\uffff', b[sort] ?? '\uffff');
    return descending ? -order : order;
  });
  return { total: found.length, of: everybody.length, start, people: found.slice(start, start + limit) };
}
