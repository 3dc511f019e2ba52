import { beforeEach, describe, expect, it } from 'vitest';
import { setLanguage } from '$lib/text';
import { settle } from '../../test/render';
import { type Answers, later, playRust } from '../../test/rust';
import { backup, made, status } from './backup.fixture';
import { BackupBoard } from './board.svelte';

beforeEach(() => setLanguage('sk'));

async function board(more: Answers = {}) {
  const rust = playRust({
    backup_status: () => status(),
    backup_list: () => [backup({ path: '/b/1', made: '2026-06-01T05:30:00Z' }), backup({ path: '/b/2' })],
    job_cancel: () => null,
    ...more,
  });
  const one = new BackupBoard();
  await one.load();
  return { rust, one };
}

describe('BackupBoard', () => {
  it('shows the newest first', async () => {
    const { one } = await board();
    expect(one.all?.map(({ path }) => path)).toEqual(['/b/2', '/b/1']);
    expect(one.status?.last_good?.people).toBe(12);
  });

  it('says why there is nothing to show', async () => {
    const { one } = await board({
      backup_list: () => {
        throw { code: 'no-permission', message: 'V.' };
      },
    });
    expect(one.failed).toContain('nesmie čítať');
  });

  it('makes a backup once, however often it is pressed, and reads anew', async () => {
    const answer = later<ReturnType<typeof made>>();
    const { rust, one } = await board({ backup_run: () => answer.promise });
    const running = one.run();
    await one.run();
    await one.verify('/b/1');
    expect(one.work).toBeDefined();
    answer.answer(made());
    await running;
    expect(rust.asked('backup_run')).toEqual([{ to: null }]);
    expect(one.outcome).toMatchObject({ kind: 'made', made: { people: 12 } });
    expect(one.work).toBeUndefined();
    expect(rust.asked('backup_status')).toHaveLength(2);
  });

  it('stops by the token of its job and says so', async () => {
    const answer = later<never>();
    const { rust, one } = await board({ backup_run: () => answer.promise });
    const running = one.run();
    one.stop();
    await settle();
    expect(rust.asked('job_cancel')).toHaveLength(1);
    answer.refuse({ code: 'cancelled', message: 'V.' });
    await running;
    expect(one.problem).toBe('Zastavené. Nič sa nezmenilo.');
    expect(one.outcome).toBeUndefined();
  });

  it('tells of a damaged backup and of a rehearsal that failed', async () => {
    const { one } = await board({
      backup_verify: (path) => ({
        ok: false,
        path,
        people: 0,
        problems: [{ file: 'database', what: 'page 4' }],
      }),
      backup_drill: () => ({ at: '2026-06-03T06:00:00Z', ok: false, backup: '/b/2' }),
    });
    await one.verify('/b/1');
    expect(one.outcome).toMatchObject({ kind: 'checked', checked: { ok: false, path: '/b/1' } });
    await one.drill();
    expect(one.outcome).toMatchObject({ kind: 'drill', drill: { ok: false } });
  });

  it('keeps the status when nobody chose a folder', async () => {
    const { one } = await board({ backup_place_add: () => null });
    await one.addPlace();
    expect(one.status?.places).toHaveLength(1);
  });

  it('looks before it clears away, and reads anew only after it did', async () => {
    const { rust, one } = await board({ backup_prune: () => ({ removed: ['/b/1'], kept: ['/b/2'] }) });
    expect(await one.prune(true)).toEqual({ removed: ['/b/1'], kept: ['/b/2'] });
    expect(rust.asked('backup_list')).toHaveLength(1);
    await one.prune(false);
    expect(rust.asked('backup_prune')).toEqual([{ dry_run: true }, { dry_run: false }]);
    expect(rust.asked('backup_list')).toHaveLength(2);
  });
});
