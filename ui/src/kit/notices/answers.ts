import type {
  DutiesPage,
  LetterBatch,
  NoticeAsked,
  NoticeSection,
  NoticeView,
} from '$lib/ipc/generated/commands';

const wanted = new URLSearchParams(location.search);
const days = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);

function section(topic: string, heading: string, more: Partial<NoticeSection>): NoticeSection {
  return { topic, heading, only: null, apart: false, passages: [], ...more };
}

function prose(paragraph: string) {
  return { paragraph, items: [], about: null, rows: [] };
}

function facts(about: string | null, rows: [string, string][]) {
  return { paragraph: null, items: [], about, rows: rows.map(([label, value]) => ({ label, value })) };
}

const sections: NoticeSection[] = [
  section('controller', 'Kto vaše údaje spracúva', {
    passages: [
      facts(null, [
        ['Prevádzkovateľ', 'Stolárstvo Podhora, s. r. o.'],
        ['Adresa', 'Lesná 4, 036 01 Martin'],
        ['Kontakt', 'udaje@podhora.example, +421 900 123 456'],
        ['Zodpovedná osoba', 'nie je určená'],
      ]),
    ],
  }),
  section('purposes', 'Prečo údaje spracúvame, na akom základe a ako dlho', {
    passages: [
      facts('Zmluvy a objednávky', [
        [
          'Právny základ',
          'zmluva s vami alebo kroky pred jej uzavretím na vašu žiadosť, čl. 6 ods. 1 písm. b) GDPR',
        ],
        ['Ako dlho údaje uchovávame', '4 roky po skončení spracúvania na tento účel'],
      ]),
      facts('Starostlivosť o obchodné vzťahy', [
        ['Právny základ', 'oprávnený záujem, čl. 6 ods. 1 písm. f) GDPR'],
        [
          'Náš oprávnený záujem',
          'Viesť obchodné vzťahy: vedieť, s kým v mene zákazníka hovoríme a na čom sme sa dohodli.',
        ],
        ['Ako dlho údaje uchovávame', '3 roky po skončení spracúvania na tento účel'],
      ]),
    ],
  }),
  section('source', 'Odkiaľ údaje máme', {
    only: 14,
    passages: [
      prose('Údaje, ktoré sme nezískali od vás, máme od inej osoby alebo z verejne prístupného zdroja.'),
    ],
  }),
  section('rights', 'Vaše práva', {
    passages: [
      {
        paragraph: null,
        items: [
          'prístup: povieme vám, aké vaše údaje spracúvame (čl. 15)',
          'oprava: nesprávny údaj opravíme (čl. 16)',
        ],
        about: null,
        rows: [],
      },
    ],
  }),
  section('objection', 'PRÁVO NAMIETAŤ', {
    apart: true,
    passages: [
      prose('Proti priamemu marketingu môžete namietať kedykoľvek, bezplatne a bez uvedenia dôvodu.'),
    ],
  }),
];

function shown({ article }: NoticeAsked): NoticeView {
  const done = wanted.has('empty');
  return {
    version: done ? '2' : null,
    in_force: done ? '2' : '1',
    in_force_since: '2026-03-02T09:00:00Z',
    changed: !done,
    missing: wanted.has('missing')
      ? [{ code: 'controller-address', about: null, text: 'Chýba adresa prevádzkovateľa.' }]
      : [],
    title: 'Informácia o spracúvaní osobných údajov podľa článkov 13 a 14 GDPR',
    sections: sections.filter(({ only }) => article === null || only === null || only === article),
  };
}

const duties: DutiesPage = {
  total: wanted.has('empty') ? 0 : 431,
  rows: wanted.has('empty')
    ? []
    : ['Ľubomíra Vŕšková', 'Ondrej Chovan', 'Ivana Dlhopolská', 'Peter Ďurčo'].map((name, place) => ({
        person: `person-${place}`,
        name,
        article: place === 0 ? 13 : 14,
        due: days(place * 6 - 2),
        overdue: place === 0,
      })),
};

const batches: LetterBatch[] = wanted.has('empty')
  ? []
  : [
      { id: 'b2', version: '1', letters: 38, made_at: '2026-11-20T09:00:00Z', sent_on: null },
      {
        id: 'b1',
        version: '1',
        letters: 112,
        made_at: '2026-09-03T09:00:00Z',
        sent_on: '2026-09-04T09:00:00Z',
      },
    ];

export const noticeAnswers = {
  notice_show: shown,
  notice_duties: () => duties,
  notice_letters: () => batches,
  notice_letters_save: () => ({
    path: '/home/zuzana/Listy.pdf',
    batch: 'b3',
    version: '1',
    letters: 4,
    without_address: 1,
    pages: 4,
    sha256: 'ab'.repeat(32),
    undrawable: [],
  }),
  notice_letters_sent: () => ({ given: 38, met: 38 }),
  notice_issue: () => ({ version: '2' }),
  notice_save: () => null,
  record_save: () => null,
  consent_receipt_save: () => ({
    path: '/home/zuzana/Potvrdenie.pdf',
    format: 'pdf',
    receipt_id: 'r1',
    pages: 2,
    sha256: 'ab'.repeat(32),
  }),
};
