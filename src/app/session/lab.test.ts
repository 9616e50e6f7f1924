import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { codeInterceptionOffers } from '../offers/codeInterceptionOffers.ts';
import { choicesOf, defaultConfiguration } from './configuration.ts';
import { runsAtHand } from './fixtures/runsAtHand.ts';
import { type Lab, openLab } from './lab.ts';
import { cursorsAt } from './reel.ts';

const captionOf = () => 'four words of caption';

function open(): { readonly lab: Lab; readonly clock: SimulatedClock } {
  const clock = new SimulatedClock();
  return { clock, lab: openLab({ runs: runsAtHand, configuration: defaultConfiguration(), captionOf, clock }) };
}

const momentOf = ({ reel, cursor }: ReturnType<Lab['state']>) => reel.moments[cursor - 1]?.id ?? null;

const choose = (name: string, value: string) => ({ type: 'choose', choices: { [name]: value } }) as const;

function goTo(lab: Lab, id: string): void {
  const index = lab.state().reel.moments.findIndex((moment) => moment.id === id);
  lab.play({ type: 'seek', cursor: index + 1 });
}

describe('the lab', () => {
  it('stays at the same moment of the story when a switch is changed', () => {
    const { lab } = open();
    goTo(lab, 'token.request');
    lab.change(choose('attack', 'response'));
    expect(momentOf(lab.state())).toBe('token.request');
    expect(lab.state().reel.traces[0]?.cast.some(({ kind }) => kind === 'attacker')).toBe(true);
  });

  it('goes to the nearest moment before where the story has no such moment any more', () => {
    const { lab } = open();
    lab.change(choose('attack', 'response'));
    goTo(lab, 'chooser.pick');
    lab.change(choose('redirect', 'claimed-https'));
    expect(momentOf(lab.state())).toBe('redirect.open');
  });

  it('says what a switch changed and from which step on the story is another', () => {
    const { lab } = open();
    lab.change(choose('pkce', 'off'));
    expect(lab.state().change).toEqual({
      by: 'choose',
      switches: [{ name: 'pkce', from: 'S256', to: 'off', column: null }],
      runs: null,
      differsFrom: 2,
    });
    lab.play({ type: 'step' });
    expect(lab.state().change).toBeNull();
  });

  it('counts the step that is gone where the story became shorter', () => {
    const { lab } = open();
    lab.change(choose('pkce', 'off'));
    lab.change(choose('pkceRequired', 'on'));
    expect(lab.state().change?.differsFrom).toBe(4);
  });

  it('begins anew after a reset, and undoing it leads back to the moment that was left', () => {
    const { lab } = open();
    lab.change(choose('pkce', 'plain'));
    goTo(lab, 'consent.show');
    const { cursor } = lab.state();
    lab.change({ type: 'reset' });
    expect([lab.state().cursor, lab.state().session.present]).toEqual([0, defaultConfiguration()]);
    lab.change({ type: 'undo' });
    expect(lab.state().session.present.choices.pkce).toBe('plain');
    expect(lab.state().cursor).toBe(cursor);
  });

  it('moves several runs by one cursor', () => {
    const { lab } = open();
    lab.change({ type: 'compare', choices: { attack: 'response' }, columns: codeInterceptionOffers.columns });
    lab.play({ type: 'last' });
    const { reel, cursor } = lab.state();
    expect(cursorsAt(reel, cursor)).toEqual(reel.traces.map(({ steps }) => steps.length));
    expect(reel.traces.map(({ outcome }) => outcome.verdict)).toEqual(['breached', 'held', 'held']);
  });

  it('plays to the decisive step by itself', () => {
    const { lab, clock } = open();
    lab.change(choose('attack', 'response'));
    lab.play({ type: 'play' });
    for (let tick = 0; tick < 100; tick += 1) clock.increment(20_000);
    expect([momentOf(lab.state()), lab.state().playing]).toEqual(['token.request', false]);
  });

  it('shows the identical moment after a step back and forward again', () => {
    const { lab } = open();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (cursor) => {
        lab.play({ type: 'seek', cursor });
        const before = lab.state();
        lab.play({ type: 'back' });
        lab.play({ type: 'step' });
        expect(lab.state()).toEqual(before);
        expect(lab.state().reel).toBe(before.reel);
      }),
    );
  });

  it('never throws, and its cursor always fits its runs, whatever is done', () => {
    const offered = Object.entries(choicesOf(codeInterception));
    const choices = fc
      .constantFrom(...offered)
      .chain(([name, { values }]) => fc.constantFrom(...values).map((value) => ({ [name]: value })));
    const switched = fc.oneof(
      choices.map((chosen) => ({ type: 'choose' as const, choices: chosen })),
      fc.record({ type: fc.constant('column.choose' as const), column: fc.nat(2), choices }),
      fc.constant({ type: 'compare' as const, choices: {}, columns: codeInterceptionOffers.columns }),
      fc.constantFrom('single' as const, 'reset' as const, 'undo' as const, 'redo' as const).map((type) => ({ type })),
    );
    const played = fc.oneof(
      fc
        .constantFrom(
          'play' as const,
          'toggle' as const,
          'step' as const,
          'back' as const,
          'last' as const,
          'decisive' as const,
        )
        .map((type) => ({ type })),
      fc.integer({ min: -5, max: 40 }).map((cursor) => ({ type: 'seek' as const, cursor })),
    );
    const doing = fc.oneof(
      switched.map((action) => ({ switched: action, played: null })),
      played.map((event) => ({ switched: null, played: event })),
    );
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 12 }), (everything) => {
        const { lab, clock } = open();
        for (const one of everything) {
          if (one.switched) lab.change(one.switched);
          if (one.played) lab.play(one.played);
          clock.increment(3000);
          const { reel, cursor } = lab.state();
          expect(cursor).toBeLessThanOrEqual(reel.moments.length);
          const own = cursorsAt(reel, cursor);
          expect(reel.traces.every(({ steps }, run) => (own[run] ?? -1) >= 0 && (own[run] ?? 0) <= steps.length)).toBe(
            true,
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
