import { type Captions, refusal, type ToldMoment } from './caption.ts';
import { the } from './the.ts';

function tapped({ user, app, asked }: ToldMoment): string {
  const begun = `${user} wants photos printed. ${app} begins an authorization request with a fresh random \`state\`, by which it will know the answer to it`;
  if (asked.method === 'none') {
    return `${begun}. It makes **no PKCE secret**: nothing that only ${app} knows will be tied to the code.`;
  }
  if (asked.method === 'plain') {
    return `${begun}, and a random \`code_verifier\`. With method \`plain\` the **challenge is the verifier itself**, not a hash of it.`;
  }
  return `${begun}, and a random **\`code_verifier\`** that it keeps to itself. Only its SHA-256 hash, the \`code_challenge\`, will be sent now.`;
}

function readAlong({ app, browser, phone, thief, asked }: ToldMoment): string {
  const reads = `${app} opens ${the(browser)}, and **${thief} reads the address in a log of ${the(phone)}**.`;
  if (asked.method === 'none') {
    return `${reads} It learns the \`state\`; the rest is public anyway. The address holds no secret that redeeming a code would need.`;
  }
  if (asked.method === 'plain') {
    return `${reads} Under \`plain\` the challenge in it is the verifier. ${thief} now knows the secret that was meant to protect the code.`;
  }
  return `${reads} It learns the \`code_challenge\`. That is a SHA-256 hash, from which the random \`code_verifier\` cannot be computed back.`;
}

function opened(moment: ToldMoment): string {
  const { app, browser, server, user, asked } = moment;
  if (moment.readByThief) return readAlong(moment);
  const opens = `${app} opens ${the(browser)} at ${server} instead of asking for the password itself.`;
  if (asked.method === 'none') {
    return `${opens} What ${user} types there **never passes through ${app}**. The address carries no \`code_challenge\`.`;
  }
  if (asked.method === 'plain') {
    return `${opens} The address carries the \`code_challenge\`. Under \`plain\` that is the verifier: **whoever reads this address knows it**.`;
  }
  return `${opens} The address carries the **\`code_challenge\`**, a hash. The \`code_verifier\` stays inside ${app}.`;
}

function requested(moment: ToldMoment): string {
  const { server, user, failed, asked, passed } = moment;
  if (failed?.check === 'AZ-11') {
    return `${server} demands PKCE of this client, and there is no \`code_challenge\`: it makes **no code**, because whoever got hold of it could use it. It says so at once, as many servers do; RFC 9700 §4.11.2 would have ${user} sign in before any redirect.`;
  }
  if (failed?.check === 'AZ-12') {
    const why = failed.actual === 'plain' ? ' Under `plain` whoever sees this request knows the verifier.' : '';
    const allowed = failed.expected?.split(' ').join(' or ');
    return `${server} takes only \`${allowed}\` from this client, and the request says \`${failed.actual}\`. **There will be no code.**${why}`;
  }
  if (failed) return refusal(moment);
  const known = `${server} knows the client, and the address for the answer is registered for it.`;
  if (passed('AZ-11') === null) {
    return `${known} **No \`code_challenge\` came**, and it does not demand one. So far anybody could have sent this: \`client_id\` is public.`;
  }
  const unproven = 'It has no proof of who sent the request.';
  const plain = asked.method === 'plain' ? ' Under `plain` the two are the same.' : '';
  return `${known} It remembers the **\`code_challenge\`**: whoever trades in the code must know the verifier behind it.${plain} ${unproven}`;
}

export const startCaptions: Captions = {
  'app.tap': tapped,
  'authorization.open': opened,
  'authorization.request': requested,
};
