import { describe, expect, it } from 'vitest';
import { openedApi, settled } from './fixtures/openedApi.ts';

async function open(...where: Parameters<typeof openedApi>) {
  const opened = openedApi(...where);
  await settled();
  const names = () => opened.events.map(({ name }) => name);
  return { ...opened, names, forget: () => opened.events.splice(0) };
}

/** Long enough for the whole story, in steps shorter than any of its moments. */
function playOn(clock: { increment(ms: number): void }) {
  for (let passed = 0; passed < 60_000; passed += 500) clock.increment(500);
}

describe('the events of the API', () => {
  it('begin with ready, which nobody who subscribes at once can miss', async () => {
    const { told, names } = await open();
    expect(names()).toEqual(['ready']);
    expect(told('ready')).toEqual([{ origin: 'api', stepCount: 21 }]);
  });

  it('tell what the link got wrong after ready, once', async () => {
    const { names, told, page } = await open('?pkce=maybe');
    page.settings.set({ ...page.settings.get(), theme: 'dark' });
    expect(names()).toEqual(['ready', 'warning']);
    expect(told('warning')).toEqual([{ origin: 'api', parameter: 'pkce', value: 'maybe', used: 'S256' }]);
  });

  it('say ready only when the run that the link asks for is shown', async () => {
    const { names, network, told } = await open('?pkce=off&attack=response', '#step=token.request', 'late');
    expect(names()).toEqual([]);
    await network.deliver();
    expect(names()[0]).toBe('ready');
    expect(told('stepchange')).toEqual([]);
  });

  it('say error where that run cannot be had, and ready once it is', async () => {
    const { names, network, page, told } = await open('?pkce=off', '', 'late');
    await network.fail();
    expect(told('error')).toMatchObject([{ origin: 'api', code: 'unavailable' }]);
    page.lab.retry();
    await network.deliver();
    expect(names()).toEqual(['error', 'ready']);
  });

  it('tell the steps of a reader from those of the host', async () => {
    const { api, page, told } = await open();
    page.lab.play({ type: 'step' });
    await api.next();
    await api.goTo('token.request');
    expect(told('stepchange')).toMatchObject([
      { origin: 'user', step: 'app.tap', index: 1, stepCount: 21 },
      { origin: 'api', index: 2 },
      { origin: 'api', step: 'token.request' },
    ]);
  });

  it('credit the steps of a story that plays to whoever let it play', async () => {
    const { api, page, clock, told, forget } = await open();
    await api.play();
    playOn(clock);
    const byHost = told('stepchange').map(({ origin }) => origin);
    forget();
    page.lab.play({ type: 'first' });
    page.lab.play({ type: 'play' });
    playOn(clock);
    expect(byHost.length).toBeGreaterThan(3);
    expect(new Set(byHost)).toEqual(new Set(['api']));
    expect(new Set(told('stepchange').map(({ origin }) => origin))).toEqual(new Set(['user']));
  });

  it('credit it to the reader when they stop what the host lets play', async () => {
    const { api, page, told } = await open();
    await api.play();
    page.lab.play({ type: 'pause' });
    expect([told('play'), told('pause')]).toEqual([[{ origin: 'api' }], [{ origin: 'user' }]]);
  });

  it('mark a switch of the host as such also when its run comes later', async () => {
    const { api, network, told } = await open('', '', 'late');
    const turned = api.setSetting('pkce', 'off');
    expect(told('settingchange')).toEqual([]);
    await network.deliver();
    await turned;
    expect(told('settingchange')).toEqual([{ origin: 'api', name: 'pkce', value: 'off' }]);
  });

  it('mark a switch of the reader as such also when its run comes later', async () => {
    const { page, network, told } = await open('', '', 'late');
    page.lab.change({ type: 'choose', choices: { pkce: 'plain' } });
    await network.deliver();
    expect(told('settingchange')).toEqual([{ origin: 'user', name: 'pkce', value: 'plain' }]);
  });

  it('credit a step that had to wait for what is asked to whoever asked for it', async () => {
    const { api, page, clock, told, forget } = await open();
    page.lab.play({ type: 'question', cursors: 'unknown' });
    await api.next();
    expect(told('stepchange')).toEqual([]);
    page.lab.play({ type: 'question', cursors: [] });
    expect(told('stepchange')).toMatchObject([{ origin: 'api', index: 1 }]);
    forget();
    page.lab.play({ type: 'question', cursors: 'unknown' });
    await api.play();
    page.lab.play({ type: 'question', cursors: [4] });
    playOn(clock);
    expect(told('stepchange')).toMatchObject([
      { origin: 'api', index: 2 },
      { origin: 'api', index: 3 },
    ]);
    expect(told('pause')).toEqual([{ origin: 'api' }]);
    page.lab.play({ type: 'step' });
    expect(told('stepchange').at(-1)).toMatchObject({ origin: 'user', index: 4 });
  });

  it('tell what a reader predicted, with the rule that decided', async () => {
    const { page, told } = await open('?attack=response');
    const [trace] = page.lab.state().reel.traces;
    const step = trace?.steps.find(({ id }) => id === 'token.request');
    if (trace === undefined || step === undefined) throw new Error('the thief redeems the code');
    const question = { cursor: 19, step, party: 'login', options: [], answer: 'TK-11', turnedBy: [] };
    page.predictions.set({ trace, questions: [question], given: [{ question, predicted: 'accepted' }] });
    const judged = { step: 'token.request', party: 'login', predicted: 'accepted', answer: 'TK-11', correct: false };
    expect(told('prediction')).toEqual([
      { origin: 'user', ...judged, rule: { check: 'TK-11', ref: expect.stringMatching(/^RFC 7636/) } },
    ]);
  });

  it('say the outcome once for each arrival at the decisive moment', async () => {
    const { api, told, page } = await open('?attack=response');
    const { decisive } = page.lab.state();
    await api.goTo((decisive ?? 0) - 1);
    expect(told('outcome')).toEqual([]);
    await api.next();
    await api.next();
    await api.goTo(api.stepCount);
    expect(told('outcome')).toEqual([
      {
        origin: 'api',
        verdict: 'held',
        decidedBy: page.lab.state().reel.traces[0]?.outcome.decidedBy?.party,
        rule: { check: 'TK-11', ref: 'RFC 7636 §4.6' },
        run: 0,
      },
    ]);
    await api.goTo(0);
    await api.goTo(api.stepCount);
    expect(told('outcome')).toHaveLength(2);
  });

  it('say the outcome of another run in which the cursor has arrived already', async () => {
    const { api, told } = await open('?attack=response');
    await api.goTo(api.stepCount);
    await api.setSetting('pkce', 'off');
    await api.goTo(api.stepCount);
    expect(told('outcome').map((detail) => 'verdict' in detail && detail.verdict)).toEqual(['held', 'breached']);
  });

  it('say the outcome and completion of a run in which nothing has to be decided at its end', async () => {
    const { api, told, names, forget } = await open();
    await api.goTo(api.stepCount - 1);
    forget();
    await api.next();
    expect(names()).toEqual(['stepchange', 'outcome', 'complete']);
    expect(told('outcome')).toEqual([{ origin: 'api', verdict: 'completed', decidedBy: null, rule: null, run: 0 }]);
    forget();
    await api.next();
    expect(names()).toEqual([]);
  });

  it('say one outcome for each of the runs that stand side by side', async () => {
    const { api, told } = await open('?attack=response&compare=pkce:off,pkce:S256');
    await api.goTo(api.stepCount);
    expect(told('outcome')).toMatchObject([
      { run: 0, verdict: 'breached' },
      { run: 1, verdict: 'held' },
    ]);
  });

  it('name every switch that a reset turns, and speeds', async () => {
    const { api, told } = await open('?pkce=off&consent=deny');
    await api.reset();
    api.playbackRate = 2;
    expect(told('settingchange')).toEqual([
      { origin: 'api', name: 'pkce', value: 'S256' },
      { origin: 'api', name: 'consent', value: 'allow' },
    ]);
    expect(told('ratechange')).toEqual([{ origin: 'api', playbackRate: 2 }]);
  });

  it('end when the API is closed', async () => {
    const { api, close, page, names } = await open('', '', 'late');
    const waiting = api.setSetting('pkce', 'off');
    close();
    await expect(waiting).rejects.toMatchObject({ code: 'closed' });
    page.lab.play({ type: 'step' });
    expect(names()).toEqual(['ready']);
  });
});
