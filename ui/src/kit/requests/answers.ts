import type { RequestRow, RequestsView, RequestView } from '$lib/ipc/generated/commands';
import type { Route } from '$lib/desk/route.svelte';

const base: RequestRow = {
  id: 'r5',
  kind: 'access',
  due_strict: '2026-06-13',
  due: '2026-06-15',
  extended_strict: '2026-08-13',
  extended_due: '2026-08-13',
  target: '2026-06-07',
  letter: 'l5',
  channel: 'email',
  received: '2026-05-13',
  person: 'person-3',
  name: 'Mária Šťastná',
  state: 'collecting',
  next: 'act',
  act: 'report',
  at_once: false,
  extended: false,
  paused: false,
  deadline: '2026-06-15',
  deadline_strict: '2026-06-13',
  days_left: 12,
  moved_by: 'weekend',
  outcome: null,
  sent_at: null,
};

function row(part: Partial<RequestRow>): RequestRow {
  const deadline = part.deadline ?? base.deadline;
  return { ...base, deadline_strict: deadline, due: deadline, due_strict: deadline, moved_by: null, ...part };
}

const rows: RequestRow[] = [
  row({
    id: 'r1',
    name: 'Tomáš Ôsmy',
    kind: 'erasure',
    act: 'erasure',
    received: '2026-04-28',
    target: '2026-05-23',
    deadline: '2026-05-28',
    days_left: -6,
  }),
  row({
    id: 'r2',
    name: 'Viera Kôstková',
    kind: 'rectification',
    act: 'correction',
    received: '2026-05-04',
    target: '2026-05-29',
    deadline: '2026-06-04',
    days_left: 1,
    state: 'review',
    next: 'tell',
  }),
  row({
    id: 'r3',
    name: 'Andrej Hrčka',
    received: '2026-03-05',
    target: '2026-03-30',
    deadline: '2026-06-05',
    days_left: 2,
    extended: true,
    state: 'review',
    next: 'send',
  }),
  row({
    id: 'r4',
    name: 'Ľ. Ďurčanský',
    person: null,
    kind: 'portability',
    act: 'package',
    received: '2026-05-08',
    target: '2026-06-02',
    deadline: '2026-06-08',
    days_left: 5,
    state: 'identity',
    next: 'identity',
    paused: true,
  }),
  base,
  row({
    id: 'r6',
    name: 'Jozef Čepček',
    kind: 'objection',
    act: 'objection',
    received: '2026-06-01',
    target: '2026-06-26',
    deadline: '2026-07-01',
    days_left: 28,
    at_once: true,
  }),
  row({
    id: 'r7',
    name: null,
    person: null,
    kind: 'erasure',
    act: 'erasure',
    received: '2026-04-01',
    deadline: '2026-05-04',
    days_left: 3,
    state: 'closed',
    next: null,
    outcome: 'done',
    sent_at: '2026-05-01T09:00:00Z',
  }),
];

const desk: RequestsView = { rows, counts: { open: 6, soon: 3, late: 1 }, today: '2026-06-03' };

const one: RequestView = {
  ...base,
  today: '2026-06-03',
  words: 'Prosím o výpis všetkého, čo o mne evidujete.',
  checklist: [
    { task: 'identity', done: true },
    { task: 'act', done: false },
    { task: 'letter', done: false },
    { task: 'send', done: false },
  ],
  steps: [
    {
      id: 's1',
      step: 'letter',
      at: '2026-05-13T09:00:00Z',
      detail: 'receipt',
      result: null,
      words: null,
      staff: 'Zuzana Hriňová',
    },
    {
      id: 's2',
      step: 'paused',
      at: '2026-05-14T09:00:00Z',
      detail: 'identity',
      result: null,
      words: null,
      staff: 'Zuzana Hriňová',
    },
    {
      id: 's3',
      step: 'resumed',
      at: '2026-05-18T09:00:00Z',
      detail: null,
      result: null,
      words: null,
      staff: 'Zuzana Hriňová',
    },
    {
      id: 's4',
      step: 'identity',
      at: '2026-05-18T09:10:00Z',
      detail: 'callback',
      result: 'confirmed',
      words: null,
      staff: 'Zuzana Hriňová',
    },
  ],
  with: [{ ...base, id: 'r8', kind: 'erasure' }],
  recipients_to_tell: [],
  paused_days: 4,
  deadline_with_pauses: '2026-06-17',
  extend_until: '2026-06-15',
};

/** Answers of the room of requests. */
export const requestAnswers: Record<string, (request: never) => unknown> = {
  requests_list: () => desk,
  requests_counts: () => desk.counts,
  request_show: () => one,
  letter_preview: () => ({
    lang: 'sk',
    to: 'Mária Šťastná',
    subject: 'Odpoveď na vašu žiadosť',
    body: 'Dobrý deň,\n\nvašu žiadosť, ktorú sme dostali 13. 5. 2026, sme vybavili.\n\nS pozdravom\nStolárstvo Podhora',
    version: null,
    missing: [],
  }),
  letter_texts: () => [],
};

/** `&at=requests`, `&at=request`. */
export function requestRoute(at: string | null): Route | undefined {
  if (at === 'requests') return { screen: 'requests' };
  return at === 'request' ? { screen: 'request', id: 'r5' } : undefined;
}
