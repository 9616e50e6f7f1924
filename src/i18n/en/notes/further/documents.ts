import { headerOf } from '../../../../oauth/wire.ts';
import type { SpeakerNote } from '../../../text/notes.ts';
import type { ToldMoment } from '../../captions/caption.ts';
import type { Notes } from '../note.ts';

const statusOf = ({ step }: ToldMoment) => (step.message.kind === 'http.response' ? step.message.status : 0);

const allows = ({ step }: ToldMoment) =>
  step.message.kind === 'http.response' && headerOf(step.message, 'Access-Control-Allow-Methods') !== null;

/** A document that is not there is told as what it is. */
const unlessRefused =
  (note: (moment: ToldMoment) => SpeakerNote) =>
  (moment: ToldMoment): SpeakerNote => {
    const given = note(moment);
    return statusOf(moment) < 400
      ? given
      : { ...given, say: `Point at the status, \`${statusOf(moment)}\`: ${moment.from} does not serve this.` };
  };

const rightAddresses = {
  question: 'How does a client find the right addresses?',
  answer:
    'The endpoints of an authorization server stand in its metadata. What can be called at an API, the API documents itself; in OAuth there is only a document that names the API and its authorization servers.',
  refs: 'RFC 8414 §2; RFC 9728 §2',
} as const;

/** Of the documents that servers publish, of preflights, and of addresses at which there is nothing. */
export const documentNotes: Notes = {
  'apiMetadata.request': ({ from, to }) => ({
    say: `${from} knows nothing but the API. Point at the address of the document: it follows from that of ${to}.`,
    question: 'Why ask the API, and not the authorization server?',
    answer:
      'Only the API knows whose tokens it takes. Its document names those servers, and each of them has a document of its own.',
    refs: 'RFC 9728 §1, §3.1',
  }),
  'apiMetadata.response': unlessRefused(({ from }) => ({
    say: `Point at \`resource\` and \`authorization_servers\`: ${from} says who it is and whose tokens it takes.`,
    question: 'May a client trust any server that is named here?',
    answer:
      'No. It must compare `resource` with the address that it asked for, and it decides by itself which authorization servers it is willing to use.',
    refs: 'RFC 9728 §3.3, §7.3, §7.6',
  })),
  'metadata.request': ({ from, to }) => ({
    say: `${from} asks ${to} for its document. Point at \`/.well-known/\` in the address: nobody had to type endpoints in.`,
    question: 'What if an attacker serves such a document?',
    answer:
      'The client starts from an issuer that it trusts, and must compare `issuer` in the document with it. If the two are not identical, it must not use what the document says.',
    refs: 'RFC 8414 §3.3, §6.2',
  }),
  'metadata.response': unlessRefused(({ from }) => ({
    say: `Point at \`issuer\` first, then at the endpoints and at what ${from} supports.`,
    question: 'How does a client see here that the server supports PKCE?',
    answer:
      'By `code_challenge_methods_supported`. Where it is left out, the document says that PKCE is not supported; a server may also make it known in another way.',
    refs: 'RFC 8414 §2; RFC 9700 §2.1.1',
  })),
  'keys.request': ({ from, to }) => ({
    say: `${from} fetches the public keys of ${to}. There is no secret in this exchange.`,
    question: 'Who needs these keys?',
    answer: 'Whoever verifies what the server has signed: an API its access tokens, for example.',
    refs: 'RFC 8414 §2; RFC 9068 §4',
  }),
  'keys.response': unlessRefused(({ from }) => ({
    say: `Point at \`kid\`: by it a verifier finds the right key of ${from}.`,
    question: 'Can somebody sign tokens with what stands here?',
    answer:
      'No. These are public keys: they verify signatures. To sign takes the private key, which stays at the server.',
    refs: 'RFC 7517 §4; RFC 7515 §4.1.4',
  })),
  'preflight.request': ({ to }) => ({
    say: `It is the browser that asks ${to}, before it sends what the script wants. Point at \`Origin\`.`,
    question: 'Does CORS protect the server?',
    answer:
      'It is no access control: whoever is not a browser need not ask. The authorization endpoint must not support CORS at all, because browsers are sent there by navigation; other endpoints may.',
    refs: 'RFC 9700 §2.6',
  }),
  'preflight.response': (moment) => ({
    say: allows(moment)
      ? `${moment.from} allows it: now the browser will send what the script wants.`
      : `${moment.from} does not allow it, so the browser will not send the request.`,
    question: 'Which endpoints may allow scripts of other origins?',
    answer:
      'Those that a client in a browser calls directly: metadata, keys, tokens, registration. Not the authorization endpoint, to which the browser is redirected.',
    refs: 'RFC 9700 §2.6',
  }),
  'unknown.request': (moment) => ({
    say: `Point at the address: there is nothing for this request at ${moment.to}.`,
    ...rightAddresses,
  }),
  'unknown.response': (moment) => ({
    say: `Point at the status, \`${statusOf(moment)}\`: it is HTTP that answers here, and not yet OAuth.`,
    ...rightAddresses,
  }),
};
