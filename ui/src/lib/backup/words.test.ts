import { afterEach, describe, expect, it } from 'vitest';
import { setLanguage } from '$lib/text';
import { plain } from '../../test/render';
import { backup, status } from './backup.fixture';
import { ageWords, checkedWords, keptWords, lastGoodWords, nameOf, placeProblem, sizeWords } from './words';

afterEach(() => setLanguage('sk'));

describe('sizeWords', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1_000, '1 kB'],
    [18_400_000, '18,4 MB'],
    [512_000_000, '512 MB'],
    [1_250_000_000, '1,3 GB'],
  ])('%i', (bytes, words) => {
    setLanguage('sk');
    expect(plain(sizeWords(bytes))).toBe(words);
  });
});

describe('ageWords', () => {
  const now = new Date('2026-06-03T08:00:00');
  it.each([
    ['2026-06-03T07:00:00', 'dnes', 'today'],
    ['2026-06-02T23:59:00', 'včera', 'yesterday'],
    ['2026-06-01T12:00:00', 'pred 2 dňami', '2 days ago'],
    ['2026-05-25T12:00:00', 'pred 9 dňami', '9 days ago'],
    // A clock that was set back.
    ['2026-06-09T12:00:00', 'dnes', 'today'],
  ])('%s', (at, sk, en) => {
    setLanguage('sk');
    expect(plain(ageWords(at, now))).toBe(sk);
    setLanguage('en');
    expect(plain(ageWords(at, now))).toBe(en);
  });
});

describe('words about a backup', () => {
  it('say that there is none, or how old the newest is', () => {
    setLanguage('sk');
    expect(lastGoodWords(status({ last_good: null }))).toContain('nemá ani jednu dobrú zálohu');
    expect(plain(lastGoodWords(status()))).toContain('je z 3. 6. 2026');
  });

  it.each([
    [{ ok: null, verified_at: null }, 'zatiaľ neoverená'],
    [{ ok: true }, 'overená'],
    [{ ok: false }, 'poškodená'],
  ])('%o', (more, words) => {
    setLanguage('sk');
    expect(checkedWords(backup(more))).toContain(words);
  });

  it('name what a place lacks, and a code nobody knows yet in general words', () => {
    setLanguage('sk');
    const of = (code: string | null) => placeProblem({ path: '/p', ok: false, code });
    expect(of('unreachable')).toBe('disk alebo USB nie je pripojené');
    expect(of('io')).toContain('Disk neodpovedá');
    expect([of('brand-new'), of(null)]).toEqual(['nepodarilo sa zapísať', 'nepodarilo sa zapísať']);
  });

  it('say why rotation keeps it', () => {
    setLanguage('sk');
    expect(plain(keptWords(['daily', 'last-good', 'brand-new']))).toBe(
      'denná, jedna z troch posledných, brand-new',
    );
  });

  it.each([
    ['/media/usb/Zálohy/podhora.bak', 'podhora.bak'],
    ['C:\\Zálohy\\podhora.bak', 'podhora.bak'],
    ['/media/usb/', 'usb'],
    ['', ''],
  ])('name %s', (path, name) => expect(nameOf(path)).toBe(name));
});
