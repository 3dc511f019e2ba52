import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportRequest, ImportResult } from '$lib/ipc/generated/commands';
import { toasts } from '$lib/parts';
import { setLanguage } from '$lib/text';
import { settle } from '../../test/render';
import { type Answers, later, playRust } from '../../test/rust';
import { column, FILE, outcome, preview } from './import.fixture';
import { QUIET_MS } from './rehearsal.svelte';
import { ImportWizard } from './wizard.svelte';

beforeEach(() => {
  vi.useFakeTimers();
  setLanguage('sk');
});
afterEach(() => {
  toasts.close();
  vi.useRealTimers();
});

const answers = (more: Answers = {}): Answers => ({
  import_preview: (request) => preview(request),
  import_try: () => outcome(),
  import_run: () => outcome({ dry_run: false, batch: 'batch-1' }),
  job_cancel: () => null,
  ...more,
});

async function quiet(): Promise<void> {
  vi.advanceTimersByTime(QUIET_MS);
  await settle();
}

/** A wizard that only waits for the press of the last button. */
async function rehearsed(more: Answers = {}) {
  const rust = playRust(answers(more));
  const wizard = new ImportWizard();
  wizard.watch();
  await wizard.take(FILE);
  await wizard.choosePurpose('interest');
  wizard.say({ source: 'Zoznam od organizátora' });
  await quiet();
  await wizard.next();
  await quiet();
  return { rust, wizard };
}

