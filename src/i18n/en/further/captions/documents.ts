import { headerOf } from '../../../../oauth/wire.ts';
import type { Captions, ToldMoment } from '../../captions/caption.ts';

const statusOf = ({ step }: ToldMoment) => (step.message.kind === 'http.response' ? step.message.status : 0);
const header = ({ step }: ToldMoment, name: string) =>
  step.message.kind === 'http.request' || step.message.kind === 'http.response' ? headerOf(step.message, name) : null;

function preflightAnswered(moment: ToldMoment): string {
  const { to, from } = moment;
  const allowed = header(moment, 'Access-Control-Allow-Methods') !== null;
  if (!allowed) {
    return `${from} allows nothing to scripts of this origin, so **the browser will not send the request**. CORS keeps scripts of other sites from reading and from sending what a form could not send.`;
  }
  return `${from} allows it, so **the browser will send what the script of ${to} wants to send**. CORS is about scripts only: whoever is no browser need not ask.`;
}

function notServed(moment: ToldMoment, what: string): string {
  return `${moment.from} does not serve ${what} in this way: **\`${statusOf(moment)}\`**.`;
}

/** Of the documents that servers publish, of preflights, and of addresses at which there is nothing. */
export const documentCaptions: Captions = {
  'apiMetadata.request': ({ from, to }) =>
    `${from} asks ${to} for the document about itself, at an address that follows from the API’s own. So it needs to know **nothing but the API** to find out who issues tokens for it.`,
  'apiMetadata.response': ({ from, server }) =>
    `${from} names **the authorization servers whose tokens it takes**, here ${server}, its scopes, and how it wants its tokens. Whether to trust those servers is for whoever asked to decide.`,
  'metadata.request': ({ from, to }) =>
    `${from} asks ${to} for the document about itself, at a **well-known address** that follows from the issuer. Nobody has to type endpoints in.`,
  'metadata.response': (moment) =>
    statusOf(moment) >= 400
      ? notServed(moment, 'its document')
      : `${moment.from} says where its endpoints are and what they take. A client goes on only if **\`issuer\` in it is the one that it asked**: otherwise another server could stand in.`,
  'keys.request': ({ from, to }) =>
    `${from} asks ${to} for its **public keys**. With them anybody can verify what ${to} has signed; nobody can sign with them.`,
  'keys.response': (moment) =>
    statusOf(moment) >= 400
      ? notServed(moment, 'its keys')
      : `${moment.from} publishes its public keys. \`kid\` tells them apart, so that it can **sign with a new key** while tokens under the old one are still about.`,
  'preflight.request': (moment) =>
    `A script of \`${header(moment, 'Origin') ?? 'another site'}\` wants to send more than a form could. So **the browser asks ${moment.to} first**; this request has neither a token nor a cookie.`,
  'preflight.response': preflightAnswered,
  'unknown.request': ({ to }) =>
    `There is **nothing for this request** at ${to}: an unknown address, or a method that it does not have.`,
  'unknown.response': (moment) => `${moment.from} says that **there is nothing here**: \`${statusOf(moment)}\`.`,
};
