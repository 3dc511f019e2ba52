import type {
  FieldUse,
  FieldView,
  InstructionRow,
  PrivacyStatus,
  PurposeVersion,
  PurposeView,
  RecipientRow,
  RecipientVersionRow,
} from '$lib/ipc/generated/commands';

const wanted = new URLSearchParams(location.search);

const purpose = (more: Partial<PurposeView>): PurposeView => ({
  key: 'contract',
  name: 'Zmluvy a objednávky',
  basis: 'contract',
  fields: ['email', 'phone', 'street', 'city', 'postcode', 'birth_date', 'iban'],
  retention: 'P4Y',
  interest: null,
  balancing: null,
  art9: null,
  consent_valid: null,
  marketing: false,
  statute: null,
  version: 1,
  people: 214,
  recipients: ['Kuriér Kolibrík'],
  transfers: null,
  written_at: '2026-01-05T08:00:00Z',
  written_by: 'Zuzana Hriňová',
  ...more,
});

const purposes: PurposeView[] = [
  purpose({}),
  purpose({
    key: 'legal-duty',
    name: 'Účtovné a daňové povinnosti',
    basis: 'legal',
    retention: 'P10Y',
    statute: '§ 35 zákona č. 431/2002 Z. z. o účtovníctve',
    fields: ['email', 'street', 'city', 'iban'],
    people: 186,
    recipients: ['Účtovníctvo Šafran'],
  }),
  purpose({
    key: 'newsletter',
    name: 'Novinky a ponuky',
    basis: 'consent',
    retention: 'P1M',
    marketing: true,
    fields: ['email', 'phone'],
    people: 61,
    recipients: [],
  }),
  purpose({
    key: 'loyalty',
    name: 'Vernostný program',
    basis: 'interest',
    interest: 'Odmeniť stálych zákazníkov',
    retention: 'P2Y',
    version: 3,
    fields: ['email', 'city'],
    people: 1,
    recipients: [],
    written_at: '2026-05-19T10:20:00Z',
  }),
];

const versions: PurposeVersion[] = [
  { ...purpose({ version: 3, retention: 'P2Y' }), until: null, changed: ['retention', 'balancing'] },
  {
    ...purpose({
      version: 2,
      retention: 'P4Y',
      written_at: '2026-03-02T09:00:00Z',
      written_by: 'Peter Vavrinec',
    }),
    until: '2026-05-19T10:20:00Z',
    changed: ['fields'],
  },
  { ...purpose({ version: 1 }), until: '2026-03-02T09:00:00Z', changed: [] },
];

const field = (key: string, label: string, more: Partial<FieldView> = {}): FieldView => ({
  key,
  label,
  class: 'on-demand',
  category: 'contact',
  origin: 'provided',
  kind: 'text',
  purposes: ['contract'],
  retention: 'P3Y',
  built_in: true,
  reauth: false,
  ...more,
});

const fields: FieldView[] = [
  field('email', 'E-mail', {
    class: 'minimal',
    kind: 'email',
    purposes: ['contract', 'legal-duty', 'newsletter'],
  }),
  field('phone', 'Telefón', { kind: 'phone' }),
  field('street', 'Ulica a číslo', { purposes: ['contract', 'legal-duty'] }),
  field('city', 'Obec', { purposes: ['contract', 'loyalty'] }),
  field('birth_date', 'Dátum narodenia', { class: 'protected', category: 'identification', kind: 'date' }),
  field('iban', 'Číslo účtu (IBAN)', {
    class: 'protected',
    category: 'financial',
    kind: 'iban',
    reauth: true,
  }),
  field('shoe_size', 'Číslo topánok', { category: 'other', built_in: false, retention: 'P1Y' }),
];

const use = (key: string, filled: number, stands: string, last_used: string | null): FieldUse => {
  const known = fields.find((one) => one.key === key) ?? field(key, key);
  return {
    key,
    label: known.label,
    class: known.class,
    built_in: known.built_in,
    filled,
    percent: Math.round((filled * 100) / 214),
    last_used,
    purposes: known.purposes,
    retention: known.retention,
    stands,
  };
};

const usage: FieldUse[] = [
  use('email', 208, 'used', '2026-06-02T09:30:00Z'),
  use('phone', 171, 'used', '2026-06-03T07:15:00Z'),
  use('street', 122, 'used', '2026-06-01T12:00:00Z'),
  use('city', 140, 'used', '2026-05-28T12:00:00Z'),
  use('birth_date', 37, 'idle', '2025-02-11T08:00:00Z'),
  use('iban', 12, 'used', '2026-05-12T08:00:00Z'),
  use('shoe_size', 0, 'empty', null),
];

