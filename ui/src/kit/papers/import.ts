import type {
  ImportBatch,
  ImportColumn,
  ImportPreview,
  ImportRequest,
  ImportResult,
} from '$lib/ipc/generated/commands';

const column = (header: string, samples: string[], field: string | null, remark: string): ImportColumn => ({
  header,
  samples,
  field,
  remark,
});

const columns: ImportColumn[] = [
  column('Meno', ['Ľu••••••', 'Ži••', 'Šte•••', 'Oľ••', 'Ró••••'], 'given', 'recognised'),
  column('Priezvisko', ['Vŕ•••••', 'Čá•••••', 'Kŕ•', 'Ďu•••••••', 'Mĺ•••'], 'family', 'recognised'),
  column('Firma', ['Pe••••• ••••••', 'Ho••• ••••••••'], 'company', 'recognised'),
  column('E-mail', ['vr•••••@••••••.•••••••', 'ho•••@•••••••••.•••••••'], 'email', 'recognised'),
  column('Telefón', ['+••• ••• ••4 821', '+••• ••• ••1 377'], 'phone', 'will-be-sealed'),
  column('Mesto', ['Ma••••', 'Ži••••'], null, 'not-needed'),
  column('Dát. nar.', ['••. ••. ••••', '•. ••. ••••'], null, 'not-needed'),
  column('RČ', ['••••••/••••', '••••••/••••'], null, 'birth-number'),
  column('Newsletter', ['án•', 'ni•'], null, 'unknown'),
  column('Pozn.', [], null, 'unknown'),
];

const targets: ImportPreview['targets'] = [
  ['name', 'Meno a priezvisko', true],
  ['given', 'Meno', true],
  ['family', 'Priezvisko', true],
  ['company', 'Firma', true],
  ['email', 'E-mail', true],
  ['email2', 'Druhý e-mail', false],
  ['phone', 'Telefón', true],
  ['city', 'Obec', false],
  ['birth_date', 'Dátum narodenia', false],
  ['note', 'Poznámka', true],
].map(([key, label, allowed]) => ({ key: String(key), label: String(label), allowed: allowed === true }));

function preview({ mapping, purpose, encoding, delimiter }: ImportRequest): ImportPreview {
  return {
    name: 'kontakty_vystava_2026.csv',
    format: 'csv',
    encoding: encoding ?? 'windows-1250',
    delimiter: delimiter ?? ';',
    has_header: true,
    rows: 486,
    columns: columns.map((one) => {
      const sent = mapping[one.header];
      if (sent !== undefined) {
        return {
          ...one,
          field: sent,
          remark: sent?.startsWith('consent:') ? 'consent-without-proof' : 'chosen',
        };
      }
      return one.remark === 'not-needed' && purpose === null
        ? { ...one, remark: 'will-be-sealed', field: one.header === 'Mesto' ? 'city' : 'birth_date' }
        : one;
    }),
    targets: targets.map((target) => ({ ...target, allowed: target.allowed || purpose === null })),
  };
}

function result({ on_duplicate, mapping }: ImportRequest, dry: boolean): ImportResult {
  const known = 38;
  return {
    batch: dry ? null : 'batch-9',
    dry_run: dry,
    format: 'csv',
    encoding: 'windows-1250',
    delimiter: ';',
    mapping: {
      Meno: 'given',
      Priezvisko: 'family',
      Firma: 'company',
      'E-mail': 'email',
      Telefón: 'phone',
      ...Object.fromEntries(
        Object.entries(mapping).filter((entry): entry is [string, string] => entry[1] !== null),
      ),
    },
    rows: 486,
    created: on_duplicate === 'create' ? 431 + known : 431,
    updated: on_duplicate === 'fill' || on_duplicate === 'update' ? known : 0,
    skipped: on_duplicate === null || on_duplicate === 'skip' ? 12 + known : 12,
    rejected: [
      { row: 17, reason: 'bad-email' },
      { row: 84, reason: 'no-name' },
      { row: 203, reason: 'bad-email' },
      { row: 311, reason: 'ambiguous-person' },
      { row: 402, reason: 'consent-withdrawn' },
    ],
    not_imported: ['Mesto', 'Dát. nar.', 'RČ', 'Newsletter', 'Pozn.'],
    notice_duties: 431,
    notice_due: '2026-07-03',
    warnings: [
      { row: 9, code: 'odd-phone' },
      { row: 41, code: 'odd-phone' },
      { row: 77, code: 'bad-phone' },
      { row: 120, code: 'ragged-row' },
    ],
  };
}

const batch = (n: number, more: Partial<ImportBatch>): ImportBatch => ({
  id: `batch-${n}`,
  at: '2026-05-19T08:12:00Z',
  staff: 'Zuzana Hriňová',
  source: 'Drevo a interiér, 16. 5. 2026, zoznam od organizátora',
  purpose: 'interest',
  created: 42,
  updated: 3,
  undo_until: '2026-06-18T08:12:00Z',
  undone_at: null,
  ...more,
});

const later = <T>(value: T, ms = 300) => new Promise<T>((resolve) => setTimeout(() => resolve(value), ms));

/** Rust's side of an import, played for pictures. */
export const importAnswers = {
  import_pick: () => ({ file: 'token', name: 'kontakty_vystava_2026.csv', size: 48_120 }),
  import_preview: (request: ImportRequest) => preview(request),
  import_try: (request: ImportRequest) => later(result(request, true)),
  import_run: (request: ImportRequest) =>
    later(result(request, false), location.search.includes('slow') ? 60_000 : 1500),
  import_undo: () => later({ removed: 429, reverted: 0, kept: 2 }),
  import_save_rejected: () => '/home/zuzana/Dokumenty/Odmietnuté riadky.csv',
  import_batches: () =>
    location.search.includes('empty')
      ? []
      : [
          batch(3, {}),
          batch(2, {
            at: '2026-03-02T14:40:00Z',
            source: 'export zo starého programu',
            purpose: 'contract',
            created: 1180,
            updated: 0,
            undo_until: null,
          }),
          batch(1, { at: '2026-03-01T09:00:00Z', undone_at: '2026-03-01T09:04:00Z', undo_until: null }),
        ],
};
