import { describe, expect, it } from 'vitest';
import { parseLink } from '../../app/link/parseLink.ts';
import { openedApi, settled } from './fixtures/openedApi.ts';
import { followLink } from './followLink.ts';

const at = (search: string, hash = '') => parseLink(search, hash, ['en']);

describe('following a link', () => {
  it('turns what it says otherwise and leaves what the reader turned', () => {
    const { page, api } = openedApi('?pkce=off');
    page.lab.change({ type: 'choose', choices: { consent: 'deny' } });
    followLink(page, at('?pkce=off'), at('?pkce=plain'));
    expect(api.settings).toMatchObject({ pkce: 'plain', consent: 'deny' });
    followLink(page, at('?pkce=plain'), at('?pkce=plain&theme=dark'));
    expect(api.settings).toMatchObject({ pkce: 'plain', consent: 'deny' });
    expect(page.settings.get().theme).toBe('dark');
  });

  it('stays at the moment that is shown unless it names another', async () => {
    const { page, api } = openedApi('', '#step=3');
    await api.goTo('token.request');
    followLink(page, at('', '#step=3'), at('?attack=response', '#step=3'));
    expect(api.step).toBe('token.request');
    followLink(page, at('?attack=response', '#step=3'), at('?attack=response', '#step=4'));
    expect(api.stepIndex).toBe(4);
    followLink(page, at('?attack=response', '#step=4'), at('?attack=response'));
    expect(api.stepIndex).toBe(0);
  });

  it('leads to all of another saved state, whatever the reader turned and wherever he is', async () => {
    const { page, api } = openedApi();
    const state = (pkce: string) => at('', `#data={"version":1,"settings":{"pkce":"${pkce}"},"step":"token.request"}`);
    followLink(page, at(''), state('off'));
    expect([api.settings.pkce, api.step]).toEqual(['off', 'token.request']);
    page.lab.change({ type: 'choose', choices: { consent: 'deny' } });
    await api.goTo(2);
    followLink(page, state('off'), state('plain'));
    expect([api.settings, api.step]).toMatchObject([{ pkce: 'plain', consent: 'allow' }, 'token.request']);
    await api.goTo(2);
    followLink(page, state('plain'), state('plain'));
    expect(api.stepIndex).toBe(2);
    followLink(page, state('plain'), at(''));
    expect([api.settings.pkce, api.stepIndex]).toEqual(['S256', 0]);
  });

  it('turns a switch that is locked', () => {
    const { page, api } = openedApi('?lock=pkce');
    followLink(page, at('?lock=pkce'), at('?lock=pkce&pkce=off'));
    expect(api.settings.pkce).toBe('off');
  });

  it('takes runs side by side and seeds from it', async () => {
    const { page, api } = openedApi('');
    followLink(page, at(''), at('?compare=pkce:off,pkce:S256&seed=x'));
    expect(await api.getState()).toMatchObject({ compare: 'pkce:off,pkce:S256', seed: 'x' });
  });

  it('takes speed and surroundings from it, and back to the usual', () => {
    const { page, api } = openedApi('');
    followLink(page, at(''), at('?speed=2&ui=min&keyboard=0'));
    expect([api.playbackRate, page.settings.get().display]).toMatchObject([2, { ui: 'min', keyboard: false }]);
    followLink(page, at('?speed=2&ui=min&keyboard=0'), at(''));
    expect([api.playbackRate, page.settings.get().display]).toMatchObject([1, { ui: 'full', keyboard: true }]);
  });

  it('warns of what makes no sense', async () => {
    const { page, told } = openedApi('');
    await settled();
    followLink(page, at(''), at('?pkce=maybe', '#step=nowhere'));
    expect(told('warning')).toMatchObject([{ parameter: 'pkce', value: 'maybe' }, { parameter: 'step' }]);
  });

  it('says which names of it nobody can bear, until it says others, and beside what else was wrong', async () => {
    const { page, told } = openedApi('?pkce=maybe');
    await settled();
    const taken = '&names=client:Photo%20API';
    const shown = () => page.settings.get().warnings.map(({ parameter }) => parameter);
    followLink(page, at('?pkce=maybe'), at(`?pkce=maybe${taken}`));
    expect(told('warning').slice(1)).toMatchObject([
      { parameter: 'names', value: 'client: Photo API', used: 'Photo Printer' },
    ]);
    followLink(page, at(`?pkce=maybe${taken}`), at(`?pkce=maybe${taken}&theme=dark`, '#step=3'));
    expect(shown()).toEqual(['pkce', 'names']);
    followLink(page, at(`?pkce=maybe${taken}&theme=dark`, '#step=3'), at('?names=client:Zebra&theme=dark', '#step=3'));
    expect(shown()).toEqual([]);
    expect(told('warning')).toHaveLength(2);
  });

  it('says which names of its saved state nobody can bear', () => {
    const { page } = openedApi('');
    followLink(page, at(''), at('', '#data={"version":1,"names":"client:Photo API"}'));
    expect(page.settings.get().warnings).toMatchObject([{ parameter: 'names', reason: 'nameTaken' }]);
  });

  it('warns of one step at a time, however many were nowhere', () => {
    const { page } = openedApi('');
    for (let step = 0; step < 20; step += 1) {
      followLink(page, at('', `#step=nowhere-${step}`), at('', `#step=nowhere-${step + 1}`));
    }
    expect(page.settings.get().warnings).toMatchObject([{ parameter: 'step', value: 'nowhere-20' }]);
    followLink(page, at('', '#step=nowhere-20'), at('', '#step=2'));
    expect(page.settings.get().warnings).toEqual([]);
  });
});
