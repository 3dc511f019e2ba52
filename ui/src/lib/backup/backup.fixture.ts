import type { BackupMade, BackupStatus, BackupView } from '$lib/ipc/generated/commands';

/** A backup as Rust tells of it. */
export const backup = (more: Partial<BackupView> = {}): BackupView => ({
  path: '/b/podhora-1.bak',
  place: '/b',
  made: '2026-06-03T05:30:00Z',
  people: 12,
  size_bytes: 1_234_567,
  ok: true,
  verified_at: '2026-06-03T05:30:02Z',
  kept_as: ['daily'],
  ...more,
});

/** How a vault stands that has one. */
export const status = (more: Partial<BackupStatus> = {}): BackupStatus => ({
  last_good: backup(),
  days_since: 0,
  nag: false,
  due: false,
  last_drill: null,
  drill_due: false,
  places: [{ path: '/b', own: true, reachable: true, last_made: '2026-06-03T05:30:00Z' }],
  on_quit: true,
  daily: false,
  ...more,
});

/** One that was just made. */
export const made = (more: Partial<BackupMade> = {}): BackupMade => ({
  path: '/b/podhora-2.bak',
  sha256: 'ab'.repeat(32),
  people: 12,
  ledger_head: 'cd'.repeat(32),
  ok: true,
  places: [{ path: '/b', ok: true, code: null }],
  ...more,
});
