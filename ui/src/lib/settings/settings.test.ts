import { afterEach, describe, expect, it } from 'vitest';
import type { Preferences as Kept } from '$lib/ipc/generated/commands';
import { language, setLanguage } from '$lib/text';
import { later, playRust } from '../../test/rust';
import { plain, settle } from '../../test/render';
import { appearance } from './appearance.svelte';
import { Preferences } from './preferences.svelte';
import { lockMinutes, retentions } from './rules';
import { Section } from './section.svelte';

afterEach(() => {
  setLanguage('sk');
  appearance.theme = 'system';
  appearance.zoom = 100;
});

const kept: Kept = { language: 'en', theme: 'dark', zoom: 125, single_keys: false };

describe('Preferences', () => {
  it('show what is remembered before anything is painted', async () => {
    playRust({ preferences_show: () => kept });
    const preferences = new Preferences();
    await preferences.load();
    expect([language(), appearance.theme, appearance.zoom, preferences.singleKeys]).toEqual([
      'en',
      'dark',
      125,
      false,
    ]);
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });

  it('leave the window usable when nothing can be read', async () => {
    playRust({
      preferences_show: () => {
        throw { code: 'io', message: 'Disk.' };
      },
    });
    const preferences = new Preferences();
    await preferences.load();
    expect([language(), appearance.theme, preferences.singleKeys]).toEqual(['sk', 'system', true]);
  });

  it('are remembered one after the other, the newest last', async () => {
    const answers = [later<Kept>(), later<Kept>()];
    let asked = 0;
    const rust = playRust({ preferences_set: () => answers[asked++]?.promise ?? kept });
    const preferences = new Preferences();
    preferences.zoomBy(1);
    preferences.zoomBy(1);
    preferences.theme = 'light';
    preferences.zoomBy(1);
    expect(rust.asked('preferences_set').map(({ zoom }) => zoom)).toEqual([110]);
    answers[0]?.answer(kept);
    await settle();
    expect(rust.asked('preferences_set').at(-1)).toEqual({
      language: 'sk',
      theme: 'light',
      zoom: 150,
      single_keys: true,
    });
    answers[1]?.answer(kept);
    await preferences.settled();
    expect(rust.asked('preferences_set')).toHaveLength(2);
  });

  it('take effect even if they cannot be remembered, and say so', async () => {
    playRust({
      preferences_set: () => {
        throw { code: 'no-permission', message: 'Nesmie.' };
      },
    });
    const preferences = new Preferences();
    preferences.language = 'en';
    await preferences.settled();
    expect(language()).toBe('en');
    expect(preferences.problem).toMatchObject({ message: 'Nesmie.' });
  });
});

const settings = { 'controller.name': 'Podhora', dpo: '', lock_minutes: '15' };

describe('Section', () => {
  it('saves only what changed, and shows what the vault made of it', async () => {
    const rust = playRust({
      settings_set: ({ settings: changed }) => ({ settings: { ...settings, ...changed, dpo: 'Jana' } }),
    });
    const section = new Section(['controller.name', 'dpo']);
    section.take(settings);
    expect(section.dirty).toBe(false);
    expect(await section.save()).toBe(false);
    section.values['dpo'] = ' Jana ';
    expect(section.dirty).toBe(true);
    expect(await section.save()).toBe(true);
    expect(rust.asked('settings_set')).toEqual([{ settings: { dpo: ' Jana ' } }]);
    expect([section.values['dpo'], section.dirty]).toEqual(['Jana', false]);
    expect(section.savedAt).toMatch(/^\d{1,2}:\d\d$/u);
  });

  it('shows a refusal at its field and keeps what was typed', async () => {
    playRust({
      settings_set: () => {
        throw { code: 'bad-setting', message: 'Takto nie.', field: 'controller.name' };
      },
    });
    const section = new Section(['controller.name']);
    section.take(settings);
    section.values['controller.name'] = '';
    expect(await section.save()).toBe(false);
    expect([section.at('controller.name'), section.problem, section.values['controller.name']]).toEqual([
      'Takto nie.',
      undefined,
      '',
    ]);
  });

  it('shows a refusal that names no field of its own on top', async () => {
    playRust({
      settings_set: () => {
        throw { code: 'not-allowed', message: 'Vaša rola to nedovoľuje.' };
      },
    });
    const section = new Section(['dpo']);
    section.take(settings);
    section.values['dpo'] = 'x';
    await section.save();
    expect(section.problem).toBe('Vaša rola to nedovoľuje.');
  });

  it.each([
    ['1', true],
    ['60', true],
    [' 5 ', true],
    ['0', false],
    ['61', false],
    ['1.5', false],
    ['', false],
    ['desať', false],
  ])('lock time "%s" is good: %s', async (minutes, good) => {
    const rust = playRust({ settings_set: () => ({ settings }) });
    const section = new Section(['lock_minutes'], lockMinutes);
    section.take(settings);
    section.values['lock_minutes'] = minutes;
    expect(await section.save()).toBe(good);
    expect(rust.asked('settings_set')).toHaveLength(good ? 1 : 0);
    expect(section.at('lock_minutes') === undefined).toBe(good);
  });
});

describe('retentions', () => {
  it('offer whole years, and keep what is set though it is none of them', () => {
    expect(retentions('P5Y').map(({ label }) => plain(label))).toEqual([
      '1 rok',
      '2 roky',
      '3 roky',
      '5 rokov',
      '10 rokov',
    ]);
    expect(retentions('P18M').at(-1)).toEqual({ value: 'P18M', label: 'iná doba (P18M)' });
  });
});
