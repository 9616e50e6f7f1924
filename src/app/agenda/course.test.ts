import { beforeAll, describe, expect, it } from 'vitest';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { simulate } from '../../simulation/openRun.ts';
import { historyAt } from '../page/fixtures/historyAt.ts';
import { openPage } from '../page/page.ts';
import { runsAtHand } from '../session/fixtures/runsAtHand.ts';
import { slowNetwork } from '../session/fixtures/slowNetwork.ts';
import { openRuns } from '../session/runs.ts';
import type { Agenda } from './agenda.ts';
import { agendaAt } from './agendaAt.ts';
import { compressed } from './compressed.ts';
import { courseOf, endsOf, stepBack, stepOn } from './course.ts';
import { planCode } from './planCode.ts';
import { planned } from './planned.ts';
import { agendaText } from './writeAgenda.ts';

const agenda: Agenda = {
  version: 1,
  title: 'Why PKCE',
  stops: [
    {
      scenario: 'code-interception',
      settings: { attack: 'response', pkce: 'off' },
      decisions: {},
      step: 'authorization.response',
      until: 'redirect.deliver',
      note: 'Who gets the code?',
    },
    {
      scenario: 'code-interception',
      settings: { attack: 'response' },
      decisions: {},
      step: 'token.request',
    },
    { scenario: 'code-interception', settings: {}, decisions: { consent: 'deny' }, step: null, until: 'app.tap' },
  ],
};

const written = compressed(agendaText(agenda));

function open(hash = `#plan=${written}`, search = '?present=1', runs = runsAtHand) {
  const history = historyAt(search, hash);
  const page = openPage({
    runs,
    bar: history.bar,
    locales: ['en'],
    captionOf: () => 'a caption',
    stored: { theme: null, singleKeys: true },
  });
  const place = () => {
    const { reel, cursor, session } = page.lab.state();
    return [page.plan.get()?.at, session.present.choices.pkce, reel.moments[cursor - 1]?.id ?? null];
  };
  return { ...history, page, place };
}

