import { answerIn } from '../../../facts/answer.ts';
import type { Captions, ToldMoment } from '../../captions/caption.ts';
import { redirectCaptions } from '../../captions/redirect.ts';
import { sentenceThe, the } from '../../captions/the.ts';

const places = {
  query: 'in the query of the address',
  fragment: 'in the fragment of the address',
  form: 'in a form that the page posts by itself',
} as const;

function answered({ server, browser, app, asked, step }: ToldMoment): string {
  const { place, parameters } = answerIn(step);
  const error = parameters.get('error');
  if (error !== null) {
    const whose = parameters.get('iss') === null ? '' : ` \`iss\` tells ${app} whose answer this is.`;
    return `${server} sends ${the(browser)} back to ${app} with **\`error=${error}\`** instead of a code, ${places[place]}.${whose}`;
  }
  const worth =
    asked.challenge === null ? 'No verifier is needed to trade it in' : 'The verifier is needed to trade it in';
  const shown = place === 'form' ? 'So no address shows it.' : 'Others may come to read an address.';
  return `${server} sends ${the(browser)} back to ${app} with the **code**, ${places[place]}. ${shown} ${worth}; the token itself never goes this way.`;
}

function delivered({ step, to, server, phone, browser }: ToldMoment): string {
  const by = step.message.kind === 'open' ? phone : browser;
  const { parameters } = answerIn(step);
  const compare = `It is up to ${to} to compare **\`state\` and \`iss\`** with what it sent and whom it asked: ${server} cannot do that for it.`;
  if (parameters.get('error') !== null) return `${sentenceThe(by)} brings the error to ${to}. ${compare}`;
  if (parameters.get('code') !== null) return `${sentenceThe(by)} brings the code to ${to}. ${compare}`;
  return `${sentenceThe(by)} fetches the page of ${to}. The fragment with the answer **stays in the browser**: a script of that page reads it there, and no server gets to see it.`;
}

function siteSeen({ user, step }: ToldMoment): string {
  const address = step.message.kind === 'screen' ? (step.message.address ?? '') : '';
  const seen = `${user} sees the page at the client’s address.`;
  return /[?&#]code=/.test(address)
    ? `${seen} The address bar **still shows the code**: it is in the history too. It is good once and soon, and a careful page moves on to another address.`
    : `${seen} The address bar shows **nothing of the answer**.`;
}

/** Of how the answer gets back to the client. */
export const furtherRedirectCaptions: Captions = {
  ...redirectCaptions,
  'authorization.response': answered,
  'redirect.deliver': delivered,
  'callback.request': delivered,
  'callback.response': ({ from, user }) =>
    `A **plain page in the name of ${from}**: the answer has arrived. What ${from} makes of it comes next; ${user} need not wait for it.`,
  'site.show': siteSeen,
};
