import { describe, expect, it } from 'vitest';
import type { HttpRequest } from '../../oauth/wire.ts';
import { curlCommand } from './curl.ts';

/** Reads a command as a POSIX shell does, as far as bare words, single quotes and backslashes go. */
function shellWords(command: string): readonly string[] {
  const words: string[] = [];
  let rest = command.replaceAll('\\\n', ' ').trimStart();
  while (rest !== '') {
    let word = '';
    for (let part = /^(?:'([^']*)'|\\(.)|([\w./:@%+,=-]))/s.exec(rest); part; ) {
      word += part[1] ?? part[2] ?? part[3] ?? '';
      rest = rest.slice(part[0].length);
      part = /^(?:'([^']*)'|\\(.)|([\w./:@%+,=-]))/s.exec(rest);
    }
    if (rest !== '' && !/^\s/.test(rest)) throw new Error(`the shell would read ${rest[0]} as an operator`);
    words.push(word);
    rest = rest.trimStart();
  }
  return words;
}

const request = (changes: Partial<HttpRequest>): HttpRequest => ({
  kind: 'http.request',
  method: 'GET',
  url: 'https://api.photos.example/photos',
  headers: [['Host', 'api.photos.example']],
  body: null,
  ...changes,
});

describe('a request as a curl command', () => {
  it('sends a form with its method, its headers and its exact body, and nothing that curl would add', () => {
    const command = curlCommand(
      request({
        method: 'POST',
        url: 'https://login.acme.example/token',
        headers: [
          ['Host', 'login.acme.example'],
          ['Content-Type', 'application/x-www-form-urlencoded'],
        ],
        body: 'grant_type=authorization_code&redirect_uri=com.example.printer%3A%2Fcb',
      }),
    );
    expect(shellWords(command)).toEqual([
      'curl',
      '--request',
      'POST',
      '--url',
      'https://login.acme.example/token',
      '--header',
      'Content-Type: application/x-www-form-urlencoded',
      '--header',
      'User-Agent:',
      '--header',
      'Accept:',
      '--data-raw',
      'grant_type=authorization_code&redirect_uri=com.example.printer%3A%2Fcb',
    ]);
  });

  it('keeps what the request says of itself, and a body without a type without one', () => {
    const words = shellWords(curlCommand(request({ headers: [['accept', 'text/html']], body: '{}' })));
    expect(words).toContain('accept: text/html');
    expect(words).not.toContain('Accept:');
    expect(words).toContain('Content-Type:');
  });

  it('has an address on its own line for a GET, whose host curl knows', () => {
    const words = ['curl', '--request', 'GET', '--url', 'https://api.photos.example/photos'];
    expect(shellWords(curlCommand(request({}))).slice(0, 5)).toEqual(words);
    expect(curlCommand(request({}))).not.toContain('Host');
  });

  it('does not wait for the body of an answer to HEAD', () => {
    expect(shellWords(curlCommand(request({ method: 'HEAD' }))).slice(0, 3)).toEqual(['curl', '--head', '--url']);
  });

  it('keeps the shell from reading anything in an address', () => {
    const url = 'https://a.example/authorize?a=b&c=$HOME;d=`id`#(x)|y>z*?~!"\\';
    expect(shellWords(curlCommand(request({ url })))).toContain(url);
  });

  it('keeps single quotes and line breaks in a body', () => {
    const body = "it's ''quoted''\nand @goes on";
    expect(shellWords(curlCommand(request({ method: 'POST', body }))).at(-1)).toBe(body);
  });

  it('keeps curl from taking brackets in an address for a pattern', () => {
    expect(shellWords(curlCommand(request({ url: 'https://a.example/?x[0]={y}' })))).toContain('--globoff');
  });

  it('asks for a header without a value in the way that curl understands', () => {
    expect(shellWords(curlCommand(request({ headers: [['X-Empty', '']] })))).toContain('X-Empty;');
  });
});
