import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RequestRow } from '$lib/ipc/generated/commands';
import { counts, RequestBoard } from './board.svelte';
import { dayNote, groupOf, nextWord } from './words';

const ask = vi.hoisted(() => vi.fn());
vi.mock('$lib/ipc', async (original) => ({ ...(await original<object>()), call: ask }));

const row = (id: string, part: Partial<RequestRow> = {}): RequestRow => ({
  id,
  kind: 'access',
  due_strict: '2026-06-13',
  due: '2026-06-15',
  extended_strict: '2026-08-13',
  extended_due: '2026-08-13',
  target: '2026-06-07',
  letter: 'l',
  channel: 'email',
  received: '2026-05-13',
  person: 'p',
  name: 'Mária Šťastná',
  state: 'collecting',
  next: 'act',
  act: 'report',
  at_once: false,
  extended: false,
  paused: false,
  deadline: '2026-06-15',
  deadline_strict: '2026-06-13',
  days_left: 12,
  moved_by: 'weekend',
  outcome: null,
  sent_at: null,
  ...part,
});

describe('the desk of requests', () => {
  beforeEach(() => ask.mockReset());

  it('puts open ones under their heads and closed ones apart', async () => {
    const rows = [
      row('late', { days_left: -1 }),
      row('today', { days_left: 0, paused: true }),
      row('week', { days_left: 7 }),
      row('later', { days_left: 8 }),
      row('closed', { outcome: 'done', sent_at: '2026-05-20T08:00:00Z' }),
    ];
    ask.mockResolvedValue({ rows, counts: { open: 4, soon: 2, late: 1 }, today: '2026-06-03' });
    const board = new RequestBoard();
    await board.load();
    const heads = board.groups(board.of('open')).map(({ group, rows }) => [group, rows.map(({ id }) => id)]);
    expect(heads).toEqual([
      ['late', ['late']],
      ['soon', ['today', 'week']],
      ['later', ['later']],
    ]);
    expect(board.of('waiting').map(({ id }) => id)).toEqual(['today']);
    expect(board.of('closed').map(({ id }) => id)).toEqual(['closed']);
    expect(counts.now).toEqual({ open: 4, soon: 2, late: 1 });
  });

  it('says the next step and the strict date in words', () => {
    expect(groupOf(row('a', { days_left: 7 }))).toBe('soon');
    expect(nextWord(row('a'))).toBe('Pripraviť výpis');
    expect(nextWord(row('a', { next: 'send' }))).toBe('Zapísať odoslanie');
    expect(nextWord(row('a', { next: null }))).toBe('Otvoriť');
    const plain = (text: string) => text.replaceAll('\u{a0}', ' ');
    expect(plain(dayNote(row('a'), '2026-06-03'))).toBe('bez posunu v sobotu 13. 6.');
    const straight = row('a', { deadline_strict: '2026-06-15' });
    expect(plain(dayNote(straight, '2026-06-03'))).toBe('interný cieľ 7. 6.');
    expect(plain(dayNote(straight, '2026-06-08'))).toBe('interný cieľ bol 7. 6.');
  });
});