describe('ImportWizard', () => {
  it('goes from a file to its columns, and stays with the file when it cannot be read', async () => {
    playRust(answers());
    const good = new ImportWizard();
    await good.take(FILE);
    expect(good.step).toBe('mapping');
    playRust({
      import_preview: () => {
        throw { code: 'bad-file', message: 'Toto nie je tabuľka.' };
      },
    });
    const bad = new ImportWizard();
    await bad.take(FILE);
    expect([bad.step, bad.problem?.message]).toEqual(['file', 'Toto nie je tabuľka.']);
  });

  it('says what is missing, one thing at a time, and goes on only then', async () => {
    playRust(answers());
    const wizard = new ImportWizard();
    await wizard.take(FILE);
    expect(wizard.blocked).toBe('Chýba účel');
    await wizard.choosePurpose('interest');
    expect(wizard.blocked).toBe('Chýba zdroj');
    await wizard.next();
    expect(wizard.step).toBe('mapping');
    wizard.say({ source: '   ' });
    expect(wizard.blocked).toBe('Chýba zdroj');
    wizard.say({ source: 'Zoznam od organizátora' });
    wizard.dateValid = false;
    expect(wizard.blocked).toBe('Skontrolujte dátum');
    wizard.dateValid = true;
    await wizard.send('Meno', null);
    await wizard.send('Mail', null);
    expect(wizard.blocked).toBe('Nie je priradený žiadny stĺpec');
    await wizard.send('Mail', 'email');
    await wizard.next();
    expect(wizard.step).toBe('rehearsal');
  });

  it('rehearses as soon as there is a purpose, and not before', async () => {
    const rust = playRust(answers());
    const wizard = new ImportWizard();
    await wizard.take(FILE);
    await quiet();
    expect(rust.asked('import_try')).toHaveLength(0);
    await wizard.choosePurpose('interest');
    await quiet();
    expect(rust.asked('import_try')).toHaveLength(1);
    expect(wizard.rehearsal.result?.created).toBe(431);
  });

  it('sends only what was chosen, and forgets it when the file is read another way', async () => {
    const rust = playRust(answers());
    const wizard = new ImportWizard();
    await wizard.take(FILE);
    await wizard.send('Mail', null);
    expect(rust.asked('import_preview').at(-1)?.mapping).toEqual({ Mail: null });
    expect([wizard.fieldOf('Meno'), wizard.fieldOf('Mail'), wizard.taken]).toEqual(['name', null, 1]);
    await wizard.read({ delimiter: '\t' });
    expect(rust.asked('import_preview').at(-1)).toMatchObject({ delimiter: '\t', mapping: {} });
    expect(wizard.fieldOf('Mail')).toBe('email');
  });

  it('shows the newest look at the file, whatever comes late', async () => {
    const looks: ReturnType<typeof later<null>>[] = [];
    playRust(
      answers({
        import_preview: async (request) => {
          const turn = later<null>();
          looks.push(turn);
          await turn.promise;
          return { ...preview(request), encoding: request.encoding ?? 'windows-1250' };
        },
      }),
    );
    const wizard = new ImportWizard();
    const taking = wizard.take(FILE);
    await settle();
    looks[0]!.answer(null);
    await taking;
    const [older, newer] = [wizard.read({ encoding: 'UTF-8' }), wizard.read({ encoding: 'ISO-8859-2' })];
    await settle();
    looks[2]!.answer(null);
    await newer;
    looks[1]!.answer(null);
    await older;
    expect(wizard.preview?.encoding).toBe('ISO-8859-2');
    expect(wizard.looking).toBe(false);
  });

  it('lets go of a choice that another purpose does not need', async () => {
    const needless = { code: 'field-not-needed', message: 'Nepotrebuje.', details: { field: 'city' } };
    const rust = playRust(
      answers({
        import_preview: (request: ImportRequest) => {
          if (request.purpose === 'newsletter' && Object.values(request.mapping).includes('city'))
            throw needless;
          return preview(request);
        },
      }),
    );
    const wizard = new ImportWizard();
    await wizard.take(FILE);
    await wizard.send('Mesto', 'city');
    await wizard.send('Meno', 'name');
    await wizard.choosePurpose('newsletter');
    expect(wizard.choices).toEqual({ Meno: 'name' });
    expect(wizard.problem).toBeUndefined();
    expect(rust.asked('import_preview').at(-1)?.mapping).toEqual({ Meno: 'name' });
  });

  it('numbers the columns of a table without a heading from then on', async () => {
    const rust = playRust(
      answers({
        import_preview: (request) => ({
          ...preview(request, [column('#1', null, 'unknown')]),
          has_header: false,
        }),
      }),
    );
    const wizard = new ImportWizard();
    await wizard.take(FILE);
    await wizard.send('#1', 'name');
    expect(rust.asked('import_preview').at(-1)).toMatchObject({ no_header: true, mapping: { '#1': 'name' } });
  });

  it('takes the people over and keeps the request for the rejected rows', async () => {
    const { rust, wizard } = await rehearsed();
    expect(wizard.blocked).toBeUndefined();
    await wizard.next();
    expect(rust.asked('import_run')).toMatchObject([
      { file: 'token', purpose: 'interest', source: 'Zoznam od organizátora', source_kind: 'third-party' },
    ]);
    expect([wizard.step, wizard.result?.batch]).toEqual(['takeover', 'batch-1']);
    expect(wizard.ran?.source).toBe('Zoznam od organizátora');
  });

  it('is back at the rehearsal when the run is stopped: nothing was stored', async () => {
    const run = later<ImportResult>();
    const { rust, wizard } = await rehearsed({ import_run: () => run.promise });
    const going = wizard.next();
    await settle();
    expect(wizard.step).toBe('takeover');
    await wizard.run!.cancel();
    expect(rust.asked('job_cancel')).not.toHaveLength(0);
    run.refuse({ code: 'cancelled', message: 'Zastavené.' });
    await going;
    expect([wizard.step, wizard.refused?.code, wizard.result]).toEqual(['rehearsal', 'cancelled', undefined]);
  });

  it('does not run twice, and lets nobody drop another file meanwhile', async () => {
    const run = later<ImportResult>();
    const { rust, wizard } = await rehearsed({ import_run: () => run.promise });
    const going = wizard.next();
    await settle();
    await wizard.next();
    await wizard.take({ ...FILE, file: 'another' });
    wizard.restart();
    expect(rust.asked('import_run')).toHaveLength(1);
    expect(wizard.file?.file).toBe('token');
    expect(toasts.shown?.text).toContain('práve beží');
    run.answer(outcome({ dry_run: false, batch: 'batch-1' }));
    await going;
    expect(wizard.result?.batch).toBe('batch-1');
  });

  it('does not take over when nobody would come in, or when the numbers are old', async () => {
    const { wizard } = await rehearsed({ import_try: () => outcome({ created: 0, updated: 0 }) });
    expect(wizard.blocked).toBe('Niet koho prevziať');
    wizard.recount();
    expect(wizard.blocked).toBe('Ešte počítame');
  });

  it('counts again on coming back, and stops counting on leaving', async () => {
    const rust = playRust(answers());
    const wizard = new ImportWizard();
    const leave = wizard.watch();
    await wizard.take(FILE);
    await wizard.choosePurpose('interest');
    await quiet();
    leave();
    wizard.say({ onDuplicate: 'fill' });
    leave();
    await quiet();
    const before = rust.asked('import_try').length;
    wizard.watch();
    await quiet();
    expect(rust.asked('import_try').length).toBe(before + 1);
    expect(rust.asked('import_try').at(-1)?.on_duplicate).toBe('fill');
  });

  it('takes a dropped file once, however often its route is shown', async () => {
    const rust = playRust(answers());
    const wizard = new ImportWizard();
    await wizard.take(FILE);
    wizard.back();
    await wizard.take(FILE);
    expect(rust.asked('import_preview')).toHaveLength(1);
    expect(wizard.step).toBe('file');
    wizard.resume();
    expect(wizard.step).toBe('mapping');
  });
});
