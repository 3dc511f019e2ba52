/** Where in the open vault one is. Everything a screen needs to show itself, and nothing personal. */
export type Route =
  | { screen: 'people'; batch?: string }
  | { screen: 'person'; id: string }
  | { screen: 'new-person' }
  | { screen: 'consent'; id: string }
  | { screen: 'import'; file?: { file: string; name: string; size: number } }
  | { screen: 'access-report'; id: string; request?: string }
  | { screen: 'erasure'; id: string }
  | { screen: 'requests' }
  | { screen: 'request'; id: string }
  | { screen: 'export'; people?: readonly string[] }
  | { screen: 'audit'; person?: string }
  | { screen: 'privacy'; tab?: string }
  | { screen: 'backup' }
  | { screen: 'staff' }
  | { screen: 'settings' };

/** Asked before a screen is left; answers whether leaving is all right (unsaved typing). */
type Guard = () => boolean | Promise<boolean>;

/** In-memory navigation with a back stack: no address bar, no history of the web view. */
class Desk {
  #stack = $state<Route[]>([{ screen: 'people' }]);
  #guard: Guard | undefined;

  get route(): Route {
    return this.#stack.at(-1) ?? { screen: 'people' };
  }

  get canGoBack(): boolean {
    return this.#stack.length > 1;
  }

  /** A screen with unsaved input sets a guard while it is mounted; the returned function takes it away. */
  hold(guard: Guard): () => void {
    this.#guard = guard;
    return () => {
      if (this.#guard === guard) this.#guard = undefined;
    };
  }

  async go(to: Route): Promise<void> {
    if (!(await this.#mayLeave())) return;
    this.#stack = [...this.#stack.slice(-19), to];
  }

  /** Goes on from a screen that is done: *Back* does not return to it. */
  async replace(to: Route): Promise<void> {
    if (!(await this.#mayLeave())) return;
    this.#stack = [...this.#stack.slice(0, -1), to];
  }

  /** Turns to another tab of the screen one is on: the screen stays, and *Back* from further on returns to that tab. */
  async turn(tab: string): Promise<void> {
    if (!(await this.#mayLeave())) return;
    const route = this.#stack.at(-1);
    if (route?.screen === 'privacy') route.tab = tab;
  }

  async back(): Promise<void> {
    if (!this.canGoBack || !(await this.#mayLeave())) return;
    this.#stack = this.#stack.slice(0, -1);
  }

  /** After unlock: begin anew. */
  reset(): void {
    this.#guard = undefined;
    this.#stack = [{ screen: 'people' }];
  }

  async #mayLeave(): Promise<boolean> {
    return this.#guard === undefined || (await this.#guard());
  }
}

/** The one navigation of this window. */
export const desk = new Desk();
