import { type Notes, refusedNote } from '../note.ts';
import { signinNotes } from '../signin.ts';

/** Of the server's pages, whoever the client is. */
export const furtherSigninNotes: Notes = {
  ...signinNotes,
  'signin.page': ({ server, app, user }) => ({
    say: `Point at who draws this page: ${server}. It is ${user} who must sign in here, and not ${app}.`,
    question: 'Does OAuth say how the user signs in?',
    answer: 'No. How the server authenticates the user, by password, passkey or otherwise, is outside of OAuth.',
    refs: 'RFC 6749 §3.1',
  }),
  'consent.page': ({ server }) => ({
    say: `Point at the name and at the scope: ${server} shows the client as it is registered, and what it asks for.`,
    question: 'Does that name prove who sent the request?',
    answer:
      'Not for a public client, whose `client_id` anybody can copy. A client that was authenticated when it pushed its request is known.',
    refs: 'RFC 6749 §10.2; RFC 9126 §1',
  }),
  'form.refused': (moment) => refusedNote(moment),
};
