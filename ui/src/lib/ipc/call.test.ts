import { afterEach, describe, expect, it } from 'vitest';
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { call, type CommandName } from './call';
import { CommandError } from './error';

afterEach(clearMocks);

// The command list is generated; the test needs only a name.
const anyCommand = 'people_page' as CommandName;

async function refused(answer: unknown): Promise<unknown> {
  mockIPC(() => {
    throw answer;
  });
  return await (call as (command: string) => Promise<unknown>)(anyCommand).catch((thrown: unknown) => thrown);
}

describe('call', () => {
  it('hands the request over under its one name', async () => {
    const seen: unknown[] = [];
    mockIPC((command, args) => {
      seen.push([command, args]);
      return { total: 3 };
    });
    const view = await (call as (command: string, request: unknown) => Promise<unknown>)(anyCommand, {
      start: 0,
    });
    expect(view).toEqual({ total: 3 });
    expect(seen).toEqual([['people_page', { request: { start: 0 } }]]);
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
    expect(await refused('people_page not allowed by ACL')).toMatchObject({ code: 'internal' });
  });
});
