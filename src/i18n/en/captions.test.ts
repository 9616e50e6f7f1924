import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { type RunOptions, simulate } from '../../simulation/openRun.ts';
import { story } from './story.ts';

type Settings = NonNullable<RunOptions['settings']>;

function told(step: string, settings: Settings, decisions: Settings = {}): string {
  const trace = simulate(codeInterception, { settings, decisions });
  const index = trace.steps.findIndex(({ id }) => id === step);
  if (step !== 'start' && index < 0) throw new Error(`no step ${step}`);
  return story.caption(trace, index + 1);
}

describe('caption', () => {
  it('says at the beginning what this is and what to press', () => {
    expect(told('start', {})).toMatch(
      /without ever getting Ada’s password.*OAuth.*Step through it.*turn the attack on/,
    );
    expect(told('start', { attack: 'response' })).toMatch(/FreeFlashlight.*claims the address.*step through/);
  });

  it('says of the thief’s claim the same for a custom scheme and a claimed address', () => {
    expect(told('start', { attack: 'response', redirect: 'claimed-https' })).toContain('claims the address');
  });

  it('tells apart what a log gives away without PKCE, under plain and under S256', () => {
    const seen = (pkce: string) => told('authorization.open', { attack: 'request-and-response', pkce });
    expect(seen('off')).toContain('holds no secret');
    expect(seen('plain')).toContain('now knows the secret');
    expect(seen('S256')).toContain('cannot be computed back');
    expect(told('authorization.open', { attack: 'response', pkce: 'plain' })).not.toContain('log');
  });

  it('says what the server demands only where it refuses for that', () => {
    const asked = (pkce: string) => told('authorization.request', { pkce, pkceRequired: 'on' });
    expect(asked('off')).toMatch(/demands PKCE.*makes \*\*no code\*\*.*RFC 9700 §4\.11\.2 would have Ada sign in/);
    expect(asked('plain')).toMatch(/takes only `S256`.*says `plain`.*no code/);
    expect(asked('S256')).not.toMatch(/demand|refuse/);
    expect(told('authorization.request', { pkce: 'off' })).toContain('does not demand one');
  });

  it('names what the code is tied to', () => {
    expect(told('consent.request', { pkce: 'off' })).toContain('No challenge is stored');
    expect(told('consent.request', { pkce: 'S256' })).toContain('the **`code_challenge`**.');
    expect(told('consent.request', { pkce: 'plain' })).toContain('under `plain` is the verifier');
    expect(told('consent.request', {}, { consent: 'deny' })).toContain('there will be no code');
    // Not that the app will be told: in an attack the answer goes elsewhere.
    expect(told('consent.choose', { attack: 'response' }, { consent: 'deny' })).not.toContain('Photo Printer');
  });

  it('tells a redirect with a code from one with an error', () => {
    const answer = (settings: Settings, consent = 'allow') => told('authorization.response', settings, { consent });
    expect(answer({ pkce: 'S256' })).toMatch(/with the \*\*code\*\* in it.*verifier is needed/);
    expect(answer({ pkce: 'off' })).toMatch(/with the \*\*code\*\* in it.*all else needed to trade it in is public/);
    expect(answer({}, 'deny')).toMatch(/`error=access_denied`\*\* instead of a code/);
    expect(answer({ pkce: 'plain', pkceRequired: 'on' })).toContain('`error=invalid_request`');
  });

  it('says that no system checks a custom scheme and that a domain has an owner', () => {
    expect(told('redirect.open', {})).toMatch(
      /Only Photo Printer does, but \*\*no system checks who owns such a scheme/,
    );
    expect(told('redirect.open', { attack: 'response' })).toMatch(
      /FreeFlashlight and Photo Printer do, and \*\*no system checks/,
    );
    expect(told('redirect.open', { redirect: 'claimed-https' })).toMatch(/owner of the domain confirms.*Photo Printer/);
    const claimed = told('redirect.open', { attack: 'response', redirect: 'claimed-https' });
    expect(claimed).toMatch(/owner confirms only Photo Printer.*FreeFlashlight gets nothing/);
    expect(claimed).toContain('This protects as far as the phone really checks it.');
  });

  it('says of the chooser that names are the apps’ own, and that iOS need not ask', () => {
    expect(told('chooser.show', { attack: 'response' })).toMatch(/two entries \*\*with the same name\*\*.*iOS/);
  });

  it('says why state did not help, where the thief has the code and where it redeems it', () => {
    expect(told('redirect.deliver', { attack: 'response' })).toMatch(/`state`.*only Photo Printer compares it/);
    for (const pkce of ['off', 'plain', 'S256']) {
      for (const attack of ['response', 'request-and-response']) {
        expect(told('token.request', { attack, pkce })).toContain('`state`');
      }
    }
    expect(told('token.request', { pkce: 'off' })).not.toContain('`state`');
  });

  it('does not say that there is a code where an error came', () => {
    const denied = told('redirect.deliver', { attack: 'response' }, { consent: 'deny' });
    expect(denied).toMatch(/no code to steal.*waits in vain/);
    expect(denied).not.toContain('has the code');
  });

  it('gives each way of redeeming its own reason', () => {
    const by = (attack: string, pkce: string) => told('token.request', { attack, pkce });
    expect(by('off', 'off')).toContain('cannot tell Photo Printer from anybody else');
    expect(by('off', 'plain')).toContain('as long as nobody else saw the request');
    expect(by('off', 'S256')).toContain('PKCE does not say which app that is');
    expect(by('response', 'off')).toContain('cannot tell the thief from the app');
    expect(by('response', 'S256')).toContain('It never left Photo Printer');
    expect(by('response', 'plain')).toContain('FreeFlashlight has not seen it');
    expect(by('request-and-response', 'plain')).toContain('the check passes');
    expect(by('request-and-response', 'S256')).toContain('hash of the challenge is not the challenge');
  });

  it('says at the end of a held attack that the photos are saved and the flow is lost', () => {
    const end = (pkce: string) => told('token.response', { attack: 'response', pkce });
    expect(end('S256')).toContain('`S256` saved the photos, not the flow');
    expect(end('plain')).toContain('`plain` saved the photos, not the flow');
    expect(end('off')).toMatch(/access token to the thief.*No check of Acme Login failed/);
  });

  it('says where TLS ends: where the browser hands a custom scheme to the phone', () => {
    expect(told('redirect.open', {})).toMatch(/^Network encryption ends here: the browser asks the phone/);
  });

  it('says that the app could look into a page that it shows itself', () => {
    expect(told('signin.show', {})).toMatch(
      /cannot look into it\. It could, if it showed the page in a view of its own/,
    );
  });

  it('calls what the app begins a request for access, and no sign-in', () => {
    const steps = ['start', 'app.tap', 'authorization.open', 'redirect.deliver', 'token.request', 'token.response'];
    for (const step of steps) expect(told(step, { pkce: 'S256' })).not.toMatch(/sign[- ]?in/i);
  });

  it('says that PKCE does not protect the token', () => {
    expect(told('api.request', { attack: 'response', pkce: 'off' })).toContain('not the token');
  });

  it('stays with the last step beyond the end', () => {
    const trace = simulate(codeInterception);
    expect(story.caption(trace, trace.steps.length + 5)).toBe(story.caption(trace, trace.steps.length));
  });

  it('falls back on sender and receiver for a step that nobody has put into words', () => {
    const trace = simulate(codeInterception);
    const steps = trace.steps.map((step, index) => (index === 0 ? { ...step, id: 'refresh.request' } : step));
    expect(story.caption({ ...trace, steps }, 1)).toBe('Ada to Photo Printer: **Refresh request**.');
  });
});
