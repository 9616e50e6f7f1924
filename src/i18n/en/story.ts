import type { Learning } from '../../trace/trace.ts';
import type { StoryText } from '../text/story.ts';
import { captionIn, storyCaptions } from './captions.ts';
import { checks } from './checks.ts';
import { channels, roles } from './story/channels.ts';
import { gesture } from './story/gesture.ts';
import { outcome } from './story/outcome.ts';
import { secrets } from './story/secrets.ts';
import { setting, settingValue } from './story/settings.ts';
import { standing } from './story/standing.ts';
import { stepTitle } from './story/stepTitle.ts';
import { transcript } from './transcript.ts';

const scenarios: Readonly<Record<string, { readonly title: string; readonly summary: string }>> = {
  'code-interception': {
    title: 'Stolen code on a phone',
    summary:
      'A photo-printing app asks for access to a user’s photos. A malicious app on the same phone tries to take the authorization code on its way back. What stops it, and what does not?',
  },
  sandbox: { title: 'Bring your own client', summary: '' },
};

const phases: Readonly<Record<string, string>> = {
  start: 'Start',
  signin: 'Sign-in and consent',
  redirect: 'Redirect',
  token: 'Token',
  api: 'API',
};

const ways: Readonly<Record<Learning, string>> = {
  made: 'made',
  held: 'known',
  received: 'received',
  observed: 'read along',
};

const own = <Value>(record: Readonly<Record<string, Value>>, key: string) =>
  Object.hasOwn(record, key) ? record[key] : undefined;

export const story: StoryText = {
  scenario: (id) => own(scenarios, id) ?? { title: id, summary: '' },
  caption: captionIn({ captions: storyCaptions, checks, stepTitle }),
  stepTitle,
  gesture,
  phase: (id) => own(phases, id) ?? id,
  channel: (channel) => channels[channel],
  role: (kind) => roles[kind].name,
  standing,
  outcome,
  secret: (kind) => secrets[kind],
  learning: (how, step) => (step === 0 ? `${ways[how]} from the start` : `${ways[how]} at step ${step}`),
  state: (state) =>
    state
      .replaceAll('.', ', ')
      .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
      .toLowerCase(),
  setting,
  settingValue,
  transcript,
};
