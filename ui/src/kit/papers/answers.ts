import type { Route } from '$lib/desk/route.svelte';
import { auditAnswers } from './audit';
import { importAnswers } from './import';
import { reportAnswers } from './report';

/** Rust's side of import, access report and log, played for pictures. */
export const paperAnswers = { ...importAnswers, ...reportAnswers, ...auditAnswers };

/** The screen to picture, by its name in the address. */
export function paperRoute(at: string | null): Route | undefined {
  if (at === 'import') return { screen: 'import' };
  if (at === 'access-report') return { screen: 'access-report', id: 'person-3' };
  if (at === 'audit') return { screen: 'audit' };
  if (at === 'audit-person') return { screen: 'audit', person: 'person-3' };
  return undefined;
}