const recipients: RecipientRow[] = [
  {
    id: 'k',
    name: 'Kuriér Kolibrík',
    country: 'SK',
    role: 'processor',
    safeguards: null,
    created_at: '2026-01-05T08:00:00Z',
    third_country: false,
    contracts: [{ id: 'c1', signed_on: '2026-01-05', file: 'zmluva-kolibrik.pdf', sha256: 'ab'.repeat(32) }],
    purposes: ['contract'],
  },
  {
    id: 's',
    name: 'Účtovníctvo Šafran',
    country: 'SK',
    role: 'processor',
    safeguards: null,
    created_at: '2026-01-05T08:00:00Z',
    third_country: false,
    contracts: [],
    purposes: ['legal-duty'],
  },
  {
    id: 'v',
    name: 'Rozosielka Vlaštovka Inc.',
    country: 'US',
    role: 'processor',
    safeguards: 'Štandardné zmluvné doložky z 2. 2. 2026',
    created_at: '2026-02-02T08:00:00Z',
    third_country: true,
    contracts: [{ id: 'c2', signed_on: '2026-02-02', file: null, sha256: null }],
    purposes: [],
  },
];

const recipientVersions: RecipientVersionRow[] = [
  {
    version: 2,
    name: 'Rozosielka Vlaštovka Inc.',
    country: 'US',
    role: 'processor',
    safeguards: 'Štandardné zmluvné doložky z 2. 2. 2026',
    written_at: '2026-02-02T08:00:00Z',
    written_by: 'Zuzana Hriňová',
  },
  {
    version: 1,
    name: 'Rozosielka Vlaštovka',
    country: 'SK',
    role: 'processor',
    safeguards: null,
    written_at: '2026-01-05T08:00:00Z',
    written_by: null,
  },
];

const instructions: InstructionRow[] = [
  {
    id: 'i1',
    member: 'staff-2',
    name: 'Peter Vavrinec',
    at: '2026-01-08',
    file: 'poucenie-vavrinec.pdf',
    sha256: 'cd'.repeat(32),
  },
];

const late: PrivacyStatus = {
  in_order: false,
  duties: [
    { kind: 'notices', open: 14, overdue: 2, next_due: '2026-05-28' },
    { kind: 'requests', open: 1, overdue: 0, next_due: '2026-06-15' },
    { kind: 'telling', open: 0, overdue: 0, next_due: null },
    { kind: 'retention', open: 6, overdue: 6, next_due: '2024-03-02' },
    { kind: 'breaches', open: 0, overdue: 0, next_due: null },
  ],
  gaps: [
    { kind: 'balancing', of: 'loyalty', name: 'Vernostný program' },
    { kind: 'contract', of: 'Účtovníctvo Šafran', name: 'Účtovníctvo Šafran' },
    { kind: 'instruction', of: 'staff-3', name: 'Jana Kvetoňová' },
  ],
  losing: { waiting: 5, next: '2026-07-02' },
  reveals: [
    { reason: 'Doručenie objednávky', count: 41, last_at: '2026-06-03T07:15:00Z' },
    { reason: 'Vrátenie preplatku', count: 6, last_at: '2026-05-12T08:00:00Z' },
    { reason: 'Overenie totožnosti pri žiadosti', count: 2, last_at: '2026-04-20T09:40:00Z' },
  ],
  unused: usage.filter(({ stands }) => stands !== 'used'),
  backups: { last_good: '2026-06-02T16:05:00Z', days_since: 1, nag: false, drill_due: true },
  chain: { entries: 4821, head: 'ab'.repeat(32), ok: true },
  law: { pack: 'sk-2026-01', valid_from: '2026-01-01' },
};

const good: PrivacyStatus = {
  ...late,
  in_order: true,
  duties: late.duties.map((duty) => ({ ...duty, open: 0, overdue: 0, next_due: null })),
  gaps: [],
  losing: { waiting: 0, next: null },
  reveals: [],
  unused: [],
};

/** Rust's side of purposes, fields, recipients and the overview, played for pictures. */
export const catalogueAnswers = {
  privacy_status: () => (wanted.has('empty') ? good : late),
  purposes_list: () => purposes,
  purpose_history: () => versions,
  purpose_add: () => purposes[3],
  fields_list: () => fields,
  fields_usage: () => usage,
  field_add: () => fields[6],
  recipients_list: () => (wanted.has('empty') ? [] : recipients),
  recipient_history: () => recipientVersions,
  recipient_add: () => 'n',
  recipient_change: () => recipients[0],
  paper_pick: () => ({ file: 'token', name: 'zmluva.pdf', size: 11 }),
  staff_instructions: () => instructions,
};
