import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { emit } from '@tauri-apps/api/event';
import { afterEach, describe, expect, it } from 'vitest';
import { call } from './call';
import { CommandError } from './error';
import { Job } from './job.svelte';

afterEach(clearMocks);

async function refused(answer: unknown): Promise<unknown> {
  mockIPC(() => {
    throw answer;
  });
  return await call('vault_touch').catch((thrown: unknown) => thrown);
}

describe('call', () => {
  it('hands the request over under its one name, or none', async () => {
    const seen: unknown[] = [];
    mockIPC((command, args) => {
      seen.push([command, args]);
      return { total: 3, people: [] };
    });
    await expect(call('people_find', { query: 'kovacova', limit: null })).resolves.toMatchObject({
      total: 3,
    });
    await call('vault_touch');
    expect(seen).toEqual([
      ['people_find', { request: { query: 'kovacova', limit: null } }],
      ['vault_touch', {}],
    ]);
  });

  it('turns a refusal into a CommandError', async () => {
    const thrown = await refused({
      code: 'locked-field',
      message: 'Pole je zapečatené.',
      field: 'iban',
      details: { wait_s: 5 },
    });
    expect(thrown).toBeInstanceOf(CommandError);
    expect(thrown).toMatchObject({
      code: 'locked-field',
      message: 'Pole je zapečatené.',
      field: 'iban',
      details: { wait_s: 5 },
    });
  });

  it('calls everything else internal', async () => {
    expect(await refused('vault_touch not allowed by ACL')).toMatchObject({ code: 'internal' });
  });
});

describe('Job', () => {
  it('follows its own progress, not that of others, and cancels by its token', async () => {
    let finish: (view: unknown) => void = () => undefined;
    const cancelled: unknown[] = [];
    let token: unknown;
    mockIPC(
      (command, args) => {
        const given = args as Record<string, unknown>;
        if (command === 'audit_verify') {
          token = given['job'];
          return new Promise((resolve) => (finish = resolve));
        }
        if (command === 'job_cancel') cancelled.push(given['request']);
        return null;
      },
      { shouldMockEvents: true },
    );
    const job = new Job('audit_verify');
    await emit('job-progress', { job: token, done: 40, total: 100 });
    await emit('job-progress', { job: 'another', done: 1, total: 2 });
    expect([job.done, job.total]).toEqual([40, 100]);
    await job.cancel();
    expect(cancelled).toEqual([token]);
    finish({ entries: 100, ok: true });
    await expect(job.result).resolves.toMatchObject({ ok: true });
  });
});
