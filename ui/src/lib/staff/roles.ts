import type { Role } from '$lib/ipc/generated/commands';
import { t } from '$lib/text';

/** The word for a role. Reactive to the language. */
export function roleWord(role: Role): string {
  switch (role) {
    case 'owner':
      return t('staff-role-owner');
    case 'staff':
      return t('staff-role-staff');
    case 'viewer':
      return t('staff-role-viewer');
  }
}
