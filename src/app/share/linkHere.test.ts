import { describe, expect, it } from 'vitest';
import { isOnlyHere, leadsToFile, linkHere } from './linkHere.ts';

describe('the link to what is shown', () => {
  it('is the address of the page with the switches and the moment that hold now', () => {
    const address = { search: '?pkce=off&compare=pkce:off,pkce:S256', hash: '#step=token.request' };
    expect(linkHere(address, 'https://lab.example/oauth/?pkce=plain#step=3')).toBe(
      'https://lab.example/oauth/?pkce=off&compare=pkce:off,pkce:S256#step=token.request',
    );
    expect(linkHere({ search: '', hash: '' }, 'file:///home/ada/oauth-flow-lab.html?a=1#b')).toBe(
      'file:///home/ada/oauth-flow-lab.html',
    );
  });

  it.each([
    ['file:///home/ada/oauth-flow-lab.html', true],
    ['http://localhost:4173/?pkce=off', true],
    ['http://127.0.0.1/', true],
    ['http://[::1]:8080/', true],
    ['http://192.168.1.7:4173/', false],
    ['https://lab.example/?host=localhost', false],
  ])('%s leads to this computer alone: %s', (link, onlyHere) => {
    expect(isOnlyHere(link)).toBe(onlyHere);
  });

  it('is a file where the page was opened from one, and nowhere else', () => {
    expect(leadsToFile('file:///home/ada/oauth-flow-lab.html#step=3')).toBe(true);
    expect(leadsToFile('http://localhost:4173/?pkce=off')).toBe(false);
  });
});
