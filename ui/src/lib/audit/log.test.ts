import { beforeEach, describe, expect, it } from 'vitest';
import type { AuditPage, AuditRow, ChainView } from '$lib/ipc/generated/commands';
import { has, setLanguage } from '$lib/text';
import { settle } from '../../test/render';
import { later, playRust } from '../../test/rust';
import { LogCheck } from './check.svelte';
import { actWord, factWords, staffWord } from './entry-words';
import { GROUP_NAMES, GROUPS } from './groups';
import { AccessLog, PAGE } from './log.svelte';

// The lists of Rust: a new act without words would show its code to people.
const sources = import.meta.glob<string>(
  [
    '../../../../src-tauri/crates/crm/src/audit/acts.rs',
    '../../../../src-tauri/crates/vault/src/audit/mod.rs',
  ],
  { query: '?raw', import: 'default', eager: true },
);
const ACTS = Object.values(sources).flatMap((source) =>
  [...source.matchAll(/pub const [A-Z_]+: &str = "([a-z-]+)"/gu)].map((match) => match[1] ?? ''),
);

beforeEach(() => setLanguage('sk'));

const row = (seq: number, more: Partial<AuditRow> = {}): AuditRow => ({
  seq,
  at: '2026-06-03T08:40:00Z',
  staff: 'Zuzana Hriňová',
  act: 'field-unlocked',
  person: null,
  person_name: null,
  fields: [],
  reason: null,
  detail: {},
  clock_set: false,
  ...more,
});

const page = (from: number, count: number, next: number | null): AuditPage => ({
  rows: Array.from({ length: count }, (_, i) => row(from - i)),
  total: 250,
  next,
});

describe('AccessLog', () => {
  it('reads on from where it is, once at a time, until the end', async () => {
    const rust = playRust({
      audit_page: ({ before }) =>
        before === null ? page(250, PAGE, 151) : before === 151 ? page(150, PAGE, 51) : page(50, 50, null),
    });
    const log = new AccessLog(null);
    await log.load();
    await Promise.all([log.older(), log.older()]);
    expect(rust.asked('audit_page').map(({ before }) => before)).toEqual([null, 151]);
    await log.older();
    await log.older();
    expect(rust.asked('audit_page').map(({ before }) => before)).toEqual([null, 151, 51]);
    expect(log.rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 250 }, (_, i) => 250 - i));
    expect([log.more, log.total]).toEqual([false, 250]);
  });

  it('asks for a group of acts, a day and a person, from the newest again', async () => {
    const rust = playRust({ audit_page: () => page(250, 1, 249) });
    const log = new AccessLog('p');
    log.group = 'shown';
    log.since = '2026-05-01';
    await log.load();
    await log.load();
    expect(rust.asked('audit_page').at(-1)).toEqual({
      person: 'p',
      since: '2026-05-01',
      acts: ['field-unlocked', 'field-unlock-failed', 'fields-covered'],
      before: null,
      limit: PAGE,
    });
  });

  it('drops a page of an older question that comes late', async () => {
    const turns: ReturnType<typeof later<AuditPage>>[] = [];
    playRust({
      audit_page: () => {
        const turn = later<AuditPage>();
        turns.push(turn);
        return turn.promise;
      },
    });
    const log = new AccessLog(null);
    const first = log.load();
    await settle();
    turns[0]!.answer(page(250, 2, 248));
    await first;
    const older = log.older();
    log.group = 'vault';
    const narrowed = log.load();
    await settle();
    turns[2]!.answer(page(9, 1, null));
    await narrowed;
    turns[1]!.answer(page(248, 2, null));
    await older;
    expect(log.rows.map(({ seq }) => seq)).toEqual([9]);
    expect(log.loading).toBe(false);
  });

  it('keeps what is shown when a page cannot be had, and says why', async () => {
    let fails = false;
    playRust({
      audit_page: () => {
        if (fails) throw { code: 'bad-date', message: 'Toto nie je dátum.' };
        return page(250, 2, 248);
      },
    });
    const log = new AccessLog(null);
    await log.load();
    fails = true;
    await log.older();
    expect(log.problem).toBe('Toto nie je dátum.');
    expect(log.rows).toHaveLength(2);
  });
});

