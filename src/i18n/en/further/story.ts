import type { SecretKind } from '../../../trace/trace.ts';
import type { StoryText } from '../../text/story.ts';
import { gestureIn } from '../story/gesture.ts';
import { story as opened } from '../story.ts';
import { caption } from './captions.ts';
import { furtherOutcome, furtherStanding } from './ending.ts';
import { setting, settingValue } from './settings.ts';
import { stepTitle } from './titles.ts';

const summaries: Readonly<Record<string, string>> = {
  sandbox:
    'Software that was not written for this simulator is the client: a real library, or your own code. It talks to the simulated server and API over real requests, and every message and check can be stepped through.',
};

const phases: Readonly<Record<string, string>> = { discovery: 'Discovery', other: 'Other requests' };

/** What the page does not open with: secrets that come later, and what is true of some tokens only. */
const meanings: Partial<Readonly<Record<SecretKind, string>>> = {
  access_token:
    'Opens the API within its scope until it expires: for whoever holds it, or only with a proof of the key to which it is bound. The API checks it; PKCE does not protect it.',
  refresh_token:
    'Gets new access tokens without the user. The authorization server checks it at the token endpoint; of a public client it is bound to a key or replaced with every use.',
  request_uri:
    'Stands for an authorization request that the client has sent to the authorization server directly. Good for a short time, and for this client only.',
  client_secret:
    'Proves to the authorization server which client is asking. Only a client on a server of its own can keep one.',
};

const own = <Value>(record: Readonly<Record<string, Value>>, key: string) =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** The sentences of every story. */
export const story: StoryText = {
  ...opened,
  scenario: (id) => ({ ...opened.scenario(id), ...(own(summaries, id) && { summary: summaries[id] ?? '' }) }),
  caption,
  stepTitle,
  gesture: gestureIn(stepTitle),
  phase: (id) => own(phases, id) ?? opened.phase(id),
  standing: furtherStanding,
  outcome: furtherOutcome,
  secret: (kind) => {
    const said = opened.secret(kind);
    return { ...said, meaning: meanings[kind] ?? said.meaning };
  },
  setting,
  settingValue,
};
