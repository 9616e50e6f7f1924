import { afterEach, describe, expect, it } from 'vitest';
import { METHOD_CALLS } from '../contract/fixtures/methodCalls.ts';
import type { FlowEvents } from '../contract/flowEvents.ts';
import { connectFlow } from './connectFlow.ts';
import { fakeFrame } from './fixtures/fakeFrame.ts';
import type { FlowFrame } from './flowFrame.ts';
import type { ConnectOptions } from './handshake.ts';

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

type Request = { readonly id: number; readonly method: string; readonly args: readonly unknown[] };

/** A lab that answers what `reply` returns. */
function lab(reply: (request: Request) => unknown) {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  const requests: Request[] = [];
  port1.onmessage = ({ data }: { readonly data: Request }) => {
    requests.push(data);
    const answer = reply(data);
    if (answer !== undefined) port1.postMessage(answer);
  };
  return { port1, port2, requests };
}

const welcome = (said: ReturnType<typeof fakeFrame>['said']) => ({
  ns: 'oauth-flow',
  v: 1,
  type: 'welcome',
  id: said[0]?.message.id,
});

async function connect(
  reply: (request: Request) => unknown = ({ id }) => ({ type: 'response', id, ok: true, result: null }),
) {
  const frame = fakeFrame();
  const other = lab(reply);
  const controller = new AbortController();
  const connecting = connectFlow(frame.iframe, { signal: controller.signal });
  frame.hear(welcome(frame.said), [other.port2]);
  return { ...frame, ...other, controller, flow: await connecting };
}

const start = (options: ConnectOptions = {}) => {
  const frame = fakeFrame();
  return { ...frame, connecting: connectFlow(frame.iframe, options) };
};

describe('connecting to a frame', () => {
  it('calls every half second and at most twenty times', async () => {
    const { said, pass, connecting, timers } = start();
    expect(said).toEqual([
      { message: { ns: 'oauth-flow', v: 1, type: 'hello', id: expect.any(String) }, targetOrigin: '*' },
    ]);
    pass(1100);
    expect(said).toHaveLength(3);
    pass(20_000);
    await expect(connecting).rejects.toMatchObject({ code: 'timeout' });
    expect([said.length, timers.size]).toEqual([20, 0]);
  });

  it('hears nobody but the window in the frame', async () => {
    const { said, hear, pass, connecting } = start();
    hear(welcome(said), [lab(() => null).port2], {});
    pass(20_000);
    await expect(connecting).rejects.toMatchObject({ code: 'timeout' });
  });

  it('hears no other origin than the one that it is told', async () => {
    const { said, hear, pass, connecting } = start({ targetOrigin: 'https://lab.example' });
    hear(welcome(said), [lab(() => null).port2]);
    pass(20_000);
    await expect(connecting).rejects.toMatchObject({ code: 'timeout' });
    expect(said[0]?.targetOrigin).toBe('https://lab.example');
  });

  it('rejects at once what is no origin, and calls no more', async () => {
    const { iframe, pass, timers } = fakeFrame();
    let tries = 0;
    Object.assign(iframe.contentWindow ?? {}, {
      postMessage() {
        tries += 1;
        throw new SyntaxError('Invalid target origin');
      },
    });
    const connecting = connectFlow(iframe, { targetOrigin: 'lab.example' });
    await expect(connecting).rejects.toMatchObject({ code: 'badArguments' });
    pass(20_000);
    expect([tries, timers.size]).toEqual([1, 0]);
  });

  it('rejects an answer without a port', async () => {
    const { said, hear, connecting } = start();
    hear(welcome(said));
    await expect(connecting).rejects.toMatchObject({ code: 'badAnswer' });
  });

  it('passes over what is not for it', async () => {
    const { said, hear, connecting } = start();
    const reply = ({ id }: Request) => ({ type: 'response', id, ok: true, result: null });
    const [other, right] = [lab(reply), lab(reply)];
    for (const noise of [null, 'welcome', {}, { ...welcome(said), ns: 'other' }, { ...welcome(said), id: 'other' }]) {
      hear(noise, [other.port2]);
    }
    hear(welcome(said), [right.port2]);
    await (await connecting).next();
    expect([other.requests.length, right.requests.length]).toEqual([0, 1]);
  });

  it('rejects with the reason for which the lab refuses', async () => {
    const { said, hear, connecting } = start();
    const error = { code: 'unknownVersion', message: 'This lab speaks version 2.' };
    hear({ ...welcome(said), type: 'response', ok: false, error });
    await expect(connecting).rejects.toMatchObject({ name: 'FlowError', ...error });
  });

  it('rejects where the frame is taken away meanwhile, and where the caller gives up', async () => {
    const taken = start();
    taken.remove();
    taken.pass(1000);
    await expect(taken.connecting).rejects.toMatchObject({ code: 'closed' });
    const controller = new AbortController();
    const given = start({ signal: controller.signal });
    controller.abort(new Error('no longer wanted'));
    await expect(given.connecting).rejects.toThrow('no longer wanted');
    await expect(start({ signal: controller.signal }).connecting).rejects.toThrow('no longer wanted');
  });
});

