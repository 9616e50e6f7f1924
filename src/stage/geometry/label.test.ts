import { describe, expect, it } from 'vitest';
import { foreignRuns } from '../../sandbox/fixtures/foreignRuns.ts';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { simulate } from '../../simulation/openRun.ts';
import { fitLabel, type LabelWords, labelOf, labelText } from './label.ts';

const words: LabelWords = { opens: 'open', gesture: ({ id }) => `does ${id}` };

function textOf(id: string, pkce: string, attack = 'off'): string {
  const trace = simulate(codeInterception, { settings: { pkce, attack } });
  const step = trace.steps.find((candidate) => candidate.id === id);
  if (step === undefined) throw new Error(`no step ${id}`);
  return labelText(labelOf(step, trace, words));
}

describe('the label of an arrow', () => {
  it('tells the challenge of an authorization request, and leaves out the host that the lifeline tells', () => {
    expect(textOf('authorization.request', 'S256')).toMatch(
      /^GET \/authorize\?client_id=printer&code_challenge=[\w-]{6}…&code_challenge_method=S256&/,
    );
    expect(textOf('authorization.request', 'off')).not.toContain('code_challenge');
  });

  it('tells code first in a redirect', () => {
    expect(textOf('authorization.response', 'S256')).toMatch(
      /^303 Location: com\.example\.printer:\/cb\?code=[\w-]{6}…&state=/,
    );
    expect(textOf('redirect.open', 'S256')).toMatch(/^open com\.example\.printer:\/cb\?code=/);
  });

  it('tells code and verifier of a token request', () => {
    expect(textOf('token.request', 'S256')).toMatch(/^POST \/token code=[\w-]{6}…&code_verifier=[\w-]{6}…&client_id=/);
  });

  it('tells the error of a refusal and the beginning of a token', () => {
    expect(textOf('token.response', 'S256', 'response')).toBe('400 invalid_grant');
    expect(textOf('token.response', 'off')).toMatch(/^200 \{"access_token":"eyJ/);
    expect(textOf('api.request', 'off')).toMatch(/^GET \/photos Bearer eyJ/);
  });

  it('tells the kind of a page, and the words of the language for what a person does', () => {
    expect(textOf('signin.page', 'off')).toBe('200 text/html');
    expect(textOf('app.tap', 'off')).toBe('does app.tap');
  });

  it('keeps the password out of the picture', () => {
    expect(textOf('signin.request', 'off')).toBe('POST /signin username=ada&…');
  });
});

const foreign = await foreignRuns();

function foreignTextOf(name: string, id: string): string {
  const trace = foreign.find((run) => run.name === name)?.trace;
  const step = trace?.steps.find((candidate) => candidate.id === id);
  return trace && step ? labelText(labelOf(step, trace, words)) : expect.fail(`no step ${id}`);
}

describe('the label of an arrow from software that was written elsewhere', () => {
  it('tells the grant where no code tells it', () => {
    expect(foreignTextOf('service', 'token.request')).toMatch(/^POST \/token Basic .*grant_type=client_credentials&…$/);
    expect(foreignTextOf('refresh and reuse', 'token.request.2')).toMatch(
      /^POST \/token refresh_token=[\w-]{6}…&grant_type=refresh_token&client_id=spa/,
    );
    expect(foreignTextOf('public code', 'token.request')).not.toContain('grant_type');
  });

  it('tells a proof, and the name of a pushed request', () => {
    expect(foreignTextOf('key and push', 'api.request')).toMatch(/^GET \/photos DPoP eyJ.* DPoP: eyJ/);
    expect(foreignTextOf('key and push', 'authorization.request')).toMatch(
      /^GET \/authorize\?request_uri=.*client_id=bank$/,
    );
  });

  it('tells an answer behind the fragment', () => {
    expect(foreignTextOf('refresh and reuse', 'authorization.response')).toMatch(/\/cb#code=[\w-]{6}…&state=/);
  });
});

describe('a label that is too long', () => {
  const label = { strong: 'POST', rest: '/token code=abcdef…&client_id=printer&…' };

  it('loses whole parameters from the end', () => {
    expect(labelText(fitLabel(label, 30))).toBe('POST /token code=abcdef…&…');
  });

  it('is cut where even one parameter is too long, its first word last', () => {
    expect(labelText(fitLabel(label, 12))).toBe('POST /token…');
    expect(labelText(fitLabel(label, 3))).toBe('PO…');
    expect(labelText(fitLabel(label, 0))).toBe('');
  });

  it('stays whole where there is room', () => {
    expect(fitLabel(label, 80)).toEqual(label);
  });
});
