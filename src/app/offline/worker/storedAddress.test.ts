import { describe, expect, it } from 'vitest';
import { storedAddress } from './storedAddress.ts';

const folder = 'https://lab.example/oauth/';
const kept = new Set(['', 'embed.html', 'assets/index-1.js']);
const answer = (url: string, method = 'GET') => storedAddress({ method, url }, folder, kept);

describe('a request', () => {
  it('for the page is answered with it, whatever link it was opened by', () => {
    expect(answer(folder)).toBe('');
    expect(answer(`${folder}?attack=response&pkce=off`)).toBe('');
    expect(answer(`${folder}index.html?theme=dark`)).toBe('');
  });

  it('for another page or a part is answered with the kept one', () => {
    expect(answer(`${folder}embed.html?ui=min`)).toBe('embed.html');
    expect(answer(`${folder}assets/index-1.js?try=2`)).toBe('assets/index-1.js');
  });

  it.each([
    ['what is not kept', `${folder}oauth-flow-lab.html`],
    ['another folder', 'https://lab.example/else/'],
    ['another origin', 'https://other.example/oauth/'],
    ['a folder whose name only begins alike', 'https://lab.example/oauth-2/'],
  ])('for %s goes to the network', (_what, url) => {
    expect(answer(url)).toBeNull();
  });

  it('that changes something goes to the network', () => {
    expect(answer(folder, 'POST')).toBeNull();
  });
});
