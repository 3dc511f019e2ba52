import { describe, expect, it } from 'vitest';
import type { LockState, PassphraseVerdict } from '$lib/ipc/generated/commands';
import { later, playRust } from '../../test/rust';
import { plain, settle } from '../../test/render';
import { Entry } from './entry.svelte';
import { Founding } from './founding.svelte';
import { Kit } from './kit.svelte';
import { NewPassphrase } from './new-passphrase.svelte';

const good: PassphraseVerdict = { score: 4, ok: true, reasons: [] };
const about = { company: 'Podhora', staff: 'Zuzana' };
const opened: LockState = {
  state: 'unlocked',
  company: 'Podhora',
  staff: { id: 's', name: 'Zuzana', role: 'owner', disabled_at: null, waiting: false, key_since: null },
  locks_in_s: 600,
  warnings: [],
  kit_pending: true,
};

describe('NewPassphrase', () => {
  it('is judged by Rust at every key; an overtaken verdict does not count', async () => {
    const [first, second] = [later<PassphraseVerdict>(), later<PassphraseVerdict>()];
    playRust({ passphrase_check: ({ passphrase }) => (passphrase === 'krhla' ? first : second).promise });
    const phrase = new NewPassphrase();
    expect(phrase.blocked).toBe('Chýba fráza');
    phrase.value = 'krhla';
    void phrase.judge(about);
    phrase.value = 'krhla pondelok žeriav';
    void phrase.judge(about);
    second.answer({ score: 2, ok: false, reasons: ['guessable'] });
    await settle();
    first.answer(good);
    await settle();
    expect(phrase.verdict?.score).toBe(2);
    expect(phrase.judgement).toBe('Dala by sa ľahko uhádnuť, pridajte náhodné slovo.');
    expect(phrase.blocked).toBe('Fráza ešte nestačí');
  });

  it.each([
    [['too-short', 'common'], 'Má menej než 12 znakov.'],
    [['contains-name'], 'Je v nej názov firmy alebo vaše meno.'],
    [['common'], 'Je medzi často používanými frázami.'],
  ])('names the first reason of %j', async (reasons, sentence) => {
    playRust({ passphrase_check: () => ({ score: 1, ok: false, reasons }) });
    const phrase = new NewPassphrase();
    phrase.value = 'x';
    await phrase.judge(about);
    expect(plain(phrase.judgement)).toBe(sentence);
  });

  it('follows the repetition letter by letter', async () => {
    playRust({ passphrase_check: () => good });
    const phrase = new NewPassphrase();
    phrase.value = 'krhla žeriav';
    await phrase.judge(about);
    const steps = ['', 'krhla', 'krhla zer', 'krhla z\u030ceriav'].map((again) => {
      phrase.again = again;
      return [phrase.match, phrase.blocked];
    });
    const waits = 'Zostáva zopakovať frázu';
    expect(steps).toEqual([
      ['empty', waits],
      ['begins', waits],
      ['differs', waits],
      ['same', undefined],
    ]);
    phrase.value += ' x';
    expect(phrase.blocked, 'not judged yet').toBe('Fráza ešte nestačí');
  });

  it('suggests words that can be read, and forgets everything', async () => {
    playRust({ passphrase_suggest: () => 'krhla pondelok žeriav tymian lavica' });
    const phrase = new NewPassphrase();
    phrase.again = 'old';
    await phrase.suggest();
    expect([phrase.value, phrase.again, phrase.shown]).toEqual([
      'krhla pondelok žeriav tymian lavica',
      '',
      true,
    ]);
    phrase.forget();
    expect([phrase.value, phrase.again, phrase.shown, phrase.verdict]).toEqual(['', '', false, undefined]);
  });
});

/** A founding that only needs *Create*. */
async function ready(): Promise<Founding> {
  const founding = new Founding(new Entry());
  Object.assign(founding, { company: 'Podhora', staff: 'Zuzana', folder: '/d/Podhora.dovernik' });
  founding.toPhrase();
  founding.phrase.value = founding.phrase.again = 'krhla pondelok žeriav tymian';
  await founding.phrase.judge(about);
  return founding;
}

