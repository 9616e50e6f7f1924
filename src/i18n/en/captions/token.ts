import { jsonObject } from '../../../oauth/jsonObject.ts';
import { everLearns } from '../../facts/knowledge.ts';
import { type Captions, refusal, type ToldMoment } from './caption.ts';
import { the } from './the.ts';

function redeemedByApp(moment: ToldMoment): string {
  const { app, server, asked, passed } = moment;
  if (moment.failed) return refusal(moment);
  const sends = `${app} trades the code for a token, directly with ${server} over TLS.`;
  if (passed('TK-11') === null) {
    return `${sends} Code, \`client_id\` and redirect address fit. No challenge was stored, so **${server} cannot tell ${app} from anybody else who has this code**.`;
  }
  if (asked.method === 'plain') {
    return `${sends} The \`code_verifier\` equals the stored challenge. Under \`plain\` that proves something only **as long as nobody else saw the request**.`;
  }
  return `${sends} The hash of the \`code_verifier\` is the stored challenge: the code is redeemed by **whoever started this flow**. PKCE does not say which app that is.`;
}

/** Why a thief has no verifier to send. */
function whereVerifierIs({ trace, app, thief }: ToldMoment): string {
  const client = trace.aims.goal.party;
  return everLearns(trace, (id) => id !== client, 'code_verifier')
    ? `${thief} has not seen it`
    : `It never left ${app}`;
}

function redeemedByThief(moment: ToldMoment): string {
  const { thief, server, asked, parameters, passed } = moment;
  const verifier = parameters.get('code_verifier');
  if (passed('TK-11') === null) {
    return `${thief} sends the stolen code with the public \`client_id\`. No challenge was stored, so **${server} cannot tell the thief from the app**. \`state\` does not help: the token endpoint does not know it.`;
  }
  if (passed('TK-11') === false && verifier === null) {
    return `${thief} sends the stolen code. A challenge is stored with it, so ${server} wants the verifier. **${whereVerifierIs(moment)}**, so none comes: refused. \`state\` plays no part: the token endpoint does not know it.`;
  }
  if (passed('TK-11') === false && verifier === asked.challenge) {
    return `${thief} offers the challenge that it read as if it were the verifier. ${server} hashes it, and the **hash of the challenge is not the challenge**: refused. \`state\`, which ${thief} read too, plays no part here.`;
  }
  if (passed('TK-11') === true && verifier === asked.challenge) {
    return `${thief} sends the challenge that it read as \`code_verifier\`. Under \`plain\` the **two are the same**, so the check passes. \`plain\` helps only while nobody sees the request; \`state\` is not compared here at all.`;
  }
  if (moment.failed) return refusal(moment);
  return `${thief} redeems the stolen code, and **no check fails**.`;
}

function tokenForThief({ thief, app, asked, server }: ToldMoment, status: number, error: string | null): string {
  if (status === 200) {
    return `${server} issues the **access token to the thief**. No check of ${server} failed, and none of them tells who asked. ${app} still waits for the answer to its request.`;
  }
  if (asked.challenge === null)
    return `\`${status} ${error ?? ''}\`: ${thief} has a code and **cannot use it**. ${app} waits in vain.`;
  return `\`${status} ${error ?? ''}\`: ${thief} has a code and cannot use it. **\`${asked.method}\` saved the photos, not the flow**: ${app} never got its answer and waits in vain.`;
}

function tokenAnswered(moment: ToldMoment): string {
  const { app, browser, server, user, asked, step, sentToThief } = moment;
  const { message } = step;
  if (message.kind !== 'http.response') return '';
  const members = jsonObject(message.body ?? '');
  const error = typeof members?.error === 'string' ? members.error : null;
  if (sentToThief) return tokenForThief(moment, message.status, error);
  if (message.status !== 200)
    return `${server} refuses: **\`${message.status} ${error ?? ''}\`**. ${app} gets no token.`;
  const scope = asked.scope === null ? '' : ` for \`${asked.scope}\``;
  return `${server} answers with an **access token**${scope}. It went straight to ${app}, not through ${the(browser)}. ${app} may now use what ${user} allowed, and still does not know the password.`;
}

export const tokenCaptions: Captions = {
  'token.request': (moment) => (moment.sentByThief ? redeemedByThief(moment) : redeemedByApp(moment)),
  'token.response': tokenAnswered,
};
