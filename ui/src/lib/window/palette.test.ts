import { describe, expect, it, vi } from 'vitest';
import { desk } from '$lib/desk';
import type { PersonRow } from '$lib/ipc/generated/commands';
import { playRust } from '../../test/rust';
import { settle } from '../../test/render';
import { matches, searchPalette } from './palette';
import { warningWords } from './warnings';

const row: PersonRow = {
  id: 'p',
  name: 'Žofia Kováčová',
  company: null,
  email: 'zofia@firma.example',
  phone: { masked: true, hint: '4821' },
  basis: null,
  touched_at: '2026-06-01T10:00:00Z',
  restricted: false,
  sample: false,
};

describe('searchPalette', () => {
  it('finds people by name and firm only, and goes to the record', async () => {
    const rust = playRust({ people_find: () => ({ total: 1, people: [row] }) });
    const [people] = await searchPalette('kovacova', []);
    expect(rust.asked('people_find')).toEqual([{ query: 'kovacova', limit: 8 }]);
    expect(JSON.stringify(people)).not.toMatch(/4821|zofia@/u);
    people?.items[0]?.run();
    await settle();
    expect(desk.route).toEqual({ screen: 'person', id: 'p' });
    desk.reset();
  });

  it('puts those last who were found by a typo or a number, after the act that was meant', async () => {
    playRust({ people_find: () => ({ total: 1, people: [row] }) });
    const groups = await searchPalette('nast', []);
    expect(groups.flatMap(({ items }) => items.map(({ label }) => label))).toEqual([
      'Nastavenia',
      'Žofia Kováčová',
    ]);
  });

  it('asks for nobody without words, and offers acts and screens that exist', async () => {
    const run = vi.fn();
    playRust({});
    const [people, acts, screens] = await searchPalette('', [
      { id: 'lock', icon: 'lock', label: 'Zamknúť', run },
    ]);
    expect(people?.items).toEqual([]);
    expect(acts?.items.map(({ label }) => label)).toEqual(['Zamknúť']);
    expect(screens?.items.map(({ label }) => label)).toContain('Nastavenia');
  });
});

describe('matches', () => {
  it.each([
    ['Zamknúť trezor', 'zamk', true],
    ['Zamknúť trezor', 'trez zam', true],
    ['Zamknúť trezor', 'mknut', false],
    ['Nastavenia', '', true],
    ['Ľudia', 'lud', true],
    ['Ľudia', 'lud x', false],
  ])('%s for "%s": %s', (label, query, expected) => {
    expect(matches(label, query)).toBe(expected);
  });
});

describe('warningWords', () => {
  it('writes counts and times the way of the language', () => {
    const behind = warningWords({ code: 'behind', details: { count: '2', date: '2026-06-01T12:00:00Z' } });
    expect(behind.replaceAll('\u00a0', ' ')).toMatch(
      /\(1\. 6\. 2026 \d{1,2}:\d\d\): chýba posledné 2 zmeny\./u,
    );
    expect(warningWords({ code: 'set-aside', details: { file: 'vault.db-wal' } })).toContain('vault.db-wal');
  });

  it('says something even about what it does not know', () => {
    expect(warningWords({ code: 'brand-new', details: {} })).toContain('brand-new');
  });
});
