import { t } from '$lib/text';

/** How the firm and the person spoke, the surest first. */
export const CHANNELS = ['paper', 'in-person', 'web', 'email', 'phone', 'sms'] as const;

/** How the firm and the person spoke. */
export type Channel = (typeof CHANNELS)[number];

/** Whether a word of Rust is a channel. */
export function isChannel(word: string | null): word is Channel {
  return CHANNELS.some((channel) => channel === word);
}

/** `Na papieri`. */
export const channelWord = (channel: string): string => t(`consent-channel-${channel}`);
