import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NoticeBoard } from './board.svelte';

const calls: [string, unknown][] = [];
let answers: Record<string, (request: never) => unknown> = {};

vi.mock('$lib/ipc', () => {
  class CommandError extends Error {
    constructor(
      readonly code: string,
      message: string,
    ) {
      super(message);
    }
  }
  const call = async (name: string, request: unknown): Promise<unknown> => {
    calls.push([name, request]);
    const answer = answers[name];
    if (!answer) throw new CommandError('internal', name);
    return await Promise.resolve(answer(request as never));
  };
  class Job {
    readonly result: Promise<unknown>;
    done = 0;
    total = 0;
    constructor(name: string, request: unknown) {
      this.result = call(name, request);
    }
  }
  return { call, CommandError, Job };
});
vi.mock('$lib/parts', () => ({ announce: () => undefined }));

describe('the board of notices', () => {
  beforeEach(() => {
    calls.length = 0;
    answers = {
      notice_show: () => ({ changed: true }),
      notice_duties: () => ({ rows: [], total: 0 }),
      notice_letters: () => [],
    };
  });

  it('reads text, duties and letters, and the text of one Article when it is turned to', async () => {
    const board = new NoticeBoard();
    await board.load();
    expect(calls.map(([name]) => name)).toEqual(['notice_show', 'notice_duties', 'notice_letters']);
    await board.turn('14');
    expect(calls.at(-1)).toEqual(['notice_show', { version: null, article: 14, lang: null }]);
  });

  it('asks for more duties from the beginning', async () => {
    const board = new NoticeBoard();
    await board.more();
    expect(calls).toEqual([['notice_duties', { start: 0, limit: 100 }]]);
  });

  it('makes letters and shows the file; a dialog that was closed leaves nothing', async () => {
    const board = new NoticeBoard();
    answers['notice_letters_save'] = () => ({ path: '/x.pdf' });
    await board.letters('2026-12-24');
    expect(calls[0]).toEqual(['notice_letters_save', { due_before: '2026-12-24' }]);
    expect(board.written).toEqual({ path: '/x.pdf' });
    answers['notice_letters_save'] = () => null;
    await board.letters('');
    expect(calls.at(-2)).toEqual(['notice_letters_save', { due_before: null }]);
    expect(board.written).toBeUndefined();
  });

  it('says a refusal in the words of Rust, and what was given is read anew', async () => {
    const board = new NoticeBoard();
    expect(await board.sent('b1', '')).toBe(false);
    expect(board.refused).toBe('notice_letters_sent');
    answers['notice_letters_sent'] = () => ({ given: 2, met: 2 });
    expect(await board.sent('b1', '2026-11-20')).toBe(true);
    expect(board.refused).toBeUndefined();
    const names = calls.map(([name]) => name);
    expect(names.slice(-3)).toEqual(['notice_letters_sent', 'notice_letters', 'notice_duties']);
    expect(
      calls.find(([name, request]) => name === 'notice_letters_sent' && (request as { at: string }).at),
    ).toBeTruthy();
  });
});
