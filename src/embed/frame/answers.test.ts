import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FlowError } from '../contract/flowError.ts';
import { allowedMethods } from './allowedMethods.ts';
import { answersFor } from './answers.ts';
import { fakeApi } from './fixtures/fakeApi.ts';

function open(overrides: object = {}) {
  const fake = fakeApi();
  const api = Object.defineProperties(fake.api, Object.getOwnPropertyDescriptors(overrides));
  const clock = { time: 0 };
  const subscribed: true[] = [];
  const onSubscribe = () => subscribed.push(true);
  const answer = answersFor({ api: async () => api, onSubscribe, now: () => clock.time });
  const request = (method: unknown, ...args: readonly unknown[]) => answer({ type: 'request', id: 7, method, args });
  return { ...fake, answer, request, clock, subscribed };
}

const refusedWith = (code: string) => ({ type: 'response', id: 7, ok: false, error: { code } });

describe('answers over a port', () => {
  it.each([
    ['play', []],
    ['goTo', ['token.request']],
    ['goTo', [3]],
    ['setSetting', ['pkce', 'off']],
    ['setState', [{ version: 1 }]],
  ])('call %s with its arguments', async (method, args) => {
    const { request, calls } = open();
    expect(await request(method, ...args)).toEqual({ type: 'response', id: 7, ok: true, result: null });
    expect(calls).toEqual([[method, ...args]]);
  });

  it('carry what the method returns', async () => {
    const { request } = open();
    expect(await request('getTranscript', 'md')).toMatchObject({ ok: true, result: 'as md' });
    expect(await request('getStatus')).toMatchObject({
      result: { paused: true, playbackRate: 1, step: null, stepIndex: 0, stepCount: 3, settings: { pkce: 'S256' } },
    });
  });

  it.each([
    ['constructor', [], 'unknownMethod'],
    ['__proto__', [], 'unknownMethod'],
    ['subscribe', ['all'], 'badArguments'],
    ['eval', ['alert(1)'], 'unknownMethod'],
    ['play', [1], 'badArguments'],
    ['goTo', [], 'badArguments'],
    ['goTo', [{}], 'badArguments'],
    ['goTo', [1.5], 'badArguments'],
    ['goTo', ['x'.repeat(129)], 'badArguments'],
    ['setSetting', ['pkce'], 'badArguments'],
    ['setSetting', ['pkce', 'off', 'more'], 'badArguments'],
    ['setPlaybackRate', ['fast'], 'badArguments'],
    ['setState', [null], 'badArguments'],
    ['getTranscript', ['html'], 'badArguments'],
    ['getTranscript', ['x'.repeat(60_000)], 'tooLarge'],
    ['setState', [new Map()], 'badRequest'],
  ])('refuse %s with %j', async (method, args, code) => {
    const { request, calls, subscribed } = open();
    expect(await request(method, ...args)).toMatchObject(refusedWith(code));
    expect([calls, subscribed]).toEqual([[], []]);
  });

  it('refuse a request with more than belongs there', async () => {
    const { answer } = open();
    const message = { type: 'request', id: 7, method: 'play', args: [], code: 'alert(1)' };
    expect(await answer(message)).toMatchObject(refusedWith('badRequest'));
  });

  it('say nothing where nobody waits', async () => {
    const { answer } = open();
    for (const message of [null, 'play', [], {}, { id: {} }, { id: 'x'.repeat(65) }]) {
      expect(await answer(message)).toBeNull();
    }
  });

  it('pass on why the lab refused, and nothing about a defect', async () => {
    const refusing = open({ next: () => Promise.reject(new FlowError('unavailable', 'No network.')) });
    expect(await refusing.request('next')).toMatchObject({ error: { code: 'unavailable', message: 'No network.' } });
    const broken = open({ next: () => Promise.reject(new Error('internals')) });
    expect(JSON.stringify(await broken.request('next'))).not.toContain('internals');
  });

  it('read so many messages at once and more as time passes', async () => {
    const { request, clock } = open();
    const answers = await Promise.all(Array.from({ length: 101 }, () => request('ping')));
    expect(answers.filter((answer) => answer?.ok)).toHaveLength(100);
    expect(answers[100]).toMatchObject(refusedWith('tooMany'));
    clock.time = 20;
    expect(await request('next')).toMatchObject({ ok: true });
  });

  it('let so many requests wait and refuse more', async () => {
    const waiting: (() => void)[] = [];
    const { request } = open({ next: () => new Promise<void>((resolve) => waiting.push(resolve)) });
    const answers = Array.from({ length: 33 }, () => request('next'));
    expect(await answers[32]).toMatchObject(refusedWith('busy'));
    await Promise.resolve();
    for (const resolve of waiting) resolve();
    expect(await answers[0]).toMatchObject({ ok: true });
    await Promise.all(answers);
    const further = request('next');
    await Promise.resolve();
    for (const resolve of waiting) resolve();
    expect(await further).toMatchObject({ ok: true });
  });
});

