import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { simulate } from '../../simulation/openRun.ts';
import type { Secret } from '../../trace/trace.ts';
import { carriedSecrets } from './carriedSecrets.ts';
import { markSecrets } from './markSecrets.ts';
import { rawMessage, rawPieces } from './rawMessage.ts';

const secret = (kind: Secret['kind'], value: string): Secret => ({ id: kind, kind, value, madeBy: 'printer' });
const marked = (text: string, secrets: readonly Secret[]) =>
  markSecrets([{ text, role: 'text' }], secrets).map((piece) => [piece.text, piece.secret]);

describe('secrets in a raw message', () => {
  it('are marked together with the name of their parameter', () => {
    expect(marked('/cb?code=abc&state=xyz', [secret('code', 'abc')])).toEqual([
      ['/cb?', null],
      ['code=abc', 'code'],
      ['&state=xyz', null],
    ]);
  });

  it('are found where they are form-encoded', () => {
    const found = marked('username=ada&password=correct+horse%21', [secret('password', 'correct horse!')]);
    expect(found).toContainEqual(['password=correct+horse%21', 'password']);
  });

  it('are told apart by their names where their values are the same', () => {
    const both = [secret('code_verifier', 'same'), secret('code_challenge', 'same')];
    expect(marked('code_challenge=same', both)).toEqual([['code_challenge=same', 'code_challenge']]);
    expect(marked('code_verifier=same', both)).toEqual([['code_verifier=same', 'code_verifier']]);
  });

  it('are each marked as often as they occur', () => {
    expect(marked('x=1&y=1', [secret('code', '1')]).filter(([, id]) => id === 'code')).toHaveLength(2);
  });

  it('change nothing in the text of any message of a run', () => {
    const { steps, secrets } = simulate(codeInterception, {
      settings: { attack: 'request-and-response', pkce: 'plain' },
    });
    for (const { message } of steps) {
      const text = markSecrets(rawPieces(message), secrets).map((piece) => piece.text);
      expect(text.join('')).toBe(rawMessage(message));
    }
  });
});

describe('the secrets that a message carries', () => {
  const trace = simulate(codeInterception, { settings: { attack: 'response', pkce: 'off' } });
  const carriedAt = (id: string) => {
    const step = trace.steps.find((candidate) => candidate.id === id);
    return step && carriedSecrets(step.message, trace.secrets);
  };

  it('are those in its address, its headers and its body', () => {
    expect(carriedAt('authorization.response')).toEqual(['code', 'state']);
    expect(carriedAt('token.request')).toEqual(['code']);
    expect(carriedAt('api.request')).toEqual(['access_token']);
    expect(carriedAt('consent.open')).toEqual(['session']);
  });

  it('are those that a person types, and none on a page that shows none', () => {
    expect(carriedAt('signin.submit')).toEqual(['password']);
    expect(carriedAt('signin.show')).toEqual([]);
  });
});
