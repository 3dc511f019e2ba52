import { beforeEach, describe, expect, it } from 'vitest';
import type { DocumentRow } from '$lib/ipc/generated/commands';
import { setLanguage } from '$lib/text';
import { playRust } from '../../test/rust';
import { PersonDocuments } from './documents.svelte';

beforeEach(() => setLanguage('sk'));

const row: DocumentRow = {
  id: 'd',
  kind: 'access-report',
  name: 'Výpis.pdf',
  size: 1,
  sha256: 'ab',
  made_at: '2026-02-04T13:40:00Z',
  staff: 'Zuzana',
  report_id: 'r',
};
const saved = { path: '/home/z/Výpis.pdf', sha256: 'ab', size: 1, protected: false };

describe('PersonDocuments', () => {
  it('gives a document out as it was, or behind a password that is shown until the next act', async () => {
    const rust = playRust({
      documents_list: () => [row],
      document_save: () => saved,
      passphrase_suggest: () => 'hruška tancuje',
    });
    const documents = new PersonDocuments('p');
    await documents.load();
    await documents.save('d', 'password');
    expect([documents.saved, documents.password]).toEqual([saved.path, 'hruška tancuje']);
    await documents.save('d');
    expect(documents.password).toBe('');
    expect(rust.asked('document_save')).toEqual([
      { document: 'd', password: 'hruška tancuje' },
      { document: 'd', password: null },
    ]);
  });

  it('reads the list again after a package, and keeps still when nobody chose a place', async () => {
    const answers = [null, { path: '/home/z/b.zip', files: [], sha256: 'cd', values: 3, left_out: 1 }];
    const rust = playRust({ documents_list: () => [row], portability_write: () => answers.shift() ?? null });
    const documents = new PersonDocuments('p');
    await documents.pack();
    expect([documents.saved, documents.refused, rust.asked('documents_list').length]).toEqual([
      undefined,
      undefined,
      0,
    ]);
    await documents.pack();
    expect([documents.saved, rust.asked('documents_list').length]).toEqual(['/home/z/b.zip', 1]);
  });
});
