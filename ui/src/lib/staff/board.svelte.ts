import { call, Job } from '$lib/ipc';
import type { HandOver, Role, StaffDisabled, StaffView } from '$lib/ipc/generated/commands';
import { bySlovakOrder, t } from '$lib/text';
import { refusalOf, refusalWords } from '$lib/vault/refusal';

/** How somebody stands: works here, waits for their first unlock, or left. */
export type Standing = 'working' | 'waiting' | 'left';

/** Reactive to nothing: what the row says. */
export function standingOf({ waiting, disabled_at }: StaffView): Standing {
  if (disabled_at !== null) return 'left';
  return waiting ? 'waiting' : 'working';
}

const RANK: Record<Standing, number> = { working: 0, waiting: 0, left: 1 };

/** Who works with the vault, and what its owner does about it. Each act takes the owner's passphrase again. */
export class StaffBoard {
  /** Those who left come last. Reactive. */
  all = $state.raw<readonly StaffView[]>();
  /** Why the list is not there, in words. Reactive. */
  problem = $state<string>();
  /** The code that was just made: on the screen until somebody says it is written down, and nowhere else. Reactive. */
  handOver = $state.raw<HandOver>();
  /** What came of the last removal. Reactive. */
  removed = $state.raw<StaffDisabled>();
  /** The removal that runs. Reactive. */
  job = $state.raw<Job<'staff_disable'>>();

  async load(): Promise<void> {
    this.problem = undefined;
    try {
      const all = await call('staff_list');
      this.all = [...all].sort(
        (a, b) => RANK[standingOf(a)] - RANK[standingOf(b)] || bySlovakOrder(a.name, b.name),
      );
    } catch (error) {
      this.problem = refusalWords(refusalOf(error));
    }
  }

  /** Why this one cannot go or get a lesser role, in words: a vault without an owner could not be looked after. */
  lastOwner(one: StaffView): string | undefined {
    const owners = this.all?.filter((other) => other.role === 'owner' && standingOf(other) === 'working');
    const last = one.role === 'owner' && (owners ?? []).every(({ id }) => id === one.id);
    return last ? t('staff-last-owner') : undefined;
  }

  async add(name: string, role: Role, passphrase: string): Promise<void> {
    this.handOver = await call('staff_add', { name: name.trim(), role, passphrase });
    await this.load();
  }

  async reset(id: string, passphrase: string): Promise<void> {
    this.handOver = await call('staff_reset', { id, passphrase });
    await this.load();
  }

  async setRole(id: string, role: Role, passphrase: string): Promise<void> {
    await call('staff_set_role', { id, role, passphrase });
    await this.load();
  }

  async disable(id: string, passphrase: string): Promise<void> {
    const job = new Job('staff_disable', { id, passphrase });
    this.job = job;
    try {
      this.removed = await job.result;
    } finally {
      this.job = undefined;
    }
    await this.load();
  }
}
