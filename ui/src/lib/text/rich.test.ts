import { describe, expect, it } from 'vitest';
import { stretches } from './rich';

describe('stretches', () => {
  it('cuts at strong words', () => {
    expect(stretches('Napíšte <b>Štefan Kŕč</b> sem')).toEqual([
      { text: 'Napíšte ', strong: false },
      { text: 'Štefan Kŕč', strong: true },
      { text: ' sem', strong: false },
    ]);
  });

  it('leaves any other markup as text', () => {
    expect(stretches('<i>a</i> <b>')).toEqual([{ text: '<i>a</i> <b>', strong: false }]);
  });
});
