import { nameOf } from '../facts/names.ts';
import type { TranscriptText } from '../text/transcript.ts';
import { roles } from './story/channels.ts';
import { secrets } from './story/secrets.ts';

const ways = { made: 'makes', held: 'holds', received: 'receives', observed: 'reads along' } as const;

export const transcript: TranscriptText = {
  heading: 'Transcript',
  cast: 'Who takes part',
  settings: 'Settings',
  outcome: 'How it ended',
  checks: 'Checks',
  learned: 'New knowledge',
  states: 'New states',
  result: (passed) => (passed === null ? 'nothing to check' : passed ? 'passed' : 'failed'),
  observed: (party) => `${party} reads this in a log of the device.`,
  learnt: ({ party, secret, how }, trace) => {
    const kind = trace.secrets.find(({ id }) => id === secret)?.kind;
    return `${nameOf(trace, party)} ${ways[how]}: ${kind === undefined ? secret : secrets[kind].name}`;
  },
  decidedBy: (party, check, ref) => `Decided by ${party}: ${check}, ${ref}`,
  part: (kind) => roles[kind].meaning,
};