describe('LogCheck', () => {
  it('shows what holds, what does not, and why it could not be looked at; one at a time', async () => {
    let answer = later<ChainView>();
    const rust = playRust({ audit_verify: () => answer.promise, job_cancel: () => null });
    const check = new LogCheck();
    const running = check.run();
    await check.run();
    expect(rust.asked('audit_verify')).toHaveLength(1);
    answer.answer({ entries: 730, head: '4c1d', ok: true });
    await running;
    expect(check.chain).toMatchObject({ entries: 730, ok: true });
    answer = later();
    const again = check.run();
    expect(check.chain).toBeUndefined();
    answer.refuse({ code: 'damaged', message: 'Trezor je poškodený.' });
    await again;
    expect(check.problem).toBe('Trezor je poškodený.');
  });
});

describe('words of an entry', () => {
  it('exist for every act that Rust records, in both languages', () => {
    expect(ACTS.length).toBeGreaterThan(25);
    for (const language of ['sk', 'en'] as const) {
      setLanguage(language);
      for (const act of ACTS) expect(has(`audit-act-${act}`), `${language} ${act}`).toBe(true);
    }
    expect(actWord('something-newer')).toBe('something-newer');
  });

  it('find every act in a group, and every group has a name', () => {
    const grouped = new Set<string>(Object.values(GROUPS).flat());
    expect(ACTS.filter((act) => !grouped.has(act))).toEqual([]);
    expect([...grouped].filter((act) => !ACTS.includes(act))).toEqual([]);
    for (const group of GROUP_NAMES) expect(has(`audit-group-${group}`), group).toBe(true);
  });

  it.each([
    [row(1, { fields: ['Telefón', 'Obec'], detail: { seconds: '60' } }), 'Telefón, Obec · na 1 minútu'],
    [
      row(1, {
        act: 'consent-recorded',
        detail: { purpose: 'news', action: 'grant', state: 'granted', channel: 'paper', version: '3' },
      }),
      'Novinky · udelený · na papieri · znenie 3',
    ],
    [row(1, { act: 'unlock-failed', detail: { count: '3' } }), '3 pokusy'],
    [row(1, { act: 'imported', detail: { created: '431', updated: '0', batch: 'b' } }), '431 nových osôb'],
    [row(1, { act: 'purpose-added', detail: { purpose: 'news', version: '2' } }), 'Novinky · verzia 2'],
    [row(1, { act: 'settings-changed', detail: { keys: 'controller.name, shoe' } }), 'Názov firmy, shoe'],
    [
      row(1, {
        act: 'access-report',
        detail: { pages: '14', records: '0', redacted: '2', sha256: '9f86d081884c' },
      }),
      '14 strán · 0 záznamov · 2 začiernenia · odtlačok 9f86d081…',
    ],
    [
      row(1, { act: 'field-added', detail: { field: 'shoe', class: 'protected', retention: 'P3Y' } }),
      'shoe · chránené · uchovať 3 roky',
    ],
    [
      row(1, { act: 'import-undone', detail: { removed: '42', reverted: '3', kept: '1' } }),
      '42 odstránených osôb · 3 ako predtým · 1 zostala',
    ],
    [row(1, { act: 'person-changed', fields: ['Obec'], detail: { removed: 'city' } }), 'Obec'],
    [row(1, { act: 'note-added', detail: { private: 'false' } }), ''],
    [row(1, { act: 'newer', detail: { unheard: 'of' } }), ''],
  ])('tell the facts, not the bookkeeping: %#', (entry, words) => {
    const purpose = (key: string) => (key === 'news' ? 'Novinky' : key);
    expect(factWords(entry, purpose).replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('name nobody where the register knows nobody', () => {
    expect(staffWord(row(1, { staff: '' }))).toBe('Neznámy');
  });
});
