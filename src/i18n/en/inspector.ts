import type { Learning } from '../../trace/trace.ts';
import type { InspectorText } from '../text/inspector.ts';
import { pkceVerdict } from './inspector/pkceVerdict.ts';
import { sightNotice } from './inspector/sightNotice.ts';
import { withOwnName } from './ownName.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const learnt: Readonly<Record<Learning, string>> = {
  made: 'made it',
  held: 'held it from the start',
  received: 'received it',
  observed: 'read it along',
};

const facts: Readonly<Record<string, string>> = {
  heading: 'heading',
  items: 'item',
  buttons: 'button',
  options: 'entry',
  photos: 'photo',
  error: 'error',
};

const origin = (how: Learning) => (how === 'made' ? 'Made' : 'Held');

/** `awaitingSignIn` and `has_code` as words. */
const words = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();

export const inspector: InspectorText = {
  title: 'Inspector',
  tabs: {
    code: 'Code',
    wire: 'On the wire',
    checks: 'Checks',
    knows: 'Who knows',
    sees: (user) => `${user} sees`,
    states: 'States',
  },
  fromTo: (from, to) => `${from} → ${to}`,
  step: (step) => `step ${step}`,
  compare: {
    summary: (count, differs) =>
      differs
        ? `${count} runs at this moment. What is not in every one of them is marked **≠**.`
        : `${count} runs at this moment: **the same message** in each.`,
    checksSummary: (count, differs) =>
      differs
        ? `${count} runs at this moment. Checks that come out differently are marked **≠**.`
        : `${count} runs at this moment: **the same checks** with the same results.`,
    checksAlike: (count) => `${plural(count, 'further check', 'further checks')} came out the same in every run.`,
    knowsSummary: (count, differs) =>
      differs
        ? `${count} runs at this moment. Where a party knows more, or less, than in another run, it is marked **≠**.`
        : `${count} runs at this moment: **everybody knows the same** in each.`,
    seesSummary: (count, user, differs) =>
      differs
        ? `${count} runs at this moment: **not the same** for ${user} in each.`
        : `${count} runs at this moment: **${user} sees the same** in each.`,
    statesSummary: (count, differs) =>
      differs
        ? `${count} runs at this moment. First the parties that do not stand at the same point in each.`
        : `${count} runs at this moment: **every party stands at the same point** in each.`,
    statesAlike: 'The same in every run',
    noSecret: 'There is none in this run.',
    differs: 'differs',
    notStarted: 'Before the first message.',
  },
  wire: {
    before: 'Nothing has been sent yet. These are the parties, and these are the secrets that will matter.',
    cast: 'The parties',
    secretsToCome: 'The secrets',
    first: 'Go to the first message',
    raw: 'The message',
    leftOut: 'Headers that OAuth does not turn on, such as Date, Content-Length and User-Agent, are left out.',
    copyRaw: 'Copy raw',
    copyCurl: 'Copy as curl',
    copied: 'Copied',
    copyDeniedTitle: 'Copy by hand',
    copyDeniedHint: 'The browser did not let the page use the clipboard. Select the text and copy it.',
    close: 'Close',
    carries: 'Carries',
    selectSecret: (name) => `${name}: mark every step that carries it`,
    part: (part) =>
      ({
        address: 'Parameters in the address',
        form: 'Parameters in the form',
        location: 'Parameters in the redirect',
        headers: 'Headers',
        json: 'Members of the JSON',
        fields: 'What was entered',
        screen: 'What is shown',
      })[part],
    fact: (name) => facts[name] ?? name,
    absent: 'not sent',
    made: (party, how, step) => `${origin(how)} by ${party} ${step === 0 ? 'from the start' : `at step ${step}`}.`,
    knownTo: (parties) => `Now known to: ${list.format(parties)}.`,
    observed: (party, how) => ({ 'device-log': `**${party}** reads this address in a log of the device.` })[how],
    token: {
      heading: (kind) =>
        ({
          accessToken: 'The access token, decoded',
          proof: 'The proof of possession, decoded',
          assertion: 'The client’s assertion, decoded',
        })[kind],
      header: 'Header',
      claims: 'Claims',
      signature: 'Signature',
      signatureMeaning:
        'Covers header and claims. Whoever changes a character breaks it; whoever copies the whole token does not.',
    },
  },
  checks: {
    by: (party) => `What ${party} checks`,
    none: (party) => `${party} checks nothing about this message.`,
    before:
      'Whoever receives a message examines it. The results will stand here, in the order in which they were made: passed, failed, or nothing to check.',
    soFar: 'Checked so far',
    tally: (passed, failed, nothing) =>
      [
        `${passed} passed`,
        failed > 0 ? `**${failed} failed**` : '',
        nothing > 0 ? `${nothing} with nothing to check` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    outcome: (passed) => {
      if (passed === null) return 'nothing to check';
      return passed ? 'passed' : 'failed';
    },
    expected: 'expected',
    actual: 'found',
    nothing: 'nothing',
    stoppedHere: 'The check stopped here: what would come next was not examined.',
  },
  pkce: {
    heading: 'PKCE, side by side',
    stored: 'Stored with the code',
    received: 'In this request',
    challenge: 'challenge',
    method: 'method',
    verifier: 'verifier',
    // A line may break after the bracket, never at the hyphen.
    computed: (method) =>
      ({ S256: 'BASE64URL(\u200bSHA\u2011256(verifier))', plain: 'the verifier as it is' })[method ?? ''] ??
      'computed from it',
    none: 'none',
    fromStep: (step) => `from step ${step}`,
    verdict: pkceVerdict,
  },
  knows: {
    heading: 'Who knows which secret',
    intro: (step) => (step === 0 ? 'Before the first message.' : `After step ${step}.`),
    caption: 'Secrets by parties. The number is the step at which the party learnt it.',
    secret: 'Secret',
    cell: (how, step) => (step === 0 ? learnt[how] : `${learnt[how]} at step ${step}`),
    how: (how) => ({ made: 'made it', held: 'held it', received: 'received it', observed: 'read it along' })[how],
    unknown: 'does not know it',
    later: 'not made yet',
    sameValue: (names) => `Same value as ${list.format(names)}: whoever knows one knows the other.`,
    legend: 'How it was learnt',
    eachSecret: 'What each is for',
    value: 'Value',
    nobodyYet: 'Nobody knows it yet.',
  },
  sees: {
    heading: (user) => `What ${user} sees`,
    screen: (user, phone) => (phone ? `${user}’s phone` : `${user}’s browser`),
    untold: (when, app) =>
      when === 'untold' ? 'Nothing is on this screen yet' : withOwnName(`Whatever ${app} shows now`, app),
    since: (step) => (step === 0 ? 'before the first step' : `since step ${step}`),
    print: 'Print my photos',
    tagline: 'Your online photos, on paper.',
    waiting: 'Waiting for access…',
    photos: (count) => plural(count, 'photo ready to print', 'photos ready to print'),
    failed: 'That did not work',
    error: (error) => `The request for access ended with: ${words(error)}.`,
    addressBar: 'Address bar',
    encrypted: 'encrypted connection',
    loading: 'Loading…',
    username: 'Username',
    password: 'Password',
    signIn: 'Sign in',
    asksFor: 'It asks for:',
    decide: 'Press a button: the run is told anew with that decision.',
    chosen: 'chosen in this run',
    chooser: 'Open with',
    picked: 'picked',
    anything: 'Whatever this app draws',
    notices: (user) => `What ${user} can notice`,
    notice: sightNotice,
  },
  states: {
    heading: 'Where each party stands',
    intro: 'The states of each party, and what it can answer next.',
    transaction: (machine) => `${words(machine)} in progress`,
    current: 'now',
    start: 'start',
    next: 'can happen next',
    way: (target, guard, rest) => {
      const where = target === null ? 'stays' : `→ **${words(target)}**`;
      if (guard !== null) return `${where} if ${words(guard)}`;
      return rest ? `${where} otherwise` : where;
    },
    end: 'nothing more: an end',
    noChart: 'This party shows no states.',
    awaited: 'What else each party can be in is being fetched.',
    fetch: 'Fetch again',
  },
};
