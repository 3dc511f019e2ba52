import type { IconName } from '../icon/names';

/** One item of the menu. */
export interface NavItem {
  /** Name of the screen. */
  to: string;
  label: string;
  icon: IconName;
  /** Number beside it; hidden at 0. */
  count?: number | undefined;
  /** What the number counts. */
  counts?: string | undefined;
  /** A legal deadline has passed. */
  late?: boolean;
}

/** Items under one heading. */
export interface NavGroup {
  title: string;
  items: readonly NavItem[];
}
