import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { simulate } from '../../simulation/openRun.ts';
import { slowNetwork } from '../session/fixtures/slowNetwork.ts';
import { openRuns } from '../session/runs.ts';
import { historyAt } from './fixtures/historyAt.ts';
import { openPage } from './page.ts';

function open(search: string, hash = '') {
  const history = historyAt(search, hash);
  const network = slowNetwork();
  const runs = openRuns([simulate(codeInterception)], { simulation: network.simulation, recorders: {} });
  const stored = { theme: null, singleKeys: true };
  const page = openPage({ runs, bar: history.bar, locales: ['en'], captionOf: () => 'a caption', stored });
  const moment = () => {
    const { reel, cursor } = page.lab.state();
    return reel.moments[cursor - 1]?.id ?? null;
  };
  return { ...history, network, page, moment };
}

describe('the address while a run is awaited', () => {
  it('keeps what a link asks for until it is shown, whatever is done meanwhile', async () => {
    const { page, entries, network, moment } = open('?pkce=off', '#step=token.request');
    page.lab.play({ type: 'step' });
    page.settings.set({ ...page.settings.get(), theme: 'dark' });
    expect(entries).toEqual([{ search: '?pkce=off', hash: '#step=token.request' }]);
    await network.deliver();
    expect([page.lab.state().session.present.choices.pkce, moment()]).toEqual(['off', 'token.request']);
    page.lab.play({ type: 'first' });
    expect(entries).toEqual([{ search: '?pkce=off', hash: '' }]);
  });

  it('names what is shown once the learner gives up what the link asked for', async () => {
    const { page, entries, network } = open('?pkce=off', '#step=token.request');
    await network.fail();
    page.lab.play({ type: 'step' });
    page.lab.giveUp();
    expect(entries).toEqual([{ search: '', hash: '#step=app.tap' }]);
  });

  it('says only once the run is there that it has no such step', async () => {
    const { page, network } = open('?pkce=off', '#step=nowhere');
    expect(page.settings.get().warnings).toEqual([]);
    await network.deliver();
    expect(page.settings.get().warnings.map(({ parameter }) => parameter)).toEqual(['step']);
  });

  it('gets its entry for a pressed switch when its run is shown', async () => {
    const { page, entries, network } = open('');
    page.lab.change({ type: 'choose', choices: { pkce: 'off' } });
    page.lab.play({ type: 'step' });
    expect(entries).toEqual([{ search: '', hash: '#step=app.tap' }]);
    await network.deliver();
    expect(entries).toEqual([
      { search: '', hash: '#step=app.tap' },
      { search: '?pkce=off', hash: '#step=app.tap' },
    ]);
  });

  it('is followed by the page when it leads to a run that is not there yet', async () => {
    const { page, entries, network, typeIn, moment } = open('');
    typeIn({ search: '?pkce=plain', hash: '#step=consent.show' });
    page.lab.play({ type: 'step' });
    await network.deliver();
    expect([page.lab.state().session.present.choices.pkce, moment()]).toEqual(['plain', 'consent.show']);
    expect(entries).toEqual([
      { search: '', hash: '' },
      { search: '?pkce=plain', hash: '#step=consent.show' },
    ]);
  });

  it('is that of the run that is shown where the learner goes back before the other one came', async () => {
    const { page, entries, network, typeIn, go } = open('');
    typeIn({ search: '?pkce=plain', hash: '' });
    go(-1);
    await network.deliver();
    expect(page.lab.state()).toMatchObject({ awaited: null, cursor: 0 });
    page.lab.play({ type: 'step' });
    expect(entries[0]).toEqual({ search: '', hash: '#step=app.tap' });
    expect(entries[1]).toEqual({ search: '?pkce=plain', hash: '' });
  });
});
