import { assertEvent, setup } from 'xstate';
import type { Gesture, Screen } from '../../trace/trace.ts';
import type { Delivery, Port, Received } from '../port.ts';

export interface UserInput {
  readonly port: Port;
  readonly app: string;
  readonly browser: string;
  readonly os: string;
  readonly username: string;
  readonly password: string;
  readonly consent: 'allow' | 'deny';
}

type UserEvent =
  | { readonly type: 'begin' }
  | Received<'signin.shown', Screen>
  | Received<'consent.shown', Screen>
  | Received<'chooser.shown', Screen>
  | Received<'photos.shown', Screen>
  | Received<'site.shown', Screen>
  | Received<'error.shown', Screen>;

export function receiveAsUser(delivery: Delivery): UserEvent {
  if (delivery.message.kind !== 'screen') throw new Error(`a person cannot receive ${delivery.message.kind}`);
  return { ...delivery, message: delivery.message, type: `${delivery.message.screen}.shown` };
}

const gesture = (act: Gesture['act'], control: string, fields: Gesture['fields'] = {}): Gesture => ({
  kind: 'gesture',
  act,
  control,
  fields,
});

/** The resource owner: starts the flow, signs in, decides, and picks what looks right. */
export const userMachine = setup({
  types: { context: {} as UserInput, input: {} as UserInput, events: {} as UserEvent },
  guards: {
    consents: ({ context }) => context.consent === 'allow',
  },
  actions: {
    tapPrint: ({ context: { port, app } }) =>
      port.send({ to: app, name: 'app.tap', channel: 'person', message: gesture('tap', 'print') }),
    enterPassword: ({ context: { port, browser, username, password } }) =>
      port.send({
        to: browser,
        name: 'signin.submit',
        channel: 'person',
        message: gesture('submit', 'signin', { username, password }),
      }),
    chooseAllow: ({ context: { port, browser } }) =>
      port.send({
        to: browser,
        name: 'consent.choose',
        channel: 'person',
        message: gesture('submit', 'allow', { decision: 'allow' }),
      }),
    chooseDeny: ({ context: { port, browser } }) =>
      port.send({
        to: browser,
        name: 'consent.choose',
        channel: 'person',
        message: gesture('submit', 'deny', { decision: 'deny' }),
      }),
    // Entries in the chooser may look the same, so a person can do no better than to take the first that fits.
    pickFirstApp: ({ context: { port, os }, event }) => {
      assertEvent(event, 'chooser.shown');
      const [first = ''] = event.message.facts.options ?? [];
      port.send({ to: os, name: 'chooser.pick', channel: 'person', message: gesture('choose', first, { entry: '1' }) });
    },
  },
}).createMachine({
  id: 'user',
  context: ({ input }) => input,
  initial: 'wantsPhotos',
  states: {
    wantsPhotos: {
      on: { begin: { target: 'waiting', actions: 'tapPrint' } },
    },
    waiting: {
      on: {
        'signin.shown': { target: 'signingIn', actions: 'enterPassword' },
        'chooser.shown': { target: 'choosingApp', actions: 'pickFirstApp' },
        'error.shown': 'seesError',
      },
    },
    signingIn: {
      on: {
        'consent.shown': [
          { guard: 'consents', target: 'allowedAccess', actions: 'chooseAllow' },
          { target: 'deniedAccess', actions: 'chooseDeny' },
        ],
        'error.shown': 'seesError',
      },
    },
    allowedAccess: {
      on: {
        'chooser.shown': { target: 'choosingApp', actions: 'pickFirstApp' },
        'photos.shown': 'seesPhotos',
        'error.shown': 'seesError',
      },
    },
    deniedAccess: {
      on: {
        'chooser.shown': { target: 'choosingApp', actions: 'pickFirstApp' },
        'error.shown': 'seesError',
      },
    },
    choosingApp: {
      on: {
        'photos.shown': 'seesPhotos',
        'error.shown': 'seesError',
      },
    },
    seesPhotos: {},
    seesError: {},
  },
});
