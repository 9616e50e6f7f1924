import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openedApi, settled } from './fixtures/openedApi.ts';

describe('the methods of the API', () => {
  it('step, go and tell where they are', async () => {
    const { api } = openedApi();
    await api.next();
    await api.next();
    await api.prev();
    expect([api.step, api.stepIndex, api.paused, api.playbackRate]).toEqual(['app.tap', 1, true, 1]);
    await api.goTo('token.request');
    expect(api.step).toBe('token.request');
    await api.goTo(2);
    expect(api.stepIndex).toBe(2);
    await api.play();
    expect(api.paused).toBe(false);
    await api.pause();
    expect(api.paused).toBe(true);
  });

  it.each(['nowhere', -1, 1.5, 10_000, '', '__proto__'])('refuse to go to the step %j', async (step) => {
    const { api } = openedApi('', '');
    await api.next();
    await expect(api.goTo(step)).rejects.toMatchObject({ name: 'FlowError', code: 'unknownStep' });
    expect(api.stepIndex).toBe(1);
  });

  it('go to a step of the run that is on its way', async () => {
    const { api, network } = openedApi('', '', 'late');
    const turned = api.setSetting('attack', 'response');
    const gone = api.goTo('chooser.pick');
    await network.deliver();
    await Promise.all([turned, gone]);
    expect(api.step).toBe('chooser.pick');
  });

  it('step and play in the run that is on its way, in the order of the calls', async () => {
    const { api, network } = openedApi('', '', 'late');
    const saved = await api.getState();
    const state = { ...saved, settings: { ...saved.settings, attack: 'response' }, step: 'chooser.pick' };
    const done = [api.setState(state), api.next(), api.goTo('app.tap'), api.next(), api.play()];
    expect([api.stepIndex, api.paused]).toEqual([0, true]);
    await network.deliver();
    await Promise.all(done);
    expect([api.settings.attack, api.stepIndex, api.paused]).toEqual(['response', 2, false]);
    await api.pause();
  });

  it('pause at once, and after a play that still waits', async () => {
    const { api, network, page } = openedApi('', '', 'late');
    const turned = api.setSetting('attack', 'response');
    page.lab.play({ type: 'play' });
    const called = [turned, api.play(), api.pause()];
    expect(api.paused).toBe(true);
    await network.deliver();
    await Promise.all(called);
    expect(api.paused).toBe(true);
  });

  it('turn a switch that is locked, because a lock is for readers', async () => {
    const { api } = openedApi('?lock=pkce');
    await api.setSetting('pkce', 'off');
    expect(api.settings.pkce).toBe('off');
    await api.undo();
    expect(api.settings.pkce).toBe('S256');
    await api.redo();
    expect(api.settings.pkce).toBe('off');
  });

  it.each(['', '&lock=attack'])('leave the names of the parties where they put switches back (%j)', async (lock) => {
    const { api } = openedApi(`?names=client:Acme&pkce=off&seed=other${lock}`);
    await api.reset();
    expect(await api.getState()).toMatchObject({ names: 'client:Acme', seed: 'other', settings: { pkce: 'S256' } });
  });

  it.each([
    ['__proto__', 'off', 'unknownSetting'],
    ['scenario', 'code-interception', 'unknownSetting'],
    ['constructor', 'off', 'unknownSetting'],
    ['pkce', 'maybe', 'unknownValue'],
    ['pkce', 'toString', 'unknownValue'],
  ])('refuse to turn %s to %s', async (name, value, code) => {
    const { api } = openedApi();
    await expect(api.setSetting(name, value)).rejects.toMatchObject({ code });
    expect(api.settings.pkce).toBe('S256');
  });

  it('name the values that there are where they refuse one', async () => {
    await expect(openedApi().api.setSetting('pkce', 'maybe')).rejects.toThrow('off, plain, S256');
  });

  it('refuse a speed that the lab does not offer', () => {
    const { api } = openedApi();
    expect(() => {
      api.playbackRate = 100;
    }).toThrow('0.5, 0.75, 1, 1.5, 2, 3');
    expect(api.playbackRate).toBe(1);
  });

  it('give away nothing that the lab goes by', () => {
    const { api } = openedApi();
    Object.assign(api.settings, { pkce: 'off' });
    expect(api.settings.pkce).toBe('S256');
  });

  it.each(['html', 'toString', '__proto__'])('refuse to write a transcript as %s', async (format) => {
    const { getTranscript } = openedApi().api;
    await expect(getTranscript(format as 'md')).rejects.toMatchObject({ code: 'unknownValue' });
  });

  it('reject once the lab is closed', async () => {
    const { api, close } = openedApi();
    const state = await api.getState();
    close();
    for (const late of [api.play(), api.next(), api.goTo(3), api.setSetting('pkce', 'off'), api.setState(state)]) {
      await expect(late).rejects.toMatchObject({ code: 'closed' });
    }
    expect([api.stepIndex, api.settings.pkce]).toEqual([0, 'S256']);
  });

  it('reject where the run cannot be had, and where the reader stays with what is shown', async () => {
    const { api, network, page } = openedApi('', '', 'late');
    const unreachable = api.setSetting('pkce', 'off');
    await Promise.all([expect(unreachable).rejects.toMatchObject({ code: 'unavailable' }), network.fail()]);
    page.lab.retry();
    const refused = api.setSetting('pkce', 'plain');
    page.lab.giveUp();
    await expect(refused).rejects.toMatchObject({ code: 'abandoned' });
  });

  it('settle where a listener turns a further switch at once', async () => {
    const { api, network } = openedApi('', '', 'late');
    await settled();
    const further: Promise<void>[] = [];
    api.subscribe(({ name }) => {
      if (name === 'settingchange' && further.length === 0) further.push(api.setSetting('consent', 'deny'));
    });
    const turned = api.setSetting('pkce', 'off');
    await network.deliver();
    await turned;
    await Promise.all(further);
    expect(api.settings).toMatchObject({ pkce: 'off', consent: 'deny' });
  });

  it('tell the address in the full lab, without how it is embedded', async () => {
    const { api } = openedApi(
      '?pkce=off&ui=min&theme=dark&lock=pkce&controls=0&keyboard=0&links=0&autoplay&embed&present=0&parentOrigin=https://docs.example',
    );
    await api.goTo('app.tap');
    expect(await api.getShareUrl()).toBe('https://lab.example/docs/?pkce=off#step=app.tap');
  });

  it('draw the moment that is shown', async () => {
    const { api } = openedApi();
    await api.goTo(3);
    expect(await api.toSVG()).toBe('<svg>code-interception 3 en dark</svg>');
    expect(await (await api.toPNG()).text()).toBe('png of <svg>code-interception 3 en dark</svg>');
  });

  it('write the transcript as Markdown and as data', async () => {
    const { api } = openedApi('?attack=response');
    expect(await api.getTranscript('md')).toMatch(/^# /);
    expect((await api.getTranscript('json')).phases.length).toBeGreaterThan(2);
  });
});

const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });

