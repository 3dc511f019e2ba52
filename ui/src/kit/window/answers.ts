// Events come from Rust; in a picture somebody has to send them in its place.
// eslint-disable-next-line no-restricted-imports
import { emit } from '@tauri-apps/api/event';
import type {
  ConfirmKit,
  CreateVault,
  KnownVault,
  LockState,
  OpenVault,
  Preferences,
  SetSettings,
  VaultWarning,
} from '$lib/ipc/generated/commands';

import { backupAnswers } from '../vault/backups';
import { staffAnswers } from '../vault/staff';

/** Which moment is pictured. */
export type Scene =
  | 'first'
  | 'unlock'
  | 'restore'
  | 'open'
  | 'warned'
  | 'nagged'
  | 'no-backup'
  | 'quitting'
  | 'locking-soon'
  | 'kit';

type Answers = Record<string, (request: never) => unknown>;

const hours = (n: number) => new Date(Date.now() - n * 3_600_000).toISOString();

const known: KnownVault[] = [
  {
    path: '/home/zuzana/Dokumenty/Stolárstvo Podhora.dovernik',
    name: 'Stolárstvo Podhora',
    last_opened: hours(20),
    present: true,
    keychain: true,
    last_backup: hours(5),
  },
  {
    path: '/media/usb/Skúšobný trezor.dovernik',
    name: 'Skúšobný trezor',
    last_opened: hours(24 * 40),
    present: false,
    keychain: false,
    last_backup: null,
  },
];

const warnings: VaultWarning[] = [
  { code: 'failed-tries', details: { count: '3' } },
  {
    code: 'behind',
    details: {
      count: '2',
      since: '2026-06-01T14:20:00+02:00',
      backup: '/media/usb/Zálohy Podhora/Stolárstvo Podhora 2026-06-01.dovbak',
    },
  },
  { code: 'kit-unconfirmed', details: {} },
];

/** What Rust throws is no Error: code and sentence. */
function refuse(code: string, message: string, more: object = {}): never {
  throw { code, message, ...more };
}

/** Rust's side of the window before and around an open vault, played for pictures. */
export function windowAnswers(scene: Scene, first: Preferences): Answers {
  let preferences = first;
  let open = !['first', 'unlock', 'restore'].includes(scene);
  let kit = scene === 'kit';
  let company = 'Stolárstvo Podhora';
  let staff = 'Zuzana Hriňová';
  let tries = 0;
  let settings: Record<string, string> = {
    authority: 'Úrad na ochranu osobných údajov Slovenskej republiky',
    'controller.address': 'Hviezdna 14\n036 01 Martin',
    'controller.contact': 'podhora@stolarstvo.example',
    'controller.name': company,
    dpo: '',
    language: 'sk',
    lock_minutes: '15',
    log_retention: 'P5Y',
    theme: 'system',
  };
  const state = (): LockState =>
    open
      ? {
          state: 'unlocked',
          company,
          staff: { id: 's', name: staff, role: 'owner', disabled_at: null, waiting: false, key_since: null },
          locks_in_s: 720,
          warnings: scene === 'warned' ? warnings : [],
          kit_pending: kit,
        }
      : { state: 'locked', known: scene === 'first' ? [] : known };

  if (scene === 'locking-soon') setTimeout(() => void emit('lock-warning', { seconds: 30 }), 400);

  if (scene === 'quitting')
    setTimeout(
      () => void emit('backup-by-itself', { job: 'quit', occasion: 'quit', phase: 'running', problem: null }),
      400,
    );

  return {
    ...staffAnswers,
    ...backupAnswers(scene === 'nagged' ? 'old' : scene === 'no-backup' ? 'none' : 'fresh'),
    vault_recover: () => {
      open = true;
      return state();
    },
    vault_join: () => refuse('wrong-key', 'Neotvára.'),
    vault_open_keychain: () => {
      open = true;
      return state();
    },
    vault_warning_acknowledge: (code: string) => {
      warnings.splice(
        warnings.findIndex((warning) => warning.code === code),
        1,
      );
      return state();
    },
    job_cancel: () => null,
    preferences_show: () => preferences,
    preferences_set: (to: Preferences) => (preferences = to),
    vault_state: state,
    vault_suggest_folder: (name: string) =>
      `/home/zuzana/Dokumenty/${name.trim() === '' ? 'Dôverník' : name.trim()}.dovernik`,
    vault_pick_folder: (name: string) => `/media/disk/Firma/${name}.dovernik`,
    vault_pick_existing: () => null,
    vault_forget: () => ({ state: 'locked', known: known.slice(0, 1) }),
    passphrase_check: ({ passphrase }: { passphrase: string }) => {
      const words = passphrase.trim().split(/\s+/u).length;
      const score = Math.min(4, passphrase.length < 12 ? 1 : words);
      return {
        score,
        ok: score >= 3,
        reasons: score >= 3 ? [] : [passphrase.length < 12 ? 'too-short' : 'guessable'],
      };
    },
    passphrase_suggest: () => 'krhla pondelok žeriav tymian lavica',
    vault_create: async (request: CreateVault) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      ({ company, staff } = request);
      open = kit = true;
      void emit('lock-state', state());
      return state();
    },
    vault_open: async ({ passphrase }: OpenVault) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      tries += 1;
      if (passphrase === 'novsi')
        refuse(
          'newer-version',
          'Tento trezor zapísala novšia verzia programu. Nezasiahli sme doň. Nainštalujte novšiu verziu.',
        );
      if (passphrase === 'zle' && tries > 2)
        refuse('throttled', 'Priveľa pokusov.', { details: { wait_s: 12 } });
      if (passphrase === 'zle')
        refuse(
          'wrong-key',
          'Prístupová fráza ani kód tento trezor neotvára. Údaje sú v bezpečí. Skontrolujte Caps Lock a jazyk klávesnice a skúste to znova.',
        );
      open = true;
      return state();
    },
    vault_lock: () => {
      open = false;
      return state();
    },
    vault_touch: () => null,
    kit_save: () => ({ positions: [3, 7], path: '/media/usb/Záchranný list.pdf' }),
    kit_confirm: ({ groups }: ConfirmKit) => {
      const right = groups.every(({ text }) => text.toUpperCase() === 'ABCD');
      if (right) kit = false;
      return right;
    },
    kit_skip: (typed: string) => {
      const right = typed === 'bez listu';
      if (right) kit = false;
      return right;
    },
    settings_show: () => ({ settings }),
    settings_set: ({ settings: changed }: SetSettings) => {
      settings = { ...settings, ...changed };
      company = settings['controller.name'] ?? company;
      return { settings };
    },
    about_show: () => ({
      version: '0.1.0',
      licence: 'Apache-2.0',
      folder: '/home/zuzana/Dokumenty/Stolárstvo Podhora.dovernik',
      law_pack: '2026-01-01',
    }),
    people_find: ({ query }: { query: string }) => ({
      total: 1,
      people: query.startsWith('v')
        ? [{ id: 'person-3', name: 'Ľubomíra Vŕšková', company: 'Pekáreň Klások, s. r. o.' }]
        : [],
    }),
  };
}
