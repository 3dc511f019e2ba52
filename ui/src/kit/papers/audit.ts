import type { AuditPage, AuditQuery, AuditRow } from '$lib/ipc/generated/commands';

const acts: [act: string, more: Partial<AuditRow>][] = [
  [
    'field-unlocked',
    { fields: ['Telefón', 'Ulica a číslo'], reason: 'Doručenie objednávky', detail: { seconds: '60' } },
  ],
  ['access-report', { detail: { pages: '14', records: '88', redacted: '1', sha256: '9f86d081884c7d65' } }],
  [
    'consent-recorded',
    { detail: { purpose: 'newsletter', state: 'granted', channel: 'paper', version: '3' } },
  ],
  ['person-changed', { fields: ['E-mail'], detail: { purpose: 'contract' }, clock_set: true }],
  ['note-added', { detail: { private: 'true' } }],
  [
    'imported',
    { detail: { purpose: 'interest', created: '431', updated: '38', rejected: '5' }, person: null },
  ],
  ['settings-changed', { detail: { keys: 'controller.address, dpo' }, person: null }],
  ['unlock', { detail: { kind: 'passphrase' }, person: null }],
  ['unlock-failed', { detail: { count: '3' }, person: null, staff: '' }],
  ['something-newer', { detail: {} }],
];

const TOTAL = 730;

function row(seq: number): AuditRow {
  const n = TOTAL - seq;
  const [act, more] = acts[n % acts.length] ?? ['unlock', {}];
  const about = !('person' in more);
  return {
    seq,
    at: new Date(Date.UTC(2026, 5, 3, 8, 40) - n * 47 * 60_000).toISOString(),
    staff: n % 7 === 5 ? 'Peter Ďurčo' : 'Zuzana Hriňová',
    act,
    person: about ? 'person-3' : null,
    person_name: about ? 'Ľubomíra Vŕšková' : null,
    fields: [],
    reason: null,
    detail: {},
    clock_set: false,
    ...more,
  };
}

function page({ before, limit, acts: wanted, person }: AuditQuery): AuditPage {
  const all = Array.from({ length: TOTAL }, (_, i) => row(TOTAL - i)).filter(
    (one) => (wanted.length === 0 || wanted.includes(one.act)) && (person === null || one.person === person),
  );
  const from = before === null ? 0 : all.findIndex(({ seq }) => seq < before);
  const rows = from < 0 ? [] : all.slice(from, from + limit);
  const more = from >= 0 && from + limit < all.length;
  return { rows, total: all.length, next: more ? (rows.at(-1)?.seq ?? null) : null };
}

/** Rust's side of the access log, played for pictures. */
export const auditAnswers = {
  audit_page: (query: AuditQuery) => page(query),
  audit_verify: () => ({
    entries: TOTAL,
    head: '4c1d8a77e0b95f2c6a83d1e94f7b205c8e3a96d4f1b27c0582e9a6d3f4c1b8e7',
    ok: true,
  }),
};
