import type { FactInfo, FieldShown, FieldView, PersonView, PurposeView } from '$lib/ipc/generated/commands';

const fact = (key: string, label: string, kind: string, more: Partial<FactInfo> = {}): FactInfo => ({
  key,
  label,
  class: 'on-demand',
  kind,
  purposes: ['contract'],
  reauth: false,
  source: 'Od osoby, formulár na webe',
  since: '2025-02-14T09:00:00Z',
  open_until: null,
  ...more,
});

/** Stored values of the made-up person, behind the seal. */
export const values: Record<string, string> = {
  email: 'vrskova@klasok.example',
  phone: '+421 999 004 821',
  street: 'Hviezdna 14',
  city: 'Martin',
  birth_date: '1984-07-09',
  iban: 'SK31 1200 0000 1987 4263 0377',
};

const hints: Record<string, string> = { phone: '4821', iban: '0377' };

export const facts: FactInfo[] = [
  fact('email', 'E-mail', 'email', { class: 'minimal' }),
  fact('phone', 'Telefón', 'phone'),
  fact('street', 'Ulica a číslo', 'text'),
  fact('city', 'Obec', 'text'),
  fact('birth_date', 'Dátum narodenia', 'date', { class: 'protected' }),
  fact('iban', 'Číslo účtu (IBAN)', 'iban', { class: 'protected', reauth: true }),
];

/** The record, with what is open now. */
export function record(open: ReadonlySet<string>, touched: string): PersonView {
  const fields: Record<string, FieldShown> = {};
  for (const { key, class: kind } of facts) {
    const value = values[key];
    if (!value) continue;
    fields[key] =
      kind === 'minimal' || open.has(key) ? { value } : { masked: true, hint: hints[key] ?? null };
  }
  return {
    id: 'person-3',
    name: 'Ľubomíra Vŕšková',
    given: 'Ľubomíra',
    family: 'Vŕšková',
    company: 'Pekáreň Klások, s. r. o.',
    primary_contact: 'email',
    fields,
    facts: facts.filter(({ key }) => Boolean(values[key])),
    addable: [
      ['email2', 'Druhý e-mail', 'email', 'on-demand', 'P4Y'],
      ['position', 'Pozícia', 'text', 'on-demand', 'P4Y'],
      ['country', 'Krajina', 'country', 'on-demand', 'P4Y'],
      ['birthday', 'Narodeniny', 'birthday', 'on-demand', 'P3Y'],
    ].map(([key = '', label = '', kind = '', klass, retention = '']) => ({
      key,
      label,
      kind,
      class: klass === 'protected' ? ('protected' as const) : ('on-demand' as const),
      purpose: 'contract',
      purpose_name: 'Zmluvy a objednávky',
      retention,
    })),
    status: [
      {
        kind: 'basis',
        purpose: 'contract',
        purpose_name: 'Zmluvy a objednávky',
        basis: 'contract',
        consent: null,
        date: '2025-02-14',
      },
      {
        kind: 'consent',
        purpose: 'newsletter',
        purpose_name: 'Novinky a ponuky',
        basis: null,
        consent: 'granted',
        date: '2026-04-18',
      },
      { kind: 'kept', purpose: null, purpose_name: null, basis: null, consent: null, date: '2036-12-31' },
      {
        kind: 'notice-due',
        purpose: null,
        purpose_name: null,
        basis: null,
        consent: null,
        date: '2027-02-14',
      },
    ],
    purposes: [
      {
        purpose: 'contract',
        name: 'Zmluvy a objednávky',
        basis: 'contract',
        started_at: '2025-02-14T09:00:00Z',
        ended_at: null,
        fields: ['email', 'phone', 'street', 'city', 'iban', 'birth_date'],
        retention: 'P4Y',
      },
      {
        purpose: 'newsletter',
        name: 'Novinky a ponuky',
        basis: 'consent',
        started_at: '2026-04-18T09:00:00Z',
        ended_at: null,
        fields: ['email', 'phone'],
        retention: 'P1M',
      },
      {
        purpose: 'interest',
        name: 'Starostlivosť o obchodné vzťahy',
        basis: 'interest',
        started_at: '2024-05-02T09:00:00Z',
        ended_at: '2025-02-14T09:00:00Z',
        fields: ['email'],
        retention: 'P3Y',
      },
    ],
    source: { kind: 'self', text: 'formulár na webe', obtained_on: '2025-02-14', staff: 'Peter Ďurčo' },
    kept_until: '2029-06-01',
    losing_ground: [
      {
        field: 'birthday',
        label: 'Narodeniny',
        purpose: 'interest',
        purpose_name: 'Starostlivosť o obchodné vzťahy',
        reason: 'ended',
        since: '2025-02-14',
        until: '2028-02-14',
        law: null,
      },
    ],
    disclosures: [
      { recipient: 'Účtovníctvo Šafran, k. s.', what: ['Meno', 'Firma'], at: '2026-04-30T08:00:00Z' },
      { recipient: 'Kuriér Kolibrík', what: ['Meno', 'Ulica a číslo'], at: '2026-03-11T08:00:00Z' },
    ],
    reveals: { count: 6, last_at: '2026-03-11T08:00:00Z' },
    private_notes: 2,
    last_reason: 'Doručenie objednávky',
    restricted: false,
    sample: false,
    created_at: '2025-02-14T09:00:00Z',
    touched_at: touched,
  };
}

export const purposes: PurposeView[] = [
  {
    key: 'contract',
    name: 'Zmluvy a objednávky',
    basis: 'contract' as const,
    people: 612,
    fields: ['email', 'phone', 'street', 'city', 'birth_date', 'iban'],
    retention: 'P4Y',
  },
  {
    key: 'legal-duty',
    name: 'Účtovné a daňové povinnosti',
    basis: 'legal' as const,
    people: 580,
    fields: ['email', 'phone', 'street', 'city', 'iban'],
    retention: 'P10Y',
  },
  {
    key: 'newsletter',
    name: 'Novinky a ponuky',
    basis: 'consent' as const,
    people: 238,
    fields: ['email'],
    retention: 'P1M',
  },
  {
    key: 'interest',
    name: 'Starostlivosť o obchodné vzťahy',
    basis: 'interest' as const,
    people: 401,
    fields: ['email', 'phone', 'birthday'],
    retention: 'P3Y',
  },
].map((purpose) => ({
  ...purpose,
  interest: null,
  balancing: null,
  consent_valid: null,
  art9: null,
  marketing: purpose.key === 'newsletter',
  statute: null,
  version: 1,
  recipients: [],
  transfers: null,
  written_at: '2026-01-05T08:00:00Z',
  written_by: 'Zuzana Hriňová',
}));

export const catalogue: FieldView[] = [
  ...facts,
  fact('id_number', 'Číslo dokladu totožnosti', 'text', { class: 'protected' }),
].map(({ key, label, class: kind, kind: input, reauth }) => ({
  key,
  label,
  class: kind,
  category:
    key === 'iban' ? 'financial' : key === 'birth_date' || key === 'id_number' ? 'identification' : 'contact',
  origin: 'provided',
  kind: input,
  purposes: key === 'id_number' ? [] : ['contract'],
  retention: 'P3Y',
  built_in: true,
  reauth,
}));
