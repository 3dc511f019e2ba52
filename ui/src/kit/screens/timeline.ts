import type { ConsentBoard, ConsentState, TimelineRow, WordingView } from '$lib/ipc/generated/commands';

const row = (n: number, kind: string, at: string, more: Partial<TimelineRow> = {}): TimelineRow => ({
  id: `event-${n}`,
  kind,
  at,
  staff: 'Zuzana Hriňová',
  text: null,
  fields: [],
  purpose: null,
  detail: {},
  ...more,
});

export const events: TimelineRow[] = [
  row(1, 'note', '2026-06-01T09:20:00Z', {
    text: 'Pult do novej predajne chce v dube, nie v jaseni. Pošle rozmery výklenku.',
  }),
  row(2, 'private-note', '2026-05-27T09:20:00Z'),
  row(3, 'unlock', '2026-03-11T09:20:00Z', {
    text: 'Doručenie objednávky',
    fields: ['Telefón', 'Ulica a číslo'],
    detail: { seconds: '60' },
  }),
  row(4, 'consent', '2026-04-18T09:00:00Z', {
    purpose: 'Novinky a ponuky',
    detail: { action: 'grant', channel: 'paper', version: '3' },
  }),
  row(5, 'disclosure', '2026-03-11T08:00:00Z', {
    fields: ['Meno', 'Ulica a číslo'],
    detail: { recipient: 'Kuriér Kolibrík', way: 'export' },
  }),
  row(6, 'private-note', '2026-02-20T09:20:00Z'),
  row(7, 'notice', '2025-02-14T09:20:00Z', { detail: { channel: 'web', version: '1' } }),
  row(8, 'processing-start', '2025-02-14T09:00:00Z', { purpose: 'Zmluvy a objednávky' }),
  row(9, 'created', '2025-02-14T09:00:00Z', { text: 'formulár na webe', detail: { source_kind: 'self' } }),
].sort((a, b) => b.at.localeCompare(a.at));

export const wording: WordingView = {
  kind: 'consent',
  version: '3',
  lang: 'sk',
  body: 'Súhlasím, aby mi Stolárstvo Podhora posielalo e-mailom novinky a ponuky, najviac raz za mesiac. Súhlas platí päť rokov a môžem ho kedykoľvek odvolať odkazom v každej správe alebo na podhora@stolarstvo.example. Odvolanie nemá vplyv na zákonnosť spracúvania pred ním.',
  hash: 'ab12',
  created_at: '2026-01-05T08:00:00Z',
};

export function board(state: ConsentState): ConsentBoard {
  return {
    person: 'person-3',
    name: 'Ľubomíra Vŕšková',
    purposes: [
      {
        purpose: 'newsletter',
        name: 'Novinky a ponuky',
        state,
        since: state === 'not-asked' ? null : '2026-04-18T09:00:00Z',
        until: state === 'granted' ? '2031-04-18T09:00:00Z' : null,
        marketing: true,
        wording,
        ask_channels: ['paper', 'web', 'in-person'],
      },
      {
        purpose: 'photos',
        name: 'Fotografie z výstav',
        state: 'not-asked',
        since: null,
        until: null,
        marketing: false,
        wording: {
          ...wording,
          version: '1',
          body: 'Súhlasím so zverejnením svojej fotografie z výstavy na webe firmy.',
        },
        ask_channels: ['paper', 'phone', 'email', 'sms', 'web', 'in-person'],
      },
    ],
    history: [
      {
        id: 'c2',
        at: '2026-04-18T09:00:00Z',
        recorded_at: '2026-04-20T07:30:00Z',
        purpose: 'newsletter',
        purpose_name: 'Novinky a ponuky',
        action: 'grant',
        channel: 'paper',
        text_version: '3',
        staff: 'Zuzana Hriňová',
        evidence: 'vystava-formular.pdf',
      },
      {
        id: 'c1',
        at: '2025-02-14T09:00:00Z',
        recorded_at: '2025-02-14T09:00:00Z',
        purpose: 'newsletter',
        purpose_name: 'Novinky a ponuky',
        action: 'unproven',
        channel: null,
        text_version: null,
        staff: 'Peter Ďurčo',
        evidence: null,
      },
    ],
  };
}
