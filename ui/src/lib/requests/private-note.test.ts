import { beforeEach, describe, expect, it } from 'vitest';
import type { OpenFields, TimelineRow } from '$lib/ipc/generated/commands';
import { setLanguage } from '$lib/text';
import { Openings } from '$lib/unlock';
import { playRust } from '../../test/rust';
import { PrivateNotes } from './private-note.svelte';

beforeEach(() => setLanguage('sk'));

const row = (id: string, text: string | null): TimelineRow => ({
  id,
  kind: 'private-note',
  at: '2026-05-11T09:00:00Z',
  staff: 'Zuzana Hriňová',
  text,
  fields: [],
  purpose: null,
  detail: {},
});

const now = '2026-06-03T08:00:00Z';
const open = (...notes: string[]): OpenFields => ({
  open: notes.map((id) => ({ person: 'p', field: `note:${id}`, until: '2026-06-03T08:01:00Z', seconds: 60 })),
  now,
});

describe('PrivateNotes', () => {
  it('holds the text of a note only while it is open', async () => {
    const rust = playRust({
      unlock_state: () => open('n2'),
      cover_fields: () => open(),
      timeline_page: ({ before }) =>
        before === null
          ? { rows: [row('n1', null)], total: 2, next: 'more' }
          : { rows: [row('n2', 'Ozvala sa jej sestra.')], total: 2, next: null },
    });
    const openings = new Openings();
    const notes = new PrivateNotes('p', openings);
    await openings.refresh();
    await notes.read();
    expect(notes.text('n2')).toBe('Ozvala sa jej sestra.');
    expect(notes.text('n1')).toBeUndefined();
    await notes.cover('n2');
    expect(notes.text('n2')).toBeUndefined();
    notes.drop();
    await openings.refresh();
    expect(notes.text('n2')).toBeUndefined();
    expect(rust.asked('cover_fields')).toEqual([{ person: 'p', field: 'note:n2' }]);
  });

  it('reads nothing when nothing is open', async () => {
    const rust = playRust({ timeline_page: () => ({ rows: [], total: 0, next: null }) });
    await new PrivateNotes('p', new Openings()).read();
    expect(rust.asked('timeline_page')).toEqual([]);
  });
});
