import type {
  ImportColumn,
  ImportPreview,
  ImportRequest,
  ImportResult,
  PurposeView,
} from '$lib/ipc/generated/commands';

/** A column of a made-up file. */
export function column(header: string, field: string | null, remark = 'recognised'): ImportColumn {
  return { header, samples: ['Ľu••••', 'Ži••'], field, remark };
}

/** What a made-up file looks like for a request: what was chosen wins over what was recognised. */
export function preview(
  { mapping }: ImportRequest,
  columns: readonly ImportColumn[] = COLUMNS,
): ImportPreview {
  return {
    name: 'vystava.csv',
    format: 'csv',
    encoding: 'windows-1250',
    delimiter: ';',
    has_header: true,
    rows: 486,
    columns: columns.map((one) => {
      const sent = mapping[one.header];
      return sent === undefined ? one : { ...one, field: sent, remark: 'chosen' };
    }),
    targets: [
      { key: 'name', label: 'Meno', allowed: true },
      { key: 'email', label: 'E-mail', allowed: true },
      { key: 'phone', label: 'Telefón', allowed: true },
      { key: 'city', label: 'Obec', allowed: false },
      { key: 'note', label: 'Poznámka', allowed: true },
    ],
  };
}

export const COLUMNS: readonly ImportColumn[] = [
  column('Meno', 'name'),
  column('Mail', 'email'),
  column('Mesto', null, 'not-needed'),
  column('RČ', null, 'birth-number'),
];

/** A made-up outcome. */
export function outcome(more: Partial<ImportResult> = {}): ImportResult {
  return {
    batch: null,
    dry_run: true,
    format: 'csv',
    encoding: 'windows-1250',
    delimiter: ';',
    mapping: { Meno: 'name', Mail: 'email' },
    rows: 486,
    created: 431,
    updated: 0,
    skipped: 50,
    rejected: [{ row: 17, reason: 'bad-email' }],
    not_imported: ['Mesto', 'RČ'],
    notice_duties: 431,
    notice_due: '2026-07-03',
    warnings: [],
    ...more,
  };
}

/** A made-up purpose. */
export function purpose(key: string, more: Partial<PurposeView> = {}): PurposeView {
  return {
    key,
    name: `Účel ${key}`,
    basis: 'interest',
    fields: [],
    retention: 'P3Y',
    interest: null,
    balancing: null,
    art9: null,
    consent_valid: null,
    marketing: false,
    statute: null,
    version: 1,
    recipients: [],
    transfers: null,
    written_at: '',
    written_by: null,
    people: 0,
    ...more,
  };
}

export const FILE = { file: 'token', name: 'vystava.csv', size: 48_120 };
