import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { simulate } from '../../simulation/openRun.ts';
import type { Message } from '../../trace/trace.ts';
import { rawMessage, rawPieces } from './rawMessage.ts';

describe('the raw text of a message', () => {
  it('gives a request its line, its headers, an empty line and its body', () => {
    const request: Message = {
      kind: 'http.request',
      method: 'POST',
      url: 'https://login.acme.example/token?a=b',
      headers: [
        ['Host', 'login.acme.example'],
        ['Content-Type', 'application/x-www-form-urlencoded'],
      ],
      body: 'grant_type=authorization_code&code=x',
    };
    expect(rawMessage(request)).toBe(
      [
        'POST /token?a=b HTTP/1.1',
        'Host: login.acme.example',
        'Content-Type: application/x-www-form-urlencoded',
        '',
        'grant_type=authorization_code&code=x',
      ].join('\n'),
    );
  });

  it('asks for the root where the address has no path', () => {
    const request = (url: string): Message => ({ kind: 'http.request', method: 'GET', url, headers: [], body: null });
    expect(rawMessage(request('https://a.example'))).toBe('GET / HTTP/1.1');
    expect(rawMessage(request('https://a.example?q=/x'))).toBe('GET /?q=/x HTTP/1.1');
  });

  it('gives a response its status with the reason, and none to a status without one', () => {
    const response = (status: number): Message => ({ kind: 'http.response', status, headers: [], body: null });
    expect(rawMessage(response(303))).toBe('HTTP/1.1 303 See Other');
    expect(rawMessage(response(299))).toBe('HTTP/1.1 299');
  });

  it('is the address of a handover, and empty for what passes between a person and a screen', () => {
    expect(rawMessage({ kind: 'open', url: 'com.example.printer:/cb?code=x' })).toBe('com.example.printer:/cb?code=x');
    expect(rawMessage({ kind: 'gesture', act: 'tap', control: 'print', fields: {} })).toBe('');
    expect(rawPieces({ kind: 'screen', screen: 'error', address: null, facts: {} })).toEqual([]);
  });

  it('has a reason for every status of a real run', () => {
    const runs = [{}, { attack: 'response' }, { pkceRequired: 'on', pkce: 'off' }].map((settings) =>
      simulate(codeInterception, { settings }),
    );
    const statuses = runs.flatMap(({ steps }) =>
      steps.flatMap(({ message }) => (message.kind === 'http.response' ? [rawMessage(message).split('\n')[0]] : [])),
    );
    expect(statuses.length).toBeGreaterThan(10);
    for (const line of statuses) expect(line).toMatch(/^HTTP\/1\.1 \d{3} [A-Z]/);
  });
});
