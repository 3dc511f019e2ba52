import { describe, expect, it } from 'vitest';
import type { TextRemark } from '$lib/ipc/generated/commands';
import { later, playRust } from '../../test/rust';
import { Remarks } from './remarks.svelte';

const text = 'Narodená 845709/0012, účet SK31 1200 0000 1987 4263 7541 na výplatu.';
const at = (what: string, part: string): TextRemark => ({
  what,
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});
const found = [at('birth-number', '845709/0012'), at('iban', 'SK31 1200 0000 1987 4263 7541')];

describe('Remarks', () => {
  it('drops the numbers from the text they were found in, and touches no other text', async () => {
    playRust({ text_check: () => found });
    const remarks = new Remarks();
    await remarks.look(text);
    expect(remarks.kinds).toEqual(['birth-number', 'iban']);
    expect(remarks.without(text)).toBe('Narodená …, účet … na výplatu.');
    expect(remarks.without(`${text} A viac.`)).toBe(`${text} A viac.`);
  });

  it('does not ask about texts that cannot hold such a number', async () => {
    const rust = playRust({ text_check: () => found });
    const remarks = new Remarks();
    await remarks.look('Volať 0905 123, o 1');
    await remarks.look('12345678');
    expect(rust.asked('text_check')).toEqual([]);
    await remarks.look('123456789');
    expect(rust.asked('text_check')).toEqual(['123456789']);
  });

  it('drops an answer to an older text', async () => {
    const slow = later<TextRemark[]>();
    playRust({ text_check: (typed) => (typed === text ? slow.promise : []) });
    const remarks = new Remarks();
    const first = remarks.look(text);
    await remarks.look('845709/001');
    slow.answer(found);
    await first;
    expect(remarks.found).toEqual([]);
  });
});
