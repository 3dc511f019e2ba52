import { t } from '$lib/text';

/** Keys under one heading, for the overview. */
export interface KeyGroup {
  title: string;
  keys: { keys: string[]; does: string }[];
}

/** All keys of the window. Those that stand alone are left out when they are switched off. */
export function keyGroups(singleKeys: boolean): KeyGroup[] {
  const alone = (group: KeyGroup['keys']) => (singleKeys ? group : []);
  return [
    {
      title: t('keys-everywhere'),
      keys: [
        { keys: ['Ctrl', 'K'], does: t('keys-palette') },
        { keys: ['Ctrl', 'L'], does: t('keys-lock') },
        { keys: ['Ctrl', 'Z'], does: t('keys-undo') },
        { keys: ['Ctrl', '+'], does: t('keys-zoom-in') },
        { keys: ['Ctrl', '−'], does: t('keys-zoom-out') },
        { keys: ['Ctrl', '0'], does: t('keys-zoom-reset') },
        { keys: singleKeys ? ['?', 'F1'] : ['F1'], does: t('keys-help') },
        { keys: ['Esc'], does: t('keys-close') },
      ],
    },
    {
      title: t('keys-people'),
      keys: [
        { keys: ['↑', '↓'], does: t('keys-move') },
        { keys: ['Enter'], does: t('keys-open') },
        { keys: [t('keys-space')], does: t('keys-peek') },
        ...alone([
          { keys: ['/'], does: t('keys-search') },
          { keys: ['n'], does: t('keys-new') },
        ]),
      ],
    },
  ];
}
