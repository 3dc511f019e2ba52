import type {
  AddStaff,
  BackupReach,
  DisableStaff,
  KeychainSet,
  Reauth,
  ResetStaff,
  SetRole,
  StaffView,
} from '$lib/ipc/generated/commands';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const days = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString();

let all: StaffView[] = [
  {
    id: 's',
    name: 'Zuzana Hriňová',
    role: 'owner',
    disabled_at: null,
    waiting: false,
    key_since: '2026-01-12T08:00:00Z',
  },
  {
    id: 'p',
    name: 'Peter Ďurčo',
    role: 'staff',
    disabled_at: null,
    waiting: false,
    key_since: '2026-03-02T08:00:00Z',
  },
  { id: 'a', name: 'Anežka Čierna', role: 'viewer', disabled_at: null, waiting: true, key_since: null },
  {
    id: 'j',
    name: 'Jozef Žiak',
    role: 'staff',
    disabled_at: '2026-04-30T15:00:00Z',
    waiting: false,
    key_since: null,
  },
];

const reach: BackupReach[] = [
  {
    path: '/home/zuzana/Dokumenty/Stolárstvo Podhora.dovernik/backups/2026-06-02.dovbak',
    state: 'rewritten',
  },
  {
    path: '/home/zuzana/Dokumenty/Stolárstvo Podhora.dovernik/backups/2026-06-01.dovbak',
    state: 'rewritten',
  },
  { path: '/media/usb/Zálohy Podhora/2026-05-28.dovbak', state: 'unreachable' },
];

function check(passphrase: string): void {
  if (passphrase === 'zle') throw { code: 'wrong-key', message: 'Neotvára.', details: { wait_s: 2 } };
}

function change(id: string, to: Partial<StaffView>): StaffView {
  all = all.map((one) => (one.id === id ? { ...one, ...to } : one));
  return all.find((one) => one.id === id) as StaffView;
}

const handOver = (staff: StaffView) => ({
  staff,
  code: 'K7QM-2XV9-P0RD-4H8T-ZW3N-6CFE-91BJ-YA5G',
  expires_at: days(7),
});

let keychain = { available: true, set: false, expires_at: null as string | null };

/** Rust's side of colleagues and keys, played for pictures. The passphrase `zle` is wrong. */
export const staffAnswers = {
  staff_list: () => all,
  staff_add: ({ name, role, passphrase }: AddStaff) => {
    check(passphrase);
    const one: StaffView = {
      id: `n${all.length}`,
      name,
      role,
      disabled_at: null,
      waiting: true,
      key_since: null,
    };
    all = [...all, one];
    return handOver(one);
  },
  staff_reset: ({ id, passphrase }: ResetStaff) => {
    check(passphrase);
    return handOver(change(id, { waiting: true, key_since: null }));
  },
  staff_set_role: ({ id, role, passphrase }: SetRole) => {
    check(passphrase);
    return change(id, { role });
  },
  staff_disable: async ({ id, passphrase }: DisableStaff) => {
    check(passphrase);
    await pause(2500);
    return { staff: change(id, { disabled_at: days(0) }), rotated: true, backups: reach };
  },
  passphrase_change: () => ({ advice_rotate: true }),
  vault_rotate: async ({ passphrase }: Reauth) => {
    check(passphrase);
    await pause(2500);
    return { generation: 4, backups: reach };
  },
  kit_new: ({ passphrase }: Reauth) => {
    check(passphrase);
    return { positions: [2, 6], path: '/media/usb/Záchranný list.pdf' };
  },
  keychain_state: () => keychain,
  keychain_set: ({ passphrase, days: n }: KeychainSet) => {
    check(passphrase);
    return (keychain = { available: true, set: true, expires_at: days(n) });
  },
  keychain_forget: () => (keychain = { available: true, set: false, expires_at: null }),
  // The code that is played is right when it ends in a zero.
  recovery_code_check: (code: string) => code.endsWith('0'),
};
