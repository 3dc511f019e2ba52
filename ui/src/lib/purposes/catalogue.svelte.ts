import { call } from '$lib/ipc';
import type { PurposeView } from '$lib/ipc/generated/commands';

/** The purposes of the firm, read when a screen needs them. */
export class PurposeCatalogue {
  /** Reactive; empty until it is read. */
  all = $state.raw<readonly PurposeView[]>([]);

  async load(): Promise<void> {
    this.all = await call('purposes_list');
  }

  get(key: string): PurposeView | undefined {
    return this.all.find((purpose) => purpose.key === key);
  }

  /** The name, or the key while the catalogue is not here. */
  name(key: string): string {
    return this.get(key)?.name ?? key;
  }
}
