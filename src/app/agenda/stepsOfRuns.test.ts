import { describe, expect, it } from 'vitest';
import { runsAtHand } from '../session/fixtures/runsAtHand.ts';
import type { Stop } from './agenda.ts';
import { nearestOf } from './nearest.ts';
import { readAgendaValue } from './readAgenda.ts';
import { withStepsOfRuns } from './stepsOfRuns.ts';
import { configurationOf } from './stopAt.ts';

const reelOf = (stop: Stop) => runsAtHand.reelOf(configurationOf(stop));
const plan = (...stops: object[]) => readAgendaValue({ version: 1, stops });
const scenario = 'code-interception';

describe('a step that no run can have', () => {
  it('is told with the steps of the run of its stop, so that the one that was meant is found', () => {
    const [, told] = withStepsOfRuns(plan({ scenario: 'nowhere' }, { scenario, step: 'tokn.request' }), reelOf);
    expect(told?.allowed).toEqual(expect.arrayContaining(['app.tap', 'signin.page', 'token.request']));
    expect(told && nearestOf(told)).toBe('token.request');
  });

  it('is told, as an end, with the steps behind the beginning', () => {
    const [told] = withStepsOfRuns(plan({ scenario, step: 'token.request', until: 'tokn' }), reelOf);
    expect(told?.allowed[0]).toBe('token.response');
  });

  it('is told by how steps may begin where the run is not here', () => {
    const [told] = withStepsOfRuns(plan({ scenario, step: 'tokn.request' }), () => null);
    expect(told?.allowed).toContain('token.…');
  });
});
