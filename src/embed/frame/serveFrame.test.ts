import { afterEach, describe, expect, it } from 'vitest';
import type { FlowEvent } from '../contract/flowEvents.ts';
import { fakeApi } from './fixtures/fakeApi.ts';
import { serveFrame, type WindowMessage } from './serveFrame.ts';

interface Sent {
  readonly message: { readonly type: string; readonly id: string; readonly error?: { readonly code: string } };
  readonly targetOrigin: string;
  readonly transfer?: readonly MessagePort[];
}

const endings: (() => void)[] = [];
afterEach(() => {
  for (const end of endings.splice(0)) end();
});

function open(parentOrigin: string | null = null) {
  const sent: Sent[] = [];
  const parent = {
    postMessage: (message: Sent['message'], options: Omit<Sent, 'message'>) => sent.push({ message, ...options }),
  };
  let hear: (message: WindowMessage) => void = () => undefined;
  const fake = fakeApi();
  const listen = (listener: typeof hear) => {
    hear = listener;
    return () => {
      hear = () => undefined;
    };
  };
  const { subscribe } = fake.api;
  const stop = serveFrame({
    parent,
    parentOrigin,
    listen,
    api: async () => fake.api,
    subscribe,
    now: () => 0,
  } as never);
  endings.push(stop);
  const say = (data: unknown, from: object = parent, origin = 'https://host.example') =>
    hear({ data, origin, source: from as Window });
  const hello = (id = 'a', more: object = {}) => ({ ns: 'oauth-flow', v: 1, type: 'hello', id, ...more });
  const port = (index = 0): MessagePort => {
    const [found] = sent[index]?.transfer ?? [];
    if (found === undefined) throw new Error('no port was handed over');
    endings.push(() => found.close());
    return found;
  };
  return { ...fake, sent, say, hello, port, parent, stop };
}

function messagesOf(port: MessagePort) {
  const got: unknown[] = [];
  const waiting: (() => void)[] = [];
  port.onmessage = ({ data }) => {
    got.push(data);
    for (const resolve of waiting.splice(0)) resolve();
  };
  const count = async (wanted: number) => {
    while (got.length < wanted) await new Promise<void>((resolve) => waiting.push(resolve));
    return got;
  };
  return { got, count };
}

const request = (id: number, method: string, ...args: unknown[]) => ({ type: 'request', id, method, args });
const stepped: FlowEvent = {
  name: 'stepchange',
  detail: { origin: 'user', step: 'app.tap', index: 1, stepCount: 3 },
};
const ready: FlowEvent = { name: 'ready', detail: { origin: 'api', stepCount: 3 } };

