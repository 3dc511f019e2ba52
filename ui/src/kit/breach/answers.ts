import type { BreachAffected, BreachRow, BreachView } from '$lib/ipc/generated/commands';

const wanted = new URLSearchParams(location.search);

const lost: BreachRow = {
  id: 'breach-1',
  what: 'lost-device',
  aware_at: '2026-06-02T17:40:00+02:00',
  notify_by: '2026-06-05T17:40:00+02:00',
  minutes_left: 3321,
  authority: null,
  notified_at: null,
  late: false,
  people: null,
  told_at: null,
  open: ['decide-authority', 'decide-people', 'measures'],
};

const rows: BreachRow[] = [
  lost,
  {
    ...lost,
    id: 'breach-2',
    what: 'wrong-recipient',
    aware_at: '2026-05-18T09:00:00+02:00',
    notify_by: '2026-05-21T09:00:00+02:00',
    minutes_left: -18_600,
    authority: 'notify',
    open: ['notify-authority'],
    people: 'no-high-risk',
  },
  {
    ...lost,
    id: 'breach-3',
    what: 'unauthorised-access',
    aware_at: '2026-02-03T11:20:00+01:00',
    notify_by: '2026-02-06T11:20:00+01:00',
    minutes_left: -170_000,
    authority: 'notify',
    notified_at: '2026-02-05T15:00:00+01:00',
    people: 'tell',
    told_at: '2026-02-06T09:00:00+01:00',
    open: [],
  },
];

const view: BreachView = {
  ...lost,
  from: '2026-06-02T16:00:00+02:00',
  until: '2026-06-02T17:40:00+02:00',
  recipient: null,
  by: null,
  backup: false,
  opened_at: '2026-06-02T18:05:00+02:00',
  opened_by: 'Zuzana Hriňová',
  entries: [
    {
      kind: 'facts',
      word: null,
      text: 'Notebook zostal vo vlaku z Martina do Žiliny. Sprievodca ho nenašiel.',
      reference: null,
      at: '2026-06-02T18:05:00+02:00',
      recorded_at: '2026-06-02T18:05:00+02:00',
      staff: 'Zuzana Hriňová',
    },
    {
      kind: 'effects',
      word: null,
      text: 'Podvodné e-maily zákazníkom, zneužitie čísel účtov.',
      reference: null,
      at: '2026-06-03T08:10:00+02:00',
      recorded_at: '2026-06-03T08:10:00+02:00',
      staff: 'Peter Kováč',
    },
    {
      kind: 'device-locked',
      word: 'yes',
      text: null,
      reference: null,
      at: '2026-06-03T08:12:00+02:00',
      recorded_at: '2026-06-03T08:12:00+02:00',
      staff: 'Peter Kováč',
    },
  ],
  advice: {
    unintelligible: 'unknown',
    because: ['encrypted', 'passphrases-strong', 'locked', 'key-unknown'],
    sentences: [
      'Trezor aj zálohy sú celé zašifrované (SQLCipher, AES-256).',
      'Trezor otvárajú 2 prístupové frázy. Pri nastavení prešli kontrolou sily a jeden pokus o uhádnutie potrebuje 192 MiB pamäte.',
      'Trezor v zariadení bol zamknutý.',
      'Nie je známe, či so zariadením neodišla prístupová fráza alebo záchranný list.',
    ],
    keychains: 0,
    passphrases: 2,
    guess_mib: 192,
  },
};

const affected: BreachAffected = {
  id: 'breach-1',
  what: 'lost-device',
  aware_at: lost.aware_at,
  notify_by: lost.notify_by,
  people: 1204,
  records: 9876,
  categories: ['identification', 'contact', 'financial'],
  everyone: true,
  people_at_most: 1204,
  affected: [],
  disclosures: 0,
  reveals: 0,
  entries: 0,
  erased_entries: 0,
  backups: 3,
};

/** Rust's side of the register of breaches, played for pictures. */
export const breachAnswers = {
  breach_list: () => (wanted.has('empty') ? [] : rows),
  breach_show: () => view,
  breach_affected: () => affected,
  breach_open: () => ({ id: 'breach-1', notify_by: lost.notify_by }),
  breach_note: () => view,
  breach_decide: () => view,
  breach_notified: () => view,
  breach_told: () => view,
  breach_report: () => null,
  breach_letters: () => null,
};
