import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { simulate } from '../../simulation/openRun.ts';
import { type Choices, type Configuration, defaultConfiguration } from './configuration.ts';
import { slowNetwork } from './fixtures/slowNetwork.ts';
import { openLab } from './lab.ts';
import { wantedSession } from './labState.ts';
import { cursorOfMoment, type Reel } from './reel.ts';
import { openRuns } from './runs.ts';

const beforehand = [simulate(codeInterception)];
const choose = (choices: Choices) => ({ type: 'choose', choices }) as const;
const theft: Configuration = {
  ...defaultConfiguration(),
  choices: { ...defaultConfiguration().choices, attack: 'response', pkce: 'off' },
};

function open(configuration = defaultConfiguration(), moment: (reel: Reel) => number = () => 0, predicts = false) {
  const network = slowNetwork();
  const runs = openRuns(beforehand, { simulation: network.simulation, recorders: {} });
  const lab = openLab({ runs, configuration, moment, captionOf: () => 'a caption', predicts: () => predicts });
  const shown = () => lab.state().session.present.choices;
  const wanted = () => wantedSession(lab.state()).present.choices;
  const verdict = () => lab.state().reel.traces[0]?.outcome.verdict;
  return { lab, network, shown, wanted, verdict };
}

describe('the lab before the simulation is here', () => {
  it('plays the run that was made beforehand to its end, and asks for nothing', () => {
    const { lab, network } = open();
    for (const _ of beforehand[0]?.steps ?? []) lab.play({ type: 'step' });
    expect(lab.state()).toMatchObject({ cursor: beforehand[0]?.steps.length, awaited: null });
    expect(network.requests()).toBe(0);
  });

  it('takes a switch at once and shows its run when the simulation comes, at the moment reached meanwhile', async () => {
    const { lab, network, shown, wanted } = open();
    lab.change(choose({ pkce: 'off' }));
    expect([shown().pkce, wanted().pkce, lab.state().awaited?.simulation]).toEqual(['S256', 'off', 'coming']);
    lab.play({ type: 'seek', cursor: 3 });
    await network.deliver();
    expect([shown().pkce, lab.state().cursor, lab.state().awaited]).toEqual(['off', 3, null]);
    expect(lab.state().change?.switches.map(({ name }) => name)).toEqual(['pkce']);
  });

  it('pauses at once, and plays on in the run that comes where Play was pressed after the switch', async () => {
    const { lab, network, shown } = open();
    lab.play({ type: 'play' });
    lab.change(choose({ pkce: 'off' }), () => 1);
    expect(lab.state().playing).toBe(false);
    lab.play({ type: 'play' });
    await network.deliver();
    expect(lab.state()).toMatchObject({ playing: true, cursor: 1 });
    expect(shown().pkce).toBe('off');
    lab.close();
  });

  it.each(['pause', 'step', 'back'] as const)('comes paused after %s', async (type) => {
    const { lab, network } = open();
    lab.change(choose({ pkce: 'off' }));
    lab.play({ type: 'play' });
    lab.play({ type });
    await network.deliver();
    expect(lab.state().playing).toBe(false);
  });

  it('comes paused where the last switch was pressed after Play', async () => {
    const { lab, network } = open();
    lab.change(choose({ pkce: 'off' }));
    lab.play({ type: 'play' });
    lab.change(choose({ attack: 'response' }));
    await network.deliver();
    expect(lab.state().playing).toBe(false);
  });

  describe('that a chosen story with a moment of its own waits for', () => {
    const at = (cursor: number) => () => cursor;

    function openWatched() {
      const opened = open();
      opened.lab.change(choose({ attack: 'response', pkce: 'off' }), at(1));
      return opened;
    }

    it.each([
      [['play'], 1, true],
      [['step', 'step', 'back'], 2, false],
      [['play', 'step'], 2, false],
      [['step', 'play'], 2, true],
      [['play', 'toggle'], 1, false],
      [['toggle'], 1, true],
      [['play', 'pause', 'last'], 22, false],
    ] as const)('does %j in that story, and nothing in the one that is still shown', async (types, cursor, playing) => {
      const { lab, network } = openWatched();
      for (const type of types) lab.play({ type });
      expect(lab.state()).toMatchObject({ cursor: 0, playing });
      await network.deliver();
      expect(lab.state()).toMatchObject({ cursor, playing });
      lab.close();
    });

    it('finds a moment again that is chosen in the story that is still shown', async () => {
      const { lab, network } = openWatched();
      const shown = lab.state().reel.moments;
      const chosen = shown.findIndex(({ id }) => id === 'token.response') + 1;
      lab.play({ type: 'play' });
      lab.play({ type: 'seek', cursor: chosen });
      expect(lab.state()).toMatchObject({ cursor: chosen, playing: false });
      lab.play({ type: 'back' });
      await network.deliver();
      const { reel, cursor } = lab.state();
      expect(reel.moments[cursor]?.id).toBe('token.response');
    });

    it('begins at its beginning after a reset, and goes on from there', async () => {
      const { lab, network } = open({ ...theft, seed: 'another' }, at(5));
      lab.change({ type: 'reset' });
      for (const type of ['step', 'step'] as const) lab.play({ type });
      expect(lab.state().cursor).toBe(0);
      await network.deliver();
      expect(lab.state().cursor).toBe(2);
      expect(lab.state().session.present).toMatchObject({ seed: 'another', choices: defaultConfiguration().choices });
    });

    it('moves nobody who wants to be asked past a question', async () => {
      const { lab, network } = open(defaultConfiguration(), at(0), true);
      lab.change(choose({ attack: 'response' }), at(18));
      lab.play({ type: 'step' });
      await network.deliver();
      expect(lab.state().cursor).toBe(18);
    });

    it('is paused by another try, and by whoever pauses after it', async () => {
      const { lab, network } = openWatched();
      await network.fail();
      lab.play({ type: 'play' });
      expect(lab.state().playing).toBe(true);
      lab.retry();
      expect(lab.state().playing).toBe(false);
      lab.play({ type: 'step' });
      await network.deliver();
      expect(lab.state()).toMatchObject({ cursor: 2, playing: false });
    });

    it('sets the speed at once, and is asked about what is shown', () => {
      const { lab } = openWatched();
      lab.play({ type: 'speed.set', speed: 2 });
      lab.play({ type: 'question', cursors: [4] });
      expect(lab.state()).toMatchObject({ speed: 2, nextQuestion: 4 });
    });

    it('answers at once again where it cannot be fetched, and keeps what was pressed for another try', async () => {
      const { lab, network } = openWatched();
      lab.play({ type: 'step' });
      lab.play({ type: 'play' });
      await network.fail();
      expect(lab.state().playing).toBe(false);
      lab.play({ type: 'last' });
      expect(lab.state().cursor).toBe(beforehand[0]?.steps.length);
      lab.retry();
      expect(lab.state().playing).toBe(true);
      await network.deliver();
      expect(lab.state()).toMatchObject({ cursor: 2, playing: true });
      lab.close();
    });

    it('forgets what was pressed with the story, by another switch or where it is given up', async () => {
      const switched = openWatched();
      switched.lab.play({ type: 'step' });
      switched.lab.play({ type: 'play' });
      switched.lab.change(choose({ pkce: 'plain' }));
      await switched.network.deliver();
      expect(switched.lab.state()).toMatchObject({ cursor: 1, playing: false });
      const left = openWatched();
      left.lab.play({ type: 'play' });
      left.lab.giveUp();
      expect(left.lab.state()).toMatchObject({ cursor: 0, playing: false, awaited: null });
    });
  });

  it('loses none of several presses, and undoes them together with the run', async () => {
    const { lab, network, shown, verdict } = open();
    lab.change(choose({ attack: 'response' }));
    lab.change(choose({ pkce: 'plain' }));
    lab.change(choose({ pkce: 'off' }));
    lab.change(choose({ consent: 'deny' }));
    lab.change({ type: 'undo' });
    await network.deliver();
    expect(shown()).toEqual(theft.choices);
    expect([verdict(), network.requests()]).toEqual(['breached', 1]);
    lab.change({ type: 'undo' });
    expect(shown().pkce).toBe('plain');
  });

  it('has nothing to wait for once the switches are back where they were', async () => {
    const { lab, network, shown } = open();
    lab.change(choose({ pkce: 'off' }));
    lab.change(choose({ pkce: 'S256' }));
    const { reel } = lab.state();
    expect(lab.state()).toMatchObject({ awaited: null, change: null });
    await network.deliver();
    expect(lab.state().reel).toBe(reel);
    expect(shown().pkce).toBe('S256');
  });

  it('keeps what was chosen where the simulation cannot be fetched, and shows it after another try', async () => {
    const { lab, network, shown, wanted, verdict } = open();
    lab.change(choose({ attack: 'response', pkce: 'off' }));
    await network.fail();
    expect([lab.state().awaited?.simulation, wanted().pkce, shown().pkce]).toEqual(['unreachable', 'off', 'S256']);
    lab.play({ type: 'step' });
    expect(lab.state().cursor).toBe(1);
    lab.retry();
    expect([lab.state().awaited?.simulation, network.requests()]).toEqual(['coming', 2]);
    await network.deliver();
    expect([verdict(), lab.state().awaited, lab.state().cursor]).toEqual(['breached', null, 1]);
  });

  it('tries again by itself at the next press', async () => {
    const { lab, network, shown } = open();
    lab.change(choose({ attack: 'response' }));
    await network.fail();
    lab.change(choose({ pkce: 'off' }));
    await network.deliver();
    expect(shown()).toEqual(theft.choices);
  });

  it('stays with what it shows where the learner gives up, also when the simulation comes after all', async () => {
    const { lab, network, shown, wanted } = open();
    lab.change(choose({ pkce: 'off' }));
    lab.giveUp();
    await network.deliver();
    expect([shown().pkce, wanted().pkce, lab.state().awaited]).toEqual(['S256', 'S256', null]);
  });
});

