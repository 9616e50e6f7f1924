import { describe, expect, it } from 'vitest';
import { METHOD_CALLS } from '../contract/fixtures/methodCalls.ts';
import type { FlowApi } from '../contract/flowApi.ts';
import { allowedMethods } from './allowedMethods.ts';

/** An API of which every method returns its own name and what it was given. */
const echo = new Proxy({} as FlowApi, {
  get:
    (_, name) =>
    async (...args: readonly unknown[]) => [name, ...args],
});

const call = (name: string, args: readonly unknown[], api: FlowApi) => allowedMethods.get(name)?.prepare(args)?.(api);

describe('the methods that a frame allows', () => {
  it.each(Object.entries(METHOD_CALLS))(
    'call %s of the lab with what was given, and return its result',
    async (name, args) => {
      expect(await call(name, args, echo)).toEqual([name, ...args]);
    },
  );

  it('are those of the lab, and two that take the place of its properties', () => {
    expect([...allowedMethods.keys()].sort()).toEqual(
      [...Object.keys(METHOD_CALLS), 'getStatus', 'setPlaybackRate'].sort(),
    );
  });

  it('set the speed, and tell how the lab stands and nothing else', async () => {
    const settings = { pkce: 'S256' };
    const status = { paused: false, playbackRate: 1, step: 'token.request', stepIndex: 19, stepCount: 20, settings };
    const api = { ...status, subscribe: () => () => undefined } as unknown as FlowApi;
    await call('setPlaybackRate', [2], api);
    expect(await call('getStatus', [], api)).toEqual({ ...status, playbackRate: 2 });
  });
});
