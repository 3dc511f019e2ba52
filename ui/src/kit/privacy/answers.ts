import type {
  ErasureCheck,
  ErasureDone,
  EraseRun,
  ExportAhead,
  ExportForeseen,
  ExportedPeople,
  PersonMarks,
  RecipientRow,
  RetentionQueue,
  RetentionReview,
  RetentionRow,
} from '$lib/ipc/generated/commands';
import type { Route } from '$lib/desk/route.svelte';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const wanted = new URLSearchParams(location.search);

const check: ErasureCheck = {
  person: 'person-3',
  name: 'Ľubomíra Vŕšková',
  hash: 'ab'.repeat(32),
  kinds: [
    {
      what: 'Polia záznamu',
      fields: ['E-mail', 'Telefón', 'Ulica a číslo', 'Obec', 'Dátum narodenia'],
      count: 5,
      decision: 'erase',
      law: null,
      until: null,
    },
    { what: 'Poznámky a hovory', fields: [], count: 38, decision: 'erase', law: null, until: null },
    { what: 'Záznamy o odkrytí polí', fields: [], count: 11, decision: 'erase', law: null, until: null },
    { what: 'Záznamy o importe', fields: [], count: 1, decision: 'erase', law: null, until: null },
    {
      what: 'Účely, na ktoré sa osoba evidovala',
      fields: [],
      count: 2,
      decision: 'keep',
      law: '§ 35 zákona č. 431/2002 Z. z. o účtovníctve',
      until: '2034-12-31',
    },
    {
      what: 'Záznamy o súhlase',
      fields: [],
      count: 3,
      decision: 'ask',
      law: '§ 116 zákona č. 452/2021 Z. z. o elektronických komunikáciách',
      until: '2030-06-02',
    },
  ],
  recipients: [
    { name: 'Kuriér Kolibrík', what: ['Meno', 'Ulica a číslo'], last_at: '2026-01-08T09:00:00Z' },
    { name: 'Tlačiareň Ľan', what: ['Ulica a číslo'], last_at: '2026-02-03T09:00:00Z' },
  ],
  backups: [
    { place: '/home/zuzana/Dokumenty/Stolárstvo Podhora.dovernik/backups', backups: 3, reachable: 3 },
    { place: '/media/usb/Zálohy Podhora', backups: 1, reachable: 0 },
  ],
  fingerprint: { until: '2030-06-02', lasting: false },
};

const done: ErasureDone = {
  receipt: '0197a2c4-5b1e-7c3d-9a10-3f5d2b7e8c41',
  erased: 61,
  kept: 5,
  recipients_to_tell: ['Kuriér Kolibrík', 'Tlačiareň Ľan'],
  backups: [
    {
      path: '/home/zuzana/Dokumenty/Stolárstvo Podhora.dovernik/backups/2026-06-02.dovbak',
      state: 'rewritten',
    },
    { path: '/media/usb/Zálohy Podhora/2026-05-28.dovbak', state: 'unreachable' },
  ],
};

let asked = 0;

/** The check; after a refusal one note more than before. */
function erasureCheck(): ErasureCheck {
  asked += 1;
  if (!wanted.has('changed') || asked === 1) return check;
  const kinds = check.kinds.map((kind) => (kind.count === 38 ? { ...kind, count: 39 } : kind));
  return { ...check, kinds, hash: 'cd'.repeat(32) };
}

async function erase({ plan }: EraseRun): Promise<ErasureDone> {
  if (wanted.has('changed') && plan === check.hash) {
    throw { code: 'plan-changed', message: 'Zmenilo sa.', field: 'plan' };
  }
  await pause(wanted.has('slow') ? 60_000 : 300);
  return done;
}

const marks = (): PersonMarks => ({
  person: 'person-3',
  name: 'Ľubomíra Vŕšková',
  restricted: wanted.has('restricted'),
  by_law: wanted.has('law'),
  restrictions: [
    {
      id: 'r1',
      ground: 'accuracy',
      since: '2026-05-19T09:00:00Z',
      informed_at: null,
      lifted_at: wanted.has('restricted') && !wanted.has('law') ? null : '2026-05-25T09:00:00Z',
    },
  ],
  objections: [],
  objectable: [
    { purpose: 'newsletter', name: 'Novinky a ponuky', marketing: true, objected: false },
    { purpose: 'interest', name: 'Vymáhanie pohľadávok', marketing: false, objected: false },
  ],
});

const retained = (n: number, more: Partial<RetentionRow>): RetentionRow => ({
  kind: more.field ? 'value' : 'person',
  id: `due-${n}`,
  person: 'person-3',
  name: ['Ľubomíra Vŕšková', 'Štefan Kŕč', 'Žofia Hlôžková', 'Ján Ťažký'][n % 4] as string,
  field: null,
  field_label: null,
  purpose: 'contract',
  purpose_name: 'Zmluvy a objednávky',
  reason: 'ended',
  since: '2022-05-12',
  until: '2026-05-12',
  law: null,
  restricted: false,
  ...more,
});

