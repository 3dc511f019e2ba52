import { describe, expect, it } from 'vitest';
import type { ConsentPurpose, ConsentRow } from '$lib/ipc/generated/commands';
import { setLanguage } from '$lib/text';
import { playRust } from '../../test/rust';
import { CHANNELS } from './channels';
import { actsIn, ConsentForm } from './consent-form.svelte';

setLanguage('sk');

function purpose(more: Partial<ConsentPurpose> = {}): ConsentPurpose {
  return {
    purpose: 'newsletter',
    name: 'Novinky',
    state: 'not-asked',
    since: null,
    until: null,
    marketing: true,
    wording: { kind: 'consent', version: '3', lang: 'sk', body: 'Súhlasím.', hash: '', created_at: '' },
    ask_channels: ['paper', 'web', 'in-person'],
    ...more,
  };
}

function row(of: string, channel: string | null): ConsentRow {
  return {
    id: of + String(channel),
    at: '',
    recorded_at: '',
    purpose: of,
    purpose_name: '',
    action: 'grant',
    channel,
    text_version: null,
    staff: '',
    evidence: null,
  };
}

describe('ConsentForm', () => {
  it('has nothing ticked until somebody says how it was', async () => {
    const rust = playRust({ consent_record: () => ({ event: 'e', state: 'granted' }) });
    for (const action of ['grant', 'refuse', 'ask'] as const) {
      const form = new ConsentForm('p', purpose(), action, [row('newsletter', 'paper')]);
      expect([form.channel, form.blocked]).toEqual(['', 'Vyberte, ako']);
      expect(await form.submit()).toBe(false);
    }
    expect(rust.asked('consent_record')).toEqual([]);
  });

  it('withdraws in two clicks, by the way used last for this purpose', async () => {
    const rust = playRust({ consent_record: () => ({ event: 'e', state: 'withdrawn' }) });
    const history = [
      row('photos', 'sms'),
      row('newsletter', null),
      row('newsletter', 'web'),
      row('newsletter', 'paper'),
    ];
    const form = new ConsentForm('p', purpose({ state: 'granted' }), 'withdraw', history);
    expect(await form.submit()).toBe(true);
    expect(rust.asked('consent_record')).toEqual([
      {
        by_parent: false,
        person: 'p',
        purpose: 'newsletter',
        action: 'withdraw',
        channel: 'web',
        text_version: null,
        at: null,
        evidence: null,
      },
    ]);
    expect(new ConsentForm('p', purpose(), 'withdraw', []).channel).toBe('in-person');
  });

  it('asks by no channel that the law forbids, but takes an answer by any', () => {
    const by = (action: 'ask' | 'grant' | 'refuse') => {
      const form = new ConsentForm('p', purpose(), action, []);
      return CHANNELS.filter((channel) => form.allows(channel));
    };
    expect(by('ask')).toEqual(['paper', 'in-person', 'web']);
    expect(by('grant')).toEqual([...CHANNELS]);
    expect(by('refuse')).toEqual([...CHANNELS]);
    expect(new ConsentForm('p', purpose(), 'ask', []).forbids).toBe(true);
    expect(new ConsentForm('p', purpose(), 'grant', []).forbids).toBe(false);
  });

  it('needs the wording for a consent and not for a refusal', () => {
    const bare = purpose({ wording: null });
    const blocked = (action: 'grant' | 'refuse' | 'ask' | 'withdraw') => {
      const form = new ConsentForm('p', bare, action, []);
      form.channel = 'paper';
      return form.blocked;
    };
    expect([blocked('grant'), blocked('ask')]).toEqual(['Chýba znenie súhlasu', 'Chýba znenie súhlasu']);
    expect([blocked('refuse'), blocked('withdraw')]).toEqual([undefined, undefined]);
  });

  it('sends version, day and evidence, and keeps the evidence when picking is given up', async () => {
    const picked = [{ file: 'token', name: 'formular.pdf', size: 12 }, null];
    const rust = playRust({
      evidence_pick: () => picked.shift() ?? null,
      consent_record: () => ({ event: 'e', state: 'granted' }),
    });
    const form = new ConsentForm('p', purpose(), 'grant', []);
    await form.pick();
    await form.pick();
    form.channel = 'paper';
    form.at = '2026-06-01';
    expect(await form.submit()).toBe(true);
    expect(rust.asked('consent_record')[0]).toMatchObject({
      text_version: '3',
      at: '2026-06-01',
      evidence: 'token',
    });
  });

  it.each([
    ['asking-forbidden', 'channel', 'channel'],
    ['future-date', 'at', 'at'],
    ['evidence-too-large', 'evidence', 'evidence'],
    ['restricted', 'person', 'form'],
  ] as const)('shows %s where it belongs', async (code, field, place) => {
    playRust({
      consent_record: () => {
        throw { code, message: 'Nie.', field };
      },
    });
    const form = new ConsentForm('p', purpose(), 'refuse', []);
    form.channel = 'paper';
    expect(await form.submit()).toBe(false);
    expect(form.told(place)).toBe('Nie.');
  });

  it('offers refusing beside giving, and withdrawing first where it is in force', () => {
    expect(actsIn('not-asked')).toEqual(['grant', 'refuse', 'ask']);
    expect(actsIn('withdrawn')).toEqual(['grant', 'refuse', 'ask']);
    expect(actsIn('granted')[0]).toBe('withdraw');
  });
});
