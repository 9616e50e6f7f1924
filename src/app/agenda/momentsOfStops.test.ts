import { describe, expect, it } from 'vitest';
import { runsAtHand } from '../session/fixtures/runsAtHand.ts';
import type { Agenda, Stop } from './agenda.ts';
import { withKnownMoments } from './momentsOfStops.ts';
import { configurationOf } from './stopAt.ts';

const reelOf = (stop: Stop) => runsAtHand.reelOf(configurationOf(stop));
const stop: Stop = { scenario: 'code-interception', settings: {}, decisions: {}, step: 'token.request' };
const plan = (...stops: Stop[]): Agenda => ({ version: 1, stops });

describe('the moments of a plan', () => {
  it('are left as they are where their runs have them, or are not here', () => {
    const good = plan(stop, { ...stop, until: 'app.show' }, { ...stop, step: null });
    expect(withKnownMoments(good, [1, 2, 3], reelOf)).toEqual({ agenda: good, problems: [] });
    expect(withKnownMoments(plan({ ...stop, step: 'token.banana' }), [1], () => null).problems).toEqual([]);
  });

  it('are told and taken away where their runs do not have them', () => {
    const denied = { ...stop, decisions: { consent: 'deny' } };
    const { agenda, problems } = withKnownMoments(plan(stop, denied), [1, 3], reelOf);
    expect(agenda.stops).toEqual([stop, { ...denied, step: null }]);
    expect(problems).toMatchObject([
      { kind: 'bad', stop: 3, movedTo: 2, field: 'step', found: 'token.request', remedy: 'default' },
    ]);
    expect(problems[0]?.allowed).toContain('authorization.response');
  });

  it('end no earlier than they begin', () => {
    const { agenda, problems } = withKnownMoments(plan({ ...stop, until: 'app.tap' }), [1], reelOf);
    expect(agenda.stops).toEqual([stop]);
    expect(problems).toMatchObject([{ stop: 1, field: 'until', found: 'app.tap' }]);
    expect(problems[0]?.allowed).not.toContain('app.tap');
  });
});
