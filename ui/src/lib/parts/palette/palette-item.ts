import type { IconName } from '../icon/names';

/** Something that can be opened or done from the palette. Only what is seen without unsealing may stand here. */
export interface PaletteItem {
  id: string;
  icon: IconName;
  label: string;
  /** Right, smaller. */
  detail?: string | undefined;
  run: () => void;
}

/** Items under one heading. */
export interface PaletteGroup {
  title: string;
  items: PaletteItem[];
}