describe('a plan', () => {
  beforeAll(() => planCode.load());

  it('opens at its first stop, and at the one that its link names', () => {
    expect(open().place()).toEqual([0, 'off', 'authorization.response']);
    expect(open(`#plan=${written}&at=2`).place()).toEqual([1, 'S256', 'token.request']);
  });

  it('opens where its link says, where that is another moment than that of the stop', () => {
    const { place } = open(`#step=app.tap&at=2&plan=${written}`, '?pkce=plain');
    expect(place()).toEqual([1, 'plain', 'app.tap']);
    expect(open(`#step=0&at=2&plan=${written}`).place()).toEqual([1, 'S256', null]);
  });

  it('is stepped through: on within a stop, then to the next, and nowhere at its end', () => {
    const { page, place } = open();
    const visited = [place()];
    for (let presses = 0; presses < 12; presses += 1) {
      stepOn(page);
      visited.push(place());
    }
    const changes = visited.filter((one, index) => JSON.stringify(one) !== JSON.stringify(visited[index - 1]));
    expect(changes.at(0)).toEqual([0, 'off', 'authorization.response']);
    expect(changes.slice(-4)).toEqual([
      [0, 'off', 'redirect.deliver'],
      [1, 'S256', 'token.request'],
      [2, 'S256', null],
      [2, 'S256', 'app.tap'],
    ]);
    expect(endsOf(page)).toEqual({ atStart: false, atEnd: true });
    expect(courseOf(page).next()).toBe(true);
  });

  it('is stepped back the same way', () => {
    const { page, place } = open();
    const there: unknown[] = [];
    while (!endsOf(page).atEnd) {
      there.push(place());
      stepOn(page);
    }
    const back: unknown[] = [];
    while (!endsOf(page).atStart) {
      stepBack(page);
      back.push(place());
    }
    expect(back.reverse()).toEqual(there);
    stepBack(page);
    expect(place()).toEqual(there[0]);
  });

  it('goes through a run to its end where the stop would end at a moment that does not happen any more', () => {
    const [first, ...others] = agenda.stops;
    const longer = { ...agenda, stops: [{ ...first, until: 'token.request' }, ...others] } as Agenda;
    const { page, place } = open(`#plan=${compressed(agendaText(longer))}`);
    page.lab.change({ type: 'choose', choices: { consent: 'deny' } });
    const { length } = page.lab.state().reel.moments;
    page.lab.play({ type: 'seek', cursor: length - 1 });
    stepOn(page);
    expect(page.lab.state().cursor).toBe(length);
    stepOn(page);
    expect(place()[0]).toBe(1);
  });

  it('waits for a stop that is on its way, and where that cannot come leaves the keys to the run that is shown', async () => {
    const network = slowNetwork();
    const runs = openRuns([simulate(codeInterception)], { simulation: network.simulation, recorders: {} });
    const { page, place } = open('#step=3', '', runs);
    page.plan.set(planned(agenda, 0));
    planCode.fetched()?.courseOf(page).goTo(1);
    const shown = [1, 'S256', 'authorization.request'];
    stepOn(page);
    stepBack(page);
    expect([page.lab.state().awaited?.simulation, place()]).toEqual(['coming', shown]);
    await network.fail();
    stepOn(page);
    expect([page.lab.state().awaited?.simulation, page.lab.state().cursor]).toEqual(['unreachable', 4]);
    stepBack(page);
    stepBack(page);
    expect([page.lab.state().cursor, page.plan.get()?.at]).toEqual([2, 1]);
  });

  it('leaves the keys to the run where none is open, or after it was closed', () => {
    const { page } = open('#step=3');
    expect(courseOf(page).next()).toBe(false);
    stepOn(page);
    expect(page.lab.state().cursor).toBe(4);
    page.plan.set(planned(agenda, 0));
    page.plan.set(null);
    stepBack(page);
    expect(page.lab.state().cursor).toBe(3);
  });

  it('ends before a room at its last stop, and at a desk gives way to the run', () => {
    const atDesk = open(`#plan=${written}&at=3`, '');
    const { length } = atDesk.page.lab.state().reel.moments;
    for (let presses = 0; presses < length; presses += 1) {
      expect(endsOf(atDesk.page).atEnd).toBe(false);
      stepOn(atDesk.page);
    }
    expect(atDesk.place()).toEqual([2, 'S256', 'app.show']);
    expect(endsOf(atDesk.page).atEnd).toBe(true);
    const first = open(undefined, '');
    expect(endsOf(first.page).atStart).toBe(false);
    stepBack(first.page);
    expect(first.place()[2]).not.toBe('authorization.response');
    const inRoom = open();
    expect(endsOf(inRoom.page).atStart).toBe(true);
    stepBack(inRoom.page);
    expect(inRoom.place()[2]).toBe('authorization.response');
  });

  it('is kept in the address with the moment that is shown, so that a reload leads back', () => {
    const first = open();
    for (let presses = 0; presses < 4; presses += 1) stepOn(first.page);
    const { search, hash } = first.page.address();
    const again = open(hash, search);
    expect(again.place()).toEqual(first.place());
    expect(again.page.plan.get()?.agenda).toEqual(agenda);
    expect(again.page.address()).toEqual({ search, hash });
  });

  it('can be gone back through by the history, also to before it was opened', () => {
    const { page, place, go, entries } = open('#step=2');
    page.plan.set(planned(agenda, 0));
    planCode.fetched()?.courseOf(page).goTo(1);
    const last = place();
    expect(entries).toHaveLength(3);
    go(-1);
    expect(place()).toEqual([0, 'S256', expect.any(String)]);
    go(-1);
    expect([page.plan.get(), page.lab.state().cursor]).toEqual([null, 2]);
    go(2);
    expect(place()).toEqual(last);
  });

  it('is left out with a warning where its link cannot be read', () => {
    for (const broken of ['', '%%', 'AAAA', written.slice(0, -8), compressed('{"version":2}'), compressed('[]')]) {
      const { page } = open(`#step=3&plan=${broken}`);
      expect([page.plan.get(), page.lab.state().cursor]).toEqual([null, 3]);
      expect(page.settings.get().warnings.map(({ parameter }) => parameter)).toEqual(['plan']);
    }
  });

  it('says where its link names a stop that it does not have, or a moment that its run does not have', () => {
    const { page, place } = open(`#plan=${written}&at=9`);
    expect(place()[0]).toBe(2);
    expect(page.settings.get().warnings).toEqual([{ kind: 'bad', parameter: 'at', value: '9', used: '3' }]);
    const lost: Agenda = {
      version: 1,
      stops: [{ ...agenda.stops[1], step: 'token.banana' } as Agenda['stops'][number]],
    };
    expect(open(`#plan=${compressed(agendaText(lost))}`).page.settings.get().warnings).toEqual([
      { kind: 'bad', parameter: 'step', value: 'token.banana', used: '0' },
    ]);
  });

  it.each([
    ['nested without end', `{"version":1,"title":${'['.repeat(30_000)}${']'.repeat(30_000)},"stops":[STOP]}`],
    ['half a character', '{"version":1,"stops":[{"scenario":"code-interception","names":"client:\\ud800"}]}'],
  ])('leaves the page as it is where its link has %s in it', (_, text) => {
    const { page } = open(`#plan=${compressed(text.replace('STOP', '{"scenario":"code-interception"}'))}`);
    page.lab.play({ type: 'step' });
    expect(page.address().hash).toMatch(/^#step=/);
    expect(page.plan.get()?.problems).toHaveLength(1);
  });

  it('says which of its stops could not be used', () => {
    const text = JSON.stringify({ version: 1, stops: [{ scenario: 'device-flow' }, { scenario: 'sandbox' }] });
    expect(open(`#step=1&plan=${compressed(text)}`).page.plan.get()).toMatchObject({
      at: 0,
      problems: [{ stop: 1, field: 'scenario', remedy: 'leftOut' }],
    });
  });

  it('tells who speaks about it which stop is shown and which comes next', () => {
    const { page } = open();
    const now = () => agendaAt(page.plan.get());
    expect(now()).toEqual({ stop: agenda.stops[0], next: agenda.stops[1] });
    planCode.fetched()?.courseOf(page).goTo(2);
    expect(now()).toEqual({ stop: agenda.stops[2], next: null });
    page.plan.set(null);
    expect(now()).toBeNull();
  });
});
