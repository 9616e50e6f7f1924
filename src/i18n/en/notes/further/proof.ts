import type { SpeakerNote } from '../../../text/notes.ts';
import type { ToldMoment } from '../../captions/caption.ts';

/** Of a proof that is right but for the server's nonce. */
export function nonceNote({ to, from }: ToldMoment): SpeakerNote {
  return {
    say: `This is part of the protocol: ${to} wants a nonce of its own in the proof and will send one. ${from} may try again.`,
    question: 'What is this nonce good for?',
    answer:
      'Without it proofs can be made in advance, by whoever can use the key for a while, and be kept for later. A nonce that the server chose makes them recent.',
    refs: 'RFC 9449 §8, §11.2',
  };
}