const SCRIPTS = ['<script>alert(1)</script>', 'javascript:alert(1)', "');alert(1)//"];
const NASTY = ['__proto__', 'constructor', 'prototype', 'toString', 'then', ...SCRIPTS];

const anything = fc.anything({
  ...{ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true },
  ...{ withNullPrototype: true, withSparseArray: true, maxDepth: 6 },
  key: fc.oneof(fc.string(), fc.constantFrom(...NASTY, 'type', 'id', 'method', 'args')),
});
const method = fc.oneof(fc.constantFrom(...NASTY, ...allowedMethods.keys(), 'subscribe', 'ping'), anything);
const wellFormed = fc.record({
  type: fc.constant('request'),
  id: fc.oneof(fc.string({ maxLength: 64 }), fc.maxSafeInteger()),
  method: fc.oneof(fc.constantFrom(...NASTY, ...allowedMethods.keys()), fc.string({ maxLength: 64 })),
  args: fc.array(fc.oneof(anything, fc.constantFrom(...NASTY)), { maxLength: 8 }),
});
const almost = fc.record({ type: fc.constant('request'), id: fc.oneof(fc.nat(), anything), method, args: anything });

describe('whatever comes over a port', () => {
  it('never makes the answers throw, and calls only what is allowed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, almost, wellFormed), async (message) => {
        const { answer, calls, clock } = open();
        const response = await answer(message);
        if (response !== null) expect(structuredClone(response)).toMatchObject({ type: 'response' });
        for (const [name] of calls) expect(['playbackRate', ...allowedMethods.keys()]).toContain(name);
        expect(Object.keys(Object.prototype)).toEqual([]);
        clock.time += 1000;
        expect(await answer({ type: 'request', id: 1, method: 'next', args: [] })).toMatchObject({ ok: true });
      }),
      { numRuns: 400 },
    );
  });

  it('is answered where it is a well-formed request', async () => {
    await fc.assert(
      fc.asyncProperty(wellFormed, async (message) => {
        expect(await open().answer(message)).toMatchObject({ type: 'response', id: message.id });
      }),
      { numRuns: 400 },
    );
  });

  it('is not read to its end where it is huge', async () => {
    const { answer, calls } = open();
    const deep = Array.from({ length: 20 }).reduce<unknown>((inner) => [inner], 'end');
    for (const huge of [deep, 'x'.repeat(1e6), Array.from({ length: 1e5 }, () => 'play'), new Uint8Array(1e6)]) {
      const code = huge instanceof Uint8Array ? 'badRequest' : 'tooLarge';
      expect(await answer({ type: 'request', id: 7, method: 'setState', args: [huge] })).toMatchObject(
        refusedWith(code),
      );
    }
    expect(calls).toEqual([]);
  });

  it('may hold itself', async () => {
    const ring: unknown[] = [];
    ring.push(ring);
    expect(await open().answer({ type: 'request', id: 7, method: 'goTo', args: ring })).toMatchObject(
      refusedWith('tooLarge'),
    );
  });
});