describe('Founding', () => {
  it('says what is missing, one thing at a time', () => {
    const founding = new Founding(new Entry());
    const missing = [founding.blocked];
    founding.company = 'Podhora';
    missing.push(founding.blocked);
    founding.staff = 'Zuzana';
    missing.push(founding.blocked);
    founding.toPhrase();
    expect(founding.step).toBe('firm');
    founding.folder = '/d/x';
    missing.push(founding.blocked);
    expect(missing).toEqual(['Chýba názov firmy', 'Chýba vaše meno', 'Chýba priečinok', undefined]);
  });

  it('lets the folder follow the name until one is chosen by hand', async () => {
    playRust({
      vault_suggest_folder: (name) => `/d/${name}.dovernik`,
      vault_pick_folder: (name) => `/usb/${name}.dovernik`,
    });
    const founding = new Founding(new Entry());
    founding.company = 'Podhora';
    await founding.suggestFolder();
    expect(founding.folder).toBe('/d/Podhora.dovernik');
    await founding.pickFolder();
    founding.company = 'Podhora 2';
    await founding.suggestFolder();
    expect(founding.folder).toBe('/usb/Podhora.dovernik');
  });

  it('makes the vault, forgets the passphrase, and stays for the recovery sheet', async () => {
    const rust = playRust({ passphrase_check: () => good, vault_create: () => opened });
    const founding = await ready();
    await founding.create();
    expect(rust.asked('vault_create')).toEqual([
      {
        company: 'Podhora',
        staff: 'Zuzana',
        folder: '/d/Podhora.dovernik',
        passphrase: 'krhla pondelok žeriav tymian',
        language: 'sk',
      },
    ]);
    expect(founding.entry.phase).toBe('first-run');
    expect([founding.phrase.value, founding.phrase.again]).toEqual(['', '']);
  });

  it.each([
    [{ code: 'empty-name', message: 'V.', field: 'staff' }, 'staff', 'firm'],
    [{ code: 'already-a-vault', message: 'V.' }, 'folder', 'firm'],
    [{ code: 'no-permission', message: 'V.' }, 'folder', 'firm'],
    [{ code: 'weak-passphrase', message: 'V.', field: 'passphrase' }, 'passphrase', 'phrase'],
    [{ code: 'internal', message: 'V.' }, 'form', 'phrase'],
  ] as const)('shows the refusal %j where it can be mended', async (refusal, place, step) => {
    playRust({
      passphrase_check: () => good,
      vault_create: () => {
        throw refusal;
      },
    });
    const founding = await ready();
    await founding.create();
    expect([founding.at(place), founding.step, founding.busy]).toEqual(['V.', step, false]);
    founding.entry.take({ ...opened, kit_pending: false });
    expect(founding.entry.phase, 'a vault opened after that is not a first run').toBe('open');
  });
});

describe('Kit', () => {
  it('is proved by two groups of the saved sheet', async () => {
    const right = ['AB12', 'CD34'];
    const rust = playRust({
      kit_save: () => ({ positions: [3, 7], path: '/usb/list.pdf' }),
      kit_confirm: ({ groups }) => groups.every(({ text }, i) => text === right[i]),
    });
    const kit = new Kit();
    expect(await kit.confirm()).toBe(false);
    expect(kit.blocked).toBe('Zostáva uložiť list');
    await kit.save();
    expect(kit.blocked).toBe('Zostáva odpísať dve skupiny');
    kit.groups[3] = 'AB12';
    kit.groups[7] = 'CD-3';
    expect(kit.blocked, 'a dash is no letter').toBe('Zostáva odpísať dve skupiny');
    kit.groups[7] = 'CD35';
    expect(await kit.confirm()).toBe(false);
    expect(kit.at('groups')).toContain('nesedí');
    kit.groups[7] = 'CD34';
    expect(await kit.confirm()).toBe(true);
    expect(rust.asked('kit_confirm').at(-1)).toEqual({
      groups: [
        { position: 3, text: 'AB12' },
        { position: 7, text: 'CD34' },
      ],
    });
  });

  it('is not saved when the dialog was cancelled, and says why when it could not be', async () => {
    let full = false;
    playRust({
      kit_save: () => {
        if (full) throw { code: 'disk-full', message: 'Disk je plný.' };
        return null;
      },
    });
    const kit = new Kit();
    expect([await kit.save(), kit.at('save')]).toEqual([false, undefined]);
    full = true;
    expect([await kit.save(), kit.at('save')]).toEqual([false, 'Disk je plný.']);
  });

  it('is given up only with the right words', async () => {
    playRust({ kit_skip: (typed) => typed === 'bez listu' });
    const kit = new Kit();
    kit.words = 'bez';
    expect(await kit.skip()).toBe(false);
    expect(kit.at('skip')).toBe('Napíšte presne: bez listu');
    kit.words = 'bez listu';
    expect(await kit.skip()).toBe(true);
  });
});
