import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportRequest, ImportResult } from '$lib/ipc/generated/commands';
import { settle } from '../../test/render';
import { later, playRust } from '../../test/rust';
import { outcome } from './import.fixture';
import { toRequest } from './question';
import { QUIET_MS, Rehearsal } from './rehearsal.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const request = (source = '', kind: 'self' | 'public' = 'self'): ImportRequest =>
  toRequest(
    'token',
    { encoding: '', delimiter: '', noHeader: false },
    { purpose: 'interest', source, kind, obtained: '', onDuplicate: 'skip' },
    {},
  );

/** Rust that answers every try when the test says so. */
function tries() {
  const open: ReturnType<typeof later<ImportResult>>[] = [];
  const rust = playRust({
    import_try: () => {
      const answer = later<ImportResult>();
      open.push(answer);
      return answer.promise;
    },
    job_cancel: () => null,
  });
  return { rust, open };
}

async function quiet(): Promise<void> {
  vi.advanceTimersByTime(QUIET_MS);
  await settle();
}

describe('Rehearsal', () => {
  it('runs once after a row of changes, with a stand-in for a source that is not typed yet', async () => {
    const { rust, open } = tries();
    const rehearsal = new Rehearsal();
    rehearsal.ask(request('', 'self'), 'vystava.csv');
    vi.advanceTimersByTime(QUIET_MS - 1);
    rehearsal.ask(request('', 'public'), 'vystava.csv');
    await quiet();
    expect(rust.asked('import_try')).toMatchObject([{ source: 'vystava.csv', source_kind: 'public' }]);
    expect(rehearsal.waiting).toBe(true);
    open[0]!.answer(outcome());
    await settle();
    expect(rehearsal.current).toBe(true);
    expect(rehearsal.waiting).toBe(false);
  });

  it('does not run again because of the words of the source', async () => {
    const { rust, open } = tries();
    const rehearsal = new Rehearsal();
    rehearsal.ask(request(), 'vystava.csv');
    await quiet();
    open[0]!.answer(outcome());
    await settle();
    rehearsal.ask(request('Zoznam od organizátora'), 'vystava.csv');
    await quiet();
    expect(rust.asked('import_try')).toHaveLength(1);
    expect(rehearsal.current).toBe(true);
  });

  it('stops a run that was overtaken and drops what it still answers', async () => {
    const { rust, open } = tries();
    const rehearsal = new Rehearsal();
    rehearsal.ask(request('', 'self'), 'vystava.csv');
    await quiet();
    rehearsal.ask(request('', 'public'), 'vystava.csv');
    await quiet();
    expect(rust.asked('job_cancel')).toHaveLength(1);
    open[1]!.answer(outcome({ created: 2 }));
    await settle();
    open[0]!.answer(outcome({ created: 1 }));
    await settle();
    expect(rehearsal.result?.created).toBe(2);
    expect(rehearsal.current).toBe(true);
  });

  it('keeps the older numbers to look at, and says that they are older', async () => {
    const { open } = tries();
    const rehearsal = new Rehearsal();
    rehearsal.ask(request('', 'self'), 'vystava.csv');
    await quiet();
    open[0]!.answer(outcome());
    await settle();
    rehearsal.ask(request('', 'public'), 'vystava.csv');
    expect(rehearsal.result?.created).toBe(431);
    expect(rehearsal.current).toBe(false);
  });

  it('tells a refusal, and forgets it with the next question', async () => {
    const { open } = tries();
    const rehearsal = new Rehearsal();
    rehearsal.ask(request('', 'self'), 'vystava.csv');
    await quiet();
    open[0]!.refuse({ code: 'future-date', message: 'Ten deň ešte nebol.', field: 'obtained_on' });
    await settle();
    expect(rehearsal.problem).toMatchObject({ code: 'future-date', field: 'obtained_on' });
    rehearsal.ask(request('', 'public'), 'vystava.csv');
    expect(rehearsal.problem).toBeUndefined();
  });

  it('counts anew when asked to, and stops when the screen goes', async () => {
    const { rust, open } = tries();
    const rehearsal = new Rehearsal();
    rehearsal.ask(request(), 'vystava.csv');
    await quiet();
    open[0]!.answer(outcome());
    await settle();
    rehearsal.again(request(), 'vystava.csv');
    await quiet();
    expect(rust.asked('import_try')).toHaveLength(2);
    rehearsal.pause();
    expect(rust.asked('job_cancel')).toHaveLength(1);
    expect(rehearsal.waiting).toBe(false);
  });
});
