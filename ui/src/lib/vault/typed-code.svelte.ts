import { call } from '$lib/ipc';

/** Characters of a group, on the sheet and on the screen. */
export const GROUP_LENGTH = 4;
/** Groups of a code. */
export const GROUPS = 8;

/** How the code that is typed stands. */
export type CodeState = 'empty' | 'typing' | 'wrong' | 'right';

/**
 * The letters of a code as they were meant: any case, without spaces and hyphens. The alphabet (Crockford's) has no O,
 * I and L: whoever reads one on paper means 0 or 1.
 */
export function plainCode(text: string): string {
  return text
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/gu, '1');
}

/** A code being copied from paper, group by group. Rust says whether its check character fits. */
export class TypedCode {
  /** What stands in each group. Reactive. */
  groups = $state<string[]>(Array.from({ length: GROUPS }, () => ''));
  #checked = $state.raw<{ of: string; right: boolean }>();

  /** The code without what only parts it. Reactive. */
  get text(): string {
    return this.groups.join('');
  }

  /** Every group is full. Reactive. */
  get whole(): boolean {
    return this.groups.every((group) => group.length === GROUP_LENGTH);
  }

  /** Reactive. A whole code that Rust has not judged yet is still being typed. */
  get state(): CodeState {
    if (this.text === '') return 'empty';
    if (!this.whole || this.#checked?.of !== this.text) return 'typing';
    return this.#checked.right ? 'right' : 'wrong';
  }

  /**
   * Takes what was typed or pasted into a group; what does not fit flows into the next ones, so that a whole code can
   * be pasted anywhere. Answers the group where typing goes on.
   */
  put(at: number, typed: string): number {
    const letters = plainCode(typed);
    // A whole code stands for itself, wherever it was pasted.
    let group = letters.length >= GROUPS * GROUP_LENGTH ? 0 : at;
    if (letters.length <= GROUP_LENGTH) {
      this.groups[group] = letters;
      return letters.length === GROUP_LENGTH ? Math.min(group + 1, GROUPS - 1) : group;
    }
    for (let i = 0; i < letters.length && group < GROUPS; i += GROUP_LENGTH, group++)
      this.groups[group] = letters.slice(i, i + GROUP_LENGTH);
    const last = group - 1;
    return this.groups[last]?.length === GROUP_LENGTH ? Math.min(group, GROUPS - 1) : last;
  }

  /** Asks whether a whole code holds together. An answer about an older text is dropped; without one it is not right. */
  async check(): Promise<void> {
    const of = this.text;
    if (!this.whole || this.#checked?.of === of) return;
    const right = await call('recovery_code_check', of).catch(() => false);
    if (of === this.text) this.#checked = { of, right };
  }

  /** Nothing of it stays. */
  forget(): void {
    this.groups = Array.from({ length: GROUPS }, () => '');
    this.#checked = undefined;
  }
}
