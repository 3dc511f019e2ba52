/** A stretch of a label: found or not. */
export interface Marked {
  text: string;
  found: boolean;
}

/** Folds one character for comparison: without diacritics, lower case. */
function fold(character: string): string {
  return character.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Marks the first place where a word of the query begins a word of the label: `vrs` marks Vŕš in Vŕšková. */
export function mark(label: string, query: string): Marked[] {
  const characters = [...label.normalize('NFC')];
  const folded = characters.map(fold);
  for (const word of query.trim().split(/\s+/u)) {
    const wanted = [...word.normalize('NFC')].map(fold);
    if (wanted.length === 0) continue;
    const at = folded.findIndex(
      (_, i) =>
        (i === 0 || !/[\p{L}\p{N}]/u.test(folded[i - 1] ?? '')) &&
        wanted.every((c, j) => folded[i + j] === c),
    );
    if (at < 0) continue;
    const cut = [
      { text: characters.slice(0, at).join(''), found: false },
      { text: characters.slice(at, at + wanted.length).join(''), found: true },
      { text: characters.slice(at + wanted.length).join(''), found: false },
    ];
    return cut.filter((part) => part.text !== '');
  }
  return [{ text: label, found: false }];
}