describe('the frame', () => {
  it('answers a hello with a port, and requests over it', async () => {
    const { say, hello, sent, port, calls } = open();
    say(hello());
    expect(sent).toMatchObject([
      { message: { ns: 'oauth-flow', v: 1, type: 'welcome', id: 'a' }, targetOrigin: 'https://host.example' },
    ]);
    const { count } = messagesOf(port());
    port().postMessage(request(1, 'next'));
    expect(await count(1)).toEqual([{ type: 'response', id: 1, ok: true, result: null }]);
    expect(calls).toEqual([['next']]);
  });

  it('answers a parent without an origin', () => {
    const { say, hello, sent, parent } = open();
    say(hello(), parent, 'null');
    expect(sent).toMatchObject([{ message: { type: 'welcome' }, targetOrigin: '*' }]);
  });

  it('hears nobody but its parent', () => {
    const { say, hello, sent } = open();
    say(hello(), {});
    expect(sent).toEqual([]);
  });

  it('is driven only from the origin that the link names, and says so to others', () => {
    const { say, hello, sent, parent } = open('https://host.example');
    say(hello('a'), parent, 'https://other.example');
    say(hello('b'), parent, 'null');
    const error = expect.objectContaining({ code: 'wrongOrigin' });
    const refused = { ns: 'oauth-flow', v: 1, type: 'response', ok: false, error };
    expect(sent).toEqual([
      { message: { ...refused, id: 'a' }, targetOrigin: 'https://other.example' },
      { message: { ...refused, id: 'b' }, targetOrigin: '*' },
    ]);
    say(hello('c'));
    expect(sent[2]).toMatchObject({ message: { type: 'welcome', id: 'c' }, transfer: [expect.anything()] });
  });

  it('says nothing to another origin that did not say hello', () => {
    const { say, sent, parent } = open('https://host.example');
    say({ ns: 'oauth-flow', v: 1, type: 'play', id: 'a' }, parent, 'https://other.example');
    expect(sent).toEqual([]);
  });

  it('is driven by nobody where the link names no origin that there is', () => {
    const { say, hello, sent } = open('');
    say(hello());
    expect(sent).toMatchObject([{ message: { ok: false, error: { code: 'wrongOrigin' } } }]);
    expect(sent[0]?.transfer).toBeUndefined();
  });

  it.each([
    null,
    'hello',
    { ns: 'other', v: 1, type: 'hello', id: 'a' },
    { ns: 'oauth-flow', v: 1, type: 'hello' },
    { ns: 'oauth-flow', v: 1, type: 'hello', id: 'x'.repeat(65) },
    { ns: 'oauth-flow', v: 1, type: 'request', id: 'a', method: 'play', args: [] },
  ])('passes over what is no hello: %j', (data) => {
    const { say, sent, calls } = open();
    say(data);
    expect([sent, calls]).toEqual([[], []]);
  });

  it('refuses a version that it does not speak', () => {
    const { say, hello, sent } = open();
    say(hello('a', { v: 2 }));
    expect(sent).toMatchObject([
      { message: { type: 'response', id: 'a', ok: false, error: { code: 'unknownVersion' } } },
    ]);
    expect(sent[0]?.transfer).toBeUndefined();
  });

  it('answers a hello that is repeated once', () => {
    const { say, hello, sent } = open();
    say(hello());
    say(hello());
    expect(sent).toHaveLength(1);
  });

  it('gives a second hello a port of its own and closes the first', async () => {
    const { say, hello, port, calls } = open();
    say(hello('a'));
    say(hello('b'));
    port(0).postMessage(request(1, 'prev'));
    const { count } = messagesOf(port(1));
    port(1).postMessage(request(2, 'next'));
    expect(await count(1)).toMatchObject([{ id: 2, ok: true }]);
    expect(calls).toEqual([['next']]);
  });

  it('tells of events after they were asked for only', async () => {
    const { say, hello, port, emit } = open();
    say(hello());
    const { count } = messagesOf(port());
    emit(stepped);
    port().postMessage(request(1, 'subscribe'));
    await count(1);
    emit(stepped);
    expect(await count(2)).toEqual([
      { type: 'response', id: 1, ok: true, result: null },
      { type: 'event', ...stepped },
    ]);
  });

  it('tells whoever asks later that it is ready', async () => {
    const { say, hello, port, emit } = open();
    emit(ready);
    say(hello());
    const { count } = messagesOf(port());
    port().postMessage(request(1, 'subscribe'));
    port().postMessage(request(2, 'subscribe'));
    expect(await count(3)).toEqual([
      { type: 'event', ...ready },
      { type: 'response', id: 1, ok: true, result: null },
      { type: 'response', id: 2, ok: true, result: null },
    ]);
  });

  it('answers so many hellos and no more', () => {
    const { say, hello, sent } = open();
    for (let index = 0; index < 500; index += 1) say(hello(`id ${index}`));
    expect(sent).toHaveLength(40);
  });

  it('hears nothing any more once it is stopped', () => {
    const { say, hello, sent, stop, listeners } = open();
    say(hello('a'));
    stop();
    say(hello('b'));
    expect(sent).toHaveLength(1);
    expect(listeners.size).toBe(0);
  });
});