describe('the saved state', () => {
  it('leads back to the same moment of the same runs', async () => {
    const { api } = openedApi(
      '?pkce=plain&attack=response&consent=allow&seed=other&compare=pkce:off,redirect:claimed-https',
    );
    await api.goTo('token.request');
    const state = await api.getState();
    expect(state).toEqual({
      version: 1,
      scenario: 'code-interception',
      settings: { attack: 'response', pkce: 'plain', pkceRequired: 'off', redirect: 'custom-scheme' },
      seed: 'other',
      decisions: { consent: 'allow' },
      step: 'token.request',
      compare: 'pkce:off,redirect:claimed-https',
    });
    const { api: fresh, told } = openedApi();
    await fresh.setState(JSON.parse(JSON.stringify(state)));
    expect(await fresh.getState()).toEqual(state);
    expect(told('warning')).toEqual([]);
  });

  it('is shown with the default in the place of what makes no sense, and a warning for each', async () => {
    const { api, told } = openedApi();
    await settled();
    const broken = {
      ...(await api.getState()),
      settings: { pkce: 'off', attack: 7, lock: 'pkce' },
      decisions: 'allow',
      seed: '<script>',
      step: 'nowhere',
    };
    await api.setState(Object(broken));
    const warned = told('warning').map((detail) => 'parameter' in detail && detail.parameter);
    expect(warned.toSorted()).toEqual(['attack', 'decisions', 'lock', 'seed', 'step']);
    expect(api.settings).toMatchObject({ pkce: 'off', attack: 'off', consent: 'allow' });
    expect(api.stepIndex).toBe(0);
  });

  it('warns of what is wrong in the latest state, beside what the link got wrong, and each time it is shown', async () => {
    const { api, page, told } = openedApi('?ui=huge');
    await settled();
    const { settings, ...state } = await api.getState();
    const shown = () => page.settings.get().warnings.map(({ parameter }) => parameter);
    for (let time = 0; time < 50; time += 1) {
      await api.setState({ ...state, settings: { x: 'y' }, decisions: { x: 'y' }, step: 'nowhere' });
    }
    expect(shown()).toEqual(['ui', 'x', 'step']);
    expect(told('warning')).toHaveLength(101);
    await api.setState({ ...state, settings });
    expect(shown()).toEqual(['ui']);
  });

  it('warns of the names in it that nobody can bear, and uses the others', async () => {
    const { api, page, told } = openedApi();
    await settled();
    const state = await api.getState();
    await api.setState({ ...state, names: 'client:Photo API;server:Gate' });
    expect(told('warning')).toMatchObject([{ parameter: 'names', value: 'client: Photo API', used: 'Photo Printer' }]);
    expect(page.lab.state().reel.traces[0]?.names).toEqual({ server: { name: 'Gate' } });
    await api.setState(state);
    expect(page.settings.get().warnings).toEqual([]);
  });

  it.each([null, 7, 'state', [], {}, { version: 2 }])('that is none changes nothing: %j', async (state) => {
    const { api } = openedApi('?pkce=off');
    await api.next();
    await expect(api.setState(Object(state))).rejects.toMatchObject({ code: 'badState' });
    expect([api.settings.pkce, api.stepIndex]).toEqual(['off', 1]);
  });

  it('may be anything at all: the lab steps on', async () => {
    const { api } = openedApi();
    const part = fc.oneof(anything, fc.string(), fc.constantFrom('code-interception', '__proto__', 'S256'));
    const choices = fc.oneof(
      anything,
      fc.dictionary(fc.constantFrom('pkce', 'attack', '__proto__', 'lock', 'x'), part),
    );
    const state = fc.record({
      version: fc.constantFrom(1, 1, 1, 2),
      ...{ scenario: part, seed: part, step: part, compare: part, names: part },
      ...{ settings: choices, decisions: choices },
    });
    await fc.assert(
      fc.asyncProperty(state, async (wild) => {
        await api.setState(Object(wild)).catch(({ code }: { code: string }) => expect(code).toBe('badState'));
        await api.goTo(0);
        await api.next();
        expect(api.step).toBe('app.tap');
        expect(Object.hasOwn(Object.prototype, 'pkce')).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
