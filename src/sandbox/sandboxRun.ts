import type { AppLink } from '../actors/os/appLinks.ts';
import { queryOf } from '../oauth/parameters.ts';
import type { HttpRequest, HttpResponse } from '../oauth/wire.ts';
import { CLIENT } from '../scenarios/declarations/sandbox.ts';
import { messageText } from '../simulation/messageText.ts';
import { openRun, type Run } from '../simulation/openRun.ts';
import type { Gesture, Step } from '../trace/trace.ts';
import { apiSetup } from './apiSetup.ts';
import { callbackPage } from './callbackPage.ts';
import { openClientAddresses } from './clientAddresses.ts';
import type { SandboxClient } from './clientMetadata.ts';
import type { CompleteOptions } from './completeOptions.ts';
import { secretsInParameters, secretsInRequest } from './foreignSecrets.ts';
import { parties } from './sandboxCast.ts';
import { sandboxScenario } from './sandboxScenario.ts';
import { serverSetup } from './serverSetup.ts';

/** The run behind a sandbox. Everything that happens in it comes from one of these calls, and is over when it returns. */
export interface SandboxRun extends Pick<Run, 'now' | 'trace'> {
  /** Sends a request in the client's name and returns the answer. */
  request(message: HttpRequest): HttpResponse;
  /** Lets the client send the browser to an address, and returns all that followed. */
  open(url: string): readonly Step[];
  /** Lets the user do something in the browser, and returns all that followed. */
  gesture(name: string, message: Gesture): readonly Step[];
  register(client: SandboxClient): void;
  advance(seconds: number): void;
}

const { user, browser, phone, server } = parties;

/** Opens the run: the clients are registered and the apps installed before anything happens. */
export function openSandboxRun(options: CompleteOptions, clients: readonly SandboxClient[]): SandboxRun {
  const { seed, stage, startsAt } = options;
  const { issuer, names } = stage;
  const { name } = stage.parties.client;
  const addresses = openClientAddresses();
  const links: readonly AppLink[] = clients.flatMap((client) => addresses.add(client, name));
  const authorizationServer = serverSetup(options, clients);
  const api = apiSetup(stage, authorizationServer, options.api);
  const setup = { stage, server: authorizationServer, api, addresses, links, startsAt: startsAt ?? options.now() };
  const run = openRun(sandboxScenario(setup), { seed, names });
  const registered = [...clients];
  let advanced = 0;

  /** Without a fixed start, time goes along with the machine's clock, so that libraries find their tokens fresh. */
  function catchUp(): void {
    const behind = startsAt === null ? options.now() + advanced - run.now() : 0;
    if (behind > 0) run.advance(behind / 1000);
  }

  /** Delivers all that is under way. Where the browser comes to the client, a page is shown in the client's name. */
  function settle(): readonly Step[] {
    const steps: Step[] = [];
    for (let step = run.next(); step !== null; step = run.next()) {
      steps.push(step);
      if (step.to !== CLIENT || step.message.kind !== 'http.request') continue;
      run.inject(CLIENT, { to: step.from, name: 'callback.response', channel: 'front', message: callbackPage });
    }
    return steps;
  }

  /** A secret that the server gave to a client is in play as soon as the client sends it. */
  function bringIntoPlay(message: HttpRequest): void {
    const text = messageText(message);
    for (const { client_secret } of registered) {
      if (client_secret !== undefined && text.includes(client_secret)) {
        run.keep(server.id, 'client_secret', client_secret, [CLIENT]);
      }
    }
    for (const { kind, value } of secretsInRequest(message)) run.keep(CLIENT, kind, value);
  }

  return {
    now() {
      catchUp();
      return run.now();
    },
    trace: run.trace,
    request(message) {
      catchUp();
      bringIntoPlay(message);
      run.inject(CLIENT, { channel: 'back', message });
      const answer = settle().find(({ to, message: { kind } }) => to === CLIENT && kind === 'http.response')?.message;
      if (answer?.kind !== 'http.response') throw new Error(`nobody answered ${message.method} ${message.url}`);
      return answer;
    },
    open(url) {
      catchUp();
      for (const { kind, value } of secretsInParameters(queryOf(url))) run.keep(CLIENT, kind, value);
      const { origin, pathname } = new URL(url);
      const asks = origin === issuer && pathname === '/authorize';
      const opened = { to: browser.id, name: asks ? 'authorization.open' : 'address.open', channel: 'device' } as const;
      run.inject(CLIENT, { ...opened, message: { kind: 'open', url } });
      return settle();
    },
    gesture(gesture, message) {
      catchUp();
      run.inject(user.id, { to: browser.id, name: gesture, channel: 'person', message });
      return settle();
    },
    register(client) {
      registered.push(client);
      run.operate(server.id, { type: 'client.registered', client });
      for (const link of addresses.add(client, name)) run.operate(phone.id, { type: 'app.installed', link });
    },
    advance(seconds) {
      advanced += seconds * 1000;
      run.advance(seconds);
    },
  };
}
