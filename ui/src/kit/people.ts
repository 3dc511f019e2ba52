import { type FetchPage, PagedRows } from '$lib/parts';

/** A made-up row of the list. */
export interface KitPerson {
  id: string;
  name: string;
  company: string;
  mail: string;
  digits: string;
  basis: 'basis-interest' | 'basis-contract' | 'consent-withdrawn' | 'basis-missing';
}

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
const bases = ['basis-interest', 'basis-contract', 'consent-withdrawn', 'basis-missing'] as const;

const fetch: FetchPage<KitPerson> = (start, limit) =>
  Promise.resolve({
    total: 100_000,
    rows: Array.from({ length: Math.min(limit, 100_000 - start) }, (_, i) => person(start + i)),
  });

function person(n: number): KitPerson {
  return {
    id: String(n),
    name: `${given[n % 10] ?? ''} ${family[Math.floor(n / 10 + n) % 10] ?? ''}`,
    company: n % 3 === 0 ? 'súkromná osoba' : `Firma ${n + 1}, s. r. o.`,
    mail: `osoba${n + 1}@firma.example`,
    digits: String((n * 7919) % 10_000).padStart(4, '0'),
    basis: bases[n % 7 === 2 ? 2 : n % 11 === 7 ? 3 : n % 2] ?? 'basis-missing',
  };
}

/** A hundred thousand made-up people, page by page. */
export const people = new PagedRows<KitPerson>(fetch);
