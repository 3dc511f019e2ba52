/** What is spoken next. One place for the whole window: a region that appears with its text is not read. */
let text = $state('');
let turn = 0;

/** Says something to screen readers, politely. Never a personal value: speech can be overheard and is kept in logs. */
export function announce(sentence: string): void {
  turn += 1;
  // The same sentence twice in a row would be no change: an invisible mark makes it one.
  text = turn % 2 === 0 ? sentence : `${sentence}\u200b`;
}

/** What is to be spoken now. Reactive. */
export function announced(): string {
  return text;
}
