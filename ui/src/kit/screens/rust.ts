// A picture needs somebody who answers in place of Rust; only this page of the kit build does it.
// eslint-disable-next-line no-restricted-imports
import { mockIPC } from '@tauri-apps/api/mocks';
// eslint-disable-next-line no-restricted-imports
import { emit } from '@tauri-apps/api/event';
import type {
  ConsentState,
  NewNote,
  NewPerson,
  OpenField,
  OpenFields,
  PeopleQuery,
  PersonView,
  RecordConsent,
  SetFields,
  UnlockFields,
} from '$lib/ipc/generated/commands';
import { language } from '$lib/text';
import { everybody, page } from './people';
import { catalogue, purposes, record, values } from './person';
import { board, events, wording } from './timeline';

let open: OpenField[] = [];
let consent: ConsentState = 'granted';
const notes: Record<string, string> = {
  'event-2': 'Platí neskoro, ale vždy.',
  'event-6': 'Ozvala sa jej sestra, chce rovnaký pult.',
};

function openFields(): OpenFields {
  const now = Date.now();
  open = open.filter(({ until }) => Date.parse(until) > now);
  return { open, now: new Date(now).toISOString() };
}

function unlock({ person, fields, seconds, passphrase }: UnlockFields): unknown {
  if (passphrase === 'zle') {
    throw { code: 'wrong-key', message: 'Prístupová fráza nie je správna.' };
  }
  const until = new Date(Date.now() + (seconds ?? 60) * 1000).toISOString();
  open = open.filter((known) => !fields.includes(known.field));
  open.push(...fields.map((field) => ({ person, field, until, seconds: seconds ?? 60 })));
  tellSoon();
  return { fields: {}, expires_at: until };
}

function tellSoon(): void {
  queueMicrotask(() => {
    void emit('grants-changed', openFields());
    void emit('people-changed', { ids: [] });
  });
}

function add(request: NewPerson): unknown {
  if (request.email === 'vrskova@klasok.example' && !request.despite_duplicate) {
    throw {
      code: 'duplicate-person',
      message: 'Niekto s týmto e-mailom alebo telefónom tu už je.',
      details: { ids: ['person-3'], count: 1 },
    };
  }
  return { id: 'person-3', noticed: {} };
}

/** A restricted person, as Rust shows one: the name and the mark. */
function stubOf(shown: PersonView): PersonView {
  const mark = { purpose: null, purpose_name: null, basis: null, consent: null, date: null };
  return {
    ...shown,
    company: null,
    primary_contact: null,
    fields: {},
    facts: [],
    addable: [],
    purposes: [],
    disclosures: [],
    private_notes: 0,
    status: [{ kind: 'restricted', ...mark }],
    restricted: true,
  };
}

const answers: Record<string, (request: never) => unknown> = {
  vault_state: () => ({
    state: 'unlocked',
    company: 'Stolárstvo Podhora',
    staff: {
      id: 's',
      name: 'Zuzana Hriňová',
      role: 'owner',
      disabled_at: null,
      waiting: false,
      key_since: null,
    },
    locks_in_s: 720,
    warnings: [],
    kit_pending: false,
  }),
  preferences_show: () => ({ language: language(), theme: 'light', zoom: 100, single_keys: true }),
  people_page: (query: PeopleQuery) =>
    location.search.includes('empty') ? { total: 0, of: 0, start: 0, people: [] } : page(query),
  person_show: (id: string) => {
    const shown = record(new Set(openFields().open.map(({ field }) => field)), new Date().toISOString());
    const row = everybody.find((one) => one.id === id);
    if (location.search.includes('restricted')) return stubOf(shown);
    return row && id !== 'person-3' ? { ...shown, id, name: row.name, company: row.company } : shown;
  },
  person_add: add,
  person_set: ({ values: changed }: SetFields) => {
    for (const [key, value] of Object.entries(changed)) {
      values[key] = value;
    }
    tellSoon();
    return { id: 'person-3', noticed: {} };
  },
  purposes_list: () => purposes,
  fields_list: () => catalogue,
  unlock_fields: unlock,
  unlock_state: openFields,
  cover_fields: ({ person, field }: { person: string | null; field: string | null }) => {
    open = open.filter(
      (known) => (person !== null && known.person !== person) || (field !== null && known.field !== field),
    );
    tellSoon();
    return openFields();
  },
  consent_board: () => board(consent),
  consent_record: ({ action }: RecordConsent) => {
    consent = ({ ask: 'asked', grant: 'granted', refuse: 'refused', withdraw: 'withdrawn' } as const)[action];
    tellSoon();
    return { event: 'c3', state: consent };
  },
  evidence_pick: () => ({ file: 'token', name: 'formular.pdf', size: 12_000 }),
  wordings_list: () => [{ ...wording, kind: 'notice', version: '2' }],
  timeline_page: () => ({
    rows: events.map((event) =>
      open.some(({ field }) => field === `note:${event.id}`)
        ? { ...event, text: notes[event.id] ?? null }
        : event,
    ),
    total: events.length,
    next: null,
  }),
  note_add: ({ text }: NewNote) => {
    events.unshift({
      ...(events[0] as (typeof events)[0]),
      id: `event-${events.length + 1}`,
      kind: 'note',
      text,
      at: new Date().toISOString(),
    });
    tellSoon();
    return { id: 'n', noticed: [] };
  },
  notice_give: () => ({ id: 'g', met: 1 }),
  processing_start: () => null,
  processing_end: () => null,
  sample_add: () => 240,
  sample_remove: () => 71,
};

/** Answers in place of Rust; `more` come first. */
export function playRust(more: Record<string, (request: never) => unknown> = {}): void {
  mockIPC(
    (command, args) => {
      const answer = more[command] ?? answers[command];
      if (!answer) throw new Error(`no answer to ${command}`);
      return answer((args as { request?: never } | undefined)?.request as never);
    },
    { shouldMockEvents: true },
  );
}
