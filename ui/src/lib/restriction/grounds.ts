import { has, t } from '$lib/text';

/** Why processing is restricted, in the order of Article 18(1). */
export const GROUNDS = ['accuracy', 'unlawful', 'claims', 'objection'] as const;

/** Why processing is restricted. */
export type RestrictionGround = (typeof GROUNDS)[number];

/** `správnosť údajov je sporná`. */
export function groundWord(ground: string): string {
  return has(`restriction-ground-${ground}`) ? t(`restriction-ground-${ground}`) : ground;
}
