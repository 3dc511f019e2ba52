import { beforeEach, describe, expect, it } from 'vitest';
import type { AccessPreview, AccessRequest, AccessWritten, Redactable } from '$lib/ipc/generated/commands';
import { has, setLanguage } from '$lib/text';
import { settle } from '../../test/render';
import { type Answers, later, playRust } from '../../test/rust';
import { AccessReport } from './report.svelte';
import { missingWord, partRemark, partWord } from './words';

beforeEach(() => setLanguage('sk'));

const note = (reference: string, text: string | null = 'Volal jej manžel.'): Redactable => ({
  reference,
  kind: 'note',
  text,
  at: '2026-03-12T09:00:00Z',
});

const preview = (more: Partial<AccessPreview> = {}): AccessPreview => ({
  person: 'p',
  name: 'Mária Šťastná',
  parts: [],
  records: 9,
  duplicates: [],
  redactable: [note('n1'), note('n2'), note('n3', null)],
  missing_settings: [],
  ...more,
});

const written: AccessWritten = {
  path: '/home/z/vypis.pdf',
  pages: 14,
  sha256: 'ab',
  report_id: 'r',
  records: 9,
  undrawable: [],
  protected: false,
  document: 'd',
  archive_sha256: 'ab',
};

async function report(more: Answers = {}) {
  const rust = playRust({
    access_preview: () => preview(),
    access_write: () => written,
    job_cancel: () => null,
    passphrase_suggest: () => 'hruška tancuje po daždi',
    ...more,
  });
  const answer = new AccessReport('p');
  await answer.load();
  return { rust, answer };
}

const sent = (request: unknown) => request as AccessRequest;

describe('AccessReport', () => {
  it('waits until every note is decided and every redaction says why', async () => {
    const { rust, answer } = await report();
    expect(answer.blocked?.replaceAll('\u00a0', ' ')).toBe('Zostávajú 3 poznámky na rozhodnutie');
    answer.choose('n1', 'redact');
    answer.keepRest();
    expect(answer.decision('n1').choice).toBe('redact');
    expect(answer.blocked).toBe('Chýba dôvod začiernenia');
    answer.explain('n1', '   ');
    expect(answer.blocked).toBe('Chýba dôvod začiernenia');
    await answer.write();
    expect(rust.asked('access_write')).toEqual([]);
    answer.explain('n1', ' údaje iného zákazníka ');
    expect(answer.blocked).toBeUndefined();
    answer.receivedValid = false;
    expect(answer.blocked).toBe('Skontrolujte dátum');
  });

  it('sends what is withheld with its reason, and nothing of what is kept', async () => {
    const { rust, answer } = await report();
    answer.choose('n1', 'redact');
    answer.explain('n1', ' údaje iného zákazníka ');
    answer.choose('n2', 'redact');
    answer.explain('n2', 'omyl');
    answer.choose('n2', 'keep');
    answer.keepRest();
    answer.lang = 'en';
    answer.received = '2026-05-15';
    await answer.write();
    expect(sent(rust.asked('access_write')[0])).toEqual({
      person: 'p',
      address: null,
      received: '2026-05-15',
      lang: 'en',
      request: null,
      password: 'hruška tancuje po daždi',
      redact: [{ reference: 'n1', reason: 'údaje iného zákazníka' }],
    });
    expect(answer.written).toEqual(written);
  });

  it('is in the language of the window unless one says otherwise', async () => {
    setLanguage('en');
    const { rust, answer } = await report({ access_preview: () => preview({ redactable: [] }) });
    await answer.write();
    expect(sent(rust.asked('access_write')[0])).toMatchObject({ lang: 'en', received: null, redact: [] });
  });

  it('takes a cancelled file dialog for what it is: nothing written, nothing wrong', async () => {
    const { answer } = await report({ access_write: () => null });
    answer.keepRest();
    await answer.write();
    expect([answer.noPlace, answer.written, answer.refused]).toEqual([true, undefined, undefined]);
  });

  it('says why it was not written; what was decided stays, and a note that is gone is looked for again', async () => {
    const { rust, answer } = await report({
      access_write: () => {
        throw { code: 'unknown-reference', message: 'Jedna vec vo výpise nie je.', details: { count: 1 } };
      },
    });
    answer.choose('n1', 'redact');
    answer.explain('n1', 'údaje iného zákazníka');
    answer.keepRest();
    await answer.write();
    expect(answer.refused?.message).toBe('Jedna vec vo výpise nie je.');
    expect(answer.decision('n1')).toEqual({ choice: 'redact', reason: 'údaje iného zákazníka' });
    expect(rust.asked('access_preview')).toHaveLength(2);
  });

  it('writes once, however often one presses, and can be stopped', async () => {
    const answered = later<AccessWritten | null>();
    const { rust, answer } = await report({ access_write: () => answered.promise });
    answer.delivery = 'plain';
    answer.keepRest();
    const writing = answer.write();
    await answer.write();
    await answer.job!.cancel();
    answered.refuse({ code: 'cancelled', message: 'Zastavené.' });
    await writing;
    expect(rust.asked('access_write')).toHaveLength(1);
    expect(rust.asked('job_cancel')).toHaveLength(1);
    expect([answer.refused?.code, answer.job]).toEqual(['cancelled', undefined]);
  });

  it('puts the file behind a password that is shown once, and writes it plain only when told so', async () => {
    const { rust, answer } = await report();
    answer.keepRest();
    const pressed = [answer.write(), answer.write()];
    await Promise.all(pressed);
    expect(rust.asked('access_write').map((request) => sent(request).password)).toEqual([
      'hruška tancuje po daždi',
    ]);
    expect(answer.password).toBe('hruška tancuje po daždi');
    answer.again();
    expect(answer.password).toBe('');
    await settle();
    answer.keepRest();
    answer.delivery = 'print';
    await answer.write();
    expect(sent(rust.asked('access_write')[1]).password).toBeNull();
    expect(answer.password).toBe('');
  });

  it('shows the newest preview, whatever comes late', async () => {
    const turns: ReturnType<typeof later<AccessPreview>>[] = [];
    playRust({
      access_preview: () => {
        const turn = later<AccessPreview>();
        turns.push(turn);
        return turn.promise;
      },
    });
    const answer = new AccessReport('p');
    void answer.load();
    void answer.load();
    await settle();
    turns[1]!.answer(preview({ records: 2 }));
    await settle();
    turns[0]!.answer(preview({ records: 1 }));
    await settle();
    expect(answer.preview?.records).toBe(2);
  });
});

describe('words of the report', () => {
  it('exist for every part that Rust counts', () => {
    const parts =
      'identification contact contract financial communication other special notes purposes consents notices disclosures requests reveals changes automated transfers';
    for (const part of parts.split(' ')) expect(has(`requests-part-${part}`), part).toBe(true);
    expect(partWord('newer')).toBe('newer');
  });

  it('say a zero, what is sealed, and what is missing', () => {
    expect(partRemark({ part: 'automated', count: 0, sealed: 0 })).toBe('napíšeme, že sa nerobí');
    expect(partRemark({ part: 'special', count: 0, sealed: 0 })).toBe('napíšeme, že nič nemáme');
    expect(partRemark({ part: 'contact', count: 6, sealed: 2 })).toBe('vrátane 2 zapečatených');
    expect(partRemark({ part: 'contract', count: 6, sealed: 0 })).toBe('');
    for (const key of ['controller.name', 'controller.address', 'controller.contact', 'dpo', 'authority'])
      expect(missingWord(key), key).not.toBe(key);
  });
});
