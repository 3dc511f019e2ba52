import type { BackupSchedule, BackupStatus, BackupView, PlaceView } from '$lib/ipc/generated/commands';

const OWN = '/home/zuzana/Dokumenty/Stolárstvo Podhora.dovernik/backups';
const USB = '/media/usb/Zálohy Podhora';
const hours = (n: number) => new Date(Date.now() - n * 3_600_000).toISOString();
/** Long enough for the bar to be seen. */
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const backup = (n: number, place: string, more: Partial<BackupView> = {}): BackupView => ({
  path: `${place}/Stolárstvo Podhora ${hours(n).slice(0, 10)}.dovbak`,
  place,
  made: hours(n),
  people: 1204,
  size_bytes: 18_400_000,
  ok: true,
  verified_at: hours(n - 0.01),
  kept_as: ['daily'],
  ...more,
});

/** Rust's side of the backups, played for pictures; `old`: nobody has made one for long, `none`: never. */
export function backupAnswers(state: 'fresh' | 'old' | 'none') {
  const age = state === 'old' ? 9 * 24 : 15;
  let all = [
    backup(age, OWN, { kept_as: ['daily', 'last-good'] }),
    backup(age, USB, { kept_as: ['daily', 'last-good'] }),
    backup(age + 24, OWN, { kept_as: ['daily', 'weekly'] }),
    backup(age + 24 * 9, OWN, { ok: false, verified_at: hours(30), kept_as: ['weekly'] }),
    backup(age + 24 * 40, USB, { ok: null, verified_at: null, kept_as: ['monthly'], people: 1188 }),
  ];
  if (state === 'none') all = [];
  let places: PlaceView[] = [
    { path: OWN, own: true, reachable: true, last_made: all[0]?.made ?? null },
    ...(state === 'none'
      ? []
      : [{ path: USB, own: false, reachable: false, last_made: all[1]?.made ?? null }]),
  ];
  let schedule: BackupSchedule = { on_quit: true, daily: true };
  const status = (): BackupStatus => ({
    last_good: all[0] ?? null,
    days_since: all[0] ? Math.floor((Date.now() - Date.parse(all[0].made)) / 86_400_000) : null,
    nag: state !== 'fresh' && all[0]?.made !== hours(0),
    due: state !== 'fresh',
    last_drill: state === 'none' ? null : { at: hours(24 * 12), ok: true, backup: all[2]?.path ?? '' },
    drill_due: state === 'old',
    places,
    ...schedule,
  });
  return {
    backup_status: status,
    backup_list: () => all,
    backup_run: async () => {
      await pause(2500);
      const made = backup(0, OWN, { kept_as: ['daily', 'last-good'] });
      all = [made, ...all];
      return {
        path: made.path,
        sha256: '4c1d8a77e0b95f2c6a83d1e94f7b205c8e3a96d4f1b27c0582e9a6d3f4c1b8e7',
        people: 1204,
        ledger_head: '9f86d081884c7d65',
        ok: true,
        places: places.map(({ path, reachable }) => ({
          path,
          ok: reachable,
          code: reachable ? null : 'unreachable',
        })),
      };
    },
    backup_verify: async (path: string) => {
      await pause(1500);
      const ok = all.find((one) => one.path === path)?.ok !== false;
      return {
        ok,
        path,
        people: ok ? 1204 : 0,
        problems: ok ? [] : [{ file: 'database', what: 'page 188: MAC' }],
      };
    },
    backup_drill: async () => {
      await pause(2500);
      return { at: hours(0), ok: true, backup: all[0]?.path ?? '' };
    },
    backup_schedule: (wanted: BackupSchedule) => {
      schedule = wanted;
      return status();
    },
    backup_place_add: () => {
      places = [...places, { path: '/mnt/sklad/Zálohy', own: false, reachable: true, last_made: null }];
      return status();
    },
    backup_place_remove: (path: string) => {
      places = places.filter((place) => place.path !== path);
      return status();
    },
    backup_prune: () => ({
      removed: all.slice(3).map(({ path }) => path),
      kept: all.slice(0, 3).map(({ path }) => path),
    }),
    restore_pick: () => ({
      path: `${USB}/Stolárstvo Podhora 2026-06-02.dovbak`,
      name: 'Stolárstvo Podhora 2026-06-02.dovbak',
      made: hours(20),
      vault_id: '0197-2f',
      size_bytes: 18_400_000,
    }),
    restore_run: async ({ passphrase, folder }: { passphrase: string; folder: string }) => {
      await pause(2500);
      if (passphrase === 'zle') throw { code: 'wrong-key', message: 'Neotvára.' };
      return {
        path: folder,
        people: 1204,
        erasures_replayed: 1,
        replayed: 2,
        chain: {
          entries: 730,
          head: '4c1d8a77e0b95f2c6a83d1e94f7b205c8e3a96d4f1b27c0582e9a6d3f4c1b8e7',
          ok: true,
        },
      };
    },
  };
}
