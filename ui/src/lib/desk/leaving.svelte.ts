/** The question whether to leave typed text behind. Asked by a screen's guard, shown by the window. */
class Leaving {
  #answer = $state.raw<(leave: boolean) => void>();

  /** Somebody is being asked. Reactive. */
  get asked(): boolean {
    return this.#answer !== undefined;
  }

  /** Asks; a question that was still open is answered with staying. */
  ask(): Promise<boolean> {
    this.answer(false);
    return new Promise((resolve) => (this.#answer = resolve));
  }

  answer(leave: boolean): void {
    const answer = this.#answer;
    this.#answer = undefined;
    answer?.(leave);
  }
}

/** The one question of this window. */
export const leaving = new Leaving();
