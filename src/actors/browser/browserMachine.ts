import { assertEvent, assign, setup } from 'xstate';
import { encodeParameters } from '../../oauth/parameters.ts';
import { type Header, type HttpRequest, type HttpResponse, headerOf, headersOf } from '../../oauth/wire.ts';
import type { Gesture, Handover } from '../../trace/trace.ts';
import type { Delivery, Port, Received } from '../port.ts';
import { type Cookie, cookieHeader, storeCookie } from './cookieJar.ts';
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
  /** The address that is being loaded or shown. */
  readonly url: string;
  readonly page: Page | null;
}

type BrowserEvent =
  | Received<'address.opened', Handover>
  | Received<'page.received', HttpResponse>
  | Received<'redirect.received', HttpResponse>
  | Received<'form.submitted', Gesture>;

export function receiveAsBrowser(delivery: Delivery): BrowserEvent {
  const { message } = delivery;
  if (message.kind === 'open') return { ...delivery, message, type: 'address.opened' };
  if (message.kind === 'gesture') return { ...delivery, message, type: 'form.submitted' };
  if (message.kind !== 'http.response') throw new Error(`a browser cannot receive ${message.kind}`);
  return headerOf(message, 'Location') === null
    ? { ...delivery, message, type: 'page.received' }
    : { ...delivery, message, type: 'redirect.received' };
}

function get(url: string, cookies: readonly Cookie[]): HttpRequest {
  const { host } = new URL(url);
  return { kind: 'http.request', method: 'GET', url, headers: browserHeaders(host, cookies), body: null };
}

function browserHeaders(host: string, cookies: readonly Cookie[]): Header[] {
  const cookie = cookieHeader(cookies, host);
  return [['Host', host], ...(cookie === null ? [] : [['Cookie', cookie] as const])];
}

function post(page: Page, fields: Gesture['fields'], cookies: readonly Cookie[]): HttpRequest {
  if (page.form === null) throw new Error('the page shown has no form');
  const { host, origin } = new URL(page.form.action);
  return {
    kind: 'http.request',
    method: 'POST',
    url: page.form.action,
    headers: [
      ...browserHeaders(host, cookies),
      // A page under `Referrer-Policy: no-referrer` posts its form with an opaque origin (Fetch, "append a request Origin header").
      ['Origin', page.sendsReferrer ? origin : 'null'],
      ['Content-Type', 'application/x-www-form-urlencoded'],
    ],
    body: encodeParameters([...page.form.hidden, ...Object.entries(fields)]),
  };
}

const locationOf = (response: HttpResponse) => headerOf(response, 'Location') ?? '';

/** The user agent: keeps cookies, follows redirects, shows pages. It cannot tell what a redirect carries. */
export const browserMachine = setup({
  types: { context: {} as BrowserContext, input: {} as BrowserInput, events: {} as BrowserEvent },
  guards: {
    staysInBrowser: ({ context, event }) => {
      assertEvent(event, 'redirect.received');
      const target = locationOf(event.message);
      return /^https?:/.test(target) && !context.opensInApp(target);
    },
  },
  actions: {
    storeCookies: assign(({ context, event }) => {
      assertEvent(event, ['page.received', 'redirect.received']);
      const { host } = new URL(context.url);
      const cookies = headersOf(event.message, 'Set-Cookie').reduce(
        (jar, setCookie) => storeCookie(jar, host, setCookie),
        context.cookies,
      );
      return { cookies };
    }),
    goToAddress: assign(({ event }) => {
      assertEvent(event, 'address.opened');
      return { url: event.message.url };
    }),
    goToLocation: assign(({ event }) => {
      assertEvent(event, 'redirect.received');
      return { url: locationOf(event.message) };
    }),
    goToFormTarget: assign(({ context }) => ({ url: context.page?.form?.action ?? context.url })),
    requestPage: ({ context: { port, url, cookies } }) => port.send({ channel: 'front', message: get(url, cookies) }),
    keepPage: assign(({ context, event }) => {
      assertEvent(event, 'page.received');
      return { page: readPage(context.url, event.message) };
    }),
    showPage: ({ context: { port, user, page } }) => {
      if (page === null) throw new Error('there is no page to show');
      const message = screenOf(page);
      port.send({ to: user, name: `${message.screen}.show`, channel: 'person', message });
    },
    sendForm: ({ context: { port, page, cookies }, event }) => {
      assertEvent(event, 'form.submitted');
      if (page === null) throw new Error('there is no page to submit');
      port.send({ channel: 'front', message: post(page, event.message.fields, cookies) });
    },
    handToOperatingSystem: ({ context: { port, os }, event }) => {
      assertEvent(event, 'redirect.received');
      const message: Handover = { kind: 'open', url: locationOf(event.message) };
      port.send({ to: os, name: 'redirect.open', channel: 'device', message });
    },
  },
}).createMachine({
  id: 'browser',
  context: ({ input }) => ({ ...input, cookies: [], url: '', page: null }),
  initial: 'idle',
  states: {
    idle: {
      on: {
        'address.opened': { target: 'loading', actions: ['goToAddress', 'requestPage'] },
      },
    },
    loading: {
      on: {
        // A person may go elsewhere while nothing comes.
        'address.opened': { actions: ['goToAddress', 'requestPage'] },
        'page.received': { target: 'showingPage', actions: ['storeCookies', 'keepPage', 'showPage'] },
        'redirect.received': [
          { guard: 'staysInBrowser', actions: ['storeCookies', 'goToLocation', 'requestPage'] },
          { target: 'leftForApp', actions: ['storeCookies', 'handToOperatingSystem'] },
        ],
      },
    },
    showingPage: {
      on: {
        'address.opened': { target: 'loading', actions: ['goToAddress', 'requestPage'] },
        'form.submitted': { target: 'loading', actions: ['sendForm', 'goToFormTarget'] },
      },
    },
    leftForApp: {
      on: {
        'address.opened': { target: 'loading', actions: ['goToAddress', 'requestPage'] },
      },
    },
  },
});
