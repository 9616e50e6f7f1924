import { describe, expect, it } from 'vitest';
import { setup } from 'xstate';
import type { Port } from '../actors/port.ts';
import { codeInterception } from '../scenarios/code-interception.ts';
import type { Gesture } from '../trace/trace.ts';
import { openRun, simulate } from './openRun.ts';
import { role } from './role.ts';
import type { Production, Scenario } from './scenario.ts';

const tap: Gesture = { kind: 'gesture', act: 'tap', control: 'bell', fields: {} };

const caller = setup({
  types: { context: {} as { port: Port; to: string }, input: {} as { port: Port; to: string } },
  actions: {
    ring: ({ context }) => context.port.send({ to: context.to, name: 'bell.ring', channel: 'person', message: tap }),
  },
}).createMachine({
  id: 'caller',
  context: ({ input }) => input,
  on: { begin: { actions: 'ring' } },
});

const answering = {
  deaf: setup({}).createMachine({ id: 'deaf', on: { somethingElse: {} } }),
  clumsy: setup({
    actions: {
      drop: () => {
        throw new Error('dropped it');
      },
    },
  }).createMachine({ id: 'clumsy', on: { bell: { actions: 'drop' } } }),
} as const;

const party = (id: string, kind: 'user' | 'client') => ({ id, kind, name: id, host: null }) as const;

function scenarioWith(produce: () => Production): Scenario {
  return { ...codeInterception, id: 'doorbell', phases: [{ id: 'start', steps: ['bell.'] }], produce };
}

function doorbell(answer: keyof typeof answering, to = 'house'): Scenario {
  return scenarioWith(() => ({
    roles: [
      role(party('visitor', 'user'), {
        machine: caller,
        input: (port) => ({ port, to }),
        receive: () => ({ type: 'bell' }),
        begin: { type: 'begin' },
      }),
      role(party('house', 'client'), {
        machine: answering[answer],
        input: () => undefined,
        receive: () => ({ type: 'bell' }),
      }),
    ],
    opens: 'visitor',
    taps: [],
    held: [],
  }));
}

describe('a run', () => {
  it('delivers one message at a time, in the order in which they were sent', () => {
    const run = openRun(codeInterception);
    const ids = [run.next()?.id, run.next()?.id, run.next()?.id];
    expect(ids).toEqual(['app.tap', 'authorization.open', 'authorization.request']);
    expect(run.trace().steps.map(({ id }) => id)).toEqual(ids);
  });

  it('is the same whether it is taken step by step or drained at once', () => {
    const run = openRun(codeInterception, { settings: { attack: 'response' } });
    while (run.next() !== null);
    expect(run.trace()).toEqual(simulate(codeInterception, { settings: { attack: 'response' } }));
  });

  it('fails at once when a party does not handle a message', () => {
    expect(() => simulate(doorbell('deaf'))).toThrow('house did not handle a message');
  });

  it('fails at once when an actor throws', () => {
    expect(() => simulate(doorbell('clumsy'))).toThrow('dropped it');
  });

  it('fails when a message is addressed to nobody', () => {
    expect(() => simulate(doorbell('deaf', 'nobody'))).toThrow('nobody here is called nobody');
  });

  it('refuses a message in which an attacker uses a secret that it does not know', () => {
    const run = openRun(codeInterception, { settings: { attack: 'response' } });
    run.next();
    const verifier = run.trace().secrets.find(({ kind }) => kind === 'code_verifier');
    const message = { kind: 'open', url: `com.example.printer:/cb?code_verifier=${verifier?.value}` } as const;
    const envelope = { to: 'printer', name: 'redirect.deliver', channel: 'device', message } as const;
    expect(() => run.inject('flashlight', envelope)).toThrow(
      'flashlight cannot send what it does not know: code_verifier',
    );
  });

  it('numbers a moment that happens again, and lets the app refuse a second callback', () => {
    const run = openRun(codeInterception);
    while (run.next() !== null);
    const message = { kind: 'open', url: 'com.example.printer:/cb?code=late' } as const;
    run.inject('phone', { to: 'printer', name: 'redirect.deliver', channel: 'device', message });
    const step = run.next();
    expect(step?.id).toBe('redirect.deliver.2');
    expect(step?.checks).toEqual([expect.objectContaining({ check: 'CB-01', passed: false, by: 'printer' })]);
    expect(run.next()).toBeNull();
  });

  it('refuses a code that comes after its lifetime', () => {
    const run = openRun(codeInterception);
    for (let step = run.next(); step !== null && step.id !== 'redirect.deliver'; step = run.next());
    run.advance(61);
    const answer = run.next();
    expect(answer?.checks.at(-1)).toMatchObject({ check: 'TK-10', passed: false });
    expect(run.next()?.message).toMatchObject({ status: 400 });
  });

  it('throws on a setting, a value or a decision that does not exist', () => {
    expect(() => simulate(codeInterception, { settings: { constructor: 'off' } })).toThrow(
      'there is no setting constructor',
    );
    expect(() => simulate(codeInterception, { settings: { pkce: 'SHA256' } })).toThrow('pkce cannot be SHA256');
    expect(() => simulate(codeInterception, { decisions: { consent: 'perhaps' } })).toThrow(
      'consent cannot be perhaps',
    );
  });

  it('keeps states, knowledge and time in every step', () => {
    const { start, steps } = simulate(codeInterception);
    expect(start.states).toMatchObject({ ada: 'wantsPhotos', login: 'serving', printer: 'running' });
    expect(start.learned).toContainEqual({ party: 'login', secret: 'password', how: 'held' });
    const last = steps.at(-1);
    expect(last?.states).toMatchObject({
      ada: 'seesPhotos',
      'printer/transaction.1': 'showingPhotos',
      'login/authorization.1': 'tokenIssued',
    });
    expect(steps.every(({ at }, index) => at > (steps[index - 1]?.at ?? start.at))).toBe(true);
  });
});

describe('a browser that brings what does not fit', () => {
  it('is shown a page for a form of no authorization in progress, and the check says why', () => {
    const run = openRun(codeInterception);
    for (let step = run.next(); step !== null && step.id !== 'authorization.request'; step = run.next());
    const message = {
      kind: 'http.request',
      method: 'POST',
      url: 'https://login.acme.example/consent',
      headers: [['Cookie', '__Host-authorization=forged']],
      body: 'decision=allow',
    } as const;
    run.inject('browser', { channel: 'front', message });
    run.next();
    const forged = [run.next(), run.next()].find((step) => step?.id === 'consent.request');
    expect(forged?.checks).toEqual([expect.objectContaining({ check: 'IN-01', passed: false, actual: 'forged' })]);
  });
});