describe('the lab at a link whose run was not made beforehand', () => {
  const atTokenRequest = (reel: Reel) => cursorOfMoment(reel, 'token.request') ?? 0;

  it('shows the default until the simulation is here, and then the moment of the link, with nothing to undo', async () => {
    const { lab, network, shown, wanted } = open(theft, atTokenRequest);
    expect([shown().pkce, wanted().pkce, lab.state().cursor]).toEqual(['S256', 'off', 0]);
    await network.deliver();
    const { reel, cursor, session } = lab.state();
    expect(session.present).toBe(theft);
    expect(session.past).toEqual([]);
    expect(reel.moments[cursor - 1]?.id).toBe('token.request');
  });

  it('goes to that moment also after another switch was pressed, but begins anew after a reset', async () => {
    const pressed = open(theft, atTokenRequest);
    pressed.lab.change(choose({ consent: 'allow', pkce: 'plain' }));
    await pressed.network.deliver();
    const { reel, cursor } = pressed.lab.state();
    expect(reel.moments[cursor - 1]?.id).toBe('token.request');
    const reset = open(theft, atTokenRequest);
    reset.lab.change({ type: 'reset' });
    expect(reset.lab.state()).toMatchObject({ cursor: 0, awaited: null });
    expect(reset.shown()).toEqual(defaultConfiguration().choices);
  });

  it('cannot be opened where there is nothing at all to show', () => {
    const runs = openRuns([], { simulation: slowNetwork().simulation, recorders: {} });
    expect(() => openLab({ runs, configuration: theft, captionOf: () => '' })).toThrow('there is nothing to show');
  });
});
