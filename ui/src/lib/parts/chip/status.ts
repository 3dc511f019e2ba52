import type { IconName } from '../icon/names';

/** What a status looks like. Green: in force. Dashed: missing. Red: past a legal deadline. Sunken: stopped. */
interface Look {
  tone: 'plain' | 'valid' | 'danger' | 'gap' | 'stop';
  icon: IconName;
}

/** Looks of the states that records can have; one place, so that a state looks the same in list, head and paper. */
export const STATUS = {
  'basis-contract': { tone: 'valid', icon: 'file-text' },
  'basis-legal': { tone: 'valid', icon: 'landmark' },
  'basis-interest': { tone: 'valid', icon: 'scale' },
  'basis-consent': { tone: 'valid', icon: 'badge-check' },
  'basis-other': { tone: 'valid', icon: 'stamp' },
  'basis-missing': { tone: 'gap', icon: 'circle-dashed' },
  'consent-asked': { tone: 'plain', icon: 'send' },
  'consent-granted': { tone: 'valid', icon: 'badge-check' },
  'consent-refused': { tone: 'stop', icon: 'circle-x' },
  'consent-withdrawn': { tone: 'stop', icon: 'undo-2' },
  'consent-expired': { tone: 'stop', icon: 'hourglass' },
  'consent-unproven': { tone: 'gap', icon: 'circle-dashed' },
  restricted: { tone: 'stop', icon: 'ban' },
  objected: { tone: 'stop', icon: 'circle-x' },
  kept: { tone: 'plain', icon: 'hourglass' },
  informed: { tone: 'plain', icon: 'info' },
  'notice-due': { tone: 'gap', icon: 'mail' },
  'past-deadline': { tone: 'danger', icon: 'clock-alert' },
  verified: { tone: 'valid', icon: 'circle-check' },
  sample: { tone: 'plain', icon: 'sparkles' },
} as const satisfies Record<string, Look>;

/** A state that records can have. */
export type Status = keyof typeof STATUS;