describe('a connected frame', () => {
  it('sends requests and returns their results', async () => {
    const { flow, requests } = await connect(({ id, method }) => ({
      ...{ type: 'response', id, ok: true },
      result: method === 'getTranscript' ? '# Transcript' : null,
    }));
    expect(await flow.goTo('token.request')).toBeUndefined();
    expect(await flow.getTranscript('md')).toBe('# Transcript');
    expect(requests).toEqual([
      { type: 'request', id: 1, method: 'goTo', args: ['token.request'] },
      { type: 'request', id: 2, method: 'getTranscript', args: ['md'] },
    ]);
  });

  const calls: Readonly<Record<string, readonly unknown[]>> = { ...METHOD_CALLS, getStatus: [], setPlaybackRate: [2] };
  const returning = ['getState', 'getShareUrl', 'toSVG', 'toPNG', 'getTranscript', 'getStatus'];

  it.each(Object.entries(calls))('sends %s as it is called, and returns what comes back', async (method, args) => {
    const { flow, requests } = await connect((request) => ({
      type: 'response',
      id: request.id,
      ok: true,
      result: 'came back',
    }));
    const call = flow[method as keyof FlowFrame] as (...args: readonly unknown[]) => Promise<unknown>;
    expect(await call(...args)).toBe(returning.includes(method) ? 'came back' : undefined);
    expect(requests).toEqual([{ type: 'request', id: 1, method, args }]);
  });

  it('has no other methods than these, besides those that need no lab', async () => {
    const { flow } = await connect();
    const local = ['addEventListener', 'removeEventListener', 'close'];
    expect(Object.keys(flow).sort()).toEqual([...Object.keys(calls), ...local].sort());
  });

  it('rejects with what the lab refuses, and where it answers nonsense', async () => {
    const error = { code: 'unknownSetting', message: 'There is no such switch.' };
    const refusing = await connect(({ id }) => ({ type: 'response', id, ok: false, error }));
    await expect(refusing.flow.setSetting('x', 'y')).rejects.toMatchObject(error);
    const mad = await connect(({ id }) => ({ type: 'response', id, ok: 'yes' }));
    await expect(mad.flow.next()).rejects.toMatchObject({ code: 'badAnswer' });
  });

  it('rejects what no message can carry, and goes on', async () => {
    const { flow, requests } = await connect();
    const state = { version: 1, step: () => 'token.request' };
    await expect(flow.setState(state as never)).rejects.toMatchObject({ name: 'FlowError', code: 'badArguments' });
    await flow.next();
    expect(requests.map(({ method }) => method)).toEqual(['next']);
  });

  it('asks for events once there is somebody to hear them', async () => {
    const { flow, port1, requests } = await connect();
    const heard: FlowEvents['pause'][] = [];
    const more: FlowEvents['pause'][] = [];
    const listener = (detail: FlowEvents['pause']) => more.push(detail);
    await flow.pause();
    expect(requests.map(({ method }) => method)).toEqual(['pause']);
    flow.addEventListener('pause', listener);
    flow.addEventListener('pause', (detail) => heard.push(detail));
    flow.removeEventListener('pause', listener);
    port1.postMessage({ type: 'event', name: '__proto__', detail: null });
    port1.postMessage({ type: 'event', name: 'pause', detail: { origin: 'user' } });
    await flow.pause();
    await flow.pause();
    expect([heard, more]).toEqual([[{ origin: 'user' }], []]);
    expect(requests.map(({ method }) => method)).toEqual(['pause', 'subscribe', 'pause', 'pause']);
  });

  it('tells ready to whoever listens too late for it, after others have heard it', async () => {
    const { flow, port1 } = await connect();
    const heard: string[] = [];
    const late = () => heard.push('late');
    flow.addEventListener('stepchange', () => heard.push('stepchange'));
    port1.postMessage({ type: 'event', name: 'ready', detail: { origin: 'api', stepCount: 21 } });
    await flow.pause();
    flow.addEventListener('ready', late);
    flow.addEventListener('ready', late);
    await flow.pause();
    expect(heard).toEqual(['late']);
  });

  it('asks for events once more where that was refused', async () => {
    const error = { code: 'tooMany', message: 'Later.' };
    const { flow, requests } = await connect(({ id, method }) =>
      method === 'subscribe' ? { type: 'response', id, ok: false, error } : { type: 'response', id, ok: true },
    );
    flow.addEventListener('pause', () => undefined);
    await flow.next();
    flow.addEventListener('play', () => undefined);
    await flow.next();
    expect(requests.filter(({ method }) => method === 'subscribe')).toHaveLength(2);
  });

  it('rejects what is waited for when the frame is taken away', async () => {
    const { flow, remove, pass, timers } = await connect(() => undefined);
    const waiting = flow.next();
    remove();
    pass(600);
    await expect(waiting).rejects.toMatchObject({ code: 'closed' });
    await expect(flow.next()).rejects.toMatchObject({ code: 'closed' });
    expect(timers.size).toBe(0);
  });

  it('notices that the frame went to another document', async () => {
    const { flow, iframe, pass } = await connect(({ method }) => (method === 'ping' ? undefined : null));
    const waiting = flow.next();
    iframe.dispatchEvent(new Event('load'));
    pass(10_100);
    await expect(waiting).rejects.toThrow('went to another document');
  });

  it('stays where the frame takes nearly ten seconds to answer when it has loaded', async () => {
    const reply = ({ id }: Request) => ({ type: 'response', id, ok: true, result: null });
    const { flow, iframe, pass, port1, requests } = await connect((request) =>
      request.method === 'ping' ? undefined : reply(request),
    );
    iframe.dispatchEvent(new Event('load'));
    await flow.next();
    pass(9400);
    for (const ping of requests.filter(({ method }) => method === 'ping')) port1.postMessage(reply(ping));
    await flow.next();
    pass(20_000);
    await flow.next();
    expect(requests.map(({ method }) => method)).toEqual(['ping', 'next', 'next', 'next']);
  });

  it('stays where the frame has only finished loading', async () => {
    const { flow, iframe, pass, timers } = await connect();
    iframe.dispatchEvent(new Event('load'));
    await flow.next();
    pass(10_000);
    await flow.next();
    expect(timers.size).toBe(1);
  });

  it('leaves nothing behind at a signal that outlives it', async () => {
    const signal = new AbortController().signal;
    const listening = new Set<unknown>();
    Object.assign(signal, {
      addEventListener: (_: string, listener: unknown) => listening.add(listener),
      removeEventListener: (_: string, listener: unknown) => listening.delete(listener),
    });
    const { said, hear, connecting } = start({ signal });
    hear(welcome(said), [lab(() => undefined).port2]);
    const flow = await connecting;
    expect(listening.size).toBe(1);
    flow.close();
    expect(listening.size).toBe(0);
  });

  it('lets go when it is told to', async () => {
    const { flow, controller, timers } = await connect(() => undefined);
    const waiting = flow.next();
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'closed' });
    expect(timers.size).toBe(0);
  });
});
