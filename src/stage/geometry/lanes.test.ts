import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { simulate } from '../../simulation/openRun.ts';
import { lanesBetween, lanesOf } from './lanes.ts';

const honest = simulate(codeInterception, { settings: { attack: 'off' } });
const attacked = simulate(codeInterception, { settings: { attack: 'response' } });

describe('lanes', () => {
  it('stand evenly in the order of the cast, inside the stage', () => {
    const { list, laneWidth } = lanesOf(attacked.cast, 960);
    expect(laneWidth).toBe(160);
    expect(list.map(({ party }) => party.id)).toEqual(['ada', 'browser', 'printer', 'flashlight', 'login', 'photos']);
    expect(list.map(({ x }) => x)).toEqual([80, 240, 400, 560, 720, 880]);
  });

  it('give the operating system no lifeline but a waypoint between browser and client', () => {
    const { list, waypoints, x } = lanesOf(attacked.cast, 960);
    expect(list.some(({ party }) => party.kind === 'os')).toBe(false);
    expect(waypoints.map((waypoint) => [waypoint.party.id, waypoint.x])).toEqual([['phone', 320]]);
    expect(x.get('phone')).toBe(320);
  });

  it('put a waypoint without neighbours into the middle', () => {
    const cast = honest.cast.filter(({ kind }) => kind === 'os');
    expect(lanesOf(cast, 600).waypoints[0]?.x).toBe(300);
  });

  it('move from one arrangement to the next, and whoever is new stands at its place at once', () => {
    const from = lanesOf(honest.cast, 900);
    const to = lanesOf(attacked.cast, 900);
    const half = lanesBetween(from, to, 0.5);
    expect(half.x.get('login')).toBe((630 + 675) / 2);
    expect(half.x.get('flashlight')).toBe(525);
    expect(lanesBetween(from, to, 1)).toEqual(to);
  });
});
