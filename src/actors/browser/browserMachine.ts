import { assertEvent, assign, setup } from 'xstate';
import { type HttpResponse, headerOf, headersOf } from '../../oauth/wire.ts';
import type { Gesture, Handover } from '../../trace/trace.ts';
import type { Delivery, Port, Received } from '../port.ts';
import { type Cookie, storeCookie } from './cookieJar.ts';
import { followed, type Navigation, requestOf, toAddress, toFormTarget } from './navigation.ts';
import { type Page, readPage, screenOf } from './page.ts';

export interface BrowserInput {
  readonly port: Port;
  readonly user: string;
  readonly os: string;
  /** Whether the operating system has an app that takes an https address from the browser. */
  readonly opensInApp: (url: string) => boolean;
}

interface BrowserContext extends BrowserInput {
  readonly cookies: readonly Cookie[];
  readonly navigation: Navigation;
  readonly page: Page | null;
}

type BrowserEvent =
  | Received<'address.opened', Handover>
  | Received<'page.received', HttpResponse>
  | Received<'redirect.received', HttpResponse>
  | Received<'form.submitted', Gesture>;

const isRedirect = (response: HttpResponse) =>
  response.status >= 300 && response.status < 400 && headerOf(response, 'Location') !== null;

export function receiveAsBrowser(delivery: Delivery): BrowserEvent {
  const { message } = delivery;
  if (message.kind === 'open') return { ...delivery, message, type: 'address.opened' };
  if (message.kind === 'gesture') return { ...delivery, message, type: 'form.submitted' };
  if (message.kind !== 'http.response') throw new Error(`a browser cannot receive ${message.kind}`);
  return { ...delivery, message, type: isRedirect(message) ? 'redirect.received' : 'page.received' };
}

function shown({ page }: BrowserContext): Page {
  if (page === null) throw new Error('there is no page');
  return page;
}

/** The user agent: keeps cookies, follows redirects, shows pages. It cannot tell what a redirect carries. */
export const browserMachine = setup({
  types: { context: {} as BrowserContext, input: {} as BrowserInput, events: {} as BrowserEvent },
  guards: {
    // An app gets an address and nothing else, so that a form that is sent again stays in the browser.
    staysInBrowser: ({ context, event }) => {
      assertEvent(event, 'redirect.received');
      const { url, method } = followed(context.navigation, event.message);
      return /^https?:/.test(url) && (method !== 'GET' || !context.opensInApp(url));
    },
    submitsItself: ({ context, event }) => {
      assertEvent(event, 'page.received');
      return readPage(context.navigation.url, event.message).submitsItself;
    },
  },
  actions: {
    storeCookies: assign(({ context, event }) => {
      assertEvent(event, ['page.received', 'redirect.received']);
      const { host } = new URL(context.navigation.url);
      const cookies = headersOf(event.message, 'Set-Cookie').reduce(
        (jar, setCookie) => storeCookie(jar, host, setCookie),
        context.cookies,
      );
      return { cookies };
    }),
    goToAddress: assign(({ event }) => {
      assertEvent(event, 'address.opened');
      return { navigation: toAddress(event.message.url) };
    }),
    goToLocation: assign(({ context, event }) => {
      assertEvent(event, 'redirect.received');
      return { navigation: followed(context.navigation, event.message) };
    }),
    goToFormTarget: assign(({ context, event }) => ({
      navigation: toFormTarget(shown(context), event.type === 'form.submitted' ? event.message.fields : {}),
    })),
    request: ({ context: { port, navigation, cookies } }) =>
      port.send({ channel: 'front', message: requestOf(navigation, cookies) }),
    keepPage: assign(({ context, event }) => {
      assertEvent(event, 'page.received');
      return { page: readPage(context.navigation.url, event.message) };
    }),
    showPage: ({ context }) => {
      const message = screenOf(shown(context));
      context.port.send({ to: context.user, name: `${message.screen}.show`, channel: 'person', message });
    },
    handToOperatingSystem: ({ context: { port, os, navigation }, event }) => {
      assertEvent(event, 'redirect.received');
      const message: Handover = { kind: 'open', url: followed(navigation, event.message).url };
      port.send({ to: os, name: 'redirect.open', channel: 'device', message });
    },
  },
}).createMachine({
  id: 'browser',
  context: ({ input }) => ({ ...input, cookies: [], navigation: toAddress('about:blank'), page: null }),
  initial: 'idle',
  states: {
    idle: {
      on: {
        'address.opened': { target: 'loading', actions: ['goToAddress', 'request'] },
      },
    },
    loading: {
      on: {
        // A person may go elsewhere while nothing comes.
        'address.opened': { actions: ['goToAddress', 'request'] },
        'page.received': [
          { guard: 'submitsItself', actions: ['storeCookies', 'keepPage', 'goToFormTarget', 'request'] },
          { target: 'showingPage', actions: ['storeCookies', 'keepPage', 'showPage'] },
        ],
        'redirect.received': [
          { guard: 'staysInBrowser', actions: ['storeCookies', 'goToLocation', 'request'] },
          { target: 'leftForApp', actions: ['storeCookies', 'handToOperatingSystem'] },
        ],
      },
    },
    showingPage: {
      on: {
        'address.opened': { target: 'loading', actions: ['goToAddress', 'request'] },
        'form.submitted': { target: 'loading', actions: ['goToFormTarget', 'request'] },
      },
    },
    leftForApp: {
      on: {
        'address.opened': { target: 'loading', actions: ['goToAddress', 'request'] },
      },
    },
  },
});
