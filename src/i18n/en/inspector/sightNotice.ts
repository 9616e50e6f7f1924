import type { Sight, SightFacts } from '../../text/inspector.ts';
import { withOwnName } from '../ownName.ts';

const unseen = ({ attacker }: SightFacts) =>
  attacker === null ? '' : ` ${attacker} is installed on the same phone; nothing on this screen shows that.`;

const allAlike = (options: readonly string[]) => options.every((option) => option === options[0]);

function ready(facts: SightFacts): string {
  return `${facts.client} has no access to the photos yet.${unseen(facts)}`;
}

function waiting(facts: SightFacts): string {
  return `${facts.client} waits for the answer of ${facts.server}.${unseen(facts)}`;
}

function loading({ user, host }: SightFacts): string {
  return `The browser opens **${host}**. ${user} can read that address before typing anything.`;
}

function signin(facts: SightFacts): string {
  const { server, host, client, attacker } = facts;
  const genuine = `The address bar says **${host}**, and this is the genuine page of ${server}. ${client} does not get to see the password.`;
  return attacker === null ? genuine : `${genuine} The attack changes nothing here: there is **nothing to notice**.`;
}

function consent(facts: SightFacts): string {
  const { client, server, attacker, foreign, user } = facts;
  if (foreign) {
    return `The page names **the client as it is registered** at ${server}, and what it asks for. Whether that name is deserved, ${user} cannot see.`;
  }
  const named = `The page names **${client}** and what it asks for.`;
  const limit = `${server} knows the app by its \`client_id\` only; it cannot see which app on the phone will get the answer.`;
  return attacker === null ? `${named} ${limit}` : `${named} ${limit} There is **nothing to notice**.`;
}

function chooser({ options, user, attacker }: SightFacts): string {
  if (options.length > 1 && allAlike(options)) {
    return `All entries are called **${options[0]}**: an app chooses its own name. ${user} cannot tell which is the genuine one.`;
  }
  return attacker === null
    ? `${user} picks an app by its name.`
    : `${user} can go by the names only, and an app chooses its own.`;
}

function otherApp({ user, client, attacker, attackerKnows }: SightFacts): string {
  const opened = `The app that opened is **${attacker}**. It can draw whatever it likes, so what stands on this screen proves nothing.`;
  const later = attackerKnows.includes('photos')
    ? `It has the photos by now. ${user} can notice only that ${client} does not show them.`
    : `${user} can notice only that ${client} does not show the photos.`;
  return `${opened} ${later}`;
}

function photos({ client, attacker, attackerKnows }: SightFacts): string {
  if (attacker === null) return `${client} has what it asked for.`;
  return attackerKnows.includes('code')
    ? `${client} has what it asked for, and so ${attacker} may: this screen does not tell.`
    : `Everything looks as usual, and it is: no code went to ${attacker}.`;
}

function error({ user, client }: SightFacts): string {
  return `${client} ends the attempt and says so. ${user} sees that it failed, and can start again.`;
}

function site({ client, host, answerInAddress }: SightFacts): string {
  const shown = answerInAddress
    ? 'The address bar still shows the whole answer of the server.'
    : 'The address bar shows nothing of the answer.';
  return `The browser is back at **${host}**, where ${client} answers. ${shown}`;
}

const refused = ({ server }: SightFacts) => `${server} shows this page itself: it does not send the browser on.`;

const untold = ({ client }: SightFacts) =>
  `What ${client} shows is its own affair. The browser has **not been opened yet**, and perhaps never will be: not every flow has a user in it.`;

const returned = ({ client, user }: SightFacts) =>
  `The app that was opened is **${client}**, and the browser is left behind. ${user} has done what there was to do.`;

const notices: Readonly<Record<Sight, (facts: SightFacts) => string>> = {
  ready,
  untold,
  returned,
  waiting,
  loading,
  signin,
  consent,
  site,
  refused,
  chooser,
  otherApp,
  photos,
  error,
};

/** What the person in front of the screen can and cannot notice. */
export const sightNotice = (facts: SightFacts): string => withOwnName(notices[facts.sight](facts), facts.client);
