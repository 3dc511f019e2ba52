import { describe, expect, it } from 'vitest';
import type { TimelineQuery, TimelineRow } from '$lib/ipc/generated/commands';
import { setLanguage } from '$lib/text';
import { playRust } from '../../test/rust';
import { entryLook } from './entry-words';
import { PersonTimeline } from './person-timeline.svelte';

setLanguage('sk');

function row(n: number, more: Partial<TimelineRow> = {}): TimelineRow {
  return {
    id: String(n),
    kind: 'note',
    at: '2026-06-03T08:00:00Z',
    staff: 'Zuzana Hriňová',
    text: null,
    fields: [],
    purpose: null,
    detail: {},
    ...more,
  };
}

/** A timeline of 120 entries, cut as Rust cuts it. */
function pages({ before, limit }: TimelineQuery) {
  const start = before === null ? 0 : Number(before);
  const rows = Array.from({ length: Math.min(limit, 120 - start) }, (_, i) => row(start + i));
  return { rows, total: 120, next: start + rows.length < 120 ? String(start + rows.length) : null };
}

describe('PersonTimeline', () => {
  it('goes back page by page, and reads again as far as one has gone', async () => {
    const rust = playRust({ timeline_page: pages });
    const timeline = new PersonTimeline('p');
    await timeline.load();
    await timeline.older();
    expect([timeline.rows.length, timeline.total, timeline.more]).toEqual([100, 120, true]);
    await timeline.load();
    expect(timeline.rows.map(({ id }) => Number(id))).toEqual(Array.from({ length: 100 }, (_, n) => n));
    expect(rust.asked('timeline_page').at(-1)).toEqual({ person: 'p', before: null, limit: 100 });
    await timeline.older();
    expect([timeline.rows.length, timeline.more]).toEqual([120, false]);
    await timeline.older();
    expect(rust.asked('timeline_page')).toHaveLength(4);
  });

  it('drops the text of private notes that are not open any more, and of no others', async () => {
    playRust({
      timeline_page: () => ({
        rows: [
          row(1, { text: 'a' }),
          row(2, { kind: 'private-note', text: 'b' }),
          row(3, { kind: 'private-note', text: 'c' }),
        ],
        total: 3,
        next: null,
      }),
    });
    const timeline = new PersonTimeline('p');
    await timeline.load();
    timeline.drop((note) => note === 'note:3');
    expect(timeline.rows.map(({ text }) => text)).toEqual(['a', null, 'c']);
  });
});

describe('entryLook', () => {
  it.each([
    [
      { kind: 'unlock', text: 'Faktúra', fields: ['IBAN'], detail: { seconds: '300' } },
      'timeline-unlock',
      'exposed',
      'Zuzana Hriňová · Dôvod: Faktúra · na 5 minút',
    ],
    [
      { kind: 'consent', detail: { action: 'grant', channel: 'paper', version: '3' } },
      'timeline-consent-grant',
      'valid',
      'Zuzana Hriňová · na papieri · znenie 3',
    ],
    [
      { kind: 'consent', detail: { action: 'withdraw', channel: 'pigeon' } },
      'timeline-consent-withdraw',
      'plain',
      'Zuzana Hriňová',
    ],
    [
      { kind: 'created', text: 'formulár', detail: { source_kind: 'self' } },
      'timeline-created',
      'plain',
      'Zuzana Hriňová · Zdroj: formulár',
    ],
    [{ kind: 'something-new' }, 'timeline-other', 'plain', 'Zuzana Hriňová'],
    [{ kind: 'private-note', text: 'tajné' }, undefined, 'plain', 'Zuzana Hriňová'],
  ] as const)('%j', (more, id, tone, words) => {
    const look = entryLook(row(1, more as Partial<TimelineRow>));
    expect([look.id, look.tone, look.more.replaceAll('\u00a0', ' ')]).toEqual([id, tone, words]);
  });
});
