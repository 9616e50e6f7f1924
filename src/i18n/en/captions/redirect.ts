import { isPrivateUseScheme } from '../../../oauth/redirectUri.ts';
import { headerOf } from '../../../oauth/wire.ts';
import { claimantsIn } from '../../facts/claims.ts';
import { nameOf, spokenName } from '../../facts/names.ts';
import { inWords } from '../count.ts';
import { list } from '../list.ts';
import { type Captions, refusal, type ToldMoment } from './caption.ts';
import { sentenceThe, the } from './the.ts';

const scheme = (address: string) => address.slice(0, address.indexOf(':') + 1);

function answered({ server, browser, app, asked, parameters }: ToldMoment): string {
  const error = parameters.get('error');
  if (error !== null) {
    return `${server} sends ${the(browser)} back with **\`error=${error}\`** instead of a code. \`state\` comes back unchanged, so that ${app} can tell which of its requests failed.`;
  }
  const worth =
    asked.challenge === null
      ? 'Here all else needed to trade it in is public'
      : 'Here the verifier is needed to trade it in';
  return `${server} sends ${the(browser)} to ${app}’s address with the **code** in it. Not yet the access token, the key to the photos: others on the device may read an address. ${worth}.`;
}

function handedToPhone({ browser, phone, app, thief, step, trace }: ToldMoment): string {
  const address = step.message.kind === 'open' ? step.message.url : '';
  const claimants = claimantsIn(step.checks.find(({ check }) => check === 'OS-01'));
  if (claimants.length === 0) return `${sentenceThe(browser)} passes the address on, but **no app claims it**.`;
  const names = list(claimants.map((id) => nameOf(trace, id)));
  if (isPrivateUseScheme(address)) {
    const shared = `Network encryption ends here: ${the(browser)} asks ${the(phone)} for an app that claims \`${scheme(address)}\`.`;
    return claimants.length === 1
      ? `${shared} Only ${names} does, but **no system checks who owns such a scheme**: any app could claim it.`
      : `${shared} ${names} do, and **no system checks who owns such a scheme**: ${the(phone)} cannot tell which is genuine.`;
  }
  const { host } = new URL(address);
  const passedOver = step.checks.some(({ check, passed }) => check === 'OS-02' && passed === false);
  if (passedOver) {
    return `${names} claim \`${host}\`, but the domain has an owner, and **the owner confirms only ${app}**. ${thief} gets nothing. This protects as far as ${the(phone)} really checks it.`;
  }
  return `${sentenceThe(phone)} hands \`${host}\` only to an app that **the owner of the domain confirms**; without one it would be a web page. Here that app is ${names}.`;
}

function chooserShown({ user, step }: ToldMoment): string {
  const facts = step.message.kind === 'screen' ? step.message.facts.options : undefined;
  const options: readonly string[] = Array.isArray(facts) ? facts : [];
  const same = new Set(options).size < options.length;
  const what = same
    ? `${user} is asked which app to open and sees ${inWords(options.length)} entries **with the same name**: an app sets its own.`
    : `${user} is asked which app to open: ${list(options)}.`;
  return `${what} Some phones ask like this. On iOS, the system’s own sign-in session answers only the app that opened it.`;
}

function deliveredToThief({ thief, app, phone, parameters }: ToldMoment): string {
  const error = parameters.get('error');
  if (error !== null) {
    return `${sentenceThe(phone)} hands the answer to ${thief}. It says \`error=${error}\`: **there is no code to steal**. But ${app} is not told, and waits in vain.`;
  }
  const state =
    parameters.get('state') === null
      ? ''
      : ` \`state\` is in the address too, but only ${app} compares it, and ${thief} never asks ${app}.`;
  return `${sentenceThe(phone)} hands the address to ${thief}: **the thief has the code**. TLS was not broken; the leak is inside the device.${state}`;
}

function delivered(moment: ToldMoment): string {
  const { app, server, parameters, failed } = moment;
  if (moment.sentToThief) return deliveredToThief(moment);
  if (failed?.check === 'CB-06') {
    return `${app} sees that the answer is its own, from \`iss\` and \`state\`, and that it is an error: **\`${parameters.get('error')}\`**. It stops here.`;
  }
  if (failed) return refusal(moment);
  return `${app} gets the code and first looks whether this answers its own request: \`iss\` names ${server}, and **\`state\` is the value that it made**. Only the app compares \`state\`; ${server} just returned it.`;
}

function picked({ user, step, trace }: ToldMoment): string {
  const shown = trace.steps.find(({ message }) => message.kind === 'screen' && message.screen === 'chooser');
  const options = shown?.message.kind === 'screen' ? shown.message.facts.options : undefined;
  const same = Array.isArray(options) && new Set(options).size < options.length;
  const label = step.message.kind === 'gesture' ? step.message.control : '';
  const blind = same ? '**Nothing on the screen tells the genuine app from the other.**' : '';
  return `${user} picks “${spokenName(label)}”, the entry that is listed first. ${blind}`.trimEnd();
}

export const redirectCaptions: Captions = {
  'authorization.response': (moment) =>
    moment.step.message.kind === 'http.response' && headerOf(moment.step.message, 'Location') === null
      ? `${moment.server} answers by itself: it trusts no address to redirect to.`
      : answered(moment),
  'redirect.open': handedToPhone,
  'chooser.show': chooserShown,
  'chooser.pick': picked,
  'redirect.deliver': delivered,
};
