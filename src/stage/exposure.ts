import type { Channel } from '../trace/trace.ts';

/** The channels on which others than sender and receiver may read a message. */
export type Exposure = Extract<Channel, 'front' | 'device'>;

/** The channel of a message, where others may read it; null where only its two ends can. */
export function exposureOf(channel: Channel): Exposure | null {
  return channel === 'front' || channel === 'device' ? channel : null;
}
