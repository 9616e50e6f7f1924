import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { simulate } from '../../simulation/openRun.ts';
import { cursorOf } from '../../trace/moments.ts';
import { groupedEvents } from './groupedEvents.ts';
import { isIn, standpoints } from './standpoints.ts';

const trace = simulate(codeInterception, { settings: { attack: 'response' } });
const standpointOf = (cursor: number, party: string) =>
  standpoints(trace, cursor).find((standpoint) => standpoint.party.id === party);

describe('where the parties stand', () => {
  it('is known of every party before the first message, when none is concerned', () => {
    const before = standpoints(trace, 0);
    expect(before.map(({ party }) => party.id)).toEqual(trace.cast.map(({ id }) => id));
    expect(before.every(({ machines, concerned }) => machines.length === 1 && !concerned)).toBe(true);
  });

  it('includes what a party has in progress, after its own machine', () => {
    const end = trace.steps.length;
    expect(standpointOf(end, 'login')?.machines.map(({ key }) => key)).toEqual(['login', 'login/authorization.1']);
  });

  it('marks sender and receiver of the step, and nobody who was not part of it', () => {
    const cursor = cursorOf(trace, 'token.request') ?? 0;
    const concerned = standpoints(trace, cursor).filter((standpoint) => standpoint.concerned);
    expect(concerned.map(({ party }) => party.id)).toEqual(['flashlight', 'login']);
  });
});

describe('a state', () => {
  it('holds for itself, for the states around it and for parallel ones, not for namesakes', () => {
    expect(isIn('awaitingConsent', 'awaitingConsent')).toBe(true);
    expect(isIn('open.asking', 'open')).toBe(true);
    expect(isIn('one.a two.b', 'two.b')).toBe(true);
    expect(isIn('openWide', 'open')).toBe(false);
  });
});

describe('the events of a state', () => {
  it('are each listed once, with the ways they may go in order', () => {
    const events = [
      { event: 'response', target: 'done', guard: 'isGood' },
      { event: 'reset', target: null },
      { event: 'response', target: null },
    ];
    expect(groupedEvents(events)).toEqual([
      {
        event: 'response',
        ways: [
          { target: 'done', guard: 'isGood' },
          { target: null, guard: null },
        ],
      },
      { event: 'reset', ways: [{ target: null, guard: null }] },
    ]);
  });

  it('name no condition where every way stays', () => {
    const events = [
      { event: 'request', target: null, guard: 'isGood' },
      { event: 'request', target: null },
    ];
    expect(groupedEvents(events)).toEqual([{ event: 'request', ways: [{ target: null, guard: null }] }]);
  });
});
