import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { authorizationResponse } from '../../oauth/authorizationResponse.ts';
import { usualPolicy } from '../../oauth/serverPolicy.ts';
import type { HttpResponse } from '../../oauth/wire.ts';
import type { Message } from '../../trace/trace.ts';
import { signInPage } from '../server/pages.ts';
import { browserMachine, receiveAsBrowser } from './browserMachine.ts';

const ISSUER = 'https://login.acme.example';
const APP_LINK = 'https://printer.example.com/cb';
const SENDER = { issuer: ISSUER, policy: usualPolicy };

/** A browser, and what it has sent since it was last asked. */
function openBrowser() {
  let sent: Message[] = [];
  const port = {
    send: ({ message }: { readonly message: Message }) => sent.push(message),
    report: () => undefined,
    keep: () => undefined,
    draw: (_: string, count: number) => new Uint8Array(count),
  };
  const opensInApp = (url: string) => url.startsWith(APP_LINK);
  const actor = createActor(browserMachine, { input: { port, user: 'ada', os: 'phone', opensInApp } });
  actor.start();
  return (message: Message) => {
    sent = [];
    actor.send(receiveAsBrowser({ from: 'login', message, at: 0 }));
    return { sent, state: actor.getSnapshot().value };
  };
}

const page = signInPage(usualPolicy, { serverName: 'Acme', clientName: 'Shop', csrf_token: 'tok', headers: [] });
const opened = (url: string): Message => ({ kind: 'open', url });
const submitted: Message = { kind: 'gesture', act: 'submit', control: 'signin', fields: { username: 'ada' } };

function redirect(status: number, location: string): HttpResponse {
  return { kind: 'http.response', status, headers: [['Location', location]], body: null };
}

describe('the browser', () => {
  it('sends the form of a response by form_post by itself, and shows nobody the page', () => {
    const tell = openBrowser();
    tell(opened(`${ISSUER}/authorize`));
    const to = { redirect_uri: 'https://client.example/cb', response_mode: 'form_post', state: 'xyz' } as const;
    const { sent, state } = tell(authorizationResponse(to, 'c1', SENDER));
    expect(sent).toMatchObject([
      {
        kind: 'http.request',
        method: 'POST',
        url: 'https://client.example/cb',
        body: expect.stringContaining('code=c1'),
      },
    ]);
    expect(state).toBe('loading');
  });

  it.each([`${APP_LINK}?code=c1`, 'com.example.printer:/cb?code=c1'])('hands %s to the operating system', (url) => {
    const tell = openBrowser();
    tell(opened(`${ISSUER}/authorize`));
    const { sent, state } = tell(redirect(303, url));
    expect(sent).toEqual([{ kind: 'open', url }]);
    expect(state).toBe('leftForApp');
  });

  it.each(['https://client.example/cb?code=c1', 'http://127.0.0.1:51004/cb?code=c1'])('loads %s itself', (url) => {
    const tell = openBrowser();
    tell(opened(`${ISSUER}/authorize`));
    expect(tell(redirect(303, url)).sent).toMatchObject([{ kind: 'http.request', method: 'GET', url }]);
  });

  it('keeps a form that a 307 sends again, even where an app takes the address', () => {
    const tell = openBrowser();
    tell(opened(`${ISSUER}/authorize`));
    tell(page);
    tell(submitted);
    expect(tell(redirect(307, APP_LINK)).sent).toMatchObject([{ kind: 'http.request', method: 'POST', url: APP_LINK }]);
  });

  it('goes to another address while a page is shown or loading', () => {
    const tell = openBrowser();
    tell(opened(`${ISSUER}/authorize`));
    expect(tell(opened(`${ISSUER}/other`)).sent).toMatchObject([{ url: `${ISSUER}/other` }]);
    expect(tell(page).state).toBe('showingPage');
    expect(tell(opened(`${ISSUER}/third`))).toMatchObject({ sent: [{ url: `${ISSUER}/third` }], state: 'loading' });
  });

  it('takes a Location for a redirect only with the status of one', () => {
    const tell = openBrowser();
    tell(opened(`${ISSUER}/authorize`));
    const { state } = tell({ ...redirect(201, 'https://client.example/'), body: '<h1>Created</h1>' });
    expect(state).toBe('showingPage');
  });
});
