import { desk } from '$lib/desk/route.svelte';
import type { Role } from '$lib/ipc/generated/commands';
import type { MenuItem } from '$lib/parts';
import { t } from '$lib/text';
import type { RightsAct } from './marks.svelte';

/** Acts about a person's rights, as their menu offers them to a colleague of this role. Reactive to the language. */
export function rightsMenu(
  person: string,
  restricted: boolean,
  role: Role | undefined,
  ask: (act: RightsAct) => void,
): MenuItem[] {
  if (role === undefined || role === 'viewer') return [];
  const act = (id: RightsAct, icon: MenuItem['icon'], label: string): MenuItem => ({
    id,
    icon,
    label,
    run: () => ask(id),
  });
  return [
    ...(restricted
      ? [
          act('lift', 'undo-2', t('restriction-menu-lift')),
          act('withdraw', 'circle-x', t('restriction-menu-withdraw')),
        ]
      : [act('restrict', 'ban', t('restriction-menu'))]),
    act('object', 'message-square', t('restriction-menu-object')),
    ...(role === 'owner'
      ? [
          {
            id: 'erase',
            icon: 'trash-2' as const,
            label: t('erasure-menu'),
            danger: true,
            run: () => void desk.go({ screen: 'erasure', id: person }),
          },
        ]
      : []),
  ];
}
