import type { IconName } from '../icon/names';

/** One act of a menu. */
export interface MenuItem {
  id: string;
  label: string;
  icon?: IconName | undefined;
  /** Second line, smaller: what follows from it. */
  detail?: string | undefined;
  /** Destroys data. */
  danger?: boolean;
  disabled?: boolean;
  /** A tick that can be set (columns of a list); undefined for an act. */
  checked?: boolean;
  run: () => void;
}