const queue: RetentionQueue = {
  on: '2026-06-03',
  rows: [
    retained(0, {}),
    retained(1, {
      reason: 'last-act',
      since: '2021-03-02',
      until: '2024-03-02',
      purpose: 'offers',
      purpose_name: 'Ponuky a dopyty',
    }),
    retained(2, {
      field: 'birth_date',
      field_label: 'Dátum narodenia',
      purpose: null,
      purpose_name: null,
      reason: 'no-purpose',
      since: '2025-11-03',
      until: '2025-11-03',
    }),
    retained(3, {
      since: '2015-09-30',
      until: '2025-12-31',
      law: '§ 35 zákona č. 431/2002 Z. z. o účtovníctve',
      purpose: 'accounting',
      purpose_name: 'Účtovníctvo',
    }),
    retained(4, { reason: 'no-purpose', purpose: null, purpose_name: null, restricted: true }),
    retained(5, { field: 'street', field_label: 'Ulica a číslo' }),
  ],
};

const recipients: RecipientRow[] = [
  {
    id: 'k',
    name: 'Kuriér Kolibrík',
    country: 'SK',
    role: 'processor',
    safeguards: null,
    created_at: '2026-01-05T08:00:00Z',
  },
  {
    id: 'l',
    name: 'Tlačiareň Ľan',
    country: 'SK',
    role: 'processor',
    safeguards: null,
    created_at: '2026-01-05T08:00:00Z',
  },
] as RecipientRow[];

const CARD = ['name', 'given', 'family', 'company', 'email', 'phone', 'street', 'city', 'birth_date'];

const ahead = ({ fields, format }: ExportAhead): ExportForeseen => ({
  exported: 214,
  left_out: { objected: 3, 'consent-withdrawn': 11, restricted: 1, ended: 9 },
  filled: Object.fromEntries(
    (fields.length > 0 ? fields : ['name', 'company', 'email']).map((key, i) => [key, 214 - i * 23]),
  ),
  without_place: format.startsWith('vcard') ? ['iban'].filter((key) => !CARD.includes(key)) : [],
});

const exported: ExportedPeople = {
  path: '/home/zuzana/Dokumenty/Export ľudí.csv',
  exported: 214,
  left_out: {},
  disclosure: '0197a2c4-5b1e-7c3d-9a10-3f5d2b7e8c41',
  fields: ['name', 'company', 'email'],
  sha256: '9f2b8c4d'.repeat(8),
};

/** Rust's side of restriction, erasure, retention and export, played for pictures. */
export const privacyAnswers = {
  restriction_marks: marks,
  person_restrict: () => ({ id: 'r2' }),
  restriction_lift: () => ({ id: 'r1', restricted: false }),
  person_object: () => ({ id: 'o1' }),
  erasure_check: erasureCheck,
  erasure_run: erase,
  certificate_save: () => ({
    path: '/home/zuzana/Dokumenty/Potvrdenie o vymazaní.pdf',
    pages: 2,
    sha256: '9f2b8c4d'.repeat(8),
  }),
  to_tell_list: () =>
    wanted.has('empty')
      ? []
      : [
          {
            id: 't1',
            recipient: 'Kuriér Kolibrík',
            country: 'SK',
            cause: 'erased',
            person: null,
            receipt: done.receipt,
            fields: ['name', 'street'],
            given_at: '2026-01-08T09:00:00Z',
            since: '2026-06-02T09:00:00Z',
            state: 'open',
            told_at: null,
            impossible: null,
          },
        ],
  recipient_told: () => null,
  tell_letter_save: () => null,
  suppression_check: (address: string) => ({
    suppressed: address.startsWith('k'),
    since: address.startsWith('k') ? '2026-04-11T09:00:00Z' : null,
  }),
  retention_apply: async ({ rows }: RetentionReview) => {
    await pause(800);
    const keep = rows.filter(({ decision }) => decision === 'keep').length;
    return {
      rows: rows.map(({ id, decision }) => ({
        id,
        kind: 'person',
        field: null,
        decision,
        receipt: null,
        again_on: decision === 'keep' ? '2027-06-03' : null,
      })),
      total: rows.length,
      erased: rows.length - keep,
      kept: keep,
      recipients_to_tell: keep === 0 ? ['Kuriér Kolibrík'] : [],
      backups: done.backups,
    };
  },
  retention_queue: () => (wanted.has('empty') ? { ...queue, rows: [] } : queue),
  recipients_list: () => (wanted.has('empty') ? [] : recipients),
  export_ahead: ahead,
  export_people: () => exported,
};

/** The screen to picture, by its name in the address. */
export function privacyRoute(at: string | null): Route | undefined {
  if (at === 'privacy') return { screen: 'privacy', tab: wanted.get('tab') ?? '' };
  if (at === 'erasure') return { screen: 'erasure', id: 'person-3' };
  if (at === 'export') return { screen: 'export' };
  if (at === 'export-selected') return { screen: 'export', people: ['person-3', 'person-4'] };
  if (at === 'person') return { screen: 'person', id: 'person-3' };
  return undefined;
}
