import { jsonObject } from '../../../../oauth/jsonObject.ts';
import { credentialsOf } from '../../../facts/credentials.ts';
import { type Captions, refusal, type ToldMoment } from '../../captions/caption.ts';
import { the } from '../../captions/the.ts';
import { wantsNonce } from './proof.ts';

function opened({ from, browser, server, user, asked, parameters }: ToldMoment): string {
  const opens = `${from} sends ${the(browser)} to ${server}, so that ${user} signs in there and not at ${from}.`;
  if (parameters.get('request_uri') !== null) {
    return `${opens} The address says **nothing but \`client_id\` and \`request_uri\`**: all else was pushed before.`;
  }
  if (asked.method === 'none') {
    return `${opens} The address carries **no \`code_challenge\`**: no secret of this request will be tied to the code.`;
  }
  if (asked.method === 'plain') {
    return `${opens} The address carries the \`code_challenge\`. Under \`plain\` that is the verifier: **whoever reads this address knows it**.`;
  }
  return `${opens} The address carries the **\`code_challenge\`**, a hash. The \`code_verifier\` behind it is kept back.`;
}

function pushed(moment: ToldMoment): string {
  const { from, to, failed } = moment;
  if (failed?.check.endsWith('-nonce')) return wantsNonce(moment);
  if (failed) return refusal(moment);
  const shows = {
    none: 'It is a public client: it only says who it is.',
    secret: 'With it comes the client’s secret, so that it is known who asks.',
    assertion: 'With it comes a JWT that the client signed with its own key, so that it is known who asks.',
  }[credentialsOf(moment.step)];
  return `${from} pushes its authorization request **straight to ${to}**: nobody on the way through a browser can read or change it. ${shows}`;
}

function pushAnswered({ from, step, app }: ToldMoment): string {
  const members = step.message.kind === 'http.response' ? jsonObject(step.message.body ?? '') : null;
  if (typeof members?.request_uri === 'string') {
    return `${from} keeps the request and gives it a name, **\`request_uri\`**: for this client only, and for ${members.expires_in} seconds. The browser needs to carry nothing else.`;
  }
  if (members?.error === 'use_dpop_nonce') {
    return `${from} sends **a nonce in \`DPoP-Nonce\`**. ${app} may try again with a proof that contains it; such a proof cannot have been made in advance.`;
  }
  return `${from} refuses at once, before any browser is involved: **\`${members?.error ?? 'error'}\`**.`;
}

function requested(moment: ToldMoment): string {
  const { server, user, failed, asked, passed } = moment;
  if (failed) return refusal(moment);
  if (passed('AZ-17') === true) {
    return `${user} has a session at ${server} and allowed this client all of this before. So **${server} asks for nothing** and makes a code at once.`;
  }
  if (passed('AZ-16') === true) {
    return `The cookie shows that ${user} **has a session at ${server}**: no password is asked for. What this client may do, ${server} still has to ask.`;
  }
  if (passed('AZ-04') === true) {
    return `\`request_uri\` names what the client pushed. **Only what was pushed counts**, and it cannot have been changed in the browser. ${server} now needs to know who ${user} is.`;
  }
  const known = `${server} knows the client, and the address for the answer is registered for it.`;
  if (passed('AZ-11') !== true) {
    return `${known} **No \`code_challenge\` came**, and it does not demand one of this client.`;
  }
  const plain = asked.method === 'plain' ? ' Under `plain` the two are the same.' : '';
  return `${known} It remembers the **\`code_challenge\`**: whoever trades in the code must know the verifier behind it.${plain}`;
}

/** Of how an authorization request comes to the server, and how it is taken. */
export const furtherStartCaptions: Captions = {
  'address.open': ({ from, browser }) =>
    `${from} sends ${the(browser)} to an address that is **no authorization request**.`,
  'authorization.open': opened,
  'par.request': pushed,
  'par.response': pushAnswered,
  'authorization.request': requested,
  'authorization.refused': ({ from, browser, app }) =>
    `${from} shows **an error page of its own**: it cannot be sure where, or how, to answer this request. So it sends ${the(browser)} nowhere, and ${app} is told nothing (RFC 6749 §4.1.2.1).`,
  'error.show': ({ user, server }) =>
    `${user} sees **the error page of ${server}**. It ends here; there is no way back to the client in it.`,
};
