import type { Trace } from '../../../trace/trace.ts';
import { namesOf } from '../../facts/names.ts';
import type { SpeakerNote } from '../../text/notes.ts';

/** Before the first message: who takes part. */
export function openingNote(trace: Trace): SpeakerNote {
  const { user, app, server, api, thief } = namesOf(trace);
  if (thief !== '') {
    return {
      say: `Point at ${thief}: it is one more app on the same device, and ${app} does not know of it. Let the room vote before the first message: will it get ${user}’s photos?`,
      question: 'Does the attacker have to break TLS for this?',
      answer:
        'No. The attack aims at the way inside the device, where one program hands an address to another. That way is not protected by TLS, and RFC 7636 was written for it.',
      refs: 'RFC 7636 §1',
    };
  }
  return {
    say: `Introduce the parties in their order. ${user}’s photos are at ${api}, the account is at ${server}, and ${app} has nothing yet.`,
    question: `Why does ${app} not simply ask ${user} for the password?`,
    answer: `It could then do everything that ${user} can, and the only way to stop it would be a new password. OAuth gives it a token instead, for a limited purpose and a limited time.`,
    refs: 'RFC 6749 §1',
  };
}
