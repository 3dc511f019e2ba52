import { call } from '$lib/ipc';
import type { RequestView } from '$lib/ipc/generated/commands';
import { refusalOf, refusalWords } from '$lib/vault/refusal';
import { counts } from './board.svelte';

/** One request and what can be done about it. */
export class OneRequest {
  /** Reactive. */
  view = $state.raw<RequestView>();
  problem = $state<string>();
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }

  async load(): Promise<void> {
    this.problem = undefined;
    try {
      this.view = await call('request_show', this.id);
      await counts.read();
    } catch (error) {
      this.problem = refusalWords(refusalOf(error));
    }
  }

  /** Does something about it and reads it anew; what Rust refuses is thrown. */
  async change(act: () => Promise<unknown>): Promise<void> {
    await act();
    await this.load();
  }
}
