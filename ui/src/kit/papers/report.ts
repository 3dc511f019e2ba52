import type {
  AccessPart,
  AccessPreview,
  AccessRequest,
  AccessWritten,
  DocumentRow,
} from '$lib/ipc/generated/commands';

const part = (name: string, count: number, sealed = 0): AccessPart => ({ part: name, count, sealed });

const preview: AccessPreview = {
  person: 'person-3',
  name: 'Mária Šťastná',
  parts: [
    part('identification', 3, 1),
    part('contact', 6, 2),
    part('contract', 31),
    part('financial', 2, 2),
    part('communication', 0),
    part('other', 5),
    part('special', 0),
    part('notes', 4, 1),
    part('purposes', 2),
    part('consents', 3),
    part('notices', 1),
    part('disclosures', 4),
    part('requests', 0),
    part('reveals', 12),
    part('changes', 15),
    part('automated', 0),
    part('transfers', 0),
  ],
  records: 88,
  duplicates: [{ id: 'person-7', name: 'Marie Šťastná', because: 'phone' }],
  redactable: [
    {
      reference: 'note-1',
      kind: 'note',
      text: 'Volal jej manžel, prevezme police v piatok.',
      at: '2026-03-12T09:00:00Z',
    },
    {
      reference: 'note-2',
      kind: 'note',
      text: 'Kolegyňa chce rovnaký pult ako ona, ozve sa v júni. Treba jej pripraviť cenu s montážou a bez nej.',
      at: '2026-04-02T09:00:00Z',
    },
    { reference: 'event-2', kind: 'note', text: null, at: '2026-05-11T09:00:00Z' },
    {
      reference: 'note-4',
      kind: 'note',
      text: 'Faktúru poslať aj Ing. Hŕstkovi z lekárne.',
      at: '2026-05-20T09:00:00Z',
    },
  ],
  missing_settings: ['controller.contact'],
};

const kept: DocumentRow[] = [
  {
    id: 'document-2',
    kind: 'portability',
    name: 'Balík údajov 21. 5. 2026.zip',
    size: 18_430,
    sha256: 'cd'.repeat(32),
    made_at: '2026-05-21T08:12:00Z',
    staff: 'Zuzana Hriňová',
    report_id: null,
  },
  {
    id: 'document-1',
    kind: 'access-report',
    name: 'Výpis osobných údajov 4. 2. 2026.pdf',
    size: 141_200,
    sha256: 'ab'.repeat(32),
    made_at: '2026-02-04T13:40:00Z',
    staff: 'Peter Kováč',
    report_id: '01890a5d-ac96-774b-bcce-b302099a8057',
  },
];

/** Rust's side of the access report, played for pictures. */
export const reportAnswers = {
  passphrase_suggest: () => 'hruška tancuje po daždi sedem',
  documents_list: () => kept,
  access_preview: () => preview,
  access_write: (request: AccessRequest) =>
    new Promise<AccessWritten>((resolve) =>
      setTimeout(
        () =>
          resolve({
            path: `/home/zuzana/Dokumenty/Výpis osobných údajov${request.lang === 'en' ? ' (en)' : ''}.pdf`,
            pages: 14,
            sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
            report_id: '01890a5d-ac96-774b-bcce-b302099a8057',
            records: 88,
            undrawable: ['U+1F600', 'U+1F3E0'],
            protected: request.password !== null,
            document: '01890a5d-ac96-774b-bcce-b302099a8058',
            archive_sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
          }),
        400,
      ),
    ),
};
