import type { Step } from '../../../trace/trace.ts';
import { kindOfStep } from '../../facts/moment.ts';
import { nameOf } from '../../facts/names.ts';
import { parametersOf } from '../../facts/parametersOf.ts';
import type { StoryText } from '../../text/story.ts';

const failed = ({ message }: Step) => message.kind === 'http.response' && message.status >= 400;
const isError = ({ message }: Step) => parametersOf(message).get('error') !== null;
const allows = ({ message }: Step) => parametersOf(message).get('decision') === 'allow';
const showsError = ({ message }: Step) => message.kind === 'screen' && message.screen === 'error';

type Title = StoryText['stepTitle'];

export type Titles = Readonly<Record<string, string | Title>>;

/** Of the steps that the page opens with. */
export const storyTitles: Titles = {
  'app.tap': 'Tap in the app',
  'authorization.open': 'Opening the browser',
  'authorization.request': 'Authorization request',
  'authorization.response': (step) => (isError(step) ? 'Redirect with an error' : 'Redirect with the code'),
  'signin.page': 'Sign-in page',
  'signin.show': 'Sign-in page on screen',
  'signin.submit': 'User name and password',
  'signin.request': 'Sign-in form',
  'signin.response': 'Signed in, on to consent',
  'consent.open': 'Request for the consent page',
  'consent.page': 'Consent page',
  'consent.show': 'Consent page on screen',
  'consent.choose': (step) => (allows(step) ? 'Allowed' : 'Denied'),
  'consent.request': 'Consent form',
  'redirect.open': 'Redirect leaves the browser',
  'chooser.show': 'Which app?',
  'chooser.pick': 'An app is picked',
  'redirect.deliver': (step, trace) => `Redirect reaches ${nameOf(trace, step.to)}`,
  'token.request': 'Token request',
  'token.response': (step) => (failed(step) ? 'No token' : 'Token response'),
  'api.request': 'API request',
  'api.response': (step) => (failed(step) ? 'API refuses' : 'API response'),
  'app.show': (step) => (showsError(step) ? 'Error on screen' : 'Photos on screen'),
};

/** `token.request` as words, for a step that nobody has named. */
const spelled = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('.', ' ');

/** What steps are called in the given words. */
export function stepTitleIn(titles: Titles): Title {
  return (step, trace) => {
    const kind = kindOfStep(step.id);
    const title = Object.hasOwn(titles, kind) ? titles[kind] : undefined;
    if (title === undefined) return spelled(kind);
    return typeof title === 'string' ? title : title(step, trace);
  };
}

export const stepTitle: Title = stepTitleIn(storyTitles);
