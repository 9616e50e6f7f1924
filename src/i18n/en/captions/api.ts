import { isThief } from '../../facts/names.ts';
import { type Captions, refusal, type ToldMoment } from './caption.ts';
import { the } from './the.ts';

function called(moment: ToldMoment): string {
  const { from, api, server, failed, sentByThief } = moment;
  if (failed) return refusal(moment);
  if (sentByThief) {
    return `${from} shows the token to ${api}, and no check fails: **a bearer token works for whoever holds it**. PKCE protects the code on its way to a token, not the token.`;
  }
  return `${from} shows the access token to ${api}, which checks it by itself: **${server}’s signature, issuer, audience, expiry, scope**. It need not ask ${server}, and gets no password.`;
}

function served({ step, user, thief, app, api, to, sentToThief }: ToldMoment): string {
  const { message } = step;
  if (message.kind !== 'http.response' || message.status !== 200) return `${api} refuses: ${to} gets **no photos**.`;
  if (sentToThief) {
    return `**${thief} has ${user}’s photos.** The token is genuine, so ${api} had no way to notice. ${app} waits for an answer that went elsewhere.`;
  }
  return `${api} returns **the photos that the token’s scope allows**. It served a token, not a person: the token alone opened the door.`;
}

/** What stopped the run, for an app that has to say that it did not work. */
function causeOf({ trace, user, server }: ToldMoment): string {
  const failed = trace.steps.flatMap(({ checks }) => checks).filter(({ passed }) => passed === false);
  const by = (id: string) => failed.some(({ check }) => check === id);
  if (by('AZ-17')) return `${user} said no, and **${server} made no code**.`;
  if (by('AZ-11')) return '**Without a `code_challenge`** it gets no code here.';
  if (by('AZ-12')) return '**With another challenge method** it would get a code here.';
  return `${server} gave it nothing to go on with.`;
}

function shown(moment: ToldMoment): string {
  const { app, user, thief, trace, step, phone } = moment;
  const noLoot = thief === '' ? '' : ` So there was nothing for ${thief} to steal.`;
  const facts = step.message.kind === 'screen' ? step.message.facts : {};
  if (step.message.kind !== 'screen' || step.message.screen === 'error') {
    return `${app} tells ${user} that it did not work: \`${facts.error ?? 'error'}\`. ${causeOf(moment)}${noLoot}`;
  }
  const passedOver = trace.steps.some(({ checks }) =>
    checks.some(({ check, passed, about }) => check === 'OS-02' && passed === false && isThief(trace, about ?? '')),
  );
  if (passedOver) {
    return `${app} shows ${user}’s photos, although ${thief} had claimed the same address: ${the(phone)} handed it only to **the app that the domain’s owner confirms**.`;
  }
  return `${app} shows ${user}’s photos. It **never saw the password**; it holds a token that covers what ${user} allowed, and that expires.`;
}

export const apiCaptions: Captions = {
  'api.request': called,
  'api.response': served,
  'app.show': shown,
};
