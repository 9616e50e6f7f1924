import { describe, expect, it } from 'vitest';
import { foreignRuns } from '../../sandbox/fixtures/foreignRuns.ts';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { simulate } from '../../simulation/openRun.ts';
import { cursorOf } from '../../trace/moments.ts';
import type { Trace } from '../../trace/trace.ts';
import { sightFacts } from './sightFacts.ts';
import { seenAt } from './userView.ts';

const honest = simulate(codeInterception, {});
const attacked = simulate(codeInterception, { settings: { attack: 'response', pkce: 'off' } });
const denied = simulate(codeInterception, { decisions: { consent: 'deny' } });

function seenAfter(trace: Trace, id: string) {
  const cursor = cursorOf(trace, id);
  if (cursor === null) throw new Error(`the run has no ${id}`);
  return seenAt(trace, cursor);
}

describe('what the person sees', () => {
  it('is the app before the first step, and the waiting app after the tap', () => {
    expect(seenAt(honest, 0)).toEqual({ view: { kind: 'ready', app: 'printer' }, step: 0 });
    expect(seenAfter(honest, 'app.tap').view).toEqual({ kind: 'waiting', app: 'printer' });
  });

  it('is the browser with the address of the server as soon as it opens', () => {
    const { view } = seenAfter(honest, 'authorization.open');
    expect(view).toMatchObject({ kind: 'loading' });
    expect(sightFacts(honest, 2, view).host).toBe('login.acme.example');
  });

  it('is the sign-in page, first empty and then as it was filled in', () => {
    expect(seenAfter(honest, 'signin.show').view).toMatchObject({ kind: 'page', page: 'signin', answer: null });
    const { view, step } = seenAfter(honest, 'signin.request');
    expect(view).toMatchObject({ page: 'signin', answer: { fields: { username: 'ada' } } });
    expect(step).toBe(cursorOf(honest, 'signin.submit'));
  });

  it('is the consent page with the decision that was made', () => {
    expect(seenAfter(honest, 'consent.show').view).toMatchObject({ page: 'consent', answer: null });
    expect(seenAfter(honest, 'consent.choose').view).toMatchObject({ page: 'consent', answer: { control: 'allow' } });
    expect(seenAfter(denied, 'consent.choose').view).toMatchObject({ answer: { control: 'deny' } });
  });

  it('is a chooser with two entries of one name, then the app that was picked under that name', () => {
    const options = ['Photo Printer', 'Photo Printer'];
    expect(seenAfter(attacked, 'chooser.show').view).toEqual({ kind: 'chooser', options, picked: null });
    expect(seenAfter(attacked, 'chooser.pick').view).toEqual({ kind: 'chooser', options, picked: 0 });
    expect(seenAfter(attacked, 'redirect.deliver').view).toEqual({
      kind: 'otherApp',
      app: 'flashlight',
      label: 'Photo Printer',
    });
  });

  it('stays with the other app to the end of an attack, for the genuine one is never called back', () => {
    const { view } = seenAt(attacked, attacked.steps.length);
    expect(view.kind).toBe('otherApp');
    expect(sightFacts(attacked, attacked.steps.length, view)).toMatchObject({
      sight: 'otherApp',
      attacker: 'FreeFlashlight',
      attackerKnows: expect.arrayContaining(['code', 'access_token', 'photos']),
    });
  });

  it('is the photos at the end of the honest run, and the error after a refusal', () => {
    expect(seenAt(honest, honest.steps.length).view).toMatchObject({ kind: 'photos', app: 'printer' });
    expect(seenAt(denied, denied.steps.length).view).toEqual({ kind: 'error', app: 'printer', error: 'access_denied' });
  });

  it('is the waiting app, not a chooser, where only one app may open the address', () => {
    expect(seenAfter(honest, 'redirect.open').view).toMatchObject({ page: 'consent' });
    expect(seenAfter(honest, 'redirect.deliver').view).toEqual({ kind: 'waiting', app: 'printer' });
  });
});

const foreign = await foreignRuns();
const foreignRun = (name: string) => foreign.find((run) => run.name === name)?.trace ?? expect.fail('there is a run');

describe('what the person sees where the client is software from elsewhere', () => {
  it('is nothing that anybody knows of before the browser opens', () => {
    expect(seenAt(foreignRun('service'), 4).view).toEqual({ kind: 'untold', app: 'client' });
  });

  it('is the app that is called back, whatever it shows', () => {
    expect(seenAfter(foreignRun('public code'), 'redirect.deliver').view).toEqual({ kind: 'returned', app: 'client' });
  });

  it('is the page at the address of a client on the web, with the answer in the address bar or not', () => {
    const shown = (name: string) => {
      const trace = foreignRun(name);
      const { view } = seenAfter(trace, 'site.show');
      return sightFacts(trace, trace.steps.length, view);
    };
    expect(shown('page')).toMatchObject({ sight: 'site', host: 'spa.printer.example', answerInAddress: true });
    expect(shown('revoke and ask')).toMatchObject({ sight: 'site', answerInAddress: false });
  });

  it('is the error page of the server where there is no way back', () => {
    expect(seenAfter(foreignRun('wrong requests'), 'error.show').view).toMatchObject({ page: 'refused' });
  });
});
