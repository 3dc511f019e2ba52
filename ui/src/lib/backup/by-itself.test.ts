import { beforeEach, describe, expect, it } from 'vitest';
import type { BackupByItself } from '$lib/ipc/generated/commands';
import { toasts } from '$lib/parts';
import { setLanguage } from '$lib/text';
import { plain, render, settle } from '../../test/render';
import { playRust } from '../../test/rust';
import { status } from './backup.fixture';
import { ByItself } from './by-itself.svelte';
import ByItselfBar from './ByItselfBar.svelte';
import QuitDialog from './QuitDialog.svelte';

beforeEach(() => {
  setLanguage('sk');
  toasts.close();
});

const told = (more: Partial<BackupByItself>): BackupByItself => ({
  job: 'j',
  occasion: 'daily',
  phase: 'running',
  problem: null,
  ...more,
});

async function watched(nag = false) {
  const rust = playRust({
    backup_status: () => status({ nag }),
    job_cancel: () => null,
    program_close: () => null,
    program_stay: () => null,
  });
  const itself = new ByItself();
  const stop = itself.watch();
  await settle();
  return { rust, itself, stop };
}

describe('ByItself', () => {
  it('follows its own job from beginning to end', async () => {
    const { rust, itself, stop } = await watched();
    await rust.tell('backup-by-itself', told({}));
    await rust.tell('job-progress', { job: 'other', done: 9, total: 9 });
    await rust.tell('job-progress', { job: 'j', done: 3, total: 8 });
    expect([itself.done, itself.total]).toEqual([3, 8]);
    itself.stop();
    await settle();
    expect(rust.asked('job_cancel')).toEqual(['j']);
    await rust.tell('backup-by-itself', told({ phase: 'made' }));
    expect(itself.now).toBeUndefined();
    expect(plain(toasts.shown?.text)).toContain('hotová a overená');
    stop();
    await rust.tell('backup-by-itself', told({}));
    expect(itself.now, 'nobody listens any more').toBeUndefined();
  });

  it('says what the rehearsal of a restore came to only where it failed', async () => {
    const { rust, itself } = await watched();
    await rust.tell('backup-by-itself', told({ occasion: 'drill' }));
    const bar = render(ByItselfBar, { itself, quiet: true });
    await rust.tell('backup-by-itself', told({ occasion: 'drill', phase: 'made' }));
    expect([itself.now, toasts.shown]).toEqual([undefined, undefined]);
    await rust.tell(
      'backup-by-itself',
      told({ occasion: 'drill', phase: 'failed', problem: 'Záloha je poškodená.' }),
    );
    await settle();
    expect(plain(bar.text())).toContain('Obnova sa nepodarila: Záloha je poškodená.');
    expect(plain(bar.text())).not.toContain('Denn');
  });

  it('says nothing of one that was stopped', async () => {
    const { rust, itself } = await watched();
    await rust.tell('backup-by-itself', told({}));
    await rust.tell('backup-by-itself', told({ phase: 'stopped' }));
    expect([itself.now, toasts.shown]).toEqual([undefined, undefined]);
  });
});

describe('ByItselfBar', () => {
  it('nags with the age of the newest good backup, and not where all is said already', async () => {
    const { itself } = await watched(true);
    const view = render(ByItselfBar, { itself, quiet: false });
    expect(view.text()).toContain('Posledná dobrá záloha je z');
    expect(render(ByItselfBar, { itself, quiet: true }).text()).toBe('');
  });

  it('keeps a failure in sight until it was read', async () => {
    const { rust, itself } = await watched();
    const view = render(ByItselfBar, { itself, quiet: false });
    await rust.tell('backup-by-itself', told({ phase: 'failed', problem: 'Disk je plný.' }));
    await settle();
    expect(view.text()).toContain('Disk je plný.');
    view.get<HTMLButtonElement>('button').click();
    await settle();
    expect(view.text()).toBe('');
  });
});

describe('QuitDialog', () => {
  const button = (words: string) => {
    const all = [...document.querySelectorAll<HTMLButtonElement>('[role="dialog"] button')];
    const found = all.find((one) => plain(one.textContent ?? '').includes(words));
    if (!found) throw new Error(`no ${words} in ${all.map((one) => one.textContent).join()}`);
    return found;
  };

  it('closes without a backup by stopping it', async () => {
    const { rust, itself } = await watched();
    await rust.tell('backup-by-itself', told({ occasion: 'quit' }));
    render(QuitDialog, { itself });
    await settle();
    button('Zatvoriť bez zálohy').click();
    await settle();
    expect(rust.asked('job_cancel')).toEqual(['j']);
  });

  it('does not close when it failed, unless somebody wants it anyway', async () => {
    const { rust, itself } = await watched();
    await rust.tell(
      'backup-by-itself',
      told({ occasion: 'quit', phase: 'failed', problem: 'Disk je plný.' }),
    );
    render(QuitDialog, { itself });
    await settle();
    button('Zatvoriť aj tak').click();
    await settle();
    expect(rust.asked('program_close')).toHaveLength(1);
    button('Ostať v programe').click();
    expect(itself.now).toBeUndefined();
    await settle();
    expect(rust.asked('program_stay')).toHaveLength(1);
  });
});
