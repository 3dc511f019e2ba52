import { describe, expect, it } from 'vitest';
import { later, playRust } from '../../test/rust';
import { settle } from '../../test/render';
import { plainCode, TypedCode } from './typed-code.svelte';

const PAPER = 'K7QM-2XV9-P0RD-4H8T-ZW3N-6CFE-91BJ-YA5G';
const LETTERS = PAPER.replaceAll('-', '');

describe('plainCode', () => {
  it.each([
    [PAPER, LETTERS],
    ['k7qm 2xv9', 'K7QM2XV9'],
    [' oO-iIlL ', '001111'],
    ['K7QM\u20132XV9', 'K7QM2XV9'],
    ['', ''],
    ['č! ', ''],
  ])('%s', (typed, letters) => expect(plainCode(typed)).toBe(letters));
});

describe('TypedCode', () => {
  it('goes on to the next group when one is full, and to no ninth', () => {
    const code = new TypedCode();
    expect([code.put(0, 'k7q'), code.put(0, 'k7qm'), code.put(7, 'ya5g')]).toEqual([0, 1, 7]);
    expect(code.groups).toEqual(['K7QM', '', '', '', '', '', '', 'YA5G']);
  });

  it.each([
    ['into the first', 0, PAPER, 7],
    ['into any other, it stands for itself', 3, PAPER, 7],
    ['without hyphens', 0, LETTERS.toLowerCase(), 7],
  ])('takes a whole code pasted %s', (_, at, pasted, next) => {
    const code = new TypedCode();
    expect(code.put(at, pasted)).toBe(next);
    expect(code.text).toBe(LETTERS);
    expect(code.whole).toBe(true);
  });

  it('lets a part flow on from where it was pasted', () => {
    const code = new TypedCode();
    expect(code.put(2, 'P0RD-4H8T-ZW')).toBe(4);
    expect(code.groups).toEqual(['', '', 'P0RD', '4H8T', 'ZW', '', '', '']);
    expect(code.put(6, '91BJ-YA5G-TOO-MUCH')).toBe(7);
    expect(code.groups.slice(6)).toEqual(['91BJ', 'YA5G']);
  });

  it('asks Rust once the code is whole, and drops an answer about an older one', async () => {
    const [first, second] = [later<boolean>(), later<boolean>()];
    const rust = playRust({
      recovery_code_check: (text) => (text === LETTERS ? first : second).promise,
    });
    const code = new TypedCode();
    await code.check();
    expect(code.state).toBe('empty');
    code.put(0, LETTERS);
    void code.check();
    expect(code.state).toBe('typing');
    code.put(7, 'YA5H');
    void code.check();
    second.answer(false);
    await settle();
    first.answer(true);
    await settle();
    expect(code.state).toBe('wrong');
    await code.check();
    expect(rust.asked('recovery_code_check'), 'the same code is not asked for twice').toHaveLength(2);
  });

  it('is not right when Rust cannot say so', async () => {
    playRust({
      recovery_code_check: () => {
        throw { code: 'internal', message: 'V.' };
      },
    });
    const code = new TypedCode();
    code.put(0, LETTERS);
    await code.check();
    expect(code.state).toBe('wrong');
    code.forget();
    expect([code.text, code.state]).toEqual(['', 'empty']);
  });
});
