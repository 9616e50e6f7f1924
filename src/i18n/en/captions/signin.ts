import { headerOf } from '../../../oauth/wire.ts';
import { type Captions, refusal, type ToldMoment } from './caption.ts';
import { sentenceThe, the } from './the.ts';

function addressHost({ step }: ToldMoment): string | null {
  const { message } = step;
  return message.kind === 'screen' && message.address !== null ? new URL(message.address).host : null;
}

function pageSeen(moment: ToldMoment): string {
  const { user, browser, app, server } = moment;
  const host = addressHost(moment);
  const where =
    host === null ? '' : ` The address bar says **${host}**: this shows that the page is really ${server}’s.`;
  return `${user} sees the sign-in page in ${the(browser)}.${where} ${app} cannot look into it. It could, if it showed the page in a view of its own.`;
}

function credentialsSent(moment: ToldMoment): string {
  const { user, server, app, failed } = moment;
  if (failed?.check === 'AZ-16') return `User name and password do not belong together. **${server} asks again.**`;
  if (failed) return refusal(moment);
  return `The form comes from ${server}’s own page, and user name and password are right. **${user} is signed in at ${server}**. ${app} has got nothing yet.`;
}

function sessionStarted({ step, browser, server }: ToldMoment): string {
  const { message } = step;
  const status = message.kind === 'http.response' ? message.status : 0;
  const cookie = message.kind === 'http.response' && headerOf(message, 'Set-Cookie') !== null;
  const session = cookie ? `${server} sets a session cookie, which stands for the sign-in from now on. ` : '';
  if (status !== 303) return `${session}${server} sends ${the(browser)} on to the consent page.`;
  return `${session}It sends ${the(browser)} on with \`303\`: fetch the next page with \`GET\`. So the **password is not sent a second time**.`;
}

function consentSeen({ user, app, step }: ToldMoment): string {
  const items = step.message.kind === 'screen' ? step.message.facts.items : undefined;
  const asked =
    Array.isArray(items) && items.length > 0 ? ` The page lists \`${items.join(' ')}\` and nothing else.` : '';
  return `${user} reads **who asks, and for what**.${asked} ${user}’s choice, not the password, is what will give ${app} access.`;
}

function decided({ user, app, asked, parameters }: ToldMoment): string {
  if (parameters.get('decision') !== 'allow') {
    return `${user} presses **Deny**: no access, so there will be no code.`;
  }
  const scope = asked.scope === null ? 'what it asked for' : `\`${asked.scope}\``;
  return `${user} presses **Allow**: ${app} may use ${scope} in ${user}’s name. It may not sign in as ${user}.`;
}

function decisionSent(moment: ToldMoment): string {
  const { server, user, asked, failed } = moment;
  if (failed?.check === 'AZ-17') {
    return `${server} checks that the form is its own and that ${user} is signed in. ${user} denied the access, so **there will be no code**.`;
  }
  if (failed) return refusal(moment);
  if (asked.challenge === null) {
    return `${server} makes an **authorization code**: short-lived, for one use, tied to the \`client_id\` and the redirect address. Both of these are public. No challenge is stored with it.`;
  }
  const verifier = asked.method === 'plain' ? ', which under `plain` is the verifier' : '';
  const key = asked.keyBound ? ', the key of the DPoP proof' : '';
  return `${server} makes an authorization code: short-lived, for one use, tied to the \`client_id\`, the redirect address${key} and the **\`code_challenge\`**${verifier}.`;
}

export const signinCaptions: Captions = {
  'signin.page': ({ server, user, app }) =>
    `The request names an app, but says nothing about the person. So ${server} answers with **its own sign-in page**: ${app} asks for access, and only ${user} can give it.`,
  'signin.show': pageSeen,
  'signin.submit': ({ user, browser, app, server }) =>
    `${user} types user name and password into ${server}’s page. ${sentenceThe(browser)} passes them to ${server} and to nobody else: **${app} never gets them**.`,
  'signin.request': credentialsSent,
  'signin.response': sessionStarted,
  'consent.open': (moment) =>
    moment.failed
      ? refusal(moment)
      : `${sentenceThe(moment.browser)} fetches the consent page and shows its cookies. They tell ${moment.server} **which request this belongs to and who signed in**; the password is not needed again.`,
  'consent.page': ({ server, app, asked }) =>
    `${server} asks for consent. The page shows the name under which the client is registered, **${app}**, and what it wants${asked.scope === null ? '' : `: \`${asked.scope}\``}. Whether that app really sent the request, ${server} cannot tell.`,
  'consent.show': consentSeen,
  'consent.choose': decided,
  'consent.request': decisionSent,
};
