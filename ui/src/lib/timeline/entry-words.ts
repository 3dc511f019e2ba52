import { channelWord, isChannel } from '$lib/consent/channels';
import type { TimelineRow } from '$lib/ipc/generated/commands';
import type { IconName } from '$lib/parts';
import { type Args, t } from '$lib/text';

/** How an entry looks and reads. */
export interface EntryLook {
  icon: IconName;
  tone: 'plain' | 'exposed' | 'valid';
  /** Message of the first line; notes have none, their text is the line. */
  id: string | undefined;
  args: Args;
  /** Second line: who, how, why. */
  more: string;
}

const ICONS: Record<string, IconName> = {
  note: 'sticky-note',
  'private-note': 'lock',
  created: 'user-plus',
  imported: 'upload',
  changed: 'pencil',
  unlock: 'eye',
  consent: 'badge-check',
  notice: 'info',
  disclosure: 'send',
  report: 'file-text',
  'processing-start': 'stamp',
  'processing-end': 'stamp',
  task: 'alarm-clock',
  'task-done': 'circle-check',
  deal: 'square-kanban',
  'deal-moved': 'arrow-right',
  attachment: 'file-text',
  'company-role': 'building-2',
  tag: 'tag',
};

const CONSENT_ICONS: Record<string, IconName> = {
  ask: 'send',
  refuse: 'circle-x',
  withdraw: 'undo-2',
  unproven: 'circle-dashed',
};
const ACTIONS = ['ask', 'grant', 'refuse', 'withdraw', 'unproven'];

/** Amber is for what was shown, green for a consent that came into force. */
function tone(row: TimelineRow): EntryLook['tone'] {
  if (row.kind === 'unlock') return 'exposed';
  return row.kind === 'consent' && row.detail['action'] === 'grant' ? 'valid' : 'plain';
}

function idOf(row: TimelineRow): string | undefined {
  if (row.kind === 'note' || row.kind === 'private-note') return undefined;
  if (row.kind === 'consent') {
    const action = row.detail['action'] ?? '';
    return `timeline-consent-${ACTIONS.includes(action) ? action : 'ask'}`;
  }
  return row.kind in ICONS ? `timeline-${row.kind}` : 'timeline-other';
}

/** Words beyond who it was. */
function details(row: TimelineRow): (string | undefined)[] {
  const { channel, version, seconds, records, pages } = row.detail;
  return [
    row.kind === 'unlock' && row.text ? t('timeline-reason', { reason: row.text }) : undefined,
    row.kind === 'unlock' && seconds
      ? t('timeline-for', { minutes: Math.round(Number(seconds) / 60) })
      : undefined,
    (row.kind === 'created' || row.kind === 'imported') && row.text
      ? t('timeline-source', { source: row.text })
      : undefined,
    row.kind === 'company-role' ? row.detail['company'] : undefined,
    isChannel(channel ?? null) ? channelWord(channel ?? '') : undefined,
    version ? t('consent-version', { version }) : undefined,
    records ? t('common-records', { count: Number(records) }) : undefined,
    pages ? t('common-pages', { count: Number(pages) }) : undefined,
    row.kind === 'disclosure' && row.fields.length > 0 ? row.fields.join(', ') : undefined,
  ];
}

/** How an entry looks and reads. */
export function entryLook(row: TimelineRow): EntryLook {
  const action = row.detail['action'] ?? '';
  return {
    icon: (row.kind === 'consent' ? CONSENT_ICONS[action] : undefined) ?? ICONS[row.kind] ?? 'clock',
    tone: tone(row),
    id: idOf(row),
    args: {
      fields: row.fields.join(', '),
      purpose: row.purpose ?? '',
      recipient: row.detail['recipient'] ?? t('timeline-somebody'),
      text: row.text ?? '',
    },
    more: [row.staff, ...details(row)].filter(Boolean).join(' · '),
  };
}
